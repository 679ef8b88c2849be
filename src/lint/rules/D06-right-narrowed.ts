// D06: a right is promised with a limit that the law does not know.
import type { Line, LintReading } from '../reading.ts';
import { type Spoken, saying } from '../saying.ts';
import type { Rule } from '../rule.ts';

/** Limits of effort, number, age and place that no right has. */
const limited: Spoken = {
  en: /\b(?:no (?:possibility|right|option|way) (?:of|to) (?:objection|object|erasure|opt[- ]?out)\b|(?:right|reserve)\w*\b.{0,20}\b(?:to )?(?:refuse|reject|decline)\b.{0,30}\brequests?\b.{0,60}\b(?:in our (?:sole )?opinion|burdensome|we (?:consider|find|deem)|time-consuming|unreasonable)|(?:have|get|request|ask us to) (?:\w+ )?(?:certain|some|limited) (?:of your )?(?:personal )?(?:information|data) (?:deleted|erased|removed)|(?:delete|erase) certain (?:of your )?(?:personal )?(?:information|data)|disproportionate (?:effort|cost|expense)s?|reasonable access\b|(?:eras\w+|delet\w+|rectification|portability|objection) (?:is|are|can be|may be|will be) (?:only (?:possible|granted|available|permitted|allowed|made)|limited to|restricted to|possible only|granted only)|access\b.{0,40}\b(?:once|one time) (?:a|per|each|every) (?:calendar )?year|rights? (?:to|of) (?:erasure|access|rectification|portability|objection|deletion)\b.{0,20}\b(?:does not|do not|cannot) (?:apply|extend|be exercised)\b.{0,40}\b(?:older|newer|before|longer|more than)|(?:only|at most|no more than|not more than|maximum) (?:once|one request|one time|twice) (?:(?:a|per|each|every|in (?:a|any|each)) )(?:\w+ )?(?:year|month|calendar|period|12)|(?:delet|eras)\w+\b.{0,90}\b(?:without (?:any )?(?:limit|end|time limit)|indefinitely|for ever|forever|permanently (?:kept|retained|stored|archived))|at our (?:sole |own |absolute )?discretion|object\w*\b.{0,80}\b(?:in case|if|where|when|insofar as) (?:\w+ )?(?:has|have|had|you(?:'ve| have)) (?:provided|given|granted) (?:(?:its|your|their|his) )?consent)\b/,
  fr: /\b(?:aucune possibilite (?:d'opposition|de s'opposer)|ce droit ne (?:vaut|s'applique|s'exerce) que\b|efforts? disproportionnes?|(?:une (?:seule )?fois|au plus une fois) par an|(?:effacement|suppression|acces|opposition|rectification|portabilite)\b.{0,60}\b(?:n'est (?:possible|accorde\w*) que|uniquement possible|limite\w* aux?)|sans limit\w+ de duree|a notre (?:seule |entiere )?discretion)\b/,
  nl: /\b(?:(?:geen|niet de) (?:mogelijkheid|recht)\b.{0,20}\b(?:bezwaar|verzet)|dit recht geldt (?!.{0,40}\b(?:ook|altijd|steeds|bovendien|onvoorwaardelijk)\b).{0,40}\bdirect marketing|onevenredige (?:inspanning|moeite|inspanningen)|(?:slechts|maximaal|hooguit|alleen) (?:een|1|een keer|eenmaal) (?:keer |maal )?per (?:jaar|kalenderjaar)|(?:verwijdering|wissing|inzage|bezwaar) is (?:alleen|slechts|uitsluitend) mogelijk|voor onbepaalde tijd bewaard|naar (?:ons )?eigen (?:goeddunken|inzicht))\b/,
  de: /\b(?:(?:keine|keinerlei) (?:\w+ )?widerspruchsmoglichkeit|besteht\b.{0,60}\bkeine (?:\w+ )?(?:widerspruchs|einspruchs)\w*|dieses recht (?:gilt|besteht) nur\b|unverhaltnismassige\w* aufwand\w*|(?:nur|hochstens|maximal) einmal (?:pro|im|je) (?:kalender)?jahr|(?:loschung|auskunft|widerspruch|berichtigung) ist nur\b.{0,40}\bmoglich|nach (?:unserem )?(?:eigenem|freiem) ermessen)\b/,
};
/** Erasure only of what is wrong or old: Article 17 has six grounds. */
const onlyWrongData: Spoken = {
  en: /\b(?:(?:delet|eras|remov)\w*\b.{0,70}\b(?:outdated|out of date|incorrect|inaccurate|incomplete|inaccurac\w+|incorrectness|erroneous|wrong|obsolete|irrelevant)\b|(?:outdated|incorrect|inaccurate|incomplete|erroneous|wrong) (?:\w+ ){0,2}(?:be )?(?:deleted|erased|removed))/,
  fr: /\b(?:(?:effac|supprim|suppression)\w*\b.{0,90}\b(?:inexact\w*|incomplet\w*|perime\w*|equivoque\w*|erron\w*)|(?:inexact\w*|incomplet\w*|perime\w*|erron\w*)\b.{0,40}\b(?:effac|supprim)\w*)/,
  nl: /\b(?:(?:verwijder|wis)\w*\b.{0,70}\b(?:onjuist\w*|onvolledig\w*|verouderd\w*)|(?:onjuist\w*|onvolledig\w*|verouderd\w*)\b.{0,50}\b(?:verwijder|wiss)\w*)/,
  de: /\b(?:(?:losch)\w*\b.{0,60}\b(?:unrichtig\w*|falsch\w*|unvollstandig\w*|veraltet\w*)|(?:falsche\w*|veraltete\w*)\b.{0,40}\b(?:losch)\w*)/,
};
const aRight =
  /\b(?:objection|opposition|opt|bezwaar|verzet|\w*widerspruch\w*|einspruch\w*|rights?|entitled|requests?|access|eras\w+|delet\w+|object\w*|droits?|demand\w+|recht\w*|verzoek\w*|anspruch|antrag\w*|verlangen)\b/;
/** Of the authority, of telling recipients (19), of notices to those who did not give the data (14(5)), of portability between companies (20(2)). */
const lawful =
  /\b(?:(?:amend|chang|modif|updat|revis)\w* (?:this|our|the) (?:privacy )?(?:policy|notice|statement)|each recipient|recipients to whom|inform (?:the|each|all|every) recipient\w*|notify|notified|destinataires?|ontvangers?|empfanger\w*|technically feasible|we (?:delete|erase|remove|correct)|(?:we|to) (?:keep|ensure|maintain)|reasonable steps?|(?:we )?take (?:all |every )?reasonable)\b/;
const correctionBeside =
  /\b(?:delet|eras|remov)\w*\b.{0,60}\b(?:rectif|correct|amend|complet|updat)\w*\b.{0,30}\b(?:inaccurate|incorrect|incomplete|outdated)/;

export const rightNarrowed: Rule = {
  id: 'D06',
  article: '15–21',
  severity: 'error',
  name: {
    en: 'Right narrower than the law',
    fr: 'Droit plus étroit que la loi',
    nl: 'Recht beperkter dan de wet',
    de: 'Recht enger als das Gesetz',
  },
  why: {
    en: 'The sentence gives a right with a limit that the law does not know. Who reads it will not ask for what is due.',
    fr: 'La phrase accorde un droit avec une limite que la loi ne connaît pas. Qui la lit ne demandera pas ce qui lui est dû.',
    nl: 'De zin geeft een recht met een grens die de wet niet kent. Wie dat leest, vraagt niet om wat hem toekomt.',
    de: 'Der Satz gibt ein Recht mit einer Grenze, die das Gesetz nicht kennt. Wer das liest, verlangt nicht, was ihm zusteht.',
  },
  repair: {
    en: 'Give the right as it stands in Articles 15 to 21, and name only the limits that stand there.',
    fr: 'Énoncez le droit tel qu’il figure aux articles 15 à 21, avec les seules limites qui y figurent.',
    nl: 'Geef het recht zoals het in de artikelen 15 tot en met 21 staat, met alleen de grenzen die daar staan.',
    de: 'Nennen Sie das Recht so, wie es in den Artikeln 15 bis 21 steht, mit nur den Grenzen von dort.',
  },
  examples: {
    good: [
      'You have the right of access, rectification and erasure, as provided by law.',
      'You may ask us to correct inaccurate data and to erase your data.',
      'You can have inaccurate data deleted. You also have the right to erasure of all your data.',
      'We tell each recipient of the erasure, unless this involves disproportionate effort.',
    ],
    bad: [
      'You have the right to access your data, in so far as this causes no disproportionate effort.',
      'You are entitled to request that we amend or delete any outdated, incorrect or incomplete data.',
      'Erasure is only possible for data older than a year.',
      'Vous pouvez demander l’effacement des données inexactes ou périmées.',
      'We reserve the right to refuse requests that we consider burdensome.',
      'There is no possibility of objection by the user.',
      'Für die Nutzer der Seite besteht daher keine Widerspruchsmöglichkeit, wenn die Daten gespeichert sind.',
      'U heeft recht op inzage, maximaal één keer per jaar.',
      'Sie können nur einmal pro Kalenderjahr Auskunft verlangen; Sie haben dieses Recht kostenlos.',
    ],
  },
  find(reading) {
    const lines = saying(reading, limited, lawful).filter(({ plain }) => aRight.test(plain));
    const wrong = saying(reading, onlyWrongData, lawful).filter(
      ({ plain }) => aRight.test(plain) && !correctionBeside.test(plain),
    );
    const erasure = erasureAtLarge(reading).filter((line) => !wrong.includes(line));
    // An invitation to ask grants nothing, and takes nothing away.
    const granting = wrong.filter(({ plain }) => !/^questions?\b/.test(plain));
    return [...new Set([...lines, ...(erasure.length > 0 ? [] : granting)])].map((line) => ({ line }));
  },
};

const rightToErasure =
  /\b(?:right (?:to|of) (?:erasure|deletion|be forgotten)|droit (?:a|d')(?: l')?(?:effacement|oubli|suppression)|recht (?:op|van) (?:verwijdering|wissing|gegevenswissing)|recht auf (?:loschung|vergessenwerden))\b/;

/** Where the right to erasure stands. */
const erasureAtLarge = ({ policy, line, linesThat }: LintReading): Line[] => [
  ...policy.rights.flatMap(({ right, stated }) => (right === 'erasure' && stated ? (line(stated.segment) ?? []) : [])),
  ...linesThat(rightToErasure),
];
