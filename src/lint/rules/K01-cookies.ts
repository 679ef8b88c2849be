// K01: the text says that it uses no cookies, and that it uses cookies.
import { linesSaying } from '../clash.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** A denial of all cookies; “no tracking cookies”, “no cookies that …”, “no cookies without consent” deny some. */
const deniesAll =
  /\b(?:no|not (?:(?:use|set|place|store|employ|install)(?:,? (?:or|nor|and) (?:use|set|place|store|employ|install))?)(?: any)?|without(?: any)?|aucun|pas (?:de|d')|geen|keine) ?cookies?\b(?! ?(?:that|which|for|until|before|without|unless|other|except|apart|beyond|from|are set (?:without|before|until)|die|om|tot|zonder|voor|behalve|qui|sans|avant|pour|sauf|autres|fur|bis|ohne|ausser|von|zu))/;
const scope =
  /\b(?:app|apps|application|newsletter|e-?mails?|this page|these pages|portal|intranet|extension|widget|dashboard|shop|blog|forum|anwendung|applicatie|this service|this tool|der dienst|dieses tool|tag manager|matomo|plausible|fathom|plug-?ins?)\b/;
const condition =
  /\b(?:(?:without|before|sans|avant|zonder|voor|ohne|vor) (?:your |votre |uw |je |ihre[rn]? |explicit |prior )*(?:consent|agreement|permission|yes|choice|consentement|accord|choix|toestemming|akkoord|keuze|einwilligung|zustimmung)|until|jusqu'a|totdat|bis|browsers?|navigateurs?|einstell\w*|instell\w*|settings?|parametr\w*|if|when|unless|wenn|falls|als|indien|si|lorsque|once|where)\b/;

/** Cookies that are there, though no sentence says that they are used: listed, or needed, counted, remembered. */
const working =
  /\b(?:sets?|places?|depose|plaatst|setzt) (?:an?|the|its|un|des|le|een|de|einen?|ein|das)? ?cookies?\b|\bcookies? (?:\(|help\w*|allow\w*|enabl\w*|count\w*|remember\w*|stor\w+|are (?:set|used|placed|stored|necessary|needed)|nous permet\w*|permett\w*|servent|sont (?:utilises|deposes)|helpen|worden (?:geplaatst|gebruikt)|zijn nodig|werden (?:gesetzt|verwendet|gespeichert)|helfen|dienen|ermoglichen)|\b(?:met|mit|dankzij|dank|grace aux|grace a des) (?:\w+ ){0,2}cookies? (?:meten|tellen|volgen|houden|onthouden|herkennen|zien|messen|zahlen|erkennen|merken|sehen|erfassen|nous|on|mesur\w*)|\b(?:through|via|by means of|needs|with (?:the help of )?|avec des|door middel van|mithilfe von) cookies?\b/;
const notWorking =
  /\b(?:no|not|never|without|cookie-?less|aucun\w*|pas|jamais|sans|geen|niet|zonder|kein\w*|nicht|ohne|third[- ]part\w*|other (?:web)?sites?|browsers?|what (?:are|is)|if|when|would)\b/;
const atWork = (reading: LintReading): Line[] => {
  const listed = reading.line(reading.policy.cookies[0]?.stated?.segment ?? '');
  return [
    ...linesSaying(reading, working, notWorking).filter((line) => !deniesAll.test(line.plain)),
    ...(listed ? [listed] : []),
  ];
};

export const cookiesDenied: Rule = {
  id: 'K01',
  article: '5(1)(a)',
  severity: 'error',
  name: {
    en: 'Cookies denied and used',
    fr: 'Cookies niés et utilisés',
    nl: 'Cookies ontkend en gebruikt',
    de: 'Cookies verneint und verwendet',
  },
  why: {
    en: 'One sentence says that there are no cookies, another that there are. The reader cannot know which is true.',
    fr: 'Une phrase dit qu’il n’y a pas de cookies, une autre qu’il y en a. Le lecteur ne peut savoir laquelle est vraie.',
    nl: 'De ene zin zegt dat er geen cookies zijn, de andere dat ze er zijn. De lezer kan niet weten wat klopt.',
    de: 'Ein Satz sagt, es gebe keine Cookies, ein anderer, es gebe welche. Man kann nicht wissen, was stimmt.',
  },
  repair: {
    en: 'Look what the site really sets, and keep the sentence that is true.',
    fr: 'Regardez ce que le site dépose vraiment et gardez la phrase vraie.',
    nl: 'Kijk wat de site echt plaatst en houd de zin die klopt.',
    de: 'Sehen Sie nach, was die Seite wirklich setzt, und behalten Sie den wahren Satz.',
  },
  examples: {
    good: [
      'You can set your browser so that no cookies are stored. Our website uses cookies.',
      'We use no tracking cookies. Our website uses cookies to remember your basket.',
      'Our app uses no cookies. Our website uses cookies.',
      'We set no cookies without your consent. Our website uses analytics cookies.',
      'We use no cookies.',
    ],
    bad: [
      'Wir setzen keine Cookies ein.\n\n## Statistik\n\nUnser Zähler setzt ein Cookie.',
      'Our website does not use cookies.\n\nThe cookies help us to understand how visitors find our lamps.',
      'We do not use or place cookies.\n\nYour kind of visit (new, returning) is counted through cookies.',
      'We do not use cookies.\n\n## Statistics\n\nOur website uses cookies to count visits.',
    ],
  },
  find(reading) {
    const [denial] = linesSaying(reading, deniesAll, condition);
    if (!denial) return [];
    const isNarrow = scope.test(denial.plain);
    const told = reading.policy.cookieUse.flatMap(({ stance, stated }) => {
      const line = stance === 'used' ? reading.line(stated?.segment ?? '') : undefined;
      return line && !deniesAll.test(line.plain) ? [line] : [];
    });
    const uses = new Set(
      [...told, ...atWork(reading)].filter(
        (line) => line !== denial && !condition.test(line.plain) && scope.test(aboutCookies(line.plain)) === isNarrow,
      ),
    );
    // Each of them has to be corrected, or the denial goes; three show it.
    return [...uses]
      .toSorted((a, b) => a.index - b.index)
      .slice(0, mostShown)
      .map((against) => ({ line: denial, against }));
  },
};
const mostShown = 3;

/** What stands in brackets beside the cookies narrows nothing; cookies that stand in brackets are not narrowed by what stands outside. */
const aboutCookies = (plain: string): string =>
  [...plain.matchAll(brackets)].find(([inside]) => inside.includes('cookie'))?.[0] ?? plain.replaceAll(brackets, ' ');
const brackets = /\([^()\n]*\)/g;
