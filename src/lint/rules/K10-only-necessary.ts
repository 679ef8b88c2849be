// K10: only necessary cookies are said to be used, and others are described.
import { clash, linesSaying } from '../clash.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Rule } from '../rule.ts';

const needed =
  '(?:necessary|essential|functional|functionality|technical|required|needed|necessaires?|fonctionnels?|techniques?|essentiels?|functionele|noodzakelijke|technische|essentiele|notwendig\\w*|erforderlich\\w*|funktional\\w*|funktions|essenziell\\w*|essentiell\\w*|unbedingt)';
const only =
  '(?:only|exclusively|solely|nothing but|seuls|seules|ne|que|uniquement|seulement|exclusivement|alleen|uitsluitend|enkel|slechts|nur|ausschliesslich|lediglich)';
const others =
  '(?:tracking|analytics?|analytical|statistic\\w*|marketing|advertising|third[- ]party|publicitaires?|de mesure|statistiques|de suivi|tiers|tracerende|analytische|marketing|advertentie|reclame|statistiek|werbe|analyse|statistik)';
const onlyNecessary = new RegExp(
  [
    `\\b${needed} cookies? ${only}\\b`,
    `\\b${only}\\b[^.\\n]{0,40}\\b${needed}\\b[^.\\n]{0,25}\\bcookies?\\b`,
    `\\b${only}\\b[^.\\n]{0,30}\\bcookies?\\b[^.\\n]{0,50}\\b${needed}\\b`,
    `\\b(?:no|not (?:use|set|place|employ|install))\\b(?: any)?(?: other)? (?:\\w+ (?:or|and) )?${others}(?: (?:or|and) \\w+)? cookies?\\b`,
    `\\baucuns? cookies? ${others}\\b`,
    `\\b(?:geen|keine) (?:\\w+ (?:of|en|oder|und) )?${others}[- ]?cookies\\b`,
  ].join('|'),
);
/** Until one agrees, or only somewhere. */
const conditional =
  /\b(?:consent\w*|agree\w*|accept\w*|permission|unless|until|before|without|if|when|unlike|besides|except|other than|reject\w*|refus\w*|choos\w*|banner|consentement|accord|sans|avant|sauf|si|lorsque|toestemming|zonder|tenzij|als|indien|weiger\w*|einwilligung\w*|zustimm\w*|ohne|bis|wenn|sofern|falls|ablehn\w*|always active|e-?mails?|app)\b/;
