// Version dates: when the text says that it was updated, takes effect, or which version it is.
import { everyMatch } from '#base';
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
      /\b(?:effective|in effect|in force|takes? effect|applies (?:from|as of)|starting|commencement|a compter du|prend effet|met ingang van|gilt (?:ab|seit)|wirksam|(?:enters?|entered|comes?|came) into (?:force|effect)|valid|en vigueur|applicable|van kracht|geldig|ingangsdatum|gultig|in kraft|geltungsbeginn)\b/gi,
  },
  {
    says: 'updated',
    match:
      /\b(?:updated?|revised|revision|modified|amended|changed|reviewed|mise? a jour|modifiee?|modification|revisee?|revision|bijgewerkt|gewijzigd|herzien|wijziging|aangepast|aktualisiert|aktualisierung|geandert|uberarbeitet|uberpruft|angepasst|actualisee?|actualisation|bijwerking|herziening|laatste versie|adopted|approved|adoptee?|approuvee?|vastgesteld|goedgekeurd|beschlossen|verabschiedet|published|publication|publiee?|gepubliceerd|veroffentlicht|update|posted)\b/gi,
  },
  { says: 'version', match: /\b(?:version|versie|stand|date|datum|fassung)\b/gi },
] as const;

/** The text itself must be meant, or the line be a mere label. */
const thisText =
  /\b(?:policy|notice|statement|document|version|page|text|terms|politique|charte|declaration|notice|verklaring|beleid|statement|erklarung|hinweise|richtlinie|fassung|stand)\b/i;
/** The day on which a text was made says nothing about how it stands. */
const made =
  /\b(?:creat(?:ed|ion)|first (?:published|issued|adopted)|original(?:ly)?|drafted|issued by|erstellt|ersterstellung|creee?|redigee?|opgesteld|aangemaakt|next review|review (?:due|date)|naechste\w*|previous|superse\w+|ersetzt|replaces)\b[^.]{0,30}$/i;
/** A law's date or an event's date is no version of this text. */
const other =
  /\b(?:law|act|regulation|directive|gdpr|rgpd|n?lpd|n?dsg|bdsg|tdddg|ttdsg|uavg|fadp|loi|reglement|wet|verordening|avg|richtlijn|gesetz|verordnung|dsgvo|certificate|founded|since|case|contract|you|your)\b/i;

export function versions(draft: Draft): void {
  const seen = new Set<string>();
  for (const line of draft.linesWith(year)) {
    let from = 0;
    let isLaws = false;
    for (const date of datesIn(line.text)) {
      const before = line.text.slice(from, date.start);
      from = date.end;
      // “… Act of 25 September 2020, in force since 1 September 2023”: both are the law's.
      isLaws = other.test(before.slice(-40)) ? !since.test(before) : isLaws && !thisText.test(before);
      const found = isLaws ? undefined : kindOf(before.slice(-90), line);
      const key = `${found} ${date.date}`;
      if (!found || seen.has(key)) continue;
      seen.add(key);
      const value = { date: date.date, precision: date.precision, says: found };
      draft.add('versions', [`version.${found}`, date.date], value, line);
    }
  }
}

const since = /\b(?:effective|valid|in force|applicable|updated|en vigueur|gultig|geldig)\b.{0,12}\bsince\b\W*$/i;

/** What the words before a date say of it: the nearest to it tell. */
function kindOf(before: string, line: Line): (typeof says)[number]['says'] | undefined {
  if (made.test(before)) return undefined;
  const label = line.text.length <= 70;
  if (!label && !thisText.test(line.text)) return undefined;
  const found = says.flatMap((one) => {
    const at = everyMatch(before, one.match).at(-1)?.index;
    return at === undefined ? [] : [{ says: one.says, at: one.says === 'version' && !standing.test(before) ? -1 : at }];
  });
  return found.toSorted((a, b) => b.at - a.at)[0]?.says;
}

/** “Stand: June”, next to the date; a version's number may stand between other words. */
const standing = /\bstand\b\W*(?:vom|von|ist|:|der|am)?\W*$/i;
