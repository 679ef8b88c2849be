// What a company's own texts of the banner must not say, by the rules that its policy is linted with: consent by use, marketing on by default, cookies on legitimate interest, a wall, no way back.
import { type Json, type Language, type Temporal, isLanguage } from '#base';
import { type Rule, type Severity, lint, ruleOf } from '#lint';
import { read } from '#read';
import type { Notice } from '#wire';
import { centre, firstLayer } from './layers.ts';
import { type ConsentTexts, sayingIn } from './saying.ts';
import type { ConsentSettings } from './settings.ts';

/** `unread`: a language that the rules do not know, so that nobody has checked what it says. */
export interface BannerFinding {
  rule: string;
  severity: Severity;
  /** BCP 47 tag. */
  language: string;
  /** The words in question. */
  quote: string;
}

/** Rules of the catalogue that hold for a banner as they do for a policy. */
const applying = ['C38', 'D01', 'D10', 'D11', 'D19'];

/** What only a banner can say; in the four languages. Each stands for a rule of the catalogue. */
const sayings: readonly { rule: string; of: Readonly<Record<Language, RegExp>> }[] = [
  {
    // A wall: no entry without a yes (EDPB 05/2020, no. 39 to 41).
    rule: 'D10',
    of: {
      en: /\b(?:(?:cannot|can’t|can't|may not|unable to) (?:use|visit|enter|continue|access|read)|(?:only|must) (?:if you )?(?:accept|agree|consent) (?:to|before|in order)|need to accept)\b/i,
      fr: /\b(?:(?:ne (?:pouvez|pourrez) pas|impossible d[e’']) ?(?:utiliser|visiter|accéder|continuer|entrer|lire)|(?:devez|faut) accepter)/i,
      nl: /\b(?:kunt u (?:deze|de|onze)? ?\w* ?niet (?:gebruiken|bezoeken|lezen|bekijken)|moet (?:u )?(?:eerst )?(?:accepteren|akkoord))/i,
      de: /\b(?:können Sie (?:diese|die|unsere)? ?\w* ?nicht (?:nutzen|besuchen|lesen|verwenden)|müssen (?:Sie )?(?:zuerst )?(?:zustimmen|akzeptieren))/i,
    },
  },
  {
    // Ticked before (CJEU C-673/17, Planet49, no. 52 to 63).
    rule: 'D11',
    of: {
      en: /\b(?:pre-?(?:ticked|selected|checked)|(?:ticked|selected|checked|switched on|turned on|enabled|on) (?:in advance|by default|already))\b/i,
      fr: /\b(?:pré-?coch|présélectionn|(?:coché|activé)e?s? (?:par défaut|d’avance|d'avance))/i,
      nl: /\b(?:vooraf aangevinkt|voorgeselecteerd|standaard (?:aan|ingeschakeld|aangevinkt)|(?:staat|staan) (?:al|standaard) aan)\b/i,
      de: /\b(?:vorausgewählt|vorab angekreuzt|(?:standardmäßig|bereits|von vornherein) (?:aktiv|an|eingeschaltet|ausgewählt|angekreuzt))/i,
    },
  },
];

/** One of the two places that tell of withdrawing must do so (Art. 7(3) GDPR: before consent is given). */
const wayBack: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:change (?:your|this)|withdraw|revoke|take (?:it|this) back|come back|at any time|any time)\b/i,
  fr: /(?:chang(?:er|ez)|retirer|révoquer|revenir|à tout moment)/i,
  nl: /(?:van gedachten|intrek|in te trekken|wijzigen|terugkomen|altijd|op elk moment)/i,
  de: /(?:ändern|widerruf|zurückkehren|jederzeit)/i,
};

/** A button that refuses says so: it sends nobody to settings, puts nothing off, and says no yes. */
const noRefusal: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:accept|agree|ok|okay|got it|settings?|options?|manage|more|customi[sz]e|later|preferences|continue)\b/i,
  fr: /accepter|d[’']accord|\bok\b|paramètre|réglage|option|gérer|plus tard|personnalis|préférence|continuer/i,
  nl: /\b(?:accepteren|akkoord|ok|instellingen|opties|beheer\w*|later|meer|voorkeuren|doorgaan)\b/i,
  de: /\b(?:zustimmen|akzeptieren|ok|einstellungen|optionen|verwalten|später|mehr|anpassen|weiter)\b/i,
};
/** “Continue without accepting”, as the CNIL words it. */
const without =
  /\b(?:not (?:accept|agree)|without accepting|sans accepter|(?:ne pas|n[’']) ?accepter|niet (?:accepteren|akkoord)|zonder te accepteren|nicht (?:zustimmen|akzeptieren)|ohne zuzustimmen)\b/i;

/** Findings in the texts that a company brought; our own are tested. Errors stand in the way of publishing. */
export function lintTexts(
  notice: Notice,
  { languages = {} }: ConsentSettings,
  today: Temporal.PlainDate,
): BannerFinding[] {
  return Object.entries(languages).flatMap(([tag, texts]) => {
    const known = tag.split('-')[0]!;
    const same = sameWords(texts).map((quote) => ({ rule: 'D10', severity: 'error' as const, language: tag, quote }));
    if (!isLanguage(known)) return [...same, { rule: 'unread', severity: 'warning', language: tag, quote: '' }];
    return [
      ...same,
      ...byWords(texts, known).map((one) => ({ ...one, severity: 'error' as const, language: tag })),
      ...byRules(notice, tag, { [tag]: texts }, today),
    ].filter((one, at, all) => all.findIndex(({ rule, quote }) => rule === one.rule && quote === one.quote) === at);
  });
}

/** Refusing and accepting under the same word. */
const sameWords = (texts: ConsentTexts): string[] =>
  (
    [
      ['refuse', 'accept'],
      ['centre.refuseAll', 'centre.acceptAll'],
    ] as const
  ).flatMap(([no, yes]) => (fold(texts[no]!) === fold(texts[yes]!) ? [texts[no]!] : []));

const fold = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

function byWords(texts: ConsentTexts, language: Language): { rule: string; quote: string }[] {
  const all = Object.values(texts);
  const back = [texts['until']!, texts['centre.intro']!];
  return [
    ...sayings.flatMap(({ rule, of }) =>
      all.filter((text) => of[language].test(text)).map((quote) => ({ rule, quote })),
    ),
    ...(back.some((text) => wayBack[language].test(text)) ? [] : [{ rule: 'C38', quote: texts['until']! }]),
    ...[texts['refuse']!, texts['centre.refuseAll']!]
      .filter((text) => noRefusal[language].test(text) && !without.test(text))
      .map((quote) => ({ rule: 'D10', quote })),
  ];
}

/** The banner as a text of its own, under the rules of policies. */
function byRules(
  notice: Notice,
  language: string,
  languages: Readonly<Record<string, ConsentTexts>>,
  today: Temporal.PlainDate,
): BannerFinding[] {
  const saying = sayingIn(language, languages);
  const place = { base: '', policy: '/policy', texts: '' };
  // The next version of the policy may name who asks, or not: what is said then is looked at now.
  const { controller = 'Us', ...unnamed } = notice;
  const layers = [{ ...unnamed, controller }, unnamed].map((one) => firstLayer(one, saying, place));
  const said = new Set(saidIn([...layers, centre(notice, saying, place)]));
  const text = `# Cookies\n\n${[...said].join('\n\n')}\n`;
  const { prose, policy } = read({ name: 'banner.md', text });
  return lint({ prose, policy, text, today, country: null })
    .filter(({ rule }) => applying.includes(rule))
    .map(({ rule, severity, quote }) => ({ rule, severity, language, quote: (quote ?? '').trim() }));
}

/** The rule behind a finding; undefined: it is none of the catalogue's. */
export const ruleBehind = ({ rule }: BannerFinding): Rule | undefined => ruleOf(rule);

/** The texts of trees: `[tag, attributes, ...children]`. */
export function saidIn(shown: Json): string[] {
  if (typeof shown === 'string') return shown.trim() === '' ? [] : [shown.trim()];
  if (!Array.isArray(shown)) return [];
  const isTree = typeof shown[0] === 'string' && typeof shown[1] === 'object' && !Array.isArray(shown[1]);
  return (isTree ? shown.slice(2) : shown).flatMap(saidIn);
}
