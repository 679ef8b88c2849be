// Wordings of clauses that the law does not allow (D, L), as policies write them, and of sentences that look alike and are sound.
import type { Wordings } from './wordings.ts';

export const clauses: Wordings = {
  D01: {
    flawed: [
      'Your continued use of our shop after reading this notice means that you agree to the processing described in it.',
      'When you create an account or simply browse the site, you are deemed to have consented to this privacy policy.',
      'If you do not agree with this policy, please do not use our website; by visiting it you accept these practices.',
      'En poursuivant votre navigation, vous acceptez le traitement de vos données tel que décrit ci-après.',
      'Door onze website te bezoeken stemt u in met de verwerking van uw gegevens.',
      'Mit der Nutzung unserer Website erklären Sie sich mit der Verarbeitung Ihrer Daten einverstanden.',
    ],
    sound: [
      'Merely visiting our site does not mean that you agree to anything.',
      'By ticking the box you agree to receive our newsletter; the box is empty when the page opens.',
      'Wer unsere Website besucht, willigt damit in nichts ein.',
    ],
  },
  D02: {
    flawed: [
      'We reserve the right to alter this statement at any moment without telling you beforehand.',
      'It is your responsibility to review this page periodically for updates.',
      'Amendments take effect as soon as they are posted, and you should come back here regularly to stay informed.',
      'Nous pouvons modifier la présente politique à tout moment et sans préavis.',
      'Wij mogen deze verklaring op elk moment zonder voorafgaande kennisgeving aanpassen.',
      'Wir können diese Erklärung jederzeit ohne vorherige Ankündigung ändern.',
    ],
    sound: [
      'If we change something that matters to you, we write to you by e-mail 30 days before it applies.',
      'We never change this policy without telling you first.',
      'Wij passen deze verklaring nooit aan zonder u dat vooraf per e-mail te melden.',
    ],
  },
  D03: {
    flawed: [
      '## Your rights\n\nA small administrative charge of £10 applies to each subject access request.',
      '## Your rights\n\nFor every copy of your data we ask 15 euros to cover our costs.',
      '## Your rights\n\nAccess requests are answered once the processing fee has been received.',
      '## Vos droits\n\nToute demande d’accès est facturée 12 euros pour frais de dossier.',
      '## Uw rechten\n\nVoor een verzoek om inzage rekenen wij 7,50 euro administratiekosten.',
      '## Ihre Rechte\n\nFür eine Auskunft berechnen wir eine Bearbeitungsgebühr von 10 Euro.',
    ],
    sound: [
      '## Your rights\n\nRequests cost nothing, unless they are manifestly unfounded or excessive.',
      '## Your rights\n\nThe first copy is free; for further copies we may ask a reasonable fee.',
      'Delivery costs 10 euros. You may have access to your data at any time.',
      '## Uw rechten\n\nWij rekenen geen kosten voor een verzoek om inzage.',
    ],
  },
  D04: {
    flawed: [
      '## Your rights\n\nPlease attach a scan of your identity card to every request.',
      '## Your rights\n\nRequests must be signed and accompanied by a photocopy of your passport.',
      '## Your rights\n\nWe only deal with requests that include a copy of an official photo ID.',
      '## Vos droits\n\nToute demande doit être accompagnée d’une photocopie recto verso de votre pièce d’identité.',
      '## Uw rechten\n\nStuur met uw verzoek een kopie van uw paspoort of identiteitskaart mee.',
      '## Ihre Rechte\n\nLegen Sie Ihrem Antrag bitte eine Kopie Ihres Personalausweises bei.',
    ],
    sound: [
      '## Your rights\n\nWe never ask for a copy of your passport.',
      '## Your rights\n\nOnly where we have reasonable doubts about who you are do we ask for more, for instance a customer number.',
      'To rent a van you must show your driving licence at the counter.',
      '## Uw rechten\n\nWij vragen geen kopie van uw identiteitskaart.',
    ],
  },
  D05: {
    flawed: [
      'Should you ask us to erase your data, your membership ends and fees already paid are not refunded.',
      'If you object to profiling, we will have to close your account.',
      'Withdrawing your consent means that you can no longer use any part of the service.',
      'Si vous exercez votre droit d’opposition, votre compte sera fermé.',
      'Maakt u bezwaar, dan beëindigen wij uw account.',
      'Wenn Sie der Verarbeitung widersprechen, kündigen wir Ihr Konto.',
    ],
    sound: [
      'Whoever objects keeps the account and all its features.',
      'If you withdraw your consent to the newsletter, we stop sending it; your account stays as it is.',
      'Wenn Sie widersprechen, bleibt Ihr Konto bestehen.',
    ],
  },
  D06: {
    flawed: [
      '## Your rights\n\nYou may have your data erased provided that all your orders are more than five years old.',
      '## Your rights\n\nObjections to direct marketing are only accepted with a valid reason.',
      '## Your rights\n\nYou may request access no more than once every twelve months.',
      '## Your rights\n\nWe decide at our own discretion whether a request for erasure is followed.',
      '## Vos droits\n\nLe droit d’accès ne peut être exercé qu’une fois par an.',
      '## Uw rechten\n\nU kunt maximaal één keer per jaar om inzage vragen.',
      '## Ihre Rechte\n\nAuskunft erteilen wir höchstens einmal im Jahr.',
    ],
    sound: [
      '## Your rights\n\nYou may ask for access as often as you like.',
      '## Your rights\n\nYou may have your data erased, unless a law obliges us to keep it.',
      '## Your rights\n\nAgainst direct marketing you may object at any time and without giving a reason.',
    ],
  },
  D07: {
    flawed: [
      '## Your rights\n\nTo have your data corrected or deleted, please turn directly to the social network; we do not deal with such requests.',
      '## Your rights\n\nRequests concerning your data should be addressed to our analytics provider, not to us.',
      '## Vos droits\n\nPour exercer vos droits, adressez-vous directement au réseau social concerné ; nous ne traitons pas ces demandes.',
      '## Uw rechten\n\nVoor inzage of verwijdering moet u bij het platform zelf zijn; wij behandelen zulke verzoeken niet.',
      '## Ihre Rechte\n\nZur Ausübung Ihrer Rechte wenden Sie sich ausschließlich an den Betreiber der Plattform, nicht an uns.',
    ],
    sound: [
      '## Your rights\n\nYou may turn to us or to the social network; whoever receives the request sees that it is answered.',
      'Where we work on behalf of a club, please turn to your club first; we help it to answer.',
    ],
  },
  D08: {
    flawed: [
      '## Your rights\n\nWe answer requests within 60 days of receiving them.',
      '## Your rights\n\nYou will normally hear from us within three months.',
      '## Your rights\n\nWe will endeavour to reply within six weeks.',
      '## Vos droits\n\nNous répondons à vos demandes dans un délai de deux mois.',
      '## Uw rechten\n\nWij reageren binnen acht weken op uw verzoek om inzage.',
      '## Ihre Rechte\n\nIhre Anfrage zur Auskunft beantworten wir innerhalb von 90 Tagen.',
    ],
    sound: [
      '## Your rights\n\nWe answer requests within one month; where a request is complex, we may take two months more, and tell you so within the first.',
      'Your parcel arrives within six weeks.',
      '## Uw rechten\n\nWij antwoorden binnen een maand op elk verzoek.',
    ],
  },
  D09: {
    flawed: [
      'We are not obliged to inform you of security incidents.',
      'In the event of a breach we decide ourselves whether the authority needs to know.',
      'It is up to our hosting company to report data breaches to the authority and to you.',
      'En cas de violation de données, il appartient à notre hébergeur d’en informer les personnes concernées.',
      'Bij een datalek is het aan onze hostingpartij om u en de toezichthouder te informeren.',
      'Für die Meldung von Datenpannen ist allein unser Hosting-Anbieter verantwortlich.',
    ],
    sound: [
      'We report a breach to the authority within 72 hours, and tell you without undue delay when the risk for you is high.',
      'Our host reports a breach to us at once, so that we can report it to the authority within 72 hours.',
    ],
  },
  D10: {
    flawed: [
      'If you do not want cookies, please adjust the settings of your browser; otherwise we assume that you accept them.',
      'By scrolling or clicking anywhere on the page you agree to the use of cookies.',
      'Analytics and advertising cookies are placed when you arrive; you may remove them afterwards in your browser.',
      'The cookie banner has a single button, OK, which accepts all cookies.',
      'En continuant à utiliser ce site, vous acceptez les cookies.',
      'Wie verder surft, gaat akkoord met onze cookies.',
      'Wenn Sie weitersurfen, stimmen Sie der Verwendung von Cookies zu.',
    ],
    sound: [
      'Without a clear yes no analytics cookie is set; refusing is as easy as accepting.',
      'Scrolling is not consent: until you choose, only necessary cookies are set.',
      'Besides our banner, you may also delete cookies in your browser.',
    ],
  },
  D11: {
    flawed: [
      'We add everyone who contacts us to our mailing list; you can unsubscribe later.',
      'Unless you tell us otherwise, we send you offers of our partners by e-mail.',
      'The box for our newsletter is ticked in advance in the order form.',
      'Sauf opposition de votre part, nous vous envoyons par e-mail les offres de nos partenaires.',
      'Tenzij u bezwaar maakt, sturen wij u per e-mail aanbiedingen van onze partners.',
      'Sofern Sie nicht widersprechen, senden wir Ihnen Werbung unserer Partner per E-Mail.',
    ],
    sound: [
      'You get our newsletter only if you asked for it; each one carries a link to unsubscribe.',
      'Customers get mails about products like those they bought, and could refuse this when they gave their address.',
      'Onze nieuwsbrief ontvangt u alleen als u zich daarvoor hebt aangemeld.',
    ],
  },
  D13: {
    flawed: [
      'If you give us data about other people, it is your task to show them this policy.',
      'The customer undertakes to inform its employees of the processing by us described here.',
      'Travellers who book for others must make sure that those persons have read and accepted this notice.',
      'Si vous nous communiquez les données d’un tiers, il vous appartient de l’informer de la présente politique.',
      'Geeft u gegevens van anderen door, dan bent u verplicht hen over dit beleid te informeren.',
      'Wenn Sie uns Daten Dritter mitteilen, sind Sie verpflichtet, diese über diese Datenschutzerklärung zu informieren.',
    ],
    sound: [
      'If you book for other people, we write to them ourselves and tell them what we hold.',
      'When you name somebody as a contact, we inform that person within a month.',
    ],
  },
  D14: {
    flawed: [
      'We may use photographs taken at our events in our brochures and on social media, with the names of those shown.',
      'By sending us a review you grant us the right to publish your name and picture on our website.',
      'Participants agree that films of the race may be published without further permission.',
      'Nous nous réservons le droit de publier les photos des participants sur nos réseaux sociaux.',
      'Wij behouden ons het recht voor om foto’s van deelnemers op onze sociale media te plaatsen.',
      'Wir behalten uns vor, Fotos der Teilnehmer auf unserer Website zu veröffentlichen.',
    ],
    sound: [
      'We publish a photograph only when the person shown has agreed to it beforehand, and take it down when they change their mind.',
      'Pictures of you are never published without your consent.',
    ],
  },
  D18: {
    flawed: [
      'The list of all our sub-processors is at the end of this page.\n\nQuartzmoor Ltd sells lamps.',

      'The cookies that we use are shown in the table below.\n\nQuartzmoor Ltd sells lamps, and its cookies are harmless.',
      'La liste de nos sous-traitants figure dans le tableau ci-dessous.\n\nQuartzmoor SARL vend des lampes.',
      'Een overzicht van onze cookies vindt u in de tabel hieronder.\n\nQuartzmoor BV verkoopt lampen.',
    ],
    sound: [
      'Our partners are listed in Annex 2.\n\n## Annex 2\n\n- Tallowby Print Ltd',
      'The cookies that we use are shown in the table below.\n\n| name | purpose | time |\n|---|---|---|\n| sid | session | 1 day |',
    ],
  },
  D19: {
    flawed: [
      'We place statistics cookies on the basis of our legitimate interest in understanding our audience.',
      'Advertising cookies: legal basis Art. 6(1)(f) GDPR, our interest in relevant advertising.',
      '| cookie | purpose | legal basis |\n|---|---|---|\n| _ga | web analytics | legitimate interest |\n| sid | session | necessary |',
      'Les cookies publicitaires reposent sur notre intérêt légitime à financer le site.',
      'Marketingcookies plaatsen wij op grond van ons gerechtvaardigd belang.',
      'Der Einsatz von Tracking-Cookies erfolgt auf Grundlage unseres berechtigten Interesses gemäß Art. 6 Abs. 1 lit. f DSGVO.',
    ],
    sound: [
      'Necessary cookies rest on our legitimate interest in a working shop; statistics cookies are set only with your consent.',
      'We count visits without cookies and without reading anything from your device, on the basis of our legitimate interest.',
    ],
  },
  D21: {
    flawed: [
      'We complete your profile with information that we find about you on LinkedIn and other public sources.',
      'We may combine what you tell us with data bought from list brokers to know you better.',
      'Our sales team enriches contact records with data from commercial databases.',
      'Nous complétons votre fiche par des informations trouvées sur les réseaux sociaux.',
      'Wij vullen uw gegevens aan met informatie van sociale media en openbare bronnen.',
      'Wir reichern Ihre Daten mit Informationen aus sozialen Netzwerken und öffentlichen Quellen an.',
    ],
    sound: [
      'We do not add anything to your profile that others have published about you.',
      'We check the number of your company in the public register, as the law on money laundering obliges us to.',
    ],
  },
  L03: {
    flawed: [
      'We notify the supervisory authority of a personal data breach within five working days.',
      'Data breaches are reported to the regulator within 96 hours of discovery.',
      'Une violation de données est notifiée à la CNIL dans les 7 jours.',
      'Een datalek melden wij binnen een week aan de Autoriteit Persoonsgegevens.',
      'Datenschutzverletzungen melden wir der Aufsichtsbehörde binnen 5 Tagen.',
    ],
    sound: [
      'We notify the supervisory authority of a breach within 72 hours.',
      'Breaches are reported to the regulator within three days. Lost parcels are reported within five working days.',
    ],
  },
  L05: {
    flawed: [
      'Passwords are stored in readable form so that our helpdesk can remind you of them.',
      'The connection to our server is protected by SSL 3.0.',
      'Forgotten your password? We send it to you by e-mail.',
      'Your user name and password are kept in a cookie for your convenience.',
      'Votre mot de passe est conservé en clair.',
      'Uw wachtwoord wordt onversleuteld opgeslagen.',
      'Ihr Passwort wird im Klartext gespeichert.',
    ],
    sound: [
      'Passwords are never stored in readable form.',
      'Forgotten your password? We send you a link by which you choose a new one.',
    ],
  },
  S01: {
    flawed: [
      'We process personal data in accordance with the Data Protection Act 1998.',
      'Your data is protected by Directive 95/46/EC.',
      'Wij verwerken gegevens volgens de Wet bescherming persoonsgegevens (Wbp).',
      'Nous respectons la loi belge du 8 décembre 1992 relative à la protection de la vie privée.',
      'Die Verarbeitung erfolgt nach § 15 Abs. 3 TMG.',
    ],
    sound: [
      'The General Data Protection Regulation repealed Directive 95/46/EC.',
      'We process personal data in accordance with the Data Protection Act 2018.',
    ],
  },
  S02: {
    flawed: [
      'Our mailing provider in the United States is certified under the Privacy Shield.',
      'Data sent to the USA is protected by the EU-US Privacy Shield agreement.',
      'The transfer rests on the Safe Harbor principles.',
      'Notre prestataire américain adhère au Privacy Shield, qui garantit un niveau adéquat.',
      'De doorgifte naar de VS vindt plaats op basis van het Privacyschild.',
      'Der Anbieter ist nach dem Privacy-Shield-Abkommen zertifiziert.',
    ],
    sound: [
      'The Privacy Shield was declared invalid in 2020; since then we rely on standard contractual clauses.',
      'Our provider is certified under the EU-US Data Privacy Framework.',
    ],
  },
  S03: {
    flawed: [
      'Transfers rest on the standard contractual clauses of Decision 2010/87/EU.',
      'We have signed the model clauses approved by the Commission in Decision 2004/915/EC.',
      'Les transferts sont encadrés par les clauses contractuelles types de la décision 2010/87/UE.',
      'De doorgifte berust op de modelcontractbepalingen uit Besluit 2010/87/EU.',
      'Grundlage sind die Standardvertragsklauseln gemäß Beschluss 2010/87/EU.',
    ],
    sound: ['Transfers rest on the standard contractual clauses of Implementing Decision (EU) 2021/914.'],
  },
  S06: {
    flawed: [
      'We use Google Analytics; user data is deleted after 26 months.',
      'Google Analytics keeps visitor data for 38 months.',
      'Google Analytics : les données sont conservées 26 mois.',
      'Google Analytics bewaart de gegevens 50 maanden.',
      'Die Daten in Google Analytics werden nach 26 Monaten gelöscht.',
    ],
    sound: [
      'We use Google Analytics; user data is deleted after 14 months.',
      'We use Matomo and keep the data for 26 months.',
    ],
  },
};
