// Linked names: a service that a text calls by a link to its own site (“stored by [Example](https://example.com)”).
import type { Line } from '../context.ts';

export interface LinkedName {
  name: string;
  start: number;
  end: number;
}

/** Words that have others work, or whose provider or bank the links name; right before the first link. */
const works =
  /\b(?:(?:stored|processed|hosted|handled|managed|run|operated|sent|delivered|provided|powered|supplied|printed|shipped|collected) (?:by|with|through|via|using|on)|(?:we|and|also) use|using|uses|our (?:[a-z-]+ ){0,4}(?:banks?|providers?|hosts?|processors?|suppliers?|services?|software|platforms?|tools?|systems?|partners?)|heberge\w* (?:par|chez)|utilisons|gehost (?:door|bij)|gebruiken|gehostet (?:von|bei)|nutzen|verwenden)[ :,(]{1,3}(?:the |le |la |de |den |das )?$/i;
const between = /^[ ,)]{0,3}(?:and|or|et|ou|en|und|oder|,)?[ (]{0,2}$/i;
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** Names whose link leads to a site of the same name; a row of them counts where the first does. */
export function linkedNames(line: Line): LinkedName[] {
  const found: LinkedName[] = [];
  let at = 0;
  for (const { text, href } of line.segment.runs ?? []) {
    const start = at;
    at += text.length;
    if (!href?.startsWith('http') || !/^\p{Lu}[\p{L}\d.&' -]{1,28}$/u.test(text)) continue;
    const host = /^https?:\/\/([^/:?#]{3,80})/.exec(href)?.[1]?.toLowerCase() ?? '';
    if (!host.split('.').some((label) => plain(label) === plain(text))) continue;
    const last = found.at(-1);
    const beside = last !== undefined && between.test(line.raw.slice(last.end, start));
    if (beside || works.test(line.text.slice(Math.max(0, start - 70), start)))
      found.push({ name: text, start, end: at });
  }
  return found;
}
