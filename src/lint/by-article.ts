// By article: rights granted by nothing but the number of their article (“the rights under Art. 15 to 18, 20 and 21 GDPR”).
import type { LintReading } from './reading.ts';

/** Article 16 gives the second right of this list, Article 22 the last. */
const articles: Readonly<Record<string, number>> = {
  access: 15,
  rectification: 16,
  erasure: 17,
  restriction: 18,
  portability: 20,
  objection: 21,
  complaint: 77,
};

const speaksOfRights = /\b(?:rights?|entitled|droits?|recht\w*|betroffenenrechte)\b/;
/** “Art. 15 to 18, 20 and 21”: numbers of two digits and the words between them. */
const cited =
  /\b(?:arts?|articles?|artikeln?|artt)\b\.? ?((?:\d{2}\b|[ ,;&.–-]|\b(?:to|bis|tot|a|through|t\/m|et|en|und|and|ff|suivants|e\.v|arts?|articles?|artikel)\b){1,60})/g;
const ranged = /(\d{2}) ?(?:-|–|to|bis|tot|a|through|t\/m) ?(\d{2})/g;
const onwards = /(\d{2}) ?(?:ff\b|et suivants|e\.v)/g;
const last = 21;

/** The numbers of articles that a sentence cites, with those in between. */
function numbersIn(plain: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [, list = ''] of plain.matchAll(cited)) {
    for (const [one] of list.matchAll(/\d{2}/g)) found.add(Number(one));
    for (const [, from, to] of list.matchAll(ranged)) for (let n = Number(from); n <= Number(to); n++) found.add(n);
    for (const [, from] of list.matchAll(onwards)) for (let n = Number(from); n <= last; n++) found.add(n);
  }
  return found;
}

export const grantsByArticle = (reading: LintReading, right: string): boolean => {
  const article = articles[right];
  return (
    article !== undefined &&
    reading
      .linesThat(speaksOfRights)
      .some(({ block, plain }) => block.kind !== 'heading' && numbersIn(plain).has(article))
  );
};