const optional =
  /\b(?:(?:analytics?|analytical|statistic\w*|performance|marketing|advertising|targeting|tracking|social media|publicitaires?|analytische|statistische|reclame|tracking-?|werbe-?|analyse-?|statistik-?)[ -]?(?:and \w+ |und \w+ |en \w+ |or \w+ )?cookies?|cookies? (?:publicitaires?|statistiques?|de mesure|d'audience|analytiques?|marketing)|(?:cookies?|traceurs?)\b[^.\n]{0,60}\b(?:to (?:measure|track|analy[sz]e|advertise|show (?:you )?ads)|advertis\w*|personali[sz]e (?:ads|content)|mesurer|statistisch\w*|om te meten|reichweitenmessung|werbung))\b/;
const negative =
  /\b(?:no|not|never|without|cookie-?less|aucun\w*|pas|jamais|sans|geen|niet|nooit|zonder|kein\w*|nicht|nie|ohne|would|blockers?)\b/;
/** Services that count or advertise with cookies of their own. */
const setsCookies =
  /\b(?:google (?:analytics|ads|adwords|remarketing|tag manager)|universal analytics|doubleclick|hotjar|mixpanel|criteo|adroll|taboola|outbrain|awin|tradedoubler|(?:meta|facebook|linkedin|tiktok|pinterest|twitter|snap)[ -]pixels?|linkedin insight|microsoft clarity|bing ads)\b/;

export const onlyNecessaryCookies: Rule = {
  id: 'K10',
  article: 'ePrivacy Directive 5(3)',
  severity: 'error',
  name: {
    en: 'Only necessary cookies, and others',
    fr: 'Seuls les cookies nécessaires, et d’autres',
    nl: 'Alleen noodzakelijke cookies, en andere',
    de: 'Nur notwendige Cookies, und andere',
  },
  why: {
    en: 'Whoever reads that only necessary cookies are set does not expect to be counted or followed. Another sentence says so.',
    fr: 'Qui lit que seuls des cookies nécessaires sont déposés ne s’attend ni à être compté ni suivi. Une autre phrase le dit.',
    nl: 'Wie leest dat er alleen noodzakelijke cookies zijn, verwacht niet dat hij wordt geteld of gevolgd. Een andere zin zegt dat.',
    de: 'Wer liest, dass nur notwendige Cookies gesetzt werden, erwartet nicht, gezählt oder verfolgt zu werden. Ein anderer Satz sagt es.',
  },
  repair: {
    en: 'Look what the site really sets, and describe every kind; ask for consent to those that are not necessary.',
    fr: 'Regardez ce que le site dépose vraiment et décrivez chaque type ; demandez le consentement pour ceux qui ne sont pas nécessaires.',
    nl: 'Kijk wat de site echt plaatst en beschrijf elke soort; vraag toestemming voor wat niet noodzakelijk is.',
    de: 'Sehen Sie nach, was die Seite wirklich setzt, und beschreiben Sie jede Art; holen Sie für nicht notwendige eine Einwilligung ein.',
  },
  examples: {
    good: [
      'Our website only uses necessary cookies. They keep your basket.',
      'Before you agree we set only necessary cookies.\n\nAnalytics cookies count visits.',
      'We only use essential cookies.\n\nWe set no analytics cookies.',
      'We only use necessary cookies.\n\nOur own counter works without cookies, for statistics of pages.',
    ],
    bad: [
      'Our site uses functional cookies only.\n\n## Advertising\n\nThe Meta pixel recognises you on Facebook.',
      'This shop only uses cookies that are strictly necessary.\n\n## Statistics\n\nOur analytics cookies count the visits to each page.',
      'Notre site n’utilise que des cookies strictement nécessaires.\n\nDes cookies publicitaires montrent nos annonces ailleurs.',
      'Wij gebruiken uitsluitend functionele cookies.\n\nMet tracking cookies zien wij wat u bekijkt.',
      'Wir setzen nur technisch notwendige Cookies.\n\nDie Besuche zählen wir mit Google Analytics.',
      'We do not use tracking cookies.\n\nVisits are counted with Google Analytics.',
    ],
  },
  find(reading) {
    const claims = [...linesSaying(reading, onlyNecessary, conditional), ...onlyTheListed(reading)];
    return clash(claims, () => [...othersSet(reading, claims), ...countedWith(reading)]);
  },
};

/** “We only set these cookies:”, and the list names necessary ones alone. */
function onlyTheListed(reading: LintReading): Line[] {
  return linesSaying(reading, onlyThese, conditional).filter((line) => {
    const [first, ...more] = itemsAfter(reading, line);
    return first !== undefined && [first, ...more].every(({ plain }) => necessaryKind.test(plain));
  });
}
const onlyThese = new RegExp(
  `\\bcookies?\\b[^\\n]*\\b${only}\\b[^\\n]{0,40}:$|\\b${only}\\b[^\\n]{0,40}\\bcookies?\\b[^\\n]{0,40}:$`,
);
const necessaryKind = new RegExp(`\\b${needed}[ -]?(?:\\w+ )?cookies?\\b|\\bcookies? ${needed}\\b`);

/** “We use cookies to:”, and an item of the list counts or studies visits. */
const countedWith = (reading: LintReading): Line[] =>
  linesSaying(reading, cookiesFor, negative).flatMap((line) =>
    itemsAfter(reading, line).filter(({ plain }) => studies.test(plain) && !negative.test(plain)),
  );
const cookiesFor = /\b(?:cookies?|traceurs?)\b[^\n]*:$/;
const studies =
  /\b(?:understand\w*|learn\w*|measur\w+|analy[sz]\w+|count\w*|track\w*|comprendre|mesurer|analyser|compter|begrijpen|meten|analyseren|tellen|verstehen|messen|analysieren|zahlen|auswerten)\b[^\n]{0,40}\b(?:use[sd]?|using|visit\w*|behaviou?r|traffic|audience|utilis\w+|visites?|frequentation|gebruik\w*|bezoek\w*|nutz\w*|besuch\w*)\b/;

/** The lines of the list that a line leads into, or the one paragraph that stands in its place. */
function itemsAfter({ lines }: LintReading, lead: Line): Line[] {
  const items: Line[] = [];
  for (let at = lead.index + 1; lines[at] && lines[at]!.headings === lead.headings; at++) {
    const line = lines[at]!;
    if (line.block.kind !== 'item' && items.length > 0) break;
    items.push(line);
    if (line.block.kind !== 'item') break;
  }
  return items;
}

function othersSet(reading: LintReading, claims: readonly Line[]): Line[] {
  const listed = reading.policy.cookies.flatMap(({ name, category, stated }) =>
    (category !== undefined && optionalKind.test(category)) || isWellKnown(name)
      ? (reading.line(stated?.segment ?? '') ?? [])
      : [],
  );
  return [...listed, ...linesSaying(reading, optional), ...linesSaying(reading, setsCookies)].filter(
    (line) => !negative.test(line.plain) && !claims.includes(line),
  );
}
/** Names that the makers of counters and advertising give their cookies. */
const isWellKnown = (name: string | null | undefined): boolean =>
  /^(?:_fbp|_fbc|_ga\w*|_gid|_gat\w*|_gcl_\w+|__utm\w|ide|_hj\w+|_clck|_clsk|_pin_\w+|_ttp|_uetsid|_uetvid|_pk_\w+|bcookie|li_sugr|muid|nid)$/i.test(
    name ?? '',
  );
const optionalKind = /analy|statist|market|advert|track|target|werb|reclam|publicit/i;
