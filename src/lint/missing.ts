// Missing: the one finding of something that stands nowhere, with the place where it should stand.
import { grantsByArticle } from './by-article.ts';
import type { Line, LintReading } from './reading.ts';
import type { Found } from './rule.ts';

/** One finding without a sentence; its place is the heading on the subject, if the text has one. */
export const missing = (reading: LintReading, topic: RegExp, more: Partial<Found> = {}): Found[] =>
  isOnCookiesAlone(reading) ? [] : [{ line: null, place: reading.section(topic), ...more }];

/**
 * A notice on cookies by its title, which leaves the rest to the privacy notice that it names: what Article 13 asks for beside cookies
 * is not missing from it.
 */
const isOnCookiesAlone = ({ lines, linesThat }: LintReading): boolean => {
  const title = lines.slice(0, titleWithin).find(({ block, text }) => block.kind === 'heading' || text.length < 80);
  return (
    title !== undefined && onCookies.test(title.plain) && !onAll.test(title.plain) && linesThat(otherNotice).length > 0
  );
};
/** Lines among which the title stands. */
const titleWithin = 3;
const onCookies = /\b(?:cookies?|cookie\w+|traceurs?)\b/;
const onAll =
  /\b(?:privacy|data protection|personal (?:data|information)|confidentialite|donnees|vie privee|\w*gegevens\w*|datenschutz\w*|\w*daten)\b/;
const otherNotice =
  /\b(?:privacy (?:policy|notice|statement|information|center|centre)|(?:politique|charte|declaration|notice) (?:de (?:la )?|d')?(?:confidentialite|protection|gestion des donnees|vie privee|donnees)|privacy(?:verklaring|beleid|statement|reglement)|datenschutz(?:erklarung|hinweis\w*|information\w*|bestimmung\w*))\b/;

/** Contacts that the text gives, not those that it only announces. */
export const givenContacts = ({ policy }: LintReading) =>
  policy.contacts.filter((contact) => contact.value !== null && contact.value !== '');

/** Whether the text grants a right, as a fact or by the number of its article. */
export const grants = (reading: LintReading, right: string): boolean =>
  reading.policy.rights.some((fact) => fact.right === right) || grantsByArticle(reading, right);

/** A person may ask, or has a right. */
const mayAsk =
  /\b(?:rights?|entitled|requests?|ask|asking|you (?:can|may)|users? (?:can|may)|customers? (?:can|may)|members? (?:can|may)|droits?|demand\w*|pouvez|peut|peuvent|recht\w*|vraag|vragen|verzoek\w*|kunt|kan|kunnen|mag|mogen|anspruch|verlang\w*|konnen|kann|durfen|darf|auskunft)\b/;

/** Whether some sentence speaks of a right in its words, as something that a person may ask for: when in doubt it is granted. */
export const speaksOf = (reading: LintReading, words: RegExp): boolean =>
  reading
    .linesThat(words)
    .some(
      (line) =>
        mayAsk.test(line.plain) ||
        line.headings.some(({ plain }) => mayAsk.test(plain)) ||
        mayAsk.test(leadOf(reading, line)?.plain ?? ''),
    );

/** The sentence that an item of a list goes on with: “You can:”. Text without markup knows items only by their dash. */
const leadOf = ({ lines }: LintReading, line: Line): Line | undefined => {
  for (let at = line.index - 1; at >= Math.max(0, line.index - listWithin); at--) {
    const one = lines[at]!;
    if (one.headings !== line.headings) return undefined;
    if (one.text.endsWith(':')) return one;
  }
  return undefined;
};
/** Lines of a list of rights, each of which may take two. */
const listWithin = 20;

/**
 * The rules that say how long data is kept: not the time of backups, not what is never stored, and not that data goes when its
 * person asks for it.
 */
export const storagePeriods = ({ policy }: LintReading) =>
  policy.retention.filter(
    ({ subject, trigger, period }) =>
      trigger !== 'erasure-request' && subject !== 'backups' && !(trigger === 'collection' && period === 'P0D'),
  );
