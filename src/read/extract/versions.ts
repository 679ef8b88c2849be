// Version dates: when the text says that it was updated, takes effect, or which version it is.
import { datesIn } from '../dates.ts';
import type { Draft } from '../draft.ts';

/** What stands before (or just after) the date; the first that fits wins. */
const says = [
  {
    says: 'effective',
    match:
      /\b(?:effective|in effect|(?:enters?|entered|comes?|came) into (?:force|effect)|applies|valid|en vigueur|applicable|van kracht|van toepassing|geldig|ingangsdatum|g[üu]ltig|in kraft|geltungsbeginn)\b/i,
  },
  {
    says: 'updated',
    match:
      /\b(?:updated?|revised|revision|modified|amended|changed|reviewed|mise? [àa] jour|modifi[ée]e?|modification|r[ée]vis[ée]e?|r[ée]vision|bijgewerkt|gewijzigd|herzien|wijziging|aangepast|aktualisiert|aktualisierung|ge[äa]ndert|[üu]berarbeitet|update)\b/i,
  },
  { says: 'version', match: /\b(?:version|versie|stand|as of|date|datum|fassung)\b/i },
] as const;

/** The text itself must be meant: a law's date or an event's date is no version of this text. */
const other =
  /\b(?:law|act|regulation|directive|loi|r[èe]glement|directive|wet|verordening|richtlijn|gesetz|verordnung|richtlinie|certificate|founded|since|case)\b/i;

export function versions(draft: Draft): void {
  const seen = new Set<string>();
  for (const line of draft.lines) {
    const dates = datesIn(line.text);
    if (dates.length === 0) continue;
    dates.forEach((date, index) => {
      const before = line.text.slice(dates[index - 1]?.end ?? 0, date.start);
      const near = before.slice(-90);
      if (other.test(near.slice(-40))) return;
      const found =
        says.find(({ match }) => match.test(near.slice(-30))) ??
        says.find(({ match }) => match.test(near) && line.text.length < 200) ??
        (/\b(?:in force|in kraft|van kracht|en vigueur)\b/i.test(line.text.slice(date.end, date.end + 40))
          ? says[0]
          : undefined);
      if (!found) return;
      const key = `${found.says} ${date.date}`;
      if (seen.has(key)) return;
      seen.add(key);
      draft.add(
        'versions',
        [`version.${found.says}`, date.date],
        { date: date.date, precision: date.precision, says: found.says },
        line,
      );
    });
  }
}
