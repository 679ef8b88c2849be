// D19: cookies and identifiers that are not necessary rest on a legitimate interest instead of consent.
import type { Line, LintReading } from '../reading.ts';
import type { Rule } from '../rule.ts';

const interest =
  /\b(?:legitimate (?:business )?interests?|interets? legitimes?|gerechtvaardigd\w* belang\w*|berechtigt\w* interesse\w*|art(?:icle|ikel|\.)? ?6 ?(?:\(1\)|\(?1\)?|abs\. ?1|para(?:graph|\.)? ?1|lid 1|, ?(?:paragraphe|§) ?1)[ ,]*(?:s(?:atz|\.) ?1 )?(?:\(|lit(?:\.|era)? ?|letter ?|point ?|onder ?|sub ?|buchst(?:\.|abe) ?)?f\b)/;
/** What is not necessary: counting, following, advertising. */
const optional =
  /\b(?:analytics?|analytical|analytische|analytiques?|analyses?|statistic\w*|audience|marketing|advertis\w*|retarget\w*|remarketing|tracking|statistiques?|publicitaires?|(?:marketing|statistiek|analyse|analytics|tracking|werbe|advertentie|reclame|statistik|targeting|performance)-?(?:en)?-?cookies?|mesure d'audience|statistiek\w*|statistische|advertentie\w*|webanalyse\w*|webpublikum\w*|besucherzahl\w*|statistik\w*|werbe\w*|werbung|nutzungsanalyse|reichweiten\w*|matomo|hotjar|pixels?|fonts?)\b/;
const onDevice =
  /\b(?:\w*cookies?|traceurs?|pixels?|advertising ids?|device ids?|identifiers?|tags?|local storage|werbe-?id|reclame-?id|identifiants? publicitaires?)\b/;
/** Plug-ins of networks read the device of everybody who opens the page (C-40/17). */
const plugin =
  /\b(?:(?:facebook|twitter|linkedin|xing|pinterest|instagram|social(?:[- ]media)?)[- ]?plug-?ins?|(?:like|share|gefallt-mir|teilen)[- ]?(?:buttons?|schaltflache\w*)|social plug-?ins?|modules? sociaux|boutons? (?:de partage|j'aime)|sociale (?:plug-?ins?|knoppen))\b/;
/** Necessary cookies and those that measure in one breath, on one basis. */
const measuringToo =
  /\bcookies?\b.{0,300}\b(?:optimierung|optimi[sz]\w+|messung|measur\w+|mesure\w*|meten|metingen)\b.{0,40}\b(?:website|webseite|seiten?|site|webpublikums?|audience|reichweite|publiek|bereik)\b.{0,160}\b(?:legitimate interests?|berechtigt\w* interesse\w*|gerechtvaardigd\w* belang\w*|interets? legitimes?|lit\.? ?f|\(f\)|sub f|onder f|point f)/;
/** Consent stands beside it, or no device is read. */
const harmless =
  /\b(?:consent\w*|opt(?:ed)?[- ]in|cookie-?less|no cookies?|without(?: \w+)? cookies?|not|server logs?|log ?files?|(?:strictly |technically )?(?:necessary|essential) cookies?|consentement|sans cookies?|pas|toestemming|zonder cookies?|geen|niet|einwillig\w*|ohne cookies?|kein\w*|nicht|object\w*|oppos\w*|bezwaar|widerspr\w*|widersprech\w*)\b/;

export const cookiesOnInterest: Rule = {
  id: 'D19',
  article: 'ePrivacy Directive 5(3)',
  severity: 'error',
  name: {
    en: 'Optional cookies without consent',
    fr: 'Cookies facultatifs sans consentement',
    nl: 'Niet-noodzakelijke cookies zonder toestemming',
    de: 'Nicht notwendige Cookies ohne Einwilligung',
  },
  why: {
    en: 'Reading or writing on somebody’s device for statistics or advertising takes consent; a legitimate interest does not open it.',
    fr: 'Lire ou écrire sur l’appareil d’autrui pour des statistiques ou de la publicité exige le consentement ; un intérêt légitime ne l’ouvre pas.',
    nl: 'Lezen of schrijven op iemands apparaat voor statistiek of reclame vergt toestemming; een gerechtvaardigd belang opent het niet.',
    de: 'Wer für Statistik oder Werbung auf ein fremdes Gerät zugreift, braucht eine Einwilligung; ein berechtigtes Interesse öffnet es nicht.',
  },
  repair: {
    en: 'Ask for consent before these are set, and write “your consent (Art. 6(1)(a))”.',
    fr: 'Demandez le consentement avant de les déposer, et écrivez « votre consentement (art. 6, § 1, a) ».',
    nl: 'Vraag toestemming voordat ze worden geplaatst, en schrijf “uw toestemming (art. 6 lid 1 onder a)”.',
    de: 'Holen Sie vorher die Einwilligung ein und schreiben Sie „Ihre Einwilligung (Art. 6 Abs. 1 lit. a)“.',
  },
  examples: {
    good: [
      'We set analytics cookies with your consent. Fraud prevention rests on our legitimate interest.',
      'Necessary cookies rest on our legitimate interest in a working shop.',
      'We count visits without cookies, on our legitimate interest in better pages.',
      'Advertising by post rests on our legitimate interest.',
    ],
    bad: [
      'Der Einsatz des Pinterest-Plugins geschieht auf Grundlage des Art. 6 Abs. 1 lit. f DSGVO.',
      'Our statistics cookies rest on our legitimate interest in better pages.',
      '## Cookies\n\n| Kind | Basis |\n| --- | --- |\n| Analytics | Legitimate interest |',
      'Les cookies publicitaires sont placés sur la base de notre intérêt légitime.',
      'Analytische cookies plaatsen wij op grond van ons gerechtvaardigd belang.',
      '## Webanalyse\n\nWir zählen Besuche mit Google Analytics und setzen dafür Cookies. Rechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO.',
    ],
  },
  find(reading) {
    const faulty = reading
      .linesThat(interest)
      .filter(
        (line) =>
          line.block.kind !== 'heading' &&
          (measuringToo.test(line.plain) || (!harmless.test(said(reading, line)) && isOptional(reading, line))),
      );
    // One of each section: what a section says twice is one fault.
    const sections = new Set<Line | undefined>();
    return faulty.flatMap((line) => {
      const section = line.headings.at(-1);
      if (sections.has(section)) return [];
      sections.add(section);
      return [{ line }];
    });
  },
};

/** The sentence, or the whole row. */
const said = ({ lines }: LintReading, line: Line): string =>
  line.block.kind === 'row'
    ? lines
        .slice(line.index - line.position, line.index - line.position + line.block.segments.length)
        .map(({ plain }) => plain)
        .join(' | ')
    : line.plain;

/**
 * The sentence speaks of both, or its section does: what stands right above it, with its own heading, where the sentence names no
 * subject of its own (“The legal basis is …”).
 */
function isOptional(reading: LintReading, line: Line): boolean {
  const own = said(reading, line);
  if (plugin.test(own)) return true;
  if (own !== line.plain || optional.test(own))
    return (
      optional.test(own) &&
      onDevice.test(
        `${own} ${line.headings.map(({ plain }) => plain).join(' ')} ${own === line.plain ? '' : headOf(reading, line)}`,
      )
    );
  if (
    !/^(?:the )?(?:legal basis|basis|base legale|le fondement|de (?:rechts)?grondslag|(?:die )?rechtsgrundlage|this|dies\w*|cela|dit)\b/.test(
      own,
    )
  )
    return false;
  const above = reading.lines
    .slice(Math.max(0, line.index - 8), line.index)
    .filter(({ headings }) => headings === line.headings);
  const heading = line.headings.at(-1)?.plain ?? '';
  const before = above.map(({ plain }) => plain).join(' ');
  return (
    optional.test(`${heading} ${before}`) && onDevice.test(`${heading} ${before}`) && !harmlessSection.test(before)
  );
}
/** The first row of the table. */
function headOf({ lines }: LintReading, line: Line): string {
  let at = line.index;
  while (lines[at - 1]?.block.kind === 'row' && lines[at - 1]!.headings === line.headings) at--;
  return lines
    .slice(at, at + (lines[at]?.block.segments.length ?? 0))
    .map(({ plain }) => plain)
    .join(' ');
}
const harmlessSection =
  /\b(?:consent\w*|consentement|toestemming|einwillig\w*|server log\w*|server-?logfiles?|without cookies|ohne cookies|zonder cookies|sans cookies)\b/;
