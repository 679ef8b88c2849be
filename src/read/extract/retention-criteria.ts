// Measures of storage that are no dates: “as long as necessary”, “as required by law”.
import type { Line } from '../context.ts';
import { fitsAny, pattern } from '../patterns.ts';
import type { RetentionWords } from './retention-words.ts';

const purposeEnds =
  /\b(?:purposes?|objectives?|finalites?|objectifs?|fins|doel(?:einden?|en)?|zwecke?[ns]?|\w+zwecke?[ns]?)\b/i;

/** “as long as needed to reach those purposes”: the purpose stands in the words after the criterion too. */
export const endsWithPurpose = (text: string, criterion: string, words: RetentionWords): boolean => {
  const at = text.indexOf(criterion);
  const after = /^[^.;]{0,60}/.exec(text.slice(at + criterion.length))![0];
  return purposeEnds.test(criterion + after) || words.unneeded.test(criterion);
};

/** Who may have data erased, and when; a criterion of the law and not of this policy. */
export const entitled =
  /\b(?:rights?|you (?:can|may)|entitled|request(?:ed)? (?:the |that )|droits?|vous pouvez|demander|rechte?n?|verlangen|verzoeken|u kunt|u mag|recht)\b/i;

export function criterionIn(line: Line, words: RetentionWords): string | undefined {
  const { text } = line;
  if ((basis.test(text) && !stored.test(text)) || cookieSaid.test(text)) return undefined;
  const criterion = words.criterion.exec(text)?.[0];
  const ofRights = fitsAny(rightsHeading, line.headings);
  const claimed = entitled.test(text);
  if (criterion)
    return (ofRights && claimed) || (announced.test(criterion) && text.endsWith(':')) ? undefined : criterion;
  return claimed || ofRights ? undefined : (words.unneeded.exec(text) ?? words.lasts.exec(text))?.[0];
}

/** “Our retention periods vary:”, and then the list says them. */
const announced = /\b(?:periods? of|retention periods?|storage periods?|bewaartermijn\w*|speicherdauer)\b/i;
const cookieSaid = /\bcookies?\b/i;

const rightsHeading = pattern(/\b(?:rights?|droits?|rechten?)\b/i);
/** “The legal basis is Art. 6(1)(c) (statutory retention duties)” tells why, and not how long. */
const basis = /\b(?:legal bas[ie]s|base (?:juridique|legale)|rechtsgrundlage\w*|rechtsgrond\w*|grondslag\w*)\b/i;
const stored =
  /\b(?:stored|kept|retained|deleted|erased|conserve\w*|supprime\w*|bewaard|bewaren|verwijderd|gespeichert|speichern|geloscht|aufbewahrt|loschen)\b/i;

export const handled = /^(?:in accordance|as|where|if|when|conformement|selon)\b/i;
/** Outside a section on storage, “in accordance with the law” says how data is handled, not how long it is kept. */
export const lasts =
  /\b(?:long|longer|sobald|retention|storage|limitation|until|time|period|duration|temps|duree|delais?|conservation|zolang|langer|bewaar\w*|termijn\w*|solange|lange|langer|frist\w*|aufbewahrung\w*)\b|frist|pflicht/i;
