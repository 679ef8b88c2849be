// Words of the mails that Upheld sends.
import type { Catalogue } from './message.ts';

export const mail = {
  policyChangedSubject: {
    en: '{company}: new version of “{title}” from {effective}',
    fr: '{company} : nouvelle version de « {title} » à partir du {effective}',
    nl: '{company}: nieuwe versie van “{title}” vanaf {effective}',
    de: '{company}: neue Fassung von „{title}“ ab {effective}',
  },
  policyChanged: {
    en: '{company} has a new version of “{title}”, version {version}. It applies from {effective}.',
    fr: '{company} a une nouvelle version de « {title} », la version {version}. Elle s’applique à partir du {effective}.',
    nl: '{company} heeft een nieuwe versie van “{title}”, versie {version}. Zij geldt vanaf {effective}.',
    de: '{company} hat eine neue Fassung von „{title}“, Version {version}. Sie gilt ab {effective}.',
  },
  policyChangedWhat: {
    en: 'This is what changes:',
    fr: 'Voici ce qui change :',
    nl: 'Dit verandert er:',
    de: 'Das ändert sich:',
  },
  policyChangedRead: {
    en: 'Read the whole text and compare it with the earlier one',
    fr: 'Lire le texte entier et le comparer au précédent',
    nl: 'Lees de hele tekst en vergelijk hem met de vorige',
    de: 'Den ganzen Text lesen und mit dem früheren vergleichen',
  },
  policyChangedWhy: {
    en: 'You receive this message because {company} tells you when this text changes.',
    fr: 'Vous recevez ce message parce que {company} vous informe lorsque ce texte change.',
    nl: 'U ontvangt dit bericht omdat {company} u laat weten wanneer deze tekst verandert.',
    de: 'Sie erhalten diese Nachricht, weil {company} Ihnen mitteilt, wenn sich dieser Text ändert.',
  },
  testSubject: {
    en: 'A test message from {company}',
    fr: 'Un message d’essai de {company}',
    nl: 'Een testbericht van {company}',
    de: 'Eine Testnachricht von {company}',
  },
  test: {
    en: 'This is a test. If you can read it, the mail of {company} works.',
    fr: 'Ceci est un essai. Si vous pouvez le lire, le courrier de {company} fonctionne.',
    nl: 'Dit is een test. Als u dit kunt lezen, werkt de mail van {company}.',
    de: 'Dies ist ein Test. Wenn Sie ihn lesen können, funktioniert die E-Mail von {company}.',
  },
  testAt: {
    en: 'Asked for on {at}.',
    fr: 'Demandé le {at}.',
    nl: 'Aangevraagd op {at}.',
    de: 'Angefordert am {at}.',
  },
} as const satisfies Catalogue;
