// Wordings of contradictions (K): two sentences that cannot both be true, and pairs that only look so; all of them made up by us.
import type { Wordings } from './wordings.ts';

export const contradictions: Wordings = {
  K01: {
    flawed: [
      'Our website works entirely without cookies.\n\nTo remember your language we set a cookie named lang.',
      'We do not place cookies on your device.\n\nThe cookies we use help us to count visitors.',
      'Notre site n’utilise aucun cookie.\n\nUn cookie de session est déposé lors de votre connexion.',
      'Deze website plaatst geen cookies.\n\nMet analytische cookies meten wij het bezoek.',
      'Diese Website verwendet keine Cookies.\n\nWir setzen ein Cookie, um Ihre Spracheinstellung zu speichern.',
    ],
    sound: [
      'We do not use advertising cookies.\n\nWe set a cookie that keeps your basket.',
      'Our app uses no cookies.\n\nOur website sets a cookie named lang.',
      'Without your consent we set no cookies.\n\nWith it, we use cookies to count visitors.',
    ],
  },
  K02: {
    flawed: [
      'Your data stays with us and is never passed on to anybody.\n\nParcels are delivered by Tallowby Couriers Ltd, to whom we give your name and address.',
      'We do not share your information with third parties.\n\nWe send your e-mail address to Mailchimp, which dispatches our newsletter.',
      'Vos données ne sont transmises à aucun tiers.\n\nVos coordonnées sont communiquées à notre transporteur Chronopost.',
      'Wij geven uw gegevens nooit aan derden door.\n\nUw adres geven wij aan PostNL, dat de pakketten bezorgt.',
      'Ihre Daten werden nicht an Dritte weitergegeben.\n\nIhre Anschrift übermitteln wir an DHL, damit das Paket ankommt.',
      'No one outside our company ever sees your details.\n\nOur accountant, Brisk Ledger LLP, receives your invoices.',
    ],
    sound: [
      'We do not share your data with third parties, except with the providers listed below.\n\nParcels are delivered by Tallowby Couriers Ltd, to whom we give your address.',
      'We do not sell your data.\n\nWe send your e-mail address to Mailchimp, which dispatches our newsletter.',
      'We never pass your data to advertisers.\n\nYour address goes to DHL.',
    ],
  },
  K03: {
    flawed: [
      'We never sell your personal data.\n\nAdvertisers pay us for lists of customers who like lamps.',
      'We do not sell or rent your information.\n\nIn return for contact details, our partner Tallowby Ltd pays us a commission.',
      'Nous ne vendons jamais vos données.\n\nNous louons notre fichier de clients à des partenaires.',
      'Wij verkopen uw gegevens niet.\n\nTegen betaling stellen wij adressen ter beschikking aan adverteerders.',
      'Wir verkaufen Ihre Daten nicht.\n\nGegen eine Vergütung überlassen wir Adressen an Werbepartner.',
    ],
    sound: [
      'We never sell your personal data.\n\nCustomers pay us by card.',
      'We do not sell your data.\n\nWe pay our mailing provider for sending the newsletter.',
    ],
  },
  K04: {
    flawed: [
      'All data is stored exclusively on servers in Germany.\n\nWe use Mailchimp, a provider in the United States, to send our newsletter.',
      'Your data never leaves the European Union.\n\nSupport tickets are handled by our team in India.',
      'Vos données restent en France.\n\nNotre outil d’envoi de courriels, Mailchimp, stocke les adresses aux États-Unis.',
      'Ihre Daten verlassen die EU nicht.\n\nFür den Versand nutzen wir Mailchimp mit Servern in den USA.',
    ],
    sound: [
      'Customer files are stored in Germany.\n\nOur newsletter is sent by Mailchimp in the United States.',
      'Your data stays in the European Union, except for the newsletter.\n\nThe newsletter is sent by Mailchimp in the United States.',
    ],
  },
  K05: {
    flawed: [
      'We keep applications for six months after the decision.\n\n## Storage\n\nApplication documents are deleted after two years.',
      '| data | period |\n|---|---|\n| Server logs | 30 days |\n| Invoices | 10 years |\n\nServer log files are erased after 14 days.',
      'Camera images are kept for 72 hours.\n\nFootage from our cameras is overwritten after four weeks.',
      'Sollicitatiegegevens bewaren wij vier weken na afloop van de procedure.\n\nGegevens van sollicitanten worden na een jaar verwijderd.',
    ],
    sound: [
      'We keep applications for six months after the decision, or for two years with your consent.\n\nInvoices are kept for ten years.',
      'Access logs of the website are kept for 14 days.\n\nLogs of our mail server are kept for 30 days.',
    ],
  },
  K07: {
    flawed: [
      'We send our newsletter only with your consent.\n\nThe newsletter rests on our legitimate interest in keeping in touch.',
      'La lettre d’information repose sur votre consentement.\n\nL’envoi de la lettre d’information est fondé sur notre intérêt légitime.',
      'De nieuwsbrief sturen wij op basis van uw toestemming.\n\nGrondslag voor de nieuwsbrief is ons gerechtvaardigd belang.',
      'Den Newsletter versenden wir auf Grundlage Ihrer Einwilligung.\n\nRechtsgrundlage für den Newsletter ist unser berechtigtes Interesse.',
    ],
    sound: [
      'We send our newsletter with your consent.\n\nWe keep the proof of that consent on the basis of our legitimate interest.',
      'Orders rest on the contract.\n\nInvoices are kept because the law obliges us.',
    ],
  },
  K08: {
    flawed: [
      'No profiling takes place.\n\nFrom your purchases we work out which products you are likely to want next, and show you these first.',
      'We do not use automated decision-making.\n\nAn algorithm rejects orders whose score is below 40.',
      'Wij doen niet aan profilering.\n\nOp basis van uw aankopen delen wij u in een klantgroep in.',
      'Ein Profiling findet nicht statt.\n\nAus Ihren Einkäufen erstellen wir ein Interessenprofil.',
    ],
    sound: [
      'No profiling takes place.\n\nYour profile page shows your name and picture.',
      'We do not use automated decision-making.\n\nOrders above 500 euros are looked at by a member of staff.',
    ],
  },
  K09: {
    flawed: [
      'We process the data of your customers only as a processor, on your instructions.\n\nWe use the data of your customers to develop our own products.',
      'Nous agissons uniquement comme sous-traitant pour les données de vos clients.\n\nNous exploitons les données de vos clients pour nos propres statistiques commerciales.',
      'Voor de gegevens van uw klanten zijn wij alleen verwerker.\n\nWij gebruiken de gegevens van uw klanten voor onze eigen marketing.',
      'Für die Daten Ihrer Kunden sind wir nur Auftragsverarbeiter.\n\nDie Daten Ihrer Kunden nutzen wir auch für eigene Zwecke.',
    ],
    sound: [
      'For the data of your customers we are a processor.\n\nFor the data of our own customers we are the controller.',
      'We are a processor for the data of your customers and never use it for our own purposes.',
    ],
  },
  K10: {
    flawed: [
      'We only use cookies that are strictly necessary.\n\nGoogle Analytics sets cookies that let us see which pages are read.',
      'Our site sets technical cookies only.\n\n| cookie | purpose |\n|---|---|\n| _fbp | advertising |\n| sid | session |',
      'Seuls des cookies strictement nécessaires sont utilisés.\n\nDes cookies publicitaires de Facebook sont également déposés.',
      'Wij gebruiken uitsluitend functionele cookies.\n\nMet cookies van Google Analytics volgen wij het bezoek.',
      'Wir verwenden ausschließlich technisch notwendige Cookies.\n\nGoogle Analytics setzt Cookies zur Analyse Ihres Besuchs.',
    ],
    sound: [
      'Before you choose, only necessary cookies are set.\n\nWith your consent, Google Analytics sets cookies.',
      'We only use necessary cookies: one for your session and one for your basket.',
    ],
  },
  K11: {
    flawed: [
      'We do not record IP addresses.\n\nFor each visit the server log holds the IP address, the time and the page.',
      'IP addresses are not stored.\n\nYour IP address is kept for 14 days for reasons of security.',
      'Nous n’enregistrons pas les adresses IP.\n\nLes journaux du serveur contiennent l’adresse IP du visiteur.',
      'IP-adressen slaan wij niet op.\n\nIn de logbestanden staan het IP-adres en het tijdstip van het bezoek.',
      'IP-Adressen speichern wir nicht.\n\nIm Server-Log werden IP-Adresse, Datum und Uhrzeit gespeichert.',
    ],
    sound: [
      'We do not store your full IP address.\n\nThe log holds a shortened IP address.',
      'Matomo runs without IP addresses.\n\nOur server log holds the IP address for 7 days.',
    ],
  },
  K12: {
    flawed: [
      'We will always let you know by e-mail before we change this policy.\n\nChanges may be made at any time without notice.',
      'You will be informed of every change.\n\nWe do not send individual notices of amendments; please check this page.',
      'Nous vous informerons de toute modification.\n\nLa présente politique peut être modifiée sans préavis.',
      'Wij stellen u vooraf op de hoogte van wijzigingen.\n\nWijzigingen kunnen zonder kennisgeving worden doorgevoerd.',
      'Über Änderungen informieren wir Sie per E-Mail.\n\nÄnderungen können jederzeit ohne Ankündigung erfolgen.',
    ],
    sound: [
      'We let you know by e-mail before we change this policy.\n\nTyping errors are corrected without notice.',
      'We will always let you know before we change this policy.\n\nPrices may change without notice.',
    ],
  },
  K13: {
    flawed: [
      'You receive our newsletter only if you have asked for it.\n\nCustomers are added to the newsletter automatically; they may unsubscribe.',
      'Location is used only after you have agreed.\n\nLocation is switched on by default; you can switch it off in the settings.',
      'Nous n’envoyons notre lettre d’information qu’avec votre accord.\n\nTout client est inscrit d’office à la lettre d’information.',
      'De nieuwsbrief krijgt u alleen na aanmelding.\n\nWie bestelt, wordt automatisch ingeschreven voor de nieuwsbrief.',
      'Den Newsletter erhalten Sie nur nach Anmeldung.\n\nKunden werden automatisch in den Newsletter-Verteiler aufgenommen.',
    ],
    sound: [
      'You receive our newsletter only if you have asked for it.\n\nOrder confirmations are sent automatically.',
      'Location is used only after you have agreed.\n\nYou can switch it off again in the settings.',
    ],
  },
  K14: {
    flawed: [
      'All data is encrypted in transit and at rest.\n\nBackups are stored unencrypted on an external disk.',
      'Everything you entrust to us is encrypted.\n\nNotes in the customer file are not encrypted.',
      'Toutes vos données sont chiffrées.\n\nLes sauvegardes ne sont pas chiffrées.',
      'Al uw gegevens worden versleuteld opgeslagen.\n\nBack-ups zijn niet versleuteld.',
      'Alle Daten werden verschlüsselt gespeichert.\n\nSicherungskopien sind nicht verschlüsselt.',
    ],
    sound: [
      'All data is encrypted in transit.\n\nE-mail is not encrypted end to end, so please do not send us passwords.',
      'Backups are encrypted.\n\nAll data is encrypted in transit and at rest.',
    ],
  },
  K15: {
    flawed: [
      'Quartzmoor Ltd, 12 Weir Lane, Leeds LS1 4AB, sells lamps.\n\n## Contact\n\nWrite to us: Quartzmoor Ltd, 21 Weir Lane, Leeds LS1 4AB.',
      'Verantwortlich ist die Quartzmoor GmbH, Lindenweg 5, 50667 Köln.\n\nBriefe an: Quartzmoor GmbH, Lindenweg 15, 50667 Köln.',
      'Quartzmoor SARL, 8 rue des Tilleuls, 69002 Lyon.\n\nPar courrier : Quartzmoor SARL, 18 rue des Tilleuls, 69002 Lyon.',
    ],
    sound: [
      'Quartzmoor Ltd, 12 Weir Lane, Leeds LS1 4AB, sells lamps.\n\nWrite to us: Quartzmoor Ltd, 12 Weir Lane, Leeds LS1 4AB.',
      'Quartzmoor Ltd, 12 Weir Lane, Leeds LS1 4AB, sells lamps.\n\nThe authority: Information Commissioner’s Office, Wycliffe House, Water Lane, Wilmslow SK9 5AF.',
    ],
  },
  K17: {
    flawed: [
      'We only collect anonymous statistics about visits.\n\nWe see in our statistics which customer opened which page.',
      'The figures say nothing about individual persons.\n\nWe link the usage data with your customer account.',
      'Les statistiques sont anonymes.\n\nLes statistiques de visite sont rattachées à votre compte client.',
      'De bezoekcijfers zijn volledig anoniem.\n\nWij koppelen de bezoekcijfers aan uw klantnummer.',
      'Die Nutzungsdaten sind anonym.\n\nWir ordnen die Nutzungsdaten Ihrem Kundenkonto zu.',
    ],
    sound: [
      'Our statistics are anonymous and cannot be linked to your account.',
      'We only collect anonymous statistics about visits.\n\nYour orders are kept in your account.',
    ],
  },
  K18: {
    flawed: [
      'We report data breaches to the authority within 72 hours.\n\nIn case of a breach, the customer reports it to the authority.',
      'Wij melden een datalek binnen 72 uur bij de Autoriteit Persoonsgegevens.\n\nBij een datalek doet de klant zelf de melding bij de Autoriteit Persoonsgegevens.',
      'Datenpannen melden wir binnen 72 Stunden der Aufsichtsbehörde.\n\nDie Meldung einer Datenpanne an die Aufsichtsbehörde ist Sache des Kunden.',
    ],
    sound: [
      'We report data breaches to the authority within 72 hours.\n\nOur providers report breaches to us at once.',
    ],
  },
};
