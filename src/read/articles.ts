// Articles 6 and 9 GDPR as they are cited: “Art. 6 Abs. 1 S. 1 lit. a, f DSGVO”, “Article 6(1)(b)”, “point (f) of Article 6(1)”.
import { type Ground, groundIds } from './basis-words.ts';

const cited = /\b(?:art(?:icles?|ikels?|\.)? ?([69])\b|(6) ?(?=\(1\)))/gi;
/** “(1)”, “para. 1 sentence 1”, “Abs. 1 S. 1”, “lid 1”. */
const paragraph =
  /^[ .,-]*(?:\([12]\)|(?:\(?abs(?:atz|\.)?|par(?:a(?:graphe?)?)?\.?|§|lid|nr\.?|al(?:inea)?\.?|(?:sub)?section)? ?\(?(?:[12](?=[a-j]\b)|[12]\b|i(?= [a-j]\b)|eerste lid|eerste)[).°]*)?[ ,.]*(?:(?:unterabs\.?|uabs\.?|subpara\w*\.?|nr\.?) ?1[ ,.]*)?(?:(?:s(?:atz|entence)?|phrase|zin|p)\.? ?1[ ,.]*)?/i;
const letter =
  /^[ ,./&-]*(?:(?:and|or|und|oder|et|ou|en|of|sowie|bzw)\b[ .]*)?(?:aanhef en )?(?:(?:lit(?:era|t)?|let(?:ters?|tres?)?|points?|items?|punt|sub-?paragraphs?|clauses?|onder(?:deel)?|sub|buchst(?:abe)?|alinea|ziff(?:er)?)\b[ .:]*)?\(?([a-j])(?:\)|\b(?=["”]? *(?:[,;.):/]|$|and|und|et|en|or|oder|ou|gdpr|ds-?gvo|rgpd|avg|of the|der|du|van|uk|eu)))/i;
const before =
  /\b(?:points?|lit\.?|letters?|lettres?|onder(?:deel)?|sub|buchst\w*) ?\(?([a-j])\)?,? (?:of|de|van|des) (?:l')?$/i;

/** Ids of the grounds that a folded sentence cites by letter, in its order, each once. Linear in the text. */
export function groundsCited(text: string): string[] {
  const found = new Set<string>();
  cited.lastIndex = 0;
  for (let match = cited.exec(text); match; match = cited.exec(text)) {
    const nine = match[1] === '9';
    const end = match.index + match[0].length;
    const ahead = before.exec(text.slice(Math.max(0, match.index - 30), match.index))?.[1];
    if (ahead) found.add(idOf(ahead, nine));
    let rest = text.slice(end, end + 100);
    rest = rest.slice(paragraph.exec(rest)?.[0].length ?? 0);
    for (let next = letter.exec(rest); next; next = letter.exec(rest)) {
      found.add(idOf(next[1]!, nine));
      rest = rest.slice(next[0].length);
    }
  }
  return [...found].filter((id) => id !== '');
}

function idOf(name: string, nine: boolean): string {
  const small = name.toLowerCase();
  if (nine) return `eu-gdpr:A9-2-${small}`;
  return small in groundIds ? groundIds[small as Ground] : '';
}
