// Cookies by their names (C-673/17): rows of cookie tables, and names in lists and sentences that speak of cookies, with duration and vendor.
import { everyMatch } from '#base';
import { knownCookie, vendorsIn } from '#law';
import type { Policy } from '#policy';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { type Pattern, fits, fitsAny, pattern } from '../patterns.ts';
import { periodsIn } from '../periods.ts';
import { type Table, cellBelow, columnOf, tablesOf } from '../tables.ts';
import { cookieCategories } from './cookie-words.ts';

type Cookie = Policy['cookies'][number];
type Value = Omit<Cookie, 'id' | 'stated' | 'decided'>;

const aboutCookies = pattern(
  /\b(?:cookies?|traceurs?|trackers?|cookie-?(?:liste|lijst|tabelle|ubersicht)|cookies?\w+|local storage|pixels?)\b/i,
);

const nameHead = pattern(
  /^(?:name|cookies?|cookie[ -]?names?|names? (?:of|and|des|der)\b.*|noms?(?: du cookie)?|naam(?: cookie)?|cookienaam|cookies?-?name|bezeichnung|nom des cookies|identifier|key)$/i,
);
const vendorHead = pattern(
  /\b(?:providers?|vendors?|hosts?|domains?|set by|source|party|company|fournisseurs?|emetteurs?|editeurs?|domaines?|aanbieders?|leveranciers?|domein|anbieter|herausgeber|domane|quelle|service|third part(?:y|ies)|issuer|owner)\b/i,
);
const purposeHead = pattern(
  /\b(?:purposes?|what (?:it|for)\b.*|functions?|descriptions?|use|finalites?|objet|utilite|doel(?:einden?)?|functie|omschrijving|beschrijving|zwecke?|beschreibung|funktion|fonction)\b/i,
);
const durationHead = pattern(
  /\b(?:durations?|expir\w+|lifetime|lifespan|life|retention|stor(?:ed|age)(?: period)?|kept|validity|persistence|period|duree(?: de vie| de conservation)?|bewaartermijn|looptijd|geldigheid\w*|vervalt|houdbaarheid|bewaard|duur|speicherdauer|laufzeit|ablauf|gultigkeit\w*|lebensdauer|aufbewahrung\w*|max-?age)\b/i,
);
const categoryHead = pattern(/\b(?:categor(?:y|ies|ie)|types?|kinds?|class|art|kategorie|soort|groupe|gruppe)\b/i);

