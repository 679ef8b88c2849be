// Markers: the bullets and numbers before list items and headings (“•”, “1.”, “a)”, “(iv)”, “1.2”, “§ 4”, “Article 3 –”).

/** `rank`: place in its own series (c = 3), 0 for bullets. `length` counts the units up to the text. */
export interface Marker {
  text: string;
  length: number;
  family: 'bullet' | 'decimal' | 'section' | 'letter' | 'roman' | 'capital';
  rank: number;
}

const bullet =
  /^(?:[•‣◦▪▫●○■□∙⁃·►▸➢➤➔✓✔❖♦◆→»\uf0a7\uf0b7\uf0d8\uf076]\s*|(?:[-–—+o]|\*{1,4}|--)\s+|\\-\s*|[-–](?=\p{L}\p{L}))(?=\S)/u;
const decimal =
  /^(?:\((\d{1,3})\)|(\d{1,3})(?:[.)]|\/(?=\s)|°(?=\s)|\s?[-–—](?=\s+\p{L})))(?:\s+(?=\S)|(?=\p{Lu}\p{Ll}))/u;
const section = /^(\d{1,2}(?:\.\d{1,2}){1,4})[.)]?\s+(?=\S)/u;
const letters = /^(?:\(([a-z]{1,5})\)|([a-z]{1,5})[.)])\s+(?=\S)/u;
const capitals = /^(?:\(([A-Z]{1,5})\)|([A-Z]{1,5})[.)])\s+(?=\S)/u;
const romanShape = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/;
const article =
  /^(?:(?:article|section|chapter|part|annex|appendix|clause|artikel|hoofdstuk|deel|bijlage|chapitre|partie|annexe|titre|kapitel|teil|abschnitt|anhang|anlage|ziffer)\s+(?:\d{1,3}(?:\.\d{1,3})*|[ivxIVX]{1,5}|[A-Z])(?![\p{L}\p{Nd}])|art\.?\s*\d{1,3}|§\s*\d{1,3}[a-z]?(?![\p{L}\p{Nd}]))\s*[.:)–—-]?(?:\s+|$)/iu;

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function romanValue(numeral: string): number {
  if (!romanShape.test(numeral)) return 0;
  let value = 0;
  for (let i = 0; i < numeral.length; i++) {
    const here = romanDigits[numeral[i]!]!;
    value += here < (romanDigits[numeral[i + 1] ?? ''] ?? 0) ? -here : here;
  }
  return value;
}

const marked = (match: RegExpExecArray, family: Marker['family'], rank: number): Marker => ({
  text: match[0].trim(),
  length: match[0].length,
  family,
  rank,
});

const isLatin = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** Most lines begin with a word; they are told apart without a pattern. */
function beginsWithWord(line: string): boolean {
  let at = 0;
  while (at < 6 && isLatin(line.charCodeAt(at))) at++;
  if (at === 0) return line.charCodeAt(0) >= 0xc0 && line.charCodeAt(0) < 0x2000;
  const next = line[at];
  return at > 5 || (next !== '.' && next !== ')' && !(at === 1 && line.startsWith('o')));
}

/** What the beginning of a line may be read as, likeliest first. Whether it is one depends on what stands before. */
export function markersOf(line: string): Marker[] {
  if (beginsWithWord(line)) return [];
  const head = line.slice(0, 24);
  let match = bullet.exec(head);
  if (match) return /^[-–—]/.test(head) && /\s[-–—]$/.test(line.slice(-2)) ? [] : [marked(match, 'bullet', 0)];
  if ((match = section.exec(head))) return [marked(match, 'section', Number(match[1]!.split('.').at(-1)))];
  if ((match = decimal.exec(head))) return [marked(match, 'decimal', Number(match[1] ?? match[2]))];
  const isCapital = (match = capitals.exec(head)) !== null;
  match ??= letters.exec(head);
  if (!match) return [];
  const name = (match[1] ?? match[2]!).toLowerCase();
  const roman = romanValue(name);
  const found: Marker[] = [];
  if (roman > 0) found.push(marked(match, isCapital ? 'capital' : 'roman', roman));
  if (name.length === 1) found.push(marked(match, isCapital ? 'capital' : 'letter', name.charCodeAt(0) - 96));
  return found;
}

/** The printed number of a section of a law-like text (“Article 3 –”, “§ 4”), with the units up to its title. */
export function articleMarker(line: string): { text: string; length: number } | undefined {
  const match = article.exec(line.slice(0, 40));
  return match ? { text: match[0].trim(), length: match[0].length } : undefined;
}

/** The number before the title of a heading (“1.2”, “IV.”, “A)”, “§ 4”, “Article 3 –”), with the units up to the title. */
export function headingNumber(title: string): { text: string; length: number } | undefined {
  const number =
    articleMarker(title) ??
    markersOf(title).find(({ family }) => family === 'decimal' || family === 'section' || family === 'capital') ??
    bareNumber(title);
  return number && number.length < title.length ? { text: number.text, length: number.length } : undefined;
}

function bareNumber(title: string): { text: string; length: number } | undefined {
  const match = /^(\d{1,2})\s+(?=\p{Lu}\p{Ll})/u.exec(title.slice(0, 12));
  return match ? { text: match[1]!, length: match[0].length } : undefined;
}
