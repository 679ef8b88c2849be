// C37: cookies are used, and neither their names nor their providers nor how long they last stands anywhere.
import { isCutOff } from '../cut.ts';
import type { LintReading } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';
import { spanWords } from '../vocabulary.ts';

const aboutCookies = /cookies?\b|\btraceurs?\b/;
/** A name, or a count of cookies that the sentence goes on to describe. */
const details = /\b_\w+|\bphpsessid\b|\b(?:one|single|une?|een|ein(?:en|e)?) (?:\w+ )?cookie\b/;
/** Cookies that need consent; of all sentences the one that speaks of them needs the list most. */
const measuring =
  /\b(?:analy[ts]\w*|statisti\w*|performance|measur\w*|audience|marketing|advertis\w*|track\w*|third[- ]part\w*|publicit\w*|mesure\w*|tiers|werb\w*|reclame|adverten\w*|meten|derden|reichweiten\w*|marketing-?cookies|drittanbieter\w*)\b/;
const listed = /\b(?:list\w*|tabl\w*|names?|gelistet|aufgelistet|opgesomd|staan)\b[^.\n]{0,60}\bcookie/;
const uses =
  /\b(?:us(?:e|es|ing)|sets?|plac(?:e|es|ed)|serv(?:e|es)|install\w*|there (?:is|are)|utilis\w+|depos\w+|gebruik\w*|plaats\w*|verwend\w+|setz\w+|nutz\w+)\b/;
/** Advice, and what may be. */
const unsure =
  /\b(?:if|wish\w*|can be|could|cookie-?less|without cookies|si vous|als u|wenn sie|falls|ohne cookies|no cookies|not use)\b/;
/** A list that stands elsewhere, and is not linked. */
const elsewhere =
  /\bcookie (?:policy|list|notice|statement|declaration|table|page)\b|\bcookie-?(?:beleid|lijst|verklaring|richtlinie|liste|erklarung)\b|\b(?:politique|liste)\b[^.\n]{0,20}\bcookies\b/;
/** A link to a list of one's own, not to a lesson on cookies. */
const isList = (run: { text: string; href?: string | undefined }): boolean =>
  run.href !== undefined &&
  run.href !== '#' &&
  /cookie/i.test(`${run.href} ${run.text}`) &&
  !/aboutcookies|cookiepedia/i.test(run.href);

export const cookieDetails: Rule = {
  id: 'C37',
  article: 'ePrivacy Directive 5(3), C-673/17',
  severity: 'error',
  name: {
    en: 'Cookies without names and durations',
    fr: 'Cookies sans noms ni durées',
    nl: 'Cookies zonder namen en looptijden',
    de: 'Cookies ohne Namen und Dauer',
  },
  why: {
    en: 'Consent to cookies counts only when people know which ones are set, by whom, and for how long.',
    fr: 'Le consentement aux cookies ne vaut que si l’on sait lesquels sont déposés, par qui et pour combien de temps.',
    nl: 'Toestemming voor cookies telt alleen als men weet welke er komen, van wie, en voor hoe lang.',
    de: 'Eine Einwilligung in Cookies zählt nur, wenn man weiß, welche gesetzt werden, von wem und für wie lange.',
  },
  repair: {
    en: 'Add a table: name, provider, purpose, duration. Upheld can make it from a scan.',
    fr: 'Ajoutez un tableau : nom, fournisseur, finalité, durée. Upheld peut le faire à partir d’une analyse.',
    nl: 'Voeg een tabel toe: naam, aanbieder, doel, looptijd. Upheld kan die uit een scan maken.',
    de: 'Ergänzen Sie eine Tabelle: Name, Anbieter, Zweck, Dauer. Upheld kann sie aus einem Scan erstellen.',
  },
  examples: {
    good: [
      'We use cookies. They are listed in our cookie policy.',
      'Our website uses cookies to remember your basket; they last 30 days.',
      'We do not use cookies.',
      '## Cookies\n\nOur website uses analytics cookies.\n\n| Name | Who |\n| --- | --- |\n| basket | we |',
    ],
    bad: ['## Cookies\n\nOur website uses cookies to improve your visit and to measure how the site is used.'],
  },
  find(reading): Found[] {
    const { policy } = reading;
    if (policy.cookies.length > 0) return withoutDuration(reading);
    const used = policy.cookieUse.flatMap((fact) =>
      fact.stance === 'none' ? [] : (reading.line(fact.stated?.segment ?? '') ?? []),
    );
    const around = reading.linesAbout(aboutCookies);
    if (policy.cookieUse.length === 0)
      used.push(
        ...around.filter(
          ({ plain, block }) =>
            block.kind !== 'heading' &&
            aboutCookies.test(plain) &&
            uses.test(plain) &&
            measuring.test(plain) &&
            !unsure.test(plain),
        ),
      );
    if (used.length === 0) return [];
    const told = around.some(
      (one) =>
        details.test(one.plain) ||
        (aboutCookies.test(one.plain) && spanWords.test(one.plain) && !measuring.test(one.plain)) ||
        one.block.kind === 'row' ||
        one.segment.runs?.some(isList),
    );
    if (told) return [];
    // “Read more on our cookie page:”, and nothing follows: a list that nobody can open.
    const list = around.find(
      (one) => elsewhere.test(one.plain) && one.block.kind !== 'heading' && !isCutOff(reading, one),
    );
    if (list && listed.test(list.plain)) return [];
    if (list) return [{ line: list, says: 'elsewhere', severity: 'warning' }];
    const spoken = around.filter(
      (one) => aboutCookies.test(one.plain) && uses.test(one.plain) && !unsure.test(one.plain),
    );
    const line =
      spoken.find((one) => announced.test(one.plain)) ??
      spoken.find((one) => stated.test(one.plain)) ??
      spoken.find((one) => measuring.test(one.plain)) ??
      used.find((one) => !unsure.test(one.plain));
    const harmless = line && (isHarmless(reading) || onlyNeeded.test(line.plain));
    return line ? [{ line, ...(harmless ? { severity: 'warning' } : {}) }] : [];
  },
};

