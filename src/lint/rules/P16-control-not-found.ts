// P16: a control is promised, and not where to find it: “you can change your choice at any time in our banner”.
import { gravest } from '../gravest.ts';
import { type Line, type LintReading, sectionAround } from '../reading.ts';
import type { Rule } from '../rule.ts';

const control = {
  en: /\b(?:manage|change|adjust|update|modify|withdraw|set|control|review|revoke)\b[^.]{0,80}\b(?:through|in|via|using|with|on|by) (?:our |the |a |its )?(?:\w+ ){0,3}(?:banner|preference cent(?:er|re)|privacy cent(?:er|re)|(?:cookie|consent|privacy|preference) (?:tool|manager|settings|panel|dashboard)|consent (?:tool|manager|banner))\b/,
  fr: /\b(?:gerer|modifier|changer|retirer|regler)\b[^.]{0,80}\b(?:via|dans|par|avec|sur) (?:notre |le |la |l'|un )?(?:\w+ ){0,2}(?:bandeau|banniere|centre de preferences|gestionnaire de (?:cookies|consentement)|panneau)\b/,
  nl: /\b(?:via|in|met) (?:onze |de |het |ons )?(?:\w+ ){0,2}(?:cookiebanner|banner|voorkeurencentrum|cookie-?instellingen|cookietool)\b[^.]{0,80}\b(?:beheren|wijzigen|aanpassen|intrekken)\b/,
  de: /\b(?:uber|in|mit) (?:unsere[mnr]? |de[mnr] |das |die )?(?:\w+ ){0,2}(?:cookie-?banner\w*|banner\w*|einwilligungsbanner\w*|cookie-?einstellungen|praferenzcenter\w*)\b[^.]{0,80}\b(?:verwalten|andern|anpassen|widerrufen)\b/,
} as const;

/** How one gets there. */
const way =
  /\b(?:at the (?:bottom|foot|top)|footer|bottom (?:left|right|of)|link(?:s|ed)?|icon|button|click\w*|tap|menu|reopen\w*|re-open\w*|open(?:s|ed)? again|each page|every page|all (?:web ?)?pages|bas de (?:page|chaque page)|lien|icone|bouton|cliqu\w+|onderaan|link|knop|icoon\w*|klik\w*|elke pagina|am ende|fusszeile|symbol|schaltflache|klick\w*|jeder seite)\b/;

export const controlNotFound: Rule = {
  id: 'P16',
  article: '7(3)',
  severity: 'info',
  name: {
    en: 'Control promised, way not told',
    fr: 'Réglage promis, chemin non dit',
    nl: 'Instelling beloofd, weg niet genoemd',
    de: 'Einstellung versprochen, Weg nicht genannt',
  },
  why: {
    en: 'Withdrawing must be as easy as agreeing. A banner that was closed is gone: where does one find it again?',
    fr: 'Retirer son accord doit être aussi simple que le donner. Un bandeau fermé a disparu : où le retrouver ?',
    nl: 'Intrekken moet even eenvoudig zijn als toestemmen. Een gesloten banner is weg: waar vindt men hem terug?',
    de: 'Widerrufen muss so einfach sein wie zustimmen. Ein geschlossenes Banner ist weg: Wo findet man es wieder?',
  },
  repair: {
    en: 'Say where it is, and link it: “the link ‘Cookies’ at the foot of each page”.',
    fr: 'Dites où il se trouve, avec un lien : « le lien “Cookies” au bas de chaque page ».',
    nl: 'Zeg waar hij staat, met een link: “de link ‘Cookies’ onderaan elke pagina”.',
    de: 'Sagen Sie, wo es ist, und verlinken Sie es: „der Link ‚Cookies‘ am Ende jeder Seite“.',
  },
  examples: {
    good: [
      'You can change your choice in our cookie banner, which you open with the link at the foot of each page.',
      'You can manage your cookies in your browser.',
      'Sie können Ihre Wahl über unser Cookie-Banner ändern. Sie finden es am Ende jeder Seite.',
    ],
    bad: [
      'You can change your choice at any time in our cookie banner.',
      'Vous pouvez modifier votre choix à tout moment dans notre bandeau de cookies.',
      'U kunt uw keuze op elk moment via onze cookiebanner wijzigen.',
      'Sie können Ihre Wahl jederzeit über unser Cookie-Banner ändern und verwalten.',
    ],
  },
  find(reading) {
    return gravest(
      reading,
      reading
        .linesThat(control[reading.policy.meta.language])
        .filter((line) => line.block.kind !== 'heading' && !isReachable(reading, line))
        .map((line) => ({ found: { line }, weight: 1 })),
    );
  },
};

const isReachable = (reading: LintReading, line: Line): boolean =>
  line.segment.runs?.some(({ href }) => href !== undefined) === true ||
  sectionAround(reading, line).some(
    (other) =>
      /\b(?:banner\w*|settings|tool|cent(?:er|re)|choices?|preferences|cookies?|bandeau|choix|keuze|instellingen|wahl|es|it)\b/.test(
        other.plain,
      ) && way.test(other.plain),
  );
