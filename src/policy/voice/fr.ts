// French: « je », « mon », « me », and the verb behind « je », which also changes: « je conserve », « nous conservons ».
import { type Change, type Speech, cased } from './speech.ts';

/** What stands between « je » and its verb: « je ne vous les », « je m’ ». */
const between = String.raw`(?:n[e’'](?:\s|(?<=[’']))|vous\s|leur\s|lui\s|l[ea]s?\s|l[’']|y\s|en\s)*`;
const subject = new RegExp(String.raw`(?<![\p{L}\d-])(?:je\s|j[’'])`, 'giu');
const further = String.raw`(?:,\s*(?:(?:et|puis|ou|mais|ni)\s)?|\s(?:et|puis|ou|mais|ni)\s)`;
const verb = /\p{L}+/uy;
const rest = new RegExp(between, 'yiu');
const reflexive = /(?:me\s|m[’'])/iuy;
const possessive =
  /(?<![\p{L}\d’'])(?:mon|ma|mes)(?=\s)|(?<=-)moi(?![\p{L}])|(?<![\p{L}\d-])(?:me|moi)(?=[\s.,;:)])|(?<![\p{L}\d-])m[’'](?=\p{L})/giu;

const irregular: Readonly<Record<string, string>> = {
  ai: 'avons',
  suis: 'sommes',
  vais: 'allons',
  fais: 'faisons',
  dis: 'disons',
  peux: 'pouvons',
  puis: 'pouvons',
  veux: 'voulons',
  dois: 'devons',
  sais: 'savons',
  reçois: 'recevons',
  perçois: 'percevons',
  vois: 'voyons',
  prévois: 'prévoyons',
  crois: 'croyons',
  tiens: 'tenons',
  viens: 'venons',
  prends: 'prenons',
  lis: 'lisons',
  écris: 'écrivons',
  inscris: 'inscrivons',
  décris: 'décrivons',
  produis: 'produisons',
  conduis: 'conduisons',
  détruis: 'détruisons',
  connais: 'connaissons',
  poursuis: 'poursuivons',
  sers: 'servons',
  reçoit: 'recevons',
  mets: 'mettons',
  ferai: 'ferons',
};
/** Like « finir »: « je garantis », « nous garantissons ». */
const finishing =
  /^(?:garant|fourn|établ|rempl|chois|accompl|réun|chiffr|franch|réfléch|défin|fin|avert|invest|bât)is$/;
/** Verbs without « je » that go on in its sentence: « je les garde dix ans, puis les supprime ». */
const goesOn =
  /^(?:conserve|garde|supprime|efface|détruis|utilise|transmets|partage|envoie|réponds|note|tiens|vends|loue|cède|donne|demande|prends|mets|écris|reçois|traite|collecte|enregistre|archive|anonymise|publie|chiffre|corrige|rectifie|informe|préviens|contacte|rappelle|vérifie|stocke|recueille|fais)$/;

function pluralOf(verb: string): string {
  const known = irregular[verb];
  if (known !== undefined) return known;
  if (/(?:préviens|obtiens|contiens|maintiens|détiens|retiens|soutiens|reviens)$/.test(verb))
    return `${verb.slice(0, -4)}enons`;
  if (/(?:prends|ends)$/.test(verb))
    return verb.endsWith('prends') ? `${verb.slice(0, -3)}ons` : `${verb.slice(0, -1)}ons`;
  if (finishing.test(verb)) return `${verb.slice(0, -1)}ssons`;
  if (verb.endsWith('mets')) return `${verb.slice(0, -1)}tons`;
  // Future and conditional, then imperfect.
  if (verb.endsWith('rai')) return `${verb.slice(0, -2)}ons`;
  if (verb.endsWith('ais')) return `${verb.slice(0, -3)}ions`;
  if (/[oa]ie$/.test(verb)) return `${verb.slice(0, -2)}yons`;
  if (verb.endsWith('ge')) return `${verb}ons`;
  if (verb.endsWith('ce')) return `${verb.slice(0, -2)}çons`;
  if (/ell?e$/.test(verb)) return `${verb.replace(/ell?e$/, 'el')}ons`;
  if (/è(?:[bcdglmnprstvz]|gl|br)e$/.test(verb))
    return `${verb.replace('è', verb.endsWith('ève') || verb.endsWith('ète') ? 'e' : 'é').slice(0, -1)}ons`;
  if (verb.endsWith('e')) return `${verb.slice(0, -1)}ons`;
  if (verb.endsWith('s')) return `${verb.slice(0, -1)}ons`;
  return verb;
}

const readAt = (expression: RegExp, text: string, at: number): string => {
  expression.lastIndex = at;
  return expression.exec(text)?.[0] ?? '';
};

export const fr: Speech = {
  one: /(?<![\p{L}\d-])(?:je\s|j[’'])\p{L}/iu,
  more: /(?<![\p{L}\d-])nous\s/iu,
  any: /(?<![\p{L}\d])(?:je|mon|ma|mes|moi|me)(?![\p{L}\d])|(?<![\p{L}\d])[jm][’']/iu,
  you: /\bv(?:ous|otre|os)\b/i,
  changes(text) {
    const found: Change[] = [];
    const said = (start: number, end: number, plural: string): void => {
      found.push([start, end, cased(text.slice(start, end), plural)]);
    };
    /** The verb at `at`, after what may stand before it; returns where it ends. */
    const say = (at: number, known?: RegExp): number => {
      const start = at + readAt(rest, text, at).length;
      const word = readAt(verb, text, start);
      if (known ? !known.test(word) : word === '') return at;
      const plural = pluralOf(word.toLowerCase());
      if (plural !== word) said(start, start + word.length, plural);
      return start + word.length;
    };
    let end = 0;
    for (const { 0: word, index } of text.matchAll(subject)) {
      if (index < end) continue;
      said(index, index + word.length, 'nous ');
      end = index + word.length;
      const not = readAt(/n[e’'](?:\s|(?<=[’']))/iuy, text, end);
      const own = readAt(reflexive, text, end + not.length);
      if (own !== '') said(end + not.length, end + not.length + own.length, 'nous ');
      end = say(end + not.length + own.length);
      for (const more of text
        .slice(end)
        .split(/[.;:()]/)[0]!
        .matchAll(new RegExp(further, 'giu'))) {
        const at = end + more.index + more[0].length;
        say(at, goesOn);
      }
    }
    for (const { 0: word, index } of text.matchAll(possessive)) {
      const lower = word.toLowerCase();
      if (found.some(([start, until]) => index < until && index + word.length > start)) continue;
      said(
        index,
        index + word.length,
        lower === 'mes'
          ? 'nos'
          : /^m[oa]n?$/.test(lower)
            ? 'notre'
            : lower === 'moi' || lower === 'me'
              ? 'nous'
              : 'nous ',
      );
    }
    return found.toSorted(([a], [b]) => a - b).filter(([start], i, all) => i === 0 || start >= all[i - 1]![1]);
  },
};