/** The sentence that would introduce the list. */
const announced =
  /\b(?:following (?:\w+ ){0,2}cookies|cookies\b[^.\n]{0,120}\b(?:including|such as|as follows|namely)\b ?:|cookies suivants|volgende (?:\w+ )?cookies|folgende\w* (?:\w+ )?cookies)/;
/** “Our website uses cookies.” */
const stated =
  /\b(?:(?:our|this|the|these) (?:web)?(?:sites?|pages?|services?|app|platform|shop)|we)\b[^.,\n]{0,20}\b(?:uses?|sets?|places?)\b[^.,\n]{0,30}\bcookies?\b|\b(?:notre|nos|le|ce) (?:site|pages?|plateforme)\b[^.,\n]{0,30}\b(?:utilis|depos)\w+\b[^.,\n]{0,30}\bcookies?\b|\b(?:onze|deze|de) (?:web)?(?:site|pagina'?s?|winkel)\b[^.,\n]{0,20}\b(?:gebruik|plaats)\w*\b[^.,\n]{0,30}\bcookies?\b|\b(?:unsere?|diese?|die) (?:internet|web)?(?:seiten?|site|website|auftritt)\b[^.,\n]{0,20}\b(?:verwend|nutz|setz)\w*\b[^.,\n]{0,40}\bcookies?\b/;
const onlyNeeded =
  /\b(?:only|solely|exclusively|uniquement|alleen|uitsluitend|nur|ausschliesslich)\b[^.\n]{0,40}\b(?:essential|necessary|authentication|login|log-in|session|essentiels|necessaires|noodzakelijke|essentiele|notwendige\w*|erforderliche\w*)\b/;

/** Where most cookies are listed with how long they last, those that are not. */
function withoutDuration({ policy, line }: LintReading): Found[] {
  const lacking = policy.cookies.filter(({ duration }) => duration === undefined);
  if (lacking.length * 2 > policy.cookies.length) return [];
  return lacking.flatMap(({ name, stated }) => {
    const at = line(stated?.segment ?? '');
    return at ? [{ line: at, says: 'duration', values: { name } }] : [];
  });
}

/** Only necessary kinds are named, and nothing else is spoken of: these may need no list. */
function isHarmless({ policy, says }: LintReading): boolean {
  const named = policy.cookieUse.flatMap((fact) => fact.categories ?? []);
  return (
    named.length > 0 &&
    named.every((name) => name === 'necessary' || name === 'functional') &&
    !says(
      /\b(?:analytic\w*|statisti\w*|marketing|advertis\w*|werbe\w*|publicit\w*)[^.\n]{0,40}cookies?|\bcookies?[^.\n]{0,60}(?:analytic\w*|statisti\w*|marketing|advertis\w*)/,
    )
  );
}
