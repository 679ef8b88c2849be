// Wordings of what stands between the lines: the word itself never falls, or stands in brackets, in a list, or in another section.
import type { Wordings } from './wordings.ts';

export const betweenLines: Wordings = {
  K01: {
    flawed: [
      'Our museum does not set cookies.\n\n## Helpers\n\nHelpers do many things for us: ticketing, research (Tallyho, which counts guests through cookies) and sending e-mails.',
      'We neither show adverts nor sell data. We do not use cookies.\n\n## Tools\n\nWhen you pay, cookies may be set.\n\nOur map uses cookies to remember the place you looked at.',
      'Wij plaatsen geen cookies.\n\n## Meten\n\nMet cookies meten wij hoeveel mensen komen.',
      'Wir verwenden keine Cookies.\n\n## Zahlen\n\nMit Cookies zählen wir die Besuche.',
    ],
    sound: [
      'Our museum does not set cookies.\n\n## Helpers\n\nOur app uses cookies to keep you signed in.',
      'Our ferry company does not set cookies.\n\n## Links\n\nBefore you accept cookies on another site, read its notice.',
      'Wij plaatsen geen cookies in onze app.\n\n## Website\n\nOnze website gebruikt cookies.',
      'We set no cookies until you agree. Cookies count visits.',
    ],
  },
  K05: {
    flawed: [
      'We keep your data for six years after the end of the contract, as the applicable rules on limitation allow.\n\n## Contact\n\nYour personal data is kept for three years after the end of the contract.',
      'Your data is stored for ten years after the end of the business relationship where applicable law has such a term.\n\n## Storage\n\nYour personal data is stored for at most four years after the end of the business relationship.',
      'Vos données sont conservées cinq ans après la fin du contrat, délai de prescription applicable.\n\n## Durées\n\nVos données personnelles sont conservées deux ans après la fin du contrat.',
    ],
    sound: [
      'We keep the data of job applicants for six months after the end of the relationship.\n\n## Contact\n\nYour personal data is kept for three years after the end of the relationship.',
      'Your application is kept for two years after the end of the relationship.\n\n## Guests\n\nYour personal data is kept for three years after the end of the relationship.',
      'Invoicing data is kept for ten years after the end of the contract.\n\n## Contact\n\nYour personal data is kept for three years after the end of the contract.',
      'We keep your data for six years after the end of the contract, as the applicable rules allow.\n\n## Visitors\n\nThe visitor book is kept for one year after the visit.',
    ],
  },
  K13: {
    flawed: [
      'Whoever likes our cookies for films may opt in, and visitors can opt-in on any page. To have no such cookies, a visitor does not opt in or opts out.\n\nWhoever does not want cookies can not opt-in or opt-out.',
      'Guests can opt in to cookies for maps.\n\nA guest who does not care for cookies is free not to opt-in, or to opt-out.',
      'Readers can opt-in to our cookies. Continuing to read counts as agreement to cookies if the reader does not want to choose.',
      'Tracking cookies are set only after you click “Yes”. Continued use counts as consent to cookies where a guest does not want to click.',
    ],
    sound: [
      'Guests can opt in to cookies for maps. Going on reading does not count as agreement to cookies.',
      'Guests can opt in to cookies for maps, and opt out again at any time.',
      'Guests can opt in to cookies. Using the site does not mean that you agree to cookies.',
      'Cookies are set only after you agree. If you do not opt in, nothing is set.',
    ],
  },
  K10: {
    flawed: [
      'Of the cookies that exist, this choir sets only:\n\n- Functional cookies, which keep your seats.\n\n## Why\n\nWe use cookies to:\n\n- keep you signed in\n- learn which pages visitors use',
      'Our bakery only sets the following cookies:\n\n- Strictly necessary cookies for the basket.\n\n## Statistics\n\nVisits are counted with Google Analytics.',
      'Notre site n’utilise que ces cookies :\n\n- Cookies techniques, pour le panier.\n\n## Pourquoi\n\nLes cookies servent à :\n\n- mesurer les visites de chaque page',
      'Onze site plaatst alleen deze cookies:\n\n- Functionele cookies voor de winkelmand.\n\n## Waarom\n\nWij gebruiken cookies om:\n\n- te begrijpen hoe bezoekers de site gebruiken',
      'Unsere Seite setzt nur diese Cookies:\n\n- Technische Cookies für den Warenkorb.\n\n## Wozu\n\nWir setzen Cookies ein, um:\n\n- zu verstehen, wie Besucher die Seite nutzen',
    ],
    sound: [
      'Our bakery only sets the following cookies:\n\n- Strictly necessary cookies for the basket.\n- Statistics cookies, which count visits with Google Analytics.',
      'Our bakery only sets the following cookies:\n\n- Strictly necessary cookies for the basket.\n\n## Why\n\nWe use cookies to:\n\n- keep you signed in',
      'If you refuse, our bakery only sets the following cookies:\n\n- Strictly necessary cookies.\n\n## Statistics\n\nVisits are counted with Google Analytics.',
      'Our bakery only sets the following cookies:\n\n- Strictly necessary cookies.\n\n## Visits\n\nWe count visits without cookies, to learn how our pages are used.',
    ],
  },
  K04: {
    flawed: [
      'Members’ letters are stored in Denmark and may be transferred to our international agencies.',
      'Your booking is processed in Austria and can be sent to hotels in other countries.',
      'Vos données sont hébergées en Belgique et peuvent être transférées à l’étranger.',
      'Uw gegevens worden bewaard in Nederland en kunnen worden doorgegeven aan kantoren in het buitenland.',
      'Ihre Angaben werden gespeichert in Österreich und können übermittelt werden an Büros im Ausland.',
    ],
    sound: [
      'Members’ letters are stored in Denmark and may be transferred to our archive.',
      'Your booking is processed in Austria and is not sent to other countries.',
      'Your booking is processed in Austria. Guests of international fairs get a badge.',
      'Vos données sont hébergées en Belgique et peuvent être corrigées à tout moment.',
    ],
  },
  P05: {
    flawed: [
      'We keep nothing.\n\nThank you for subscribing!\n\nWe sell nothing.',
      'We keep nothing.\n\nIt looks like you are already signed up.\n\nWe sell nothing.',
      'Nous ne gardons rien.\n\nVotre message a bien été envoyé.\n\nNous ne vendons rien.',
      'Wij bewaren niets.\n\nDit veld is verplicht\n\nWij verkopen niets.',
      'Wir behalten nichts.\n\nSie sind bereits angemeldet.\n\nWir verkaufen nichts.',
      'We keep nothing.\n\nVous êtes déjà inscrit\n\nWe sell nothing.',
    ],
    sound: [
      'If you are already subscribed, we do not write to you about the list again.',
      'We thank you for your message and keep it for a year.',
      'Fields marked with a star are required.',
      'Wenn Sie bereits angemeldet sind, erhalten Sie keine zweite Bestätigung.',
    ],
  },
  P06: {
    flawed: [
      'We keep your letters for a year and then we burn them.\n\nMerci pour votre inscription !\n\nWe sell nothing to anybody.',
      'We keep your letters for a year and then we burn them.\n\nVielen Dank für Ihre Anmeldung\n\nWe sell nothing to anybody.',
      'Wij bewaren uw brieven een jaar en daarna gaan ze naar het archief.\n\nThis field is required\n\nWij verkopen niets aan anderen.',
      'Wir bewahren Ihre Briefe ein Jahr auf und geben sie dann zurück.\n\nBedankt voor uw inschrijving\n\nWir verkaufen nichts an andere.',
    ],
    sound: [
      'We keep your letters for a year and then we burn them.\n\nThank you for subscribing!\n\nWe sell nothing to anybody.',
      'We keep your letters for a year and then we burn them. The button says “Merci pour votre inscription”.',
      'Wir bewahren Ihre Briefe ein Jahr auf und geben sie dann zurück.\n\nSie sind bereits angemeldet.\n\nWir verkaufen nichts an andere.',
      'Wij bewaren uw brieven een jaar en daarna gaan ze naar het archief.\n\nDit veld is verplicht\n\nWij verkopen niets aan anderen.',
    ],
  },
  P07: {
    flawed: [
      'Whoever hires a boat from our club has to show us a licence before leaving the harbour. Whoever hires a boat from our club has to show us a valid licence before leaving the harbour.',
      'Les membres du chœur reçoivent le programme de la saison par courrier avant la première répétition. Les membres du chœur reçoivent le programme complet de la saison par courrier avant la première répétition.',
      'Leden van de vereniging krijgen elk jaar in maart een brief met het bedrag van hun bijdrage. Leden van de vereniging krijgen elk jaar in maart een korte brief met het bedrag van hun bijdrage.',
      'Mitglieder des Vereins erhalten jedes Jahr im März einen Brief mit dem Betrag ihres Beitrags. Mitglieder des Vereins erhalten jedes Jahr im März einen kurzen Brief mit dem genauen Betrag ihres Beitrags.',
    ],
    sound: [
      'We show the name of a rower on the list of the boat when the rower wants it. We do not show the name of a rower on the list of the boat when the rower wants it.',
      'We delete the letters of guests who wrote to the front desk after thirty days. We delete the letters of guests who wrote to the kitchen after thirty days.',
      'We write to guests. We write to all guests.',
      'Whoever hires a boat has to show us a licence before leaving the harbour, and to sign for the oars and the vests that belong to the boat. Whoever hires a boat has to show us a licence.',
    ],
  },
  K06: {
    flawed: [
      '## Leaving\n\nWhen you close your account, we delete your account data within seven days.\n\n## Safety\n\nBackups are kept for 90 days.',
      '## Membership\n\nIf you close your account, your photographs are erased within 48 hours.\n\n## Servers\n\nWe keep backups for two months.',
      '## Vertrek\n\nAls u zich afmeldt, verwijderen wij uw adres binnen 7 dagen.\n\n## Beveiliging\n\nBack-ups worden 60 dagen bewaard.',
      '## Rundbrief\n\nNach Ihrer Abmeldung löschen wir Ihre Adresse innerhalb von drei Tagen.\n\n## Technik\n\nSicherungskopien werden 30 Tage aufbewahrt.',
      '## Lettre\n\nAprès votre désinscription, votre adresse est supprimée sous 48 heures.\n\n## Technique\n\nLes sauvegardes sont conservées 30 jours.',
    ],
    sound: [
      '## Leaving\n\nWhen you close your account, we delete your account data within seven days.\n\n## Safety\n\nBackups are kept for three days.',
      '## Leaving\n\nWhen you close your account, we delete your account data within seven days.\n\n## Safety\n\nBackups are kept for 90 days; what was erased disappears from them by then and is never restored.',
      '## Rights\n\nYou have the right to erasure.\n\n## Safety\n\nBackups are kept for 90 days.',
      '## Orders\n\nOrders are deleted after seven days.\n\n## Safety\n\nBackups are kept for 90 days.',
    ],
  },
  C39: {
    flawed: [
      'In providing our booking services to our clients, we receive the names and dates of their guests.',
      'Kilnwright Ltd runs this page. We store the data of patients of our clients in our archive.',
      'Nous hébergeons les données des salariés de nos clients dans notre coffre.',
      'Wij verwerken gegevens van leden van onze klanten in ons ledenprogramma.',
      'Wir verarbeiten Daten der Mitglieder unserer Kunden in der Vereinsverwaltung.',
      'Lampadère SARL is the name of our company. Lampadère SARL acts as a data processor for the files that members of our clubs upload.',
    ],
    sound: [
      'In providing our booking services to our clients, we receive the names of their guests, under a data processing agreement.',
      'When we send letters for our customers, we are their processor; a data assistant agreement is always written.',
      'We sell lamps to shops and keep the addresses of the shops.',
      'We receive the names of guests from their hosts.',
    ],
  },
  K02: {
    flawed: [
      'We shall never disclose your details to third parties without your approval.\n\n## Visits\n\nOur pages use Google Analytics to see which lamps are looked at.',
      'Without your consent we will not share your data.\n\n## Visits\n\nWe are using Hotjar to see where people click.',
      'Nous ne communiquons jamais vos données à des tiers sans votre accord.\n\n## Visites\n\nNous utilisons Google Analytics pour compter les visites.',
      'Ohne Ihre Einwilligung geben wir Ihre Daten nicht weiter.\n\n## Besuche\n\nWir nutzen Google Analytics, um Besuche zu zählen.',
    ],
    sound: [
      'We shall never disclose your details to third parties without your approval.\n\n## Visits\n\nOnly with your consent do our pages use Google Analytics.',
      'We shall never disclose your details to third parties without your approval.\n\n## Visits\n\nWe do not use Google Analytics.',
      'We shall never disclose your details to third parties without your approval, except to our service providers.\n\n## Visits\n\nWe use Hotjar.',
      'We shall never sell your details without your approval.\n\n## Visits\n\nWe use Google Analytics.',
    ],
  },
};
