// Words of the check that asks for mail, gets it and ends it, with a person whom nobody is: what held and what did not.
import type { Catalogue } from './message.ts';

export const rehearsal = {
  consentHolds: {
    en: 'No marketing mail leaves without a live consent: tried just now with a made-up person.',
    fr: 'Aucun message de prospection ne part sans accord en cours : essayé à l’instant avec une personne inventée.',
    nl: 'Geen marketingmail vertrekt zonder geldige toestemming: zojuist geprobeerd met een verzonnen persoon.',
    de: 'Keine Werbemail geht ohne gültige Einwilligung hinaus: eben mit einer erfundenen Person versucht.',
  },
  stopHolds: {
    en: 'A marketing mail is ended by one click, and nothing is sent afterwards, not even after an erasure: tried just now with a made-up person.',
    fr: 'Un clic met fin à un message de prospection, et rien ne part après, même après un effacement : essayé à l’instant avec une personne inventée.',
    nl: 'Eén klik stopt een marketingmail, en daarna gaat er niets meer uit, ook niet na een wissing: zojuist geprobeerd met een verzonnen persoon.',
    de: 'Eine Werbemail endet mit einem Klick, und danach geht nichts mehr hinaus, auch nicht nach einer Löschung: eben mit einer erfundenen Person versucht.',
  },
  withdrawHolds: {
    en: 'A consent to mail is taken back by one click and no more is sent: tried just now with a made-up person.',
    fr: 'Un clic retire l’accord à recevoir des messages, et rien ne part plus : essayé à l’instant avec une personne inventée.',
    nl: 'Eén klik trekt de toestemming voor mail in en er gaat niets meer uit: zojuist geprobeerd met een verzonnen persoon.',
    de: 'Ein Klick widerruft die Einwilligung in Mails, und es geht nichts mehr hinaus: eben mit einer erfundenen Person versucht.',
  },
  wishesHold: {
    en: 'What a person says about mail is kept and each send follows it: tried just now with a made-up person.',
    fr: 'Ce qu’une personne dit des messages est conservé et chaque envoi le suit : essayé à l’instant avec une personne inventée.',
    nl: 'Wat iemand over mail zegt wordt bewaard en elke verzending volgt het: zojuist geprobeerd met een verzonnen persoon.',
    de: 'Was jemand zu Mails sagt, wird gespeichert und jede Sendung folgt dem: eben mit einer erfundenen Person versucht.',
  },
  onlyMail: {
    en: 'Proven for mail that Upheld sends. Other wishes and consents of the text, such as cookies or other senders, are not ({others}).',
    fr: 'Prouvé pour les messages qu’Upheld envoie. Les autres souhaits et accords du texte, comme les cookies ou d’autres expéditeurs, ne le sont pas ({others}).',
    nl: 'Bewezen voor mail die Upheld verstuurt. Andere wensen en toestemmingen uit de tekst, zoals cookies of andere afzenders, niet ({others}).',
    de: 'Bewiesen für Mails, die Upheld versendet. Andere Wünsche und Einwilligungen des Textes, etwa Cookies oder andere Absender, nicht ({others}).',
  },
  onlyMailAndCookies: {
    en: 'Proven for mail that Upheld sends and for cookies on your sites. Others that the text names have consents of their own ({others}).',
    fr: 'Prouvé pour les messages qu’Upheld envoie et les cookies de vos sites. D’autres que cite le texte ont leurs propres accords ({others}).',
    nl: 'Bewezen voor mail die Upheld verstuurt en voor cookies op uw sites. Anderen die de tekst noemt hebben eigen toestemmingen ({others}).',
    de: 'Bewiesen für Mails, die Upheld versendet, und für Cookies auf Ihren Websites. Andere, die der Text nennt, haben eigene Einwilligungen ({others}).',
  },
  onlyCookies: {
    en: 'Proven for cookies on your sites. Others that the text names have consents of their own ({others}).',
    fr: 'Prouvé pour les cookies de vos sites. D’autres que cite le texte ont leurs propres accords ({others}).',
    nl: 'Bewezen voor cookies op uw sites. Anderen die de tekst noemt hebben eigen toestemmingen ({others}).',
    de: 'Bewiesen für Cookies auf Ihren Websites. Andere, die der Text nennt, haben eigene Einwilligungen ({others}).',
  },
  bothHold: {
    en: 'A consent is taken back by one click in a mail, and from every page visited on your sites; what rested on it then ends.',
    fr: 'Un accord se retire en un clic dans un message, et depuis chaque page visitée de vos sites ; ce qui en dépendait prend fin.',
    nl: 'Een toestemming wordt ingetrokken met één klik in een mail, en vanaf elke bezochte pagina van uw sites; wat erop rustte eindigt dan.',
    de: 'Eine Einwilligung wird mit einem Klick in einer Mail und von jeder besuchten Seite Ihrer Websites aus widerrufen; was darauf beruhte, endet dann.',
  },
  refusedBefore: {
    en: 'before any consent: the mail was refused',
    fr: 'avant tout accord : le message a été refusé',
    nl: 'vóór elke toestemming: de mail werd geweigerd',
    de: 'vor jeder Einwilligung: die Mail wurde verweigert',
  },
  scanHarmless: {
    en: 'the confirming link was opened without pressing its button: no consent came of it',
    fr: 'le lien de confirmation a été ouvert sans appuyer sur le bouton : aucun accord n’en a résulté',
    nl: 'de bevestigingslink werd geopend zonder op de knop te drukken: er kwam geen toestemming van',
    de: 'der Bestätigungslink wurde geöffnet, ohne den Knopf zu drücken: daraus wurde keine Einwilligung',
  },
  sentAfterYes: {
    en: 'after the button: the mail left, with the headers of RFC 8058',
    fr: 'après le bouton : le message est parti, avec les en-têtes du RFC 8058',
    nl: 'na de knop: de mail vertrok, met de headers van RFC 8058',
    de: 'nach dem Knopf: die Mail ging hinaus, mit den Kopfzeilen nach RFC 8058',
  },
  clicked: {
    en: 'one click, without cookie or redirect: answered {status}; the next mail was refused',
    fr: 'un clic, sans cookie ni redirection : réponse {status} ; le message suivant a été refusé',
    nl: 'één klik, zonder cookie of omleiding: antwoord {status}; de volgende mail werd geweigerd',
    de: 'ein Klick, ohne Cookie oder Umleitung: Antwort {status}; die nächste Mail wurde verweigert',
  },
  keptAfter: {
    en: 'after the person was erased: the objection still counts',
    fr: 'après l’effacement de la personne : l’opposition compte toujours',
    nl: 'nadat de persoon gewist was: het bezwaar telt nog',
    de: 'nach Löschung der Person: der Widerspruch gilt weiter',
  },
  unsigned: {
    en: 'Upheld does not sign mail itself: your mail server’s DKIM must cover both List-Unsubscribe headers',
    fr: 'Upheld ne signe pas lui-même : la signature DKIM de votre serveur doit couvrir les deux en-têtes List-Unsubscribe',
    nl: 'Upheld ondertekent mail niet zelf: de DKIM van uw mailserver moet beide List-Unsubscribe-headers dekken',
    de: 'Upheld signiert Mails nicht selbst: DKIM Ihres Mailservers muss beide List-Unsubscribe-Kopfzeilen abdecken',
  },
  brokeBefore: {
    en: 'A marketing mail to a made-up person who never agreed was not refused.',
    fr: 'Un message de prospection à une personne inventée qui n’a jamais accepté n’a pas été refusé.',
    nl: 'Een marketingmail aan een verzonnen persoon die nooit instemde, werd niet geweigerd.',
    de: 'Eine Werbemail an eine erfundene Person, die nie zugestimmt hat, wurde nicht verweigert.',
  },
  brokeScan: {
    en: 'Merely opening the confirming link made a consent: a mail scanner would agree for people.',
    fr: 'La simple ouverture du lien de confirmation a créé un accord : un antivirus accepterait à la place des gens.',
    nl: 'Het openen van de bevestigingslink alleen gaf al toestemming: een mailscanner zou voor mensen instemmen.',
    de: 'Schon das Öffnen des Bestätigungslinks ergab eine Einwilligung: ein Mailscanner würde für Menschen zustimmen.',
  },
  brokeHeaders: {
    en: 'The marketing mail lacks a header by which mail programs unsubscribe (List-Unsubscribe and List-Unsubscribe-Post).',
    fr: 'Il manque au message un en-tête de désinscription (List-Unsubscribe et List-Unsubscribe-Post).',
    nl: 'De marketingmail mist een header waarmee mailprogramma’s uitschrijven (List-Unsubscribe en List-Unsubscribe-Post).',
    de: 'Der Werbemail fehlt eine Kopfzeile zum Abmelden (List-Unsubscribe und List-Unsubscribe-Post).',
  },
  brokeLook: {
    en: 'Merely opening the unsubscribing link changed what the person receives.',
    fr: 'La simple ouverture du lien de désinscription a changé ce que la personne reçoit.',
    nl: 'Het openen van de afmeldlink alleen veranderde al wat de persoon ontvangt.',
    de: 'Schon das Öffnen des Abmeldelinks änderte, was die Person erhält.',
  },
  brokeClick: {
    en: 'One click on the unsubscribing link was answered with HTTP status {status} instead of 200.',
    fr: 'Un clic sur le lien de désinscription a reçu le statut HTTP {status} au lieu de 200.',
    nl: 'Eén klik op de afmeldlink kreeg HTTP-status {status} in plaats van 200.',
    de: 'Ein Klick auf den Abmeldelink wurde mit HTTP-Status {status} statt 200 beantwortet.',
  },
  brokeAfter: {
    en: 'After one click on the unsubscribing link the next marketing mail was not refused.',
    fr: 'Après un clic sur le lien de désinscription, le message suivant n’a pas été refusé.',
    nl: 'Na één klik op de afmeldlink werd de volgende marketingmail niet geweigerd.',
    de: 'Nach einem Klick auf den Abmeldelink wurde die nächste Werbemail nicht verweigert.',
  },
  brokeErased: {
    en: 'After the made-up person was erased, their objection no longer counted.',
    fr: 'Après l’effacement de la personne inventée, son opposition ne comptait plus.',
    nl: 'Nadat de verzonnen persoon gewist was, telde het bezwaar niet meer.',
    de: 'Nach der Löschung der erfundenen Person galt ihr Widerspruch nicht mehr.',
  },
  noPurpose: {
    en: 'No purpose of the text is read as marketing or as resting on consent, so no mail can be tried.',
    fr: 'Aucune finalité du texte n’est lue comme prospection ou comme fondée sur le consentement : aucun message ne peut être essayé.',
    nl: 'Geen doel in de tekst is gelezen als marketing of als gebaseerd op toestemming; er kan dus geen mail geprobeerd worden.',
    de: 'Kein Zweck des Textes wurde als Werbung oder als einwilligungsbasiert gelesen; daher lässt sich keine Mail versuchen.',
  },
  noAddress: {
    en: 'Upheld has no https address for the outside (PUBLIC_URL), so no marketing mail can be sent and nothing can be tried.',
    fr: 'Upheld n’a pas d’adresse https publique (PUBLIC_URL) : aucun message de prospection ne peut partir, rien ne peut être essayé.',
    nl: 'Upheld heeft geen https-adres voor de buitenwereld (PUBLIC_URL): er kan geen marketingmail uit en er valt niets te proberen.',
    de: 'Upheld hat keine https-Adresse nach außen (PUBLIC_URL): Es kann keine Werbemail hinausgehen und nichts versucht werden.',
  },
  noMail: {
    en: 'The trial did not come to its end: the mail that should have left did not ({step}).',
    fr: 'L’essai n’a pas abouti : le message qui devait partir n’est pas parti ({step}).',
    nl: 'De proef kwam niet tot een eind: de mail die had moeten vertrekken, vertrok niet ({step}).',
    de: 'Der Versuch kam nicht zu Ende: Die Mail, die hinausgehen sollte, ging nicht ({step}).',
  },
} as const satisfies Catalogue;
