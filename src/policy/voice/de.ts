// German: „ich“, „mein“, „mir“, and the verbs of their sentences: „ich speichere“, „wir speichern“.
import { changesByClause } from './by-clause.ts';
import type { Speech } from './speech.ts';

const own: Readonly<Record<string, string>> = {
  ich: 'wir',
  mich: 'uns',
  mir: 'uns',
  mein: 'unser',
  meine: 'unsere',
  meiner: 'unserer',
  meines: 'unseres',
  meinem: 'unserem',
  meinen: 'unseren',
};
/** Forms that „er“ and „sie“ share: only beside „ich“. */
const shared: Readonly<Record<string, string>> = {
  kann: 'können',
  muss: 'müssen',
  darf: 'dürfen',
  will: 'wollen',
  soll: 'sollen',
  mag: 'mögen',
  möchte: 'möchten',
  weiß: 'wissen',
  würde: 'würden',
  könnte: 'könnten',
  müsste: 'müssten',
  hatte: 'hatten',
  war: 'waren',
  wollte: 'wollten',
  musste: 'mussten',
  durfte: 'durften',
};
const irregular: Readonly<Record<string, string>> = {
  bin: 'sind',
  habe: 'haben',
  werde: 'werden',
  hab: 'haben',
  geb: 'geben',
};
/** Without their „-e“. What ends in „-iere“ is a verb anyway. */
const stems = new Set(
  `acht änder anonymisier antwort arbeit beachte bearbeit beauftrag behalt bekomm benötig benutz berichtig betreib betreu
  bewahr bewert biet brauch druck erbitt erfass erfrag erfüll erhalt erheb erinner erledig erstell ersuch frag führ geb geh
  gewähr greif halt handel heb hol kenn kommuniziere kontaktier krieg leb leg leit les lösch lass mach mail meld merk nehm
  nenn nutz öffn ordn pfleg prüf rechn ruf sag sammel sammle schau schick schließ schreib schütz schredder schreddere seh send setz
  sicher sorg speicher sperr sprech stell teil trag treff übermittle übermittel übernehm überprüf übertrag überweis überwach unterlieg unterricht
  verarbeit vergeb verkauf vermiet vernicht veröffentlich verpflicht versend verschick verschlüssle verschlüssel vertrau verwahr verwalt
  verwend verzicht weis werf wart wirk wiss zahl zeig zieh`
    .split(/\s+/)
    .flatMap((stem) => (stem.endsWith('e') ? [stem.slice(0, -1)] : [stem])),
);

function pluralOf(lower: string): string | undefined {
  const known = irregular[lower];
  if (known !== undefined) return known;
  if (!lower.endsWith('e')) return undefined;
  const stem = lower.slice(0, -1);
  const bare = stem.replace(
    /^(?:zurück|zusammen|ab|an|auf|aus|bei|ein|fest|fort|frei|her|hin|mit|nach|vor|weg|weiter|zu)/,
    '',
  );
  if (!stem.endsWith('ier') && !stems.has(stem) && !stems.has(bare)) return undefined;
  // „speichere“, „sammle“: „speichern“, „sammeln“.
  if (stem.endsWith('er') && !stem.endsWith('ier')) return `${stem}n`;
  if (/[^aeiouläöü]l$/.test(stem)) return `${stem.slice(0, -1)}eln`;
  return `${stem}en`;
}

export const de: Speech = {
  one: /(?<!\p{L})ich(?!\p{L})/iu,
  more: /(?<!\p{L})wir(?!\p{L})/iu,
  any: /(?<!\p{L})(?:ich|mich|mir|mein(?:e[rsmn]?)?)(?!\p{L})/iu,
  you: /(?<!\p{L})(?:Sie|Ihre?[nmrs]?|dich|du|dir|deine?[nmrs]?)(?!\p{L})/u,
  changes: (text) =>
    changesByClause(text, {
      one: 'ich',
      own: (lower) => own[lower],
      verb: (lower, leads) =>
        pluralOf(lower) ?? (leads && /[^aeiou]e$/.test(lower) ? `${lower.slice(0, -1)}en` : undefined),
      shared: (lower) => shared[lower],
      others: / (?:er|man|jemand|es|das)$/,
    }),
};
