// Version dates: when the text says that it was updated, takes effect, or which version it is.
import { datesIn } from '../dates.ts';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { pattern } from '../patterns.ts';

const year = pattern(/\b(?:19|20)\d\d\b/);

/** What stands before the date; the first that fits wins. */
const says = [
  {
    says: 'effective',
    match:
      /\b(?:effective|in effect|(?:enters?|entered|comes?|came) into (?:force|effect)|valid|en vigueur|applicable|van kracht|geldig|ingangsdatum|gultig|in kraft|geltungsbeginn)\b/i,
  },
  {
    says: 'updated',
    match:
      /\b(?:updated?|revised|revision|modified|amended|changed|reviewed|mise? a jour|modifiee?|modification|revisee?|revision|bijgewerkt|gewijzigd|herzien|wijziging|aangepast|aktualisiert|aktualisierung|geandert|uberarbeitet|update)\b/i,
  },
  { says: 'version', match: /\b(?:version|versie|stand|date|datum|fassung)\b/i },
] as const;

/** The text itself must be meant, or the line be a mere label. */
const thisText =
  /\b(?:policy|notice|statement|document|version|page|text|terms|politique|charte|declaration|notice|verklaring|beleid|statement|erklarung|hinweise|richtlinie|fassung|stand)\b/i;
/** A law's date or an event's date is no version of this text. */
const other =
  /\b(?:law|act|regulation|directive|gdpr|loi|reglement|wet|verordening|avg|richtlijn|gesetz|verordnung|dsgvo|certificate|founded|since|case|contract|you|your)\b/i;

export function versions(draft: Draft): void {
  const seen = new Set<string>();
  for (const line of draft.linesWith(year)) {
    let from = 0;
    for (const date of datesIn(line.text)) {
      const before = line.text.slice(from, date.start);
      from = date.end;
      const found = kindOf(before.slice(-90), line);
      const key = `${found} ${date.date}`;
      if (!found || seen.has(key)) continue;
      seen.add(key);
      const value = { date: date.date, precision: date.precision, says: found };
      draft.add('versions', [`version.${found}`, date.date], value, line);
    }
  }
}

function kindOf(before: string, line: Line): (typeof says)[number]['says'] | undefined {
  if (other.test(before.slice(-40))) return undefined;
  const label = line.text.length <= 70;
  if (!label && !thisText.test(line.text)) return undefined;
  return (says.find(({ match }) => match.test(before.slice(-30))) ?? says.find(({ match }) => match.test(before)))
    ?.says;
}