/** What can be a cookie's name: one word without a full stop at its end. `*`, `<id>`, `{id}`, `[id]`, `XXX` stand for what varies. */
const oneName = /^(?=.{2,80}$)[A-Za-z_.][\w.*:%$#<>{}[\]~|-]*$/;
const nothing =
  /^(?:cookies?|name|none|n\/?a|tbd|keine?|geen|aucun|yes|no|analytics|statistics|marketing|necessary|preferences|functional|essential|advertising|total)$/i;

/** A name in running text: with an underscore, or one that the law room knows. */
const inText =
  /(?<![\w/@.#-])(?:__?[A-Za-z][\w-]*(?:[*]|<[\w -]{1,20}>|\{[\w -]{1,20}\}|\[[\w -]{1,20}\])?|[A-Za-z][A-Za-z0-9-]*_[\w*-]+)(?![\w@/]|\.[a-z]{2})/g;
const inCode = /^[\w.*:%<>{}[\]-]{2,60}$/;

export function cookieNames(draft: Draft): void {
  const known = new Set<string>();
  const isNew = (name: string): boolean => {
    const key = name.toLowerCase();
    return !known.has(key) && known.add(key) !== undefined;
  };
  const inTables = new Set<Line['block']>();
  for (const table of tablesOf(draft)) {
    if (!isCookieTable(table)) continue;
    for (const row of table.rows) {
      for (const cell of row) inTables.add(cell.block);
      const value = ofRow(table, row);
      if (value && isNew(value.name)) draft.addRow('cookies', ['cookie', value.name], value, row);
    }
  }
  for (const line of draft.lines) {
    if (line.kind === 'heading' || inTables.has(line.block) || !isAboutCookies(line)) continue;
    const names = namesIn(line);
    names.forEach(({ name, end }, index) => {
      if (!isNew(name)) return;
      const its = line.text.slice(end, names[index + 1]?.start ?? line.text.length);
      const duration = durationIn(its) ?? (names.length === 1 ? durationIn(line.text) : undefined);
      const vendor =
        vendorsIn(its)[0]?.vendor.id ?? (names.length === 1 ? vendorsIn(line.text)[0]?.vendor.id : undefined);
      draft.add(
        'cookies',
        ['cookie', name],
        { name, ...(vendor ? { vendor } : {}), ...(duration ? { duration } : {}) },
        line,
      );
    });
  }
}

const isAboutCookies = (line: Line): boolean =>
  fits(aboutCookies, line) || fitsAny(aboutCookies, line.leads) || fitsAny(aboutCookies, line.headings);

/** A table with a column of names and one of what only cookies have, about cookies, of which one name at least looks like a cookie’s. */
function isCookieTable(table: Table): boolean {
  const [first] = table.head;
  if (!first || nameColumn(table) < 0) return false;
  const describes = [vendorHead, purposeHead, durationHead].filter((head) => columnOf(table, head) >= 0).length;
  const spoken = fits(aboutCookies, first) || fitsAny(aboutCookies, first.headings);
  const names = table.rows.map((row) => row[nameColumn(table)]?.raw ?? '');
  return (
    describes > 0 &&
    (spoken || columnOf(table, durationHead) >= 0) &&
    names.some((name) => looksLikeCookie(name) || (spoken && oneName.test(name)))
  );
}

const looksLikeCookie = (name: string): boolean =>
  knownCookie(name) !== undefined || (oneName.test(name) && name.includes('_'));

const nameColumn = (table: Table): number => {
  const named = columnOf(table, nameHead);
  return named === 0 || (named > 0 && table.head.length > named) ? named : -1;
};

function ofRow(table: Table, row: readonly Line[]): Value | undefined {
  const cell = (head: Pattern): Line | undefined => cellBelow(table, row, columnOf(table, head));
  const name = (row[nameColumn(table)]?.raw ?? '').trim().replace(/^["'`“]|["'`”]$/g, '');
  if (!oneName.test(name) || nothing.test(name)) return undefined;
  const others = row.filter((_, index) => index !== nameColumn(table));
  const when = cell(durationHead) ?? others.findLast((one) => durationOf(one) !== undefined);
  const who = cell(vendorHead) ?? others[0];
  const duration = when && durationOf(when);
  const vendor = who && vendorsIn(who.raw)[0]?.vendor.id;
  const host = who && /^(?:https?:\/\/)?\.?((?:[a-z\d-]+\.)+[a-z]{2,})\/?$/i.exec(who.raw.trim())?.[1];
  const kind =
    cell(categoryHead) ??
    others.find((one) => one !== who && one.raw.length < 30 && cookieCategories(one.text).length === 1);
  const category = kind && cookieCategories(kind.text)[0];
  const why = cell(purposeHead)?.raw;
  return {
    name,
    ...(host ? { host: host.toLowerCase() } : {}),
    ...(category ? { category } : {}),
    ...(vendor ? { vendor } : {}),
    ...(duration ? { duration } : {}),
    ...(why ? { purpose: why } : {}),
  };
}

const durationOf = (cell: Line): Cookie['duration'] | undefined =>
  cell.text.length <= 60 ? durationIn(cell.text) : undefined;

const minutes = /\b(\d{1,3}|one|une?|een|eine?) ?(?:min(?:utes?|uten|uut)?\.?|mins)\b/i;
const hours = /\b(\d{1,3}) ?(?:h|hrs?|std)\b/i;
const session =
  /\bsessions?\b|\bsitzung\w*|\bsessie\b|\b(?:until|when|bis|tot|jusqu'a) [^.;]{0,30}\b(?:close|sign out|log ?out|leave|browser|fermeture|visite|afsluit\w*|sluit\w*|schlies\w*)|\b(?:duree de la visite|end of (?:the |your )?visit)\b/i;
const permanent =
  /\b(?:permanent\w*|persistent|persistant\w*|unlimited|unbegrenzt|dauerhaft|illimite\w*|onbeperkt|never expires)\b/i;

/** How long a cookie stays, as a text says it: a period, `session`, `permanent`. */
function durationIn(text: string): Cookie['duration'] | undefined {
  const period = periodsIn(text)[0];
  if (period) return period.period;
  const minute = minutes.exec(text)?.[1];
  if (minute) return `PT${/^\d/.test(minute) ? Number(minute) : 1}M`;
  const hour = hours.exec(text)?.[1];
  if (hour) return `PT${Number(hour)}H`;
  if (session.test(text)) return 'session';
  return permanent.test(text) ? 'permanent' : undefined;
}

/** Names in the text of a line, and words set as code in a line about cookies. */
function namesIn(line: Line): { name: string; start: number; end: number }[] {
  const found: { name: string; start: number; end: number }[] = [];
  let at = 0;
  for (const run of line.segment.runs ?? []) {
    const start = at;
    at += run.text.length;
    if (run.code && inCode.test(run.text) && !nothing.test(run.text) && !/[/@]|^[a-z-]+\.[a-z]{2,}$/.test(run.text))
      found.push({ name: run.text, start, end: at });
  }
  for (const match of everyMatch(line.raw, inText)) {
    const end = match.index + match[0].length;
    if (found.every((one) => end <= one.start || one.end <= match.index))
      found.push({ name: match[0], start: match.index, end });
  }
  const label = /^["“']?([A-Za-z_][\w.*-]{1,40})["”']?(?= ?(?:[:(–-]|, | - ))/.exec(line.raw);
  if (found.length === 0 && label && (line.kind === 'item' || line.first) && knownCookie(label[1]!))
    found.push({ name: label[1]!, start: 0, end: label[0].length });
  return found.toSorted((a, b) => a.start - b.start);
}
