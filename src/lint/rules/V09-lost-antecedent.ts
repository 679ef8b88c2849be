// V09: “in these cases”, “the above website”: words that point back at something that is not there.
import type { Line, LintReading } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';

const back = {
  en: /^(?:in|for) (?:these|those|such|this|that|the (?:latter|former|above|aforementioned)) (?:cases?|circumstances|situations?|events?|purposes?|reasons?)\b/,
  fr: /^(?:dans|pour) (?:ces|ce|cette|de tels|un tel|ce dernier) (?:cas|situations?|circonstances|finalites|raisons)\b/,
  nl: /^(?:in|voor) (?:deze|die|dit|dat|dergelijke|zulke|zo'n) (?:gevallen|geval|situaties?|omstandigheden|doeleinden)\b/,
  de: /^(?:in|fur|aus) (?:diesen|diesem|solchen|einem solchen|letzterem|diese) (?:fallen|fall|fallen|situationen|umstanden|zwecke|grunden)\b/,
} as const;
const begins = /^(?:in|for|fur|aus|dans|pour|voor) /;
const these = /^(?:in|for|fur|dans|pour|voor) (?:these|those|ces|deze|die|diesen|diese) /;
/** A sentence that names a case has one of these. */
const someCase =
  /\b(?:if|when|whenever|where|wherever|unless|cases?|situations?|circumstances|events?|some|certain|sometimes|should|may|might|can|could|except\w*|during|requests?|purposes?|reasons?|si|lorsqu\w*|quand|cas|certaine?s|parfois|peu\w*|pouvons|als|indien|wanneer|soms|sommige|geval\w*|kunnen|kan|tenzij|mogelijk\w*|wenn|falls|sofern|soweit|fall|falle|fallen|manche\w*|manchmal|konnen|kann|ausnahm\w*)\b/;
/** A thing of the page that is said to stand above. */
const above = {
  en: /\b(?:the )?(?:above(?:[- ]mentioned)?|aforementioned|foregoing) (website|site|link|url|web ?page|e-?mail address|telephone number|phone number|table|form)\b|\b(website|link|url|e-?mail address|telephone number|table|form) (?:mentioned |listed |given )?above\b/,
  fr: /\b(site|lien|tableau|formulaire|numero de telephone|adresse e-?mail) (?:ci-dessus|susmentionnee?)\b/,
  nl: /\b(?:bovenstaande|bovengenoemde|hierboven genoemde) (website|link|tabel|formulier|e-?mailadres|telefoonnummer)\b/,
  de: /\b(?:oben (?:genannte|stehende|aufgefuhrte)|obige|vorgenannte)[nrs]? (website|seite|link|tabelle|formular|e-?mail-adresse|telefonnummer)\b/,
} as const;
const kinds: readonly (readonly [RegExp, (line: Line) => boolean])[] = [
  [/mail/, ({ text }) => text.includes('@')],
  [/phone|telef/, ({ text }) => /\+?\d[\d ()/.-]{6,}/.test(text)],
  [/^tab/, ({ block }) => block.kind === 'row'],
  [/^form/, ({ plain }) => /\bform/.test(plain)],
  [
    /./,
    (line) =>
      /https?:|www\.|(?<![\w-])[\w-]{1,60}\.(?:com|org|net|eu|co|info|app|io|example|[a-z]{2})\b/.test(line.plain) ||
      line.segment.runs?.some(({ href }) => href !== undefined) === true,
  ],
];

const obligation =
  /\b(?:legal(?:ly)? (?:oblig\w+|requirements?|required|dut(?:y|ies))|required by law|obligations? legales?|wettelijke? (?:verplicht\w+|plicht)|(?:rechtliche|gesetzliche)\w* (?:ver)?pflicht\w*)\b/;
const choice =
  /\b(?:legitimate (?:business )?interests?|consent|interets? legitimes?|consentement|gerechtvaardigde? belang\w*|toestemming|berechtigte\w* interesse\w*|einwilligung)\b/;

export const lostAntecedent: Rule = {
  id: 'V09',
  article: '12(1)',
  severity: 'error',
  name: {
    en: 'Points back at nothing',
    fr: 'Renvoi à rien de ce qui précède',
    nl: 'Verwijst terug naar niets',
    de: 'Verweist auf nichts Vorheriges',
  },
  why: {
    en: '“In these cases”: which? What the sentence allows, or how long it lasts, hangs on something that the reader cannot find.',
    fr: '« Dans ces cas » : lesquels ? Ce que la phrase permet, ou sa durée, dépend d’une chose que le lecteur ne trouve pas.',
    nl: '“In deze gevallen”: welke? Wat de zin toestaat, of hoe lang, hangt af van iets dat de lezer niet vindt.',
    de: '„In diesen Fällen“: in welchen? Was der Satz erlaubt oder wie lange, hängt an etwas, das man nicht findet.',
  },
  repair: {
    en: 'Name the thing again instead of pointing back: “When you order by telephone, we …”.',
    fr: 'Nommez la chose au lieu de renvoyer : « Quand vous commandez par téléphone, nous … ».',
    nl: 'Noem de zaak opnieuw in plaats van terug te wijzen: “Als u telefonisch bestelt, …”.',
    de: 'Nennen Sie die Sache noch einmal, statt zurückzuverweisen: „Wenn Sie telefonisch bestellen, …“.',
  },
  examples: {
    good: [
      '## Repair service\n\nFor this service we share your address with Fellwagon Ltd.',
      'Our address is help@quartzmoor.example.\n\n## Rights\n\nWrite to the above e-mail address.',
      'Some customers pay later. In these cases we ask a bank about them.',
      'Customers may pay later if they like.\n\nIn these cases we ask a bank about them.',
      'Our shop is at https://quartzmoor.example.\n\nLook at the above website.',
      'Manche Kunden zahlen später. In diesen Fällen fragen wir eine Bank.',
    ],
    bad: [
      '## Lamps\n\nWe sell lamps to everybody in Otley. We mend shades.\n\nFor this service we will share your address with Fellwagon Ltd.',
      '## Payment\n\nIn these cases we ask a bank about you.',
      'We are under a legal obligation to keep some papers.\n\nIn such cases we rely on our legitimate interest to write to you.',
      '## Lamps\n\nWe sell lamps.\n\n## Cookies\n\nThe above website tells you how to delete cookies.',
      '## Zahlung\n\nIn diesen Fällen fragen wir eine Bank nach Ihnen und Ihren Rechnungen.',
      '## Paiement\n\nDans ces cas, nous interrogeons une banque à votre sujet et sur vos factures.',
      '## Betaling\n\nIn deze gevallen vragen wij een bank naar u en naar uw rekeningen.',
    ],
  },
  find: (reading) => [...cases(reading), ...things(reading), ...aboves(reading)],
};

/** “In these cases” where none was named, or after what the law demands while the sentence rests on a choice. */
function cases(reading: LintReading): Found[] {
  const words = back[reading.policy.meta.language];
  return reading.lines.flatMap((line) => {
    if (line.block.kind === 'heading' || !begins.test(line.plain)) return [];
    const match = words.exec(line.plain);
    if (!match) return [];
    const before = linesBefore(reading, line);
    const found = { line, range: [0, match[0].length] as const, values: { text: line.text.slice(0, match[0].length) } };
    // “In such cases” is said loosely of whatever stands before; “in these cases” counts on them.
    if (before.length === 0 || (these.test(line.plain) && !before.some(({ plain }) => someCase.test(plain))))
      return [found];
    const law = before.find(({ plain }) => obligation.test(plain));
    const clash =
      choice.test(line.plain) && !obligation.test(line.plain) && !before.some(({ plain }) => choice.test(plain));
    return law && clash ? [{ ...found, says: 'basis', against: law }] : [];
  });
}

/** “For this service”, and nothing before it is one: the heading that named it was lost. */
const thisThing = {
  en: /^(?:for|in|to use|as part of|within) (?:the (?:provision|use|purposes?|performance) of )?this (service|product|feature|tool|function|programme|program|form|survey|event)\b/,
  fr: /^(?:pour|dans le cadre de|par) (?:la fourniture de |l'utilisation de )?(?:ce|cette) (service|produit|outil|fonction|formulaire|enquete|evenement)\b/,
  nl: /^(?:voor|in het kader van|bij) (?:het gebruik van |de levering van )?(?:deze|dit) (dienst|product|functie|formulier|enquete|evenement)\b/,
  de: /^(?:fur|im rahmen|bei) (?:die nutzung )?(?:diese[nrs]?|dieser) (dienst\w*|produkt|funktion|formular|umfrage|veranstaltung)\b/,
} as const;
/** So many lines back it may have been named. */
const inMind = 6;

const things = (reading: LintReading): Found[] =>
  reading.linesThat(thisThing[reading.policy.meta.language]).flatMap((line) => {
    const match = thisThing[reading.policy.meta.language].exec(line.plain)!;
    const before = reading.lines.slice(Math.max(0, line.index - inMind), line.index);
    const isNamed = [...before, ...line.headings].some(
      ({ plain, block }) =>
        plain.includes(match[1]!.slice(0, 6)) || (block.kind === 'heading' && block === before.at(-1)?.block),
    );
    if (line.block.kind === 'heading' || isNamed) return [];
    return [{ line, range: [0, match[0].length] as const, values: { text: line.text.slice(0, match[0].length) } }];
  });

/** The sentence before; for the first one of a paragraph the whole paragraph or list before it. None under a heading. */
function linesBefore({ lines }: LintReading, line: Line): Line[] {
  const last = lines[line.index - 1];
  if (last === undefined || last.headings !== line.headings || last.block.kind === 'heading') return [];
  if (line.position > 0) return [last];
  let first = last.index;
  while (
    lines[first - 1]?.headings === line.headings &&
    (lines[first - 1]!.block === last.block || last.block.kind === 'item')
  )
    first--;
  return lines.slice(first, line.index);
}

/** “The above website”: with one in the same section it is clear; with one further up it can be guessed. */
function aboves(reading: LintReading): Found[] {
  const words = above[reading.policy.meta.language];
  return reading.linesThat(words).flatMap((line) => {
    const match = words.exec(line.plain)!;
    const name = match[1] ?? match[2] ?? '';
    const [, isThere] = kinds.find(([thing]) => thing.test(name))!;
    const before = reading.lines.slice(0, line.index + 1).filter(isThere);
    if (line.block.kind === 'heading' || before.some((other) => other.headings === line.headings)) return [];
    // Of one address there is no doubt, wherever it stands.
    if (/mail|phone|telef/.test(name) && before.length === 1) return [];
    const values = { text: match[0].trim() };
    const last = before.at(-1);
    return [last ? { line, values, says: 'far', severity: 'info' as const, against: last } : { line, values }];
  });
}
