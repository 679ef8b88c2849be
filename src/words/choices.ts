// Words about a choice that could not be taken, for the visitor who made it and the developer of the site.
import type { Catalogue } from './message.ts';

export const choices = {
  unchanged: {
    en: 'Nothing was recorded, and nothing is allowed that was not before.',
    fr: 'Rien n’a été enregistré, et rien n’est permis qui ne l’était pas avant.',
    nl: 'Er is niets vastgelegd, en er is niets toegestaan dat het niet al was.',
    de: 'Nichts wurde festgehalten, und nichts ist erlaubt, was es nicht schon war.',
  },
  foreign: {
    en: 'This request does not come from a page of a site that is registered here.',
    fr: 'Cette demande ne vient pas d’une page d’un site enregistré ici.',
    nl: 'Dit verzoek komt niet van een pagina van een website die hier geregistreerd is.',
    de: 'Diese Anfrage kommt nicht von der Seite einer hier eingetragenen Website.',
  },
  foreignNext: {
    en: 'Open the site itself and choose there. If it is yours: npm run upheld -- consent site add ORIGIN',
    fr: 'Ouvrez le site lui-même et choisissez-y. S’il est à vous : npm run upheld -- consent site add ORIGIN',
    nl: 'Open de website zelf en kies daar. Is het de uwe: npm run upheld -- consent site add ORIGIN',
    de: 'Öffnen Sie die Website selbst und wählen Sie dort. Gehört sie Ihnen: npm run upheld -- consent site add ORIGIN',
  },
  invalid: {
    en: 'This is not a choice that the page offered.',
    fr: 'Ce n’est pas un choix que la page proposait.',
    nl: 'Dit is geen keuze die de pagina bood.',
    de: 'Das ist keine Wahl, die die Seite angeboten hat.',
  },
  invalidNext: {
    en: 'Load the page again and choose once more.',
    fr: 'Rechargez la page et choisissez de nouveau.',
    nl: 'Laad de pagina opnieuw en kies nog eens.',
    de: 'Laden Sie die Seite neu und wählen Sie noch einmal.',
  },
  changed: {
    en: 'The page was open for long, or what it asks has changed since.',
    fr: 'La page était ouverte depuis longtemps, ou ce qu’elle demande a changé depuis.',
    nl: 'De pagina stond lang open, of wat ze vraagt is sindsdien veranderd.',
    de: 'Die Seite war lange offen, oder was sie fragt, hat sich seitdem geändert.',
  },
  changedNext: {
    en: 'Look at what is asked now, and choose.',
    fr: 'Regardez ce qui est demandé maintenant, et choisissez.',
    nl: 'Bekijk wat er nu gevraagd wordt, en kies.',
    de: 'Sehen Sie sich an, was jetzt gefragt wird, und wählen Sie.',
  },
  claimed: {
    en: 'The time at which this choice is said to have been made cannot be.',
    fr: 'L’heure à laquelle ce choix aurait été fait n’est pas possible.',
    nl: 'Het tijdstip waarop deze keuze gemaakt zou zijn, kan niet.',
    de: 'Die Zeit, zu der diese Wahl getroffen worden sein soll, kann nicht stimmen.',
  },
  claimedNext: {
    en: 'Send it with a new token and without that time: it is then recorded as of now.',
    fr: 'Envoyez-le avec un nouveau jeton et sans cette heure : il sera enregistré à l’heure présente.',
    nl: 'Stuur het met een nieuw token en zonder dat tijdstip: dan telt het vanaf nu.',
    de: 'Senden Sie sie mit einem neuen Token und ohne diese Zeit: Dann gilt sie ab jetzt.',
  },
  other: {
    en: 'Another choice was recorded under this id already, and nobody can change it.',
    fr: 'Un autre choix est déjà enregistré sous cet identifiant, et personne ne peut le changer.',
    nl: 'Onder dit kenmerk is al een andere keuze vastgelegd, en niemand kan die veranderen.',
    de: 'Unter dieser Kennung ist schon eine andere Wahl festgehalten, und niemand kann sie ändern.',
  },
  otherNext: {
    en: 'A new choice needs a new id. Load the page again and choose.',
    fr: 'Un nouveau choix demande un nouvel identifiant. Rechargez la page et choisissez.',
    nl: 'Een nieuwe keuze vraagt een nieuw kenmerk. Laad de pagina opnieuw en kies.',
    de: 'Eine neue Wahl braucht eine neue Kennung. Laden Sie die Seite neu und wählen Sie.',
  },
  hidden: {
    en: 'There is no such choice, or it is not this browser’s.',
    fr: 'Ce choix n’existe pas, ou n’est pas celui de ce navigateur.',
    nl: 'Deze keuze bestaat niet, of is niet van deze browser.',
    de: 'Diese Wahl gibt es nicht, oder sie ist nicht von diesem Browser.',
  },
  hiddenNext: {
    en: 'Ask from the browser in which it was made, while its cookie “upheld” is there.',
    fr: 'Demandez depuis le navigateur où il a été fait, tant que son cookie « upheld » est là.',
    nl: 'Vraag het vanuit de browser waarin ze gemaakt is, zolang zijn cookie “upheld” er is.',
    de: 'Fragen Sie aus dem Browser, in dem sie getroffen wurde, solange sein Cookie „upheld“ da ist.',
  },
  outage: {
    en: 'Your choice could not be recorded just now.',
    fr: 'Votre choix n’a pas pu être enregistré pour le moment.',
    nl: 'Uw keuze kon nu niet worden vastgelegd.',
    de: 'Ihre Wahl konnte gerade nicht festgehalten werden.',
  },
  outageNext: {
    en: 'Try again in a moment. Until then the site must do as if you had not agreed.',
    fr: 'Réessayez dans un instant. D’ici là, le site doit faire comme si vous n’aviez pas accepté.',
    nl: 'Probeer het zo dadelijk opnieuw. Tot dan moet de website doen alsof u niet hebt ingestemd.',
    de: 'Versuchen Sie es gleich noch einmal. Bis dahin muss die Website so tun, als hätten Sie nicht zugestimmt.',
  },
  large: {
    en: 'This is more than a choice can be.',
    fr: 'C’est plus long qu’un choix ne peut l’être.',
    nl: 'Dit is meer dan een keuze kan zijn.',
    de: 'Das ist mehr, als eine Wahl sein kann.',
  },
  largeNext: {
    en: 'Load the page again and choose once more.',
    fr: 'Rechargez la page et choisissez de nouveau.',
    nl: 'Laad de pagina opnieuw en kies nog eens.',
    de: 'Laden Sie die Seite neu und wählen Sie noch einmal.',
  },
  busy: {
    en: 'Very many answers came from your network in a short time.',
    fr: 'Un très grand nombre de réponses est venu de votre réseau en peu de temps.',
    nl: 'Er kwamen in korte tijd heel veel antwoorden van uw netwerk.',
    de: 'Aus Ihrem Netz kamen in kurzer Zeit sehr viele Antworten.',
  },
  busyNext: {
    en: 'Try again in a minute. The site sends your choice again by itself when you open its next page.',
    fr: 'Réessayez dans une minute. Le site renvoie votre choix de lui-même quand vous ouvrez la page suivante.',
    nl: 'Probeer het over een minuut opnieuw. De website stuurt uw keuze vanzelf opnieuw wanneer u de volgende pagina opent.',
    de: 'Versuchen Sie es in einer Minute noch einmal. Die Website sendet Ihre Wahl von selbst erneut, wenn Sie die nächste Seite öffnen.',
  },
} as const satisfies Catalogue;
