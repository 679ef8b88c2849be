// Transfers to third countries (Art. 13(1)(f), 44 to 49): one fact a safeguard, and one where a text names none.
import { everyMatch } from '#base';
import { vendorsIn } from '#law';
import type { Policy } from '#policy';
import type { Line } from '../context.ts';
import { placesIn } from '../countries.ts';
import type { Draft } from '../draft.ts';
import { fold } from '../fold.ts';
import { asWritten, fits } from '../patterns.ts';
import { tablesOf } from '../tables.ts';
import {
  abroad,
  aims,
  backward,
  company,
  decided,
  definition,
  denied,
  derogations,
  elsewhereTold,
  lacking,
  moves,
  not,
  onlyCopy,
  outside,
  provides,
  readersPlace,
  receives,
  rests,
  tells,
  tools,
  towards,
  unless,
  unlike,
  speaks,
} from './transfer-words.ts';
import { isAdequate, isThird, recipientOf, thirdPlaces, vendorsOf, whereTo } from './transfer-places.ts';

type Transfer = Policy['transfers'][number];

/** `is`: which safeguard; the same one for the same recipient and place is one transfer. */
type Keep = (line: Line, value: Omit<Transfer, 'id' | 'stated' | 'decided'>, is?: string) => void;

export function transfers(draft: Draft): void {
  /** Vendors of whose transfers the section says what protects them. */
  const withTool = new Map<string, Set<Line['headings']>>();
  const seen = new Set<string>();
  const lines = draft.lines;
  const keep: Keep = (line, value, is = value.tool ?? 'none') => {
    const key = `${is} ${value.recipient ?? ''} ${fold(value.to).toLowerCase()}`;
    if (seen.has(key)) return;
    seen.add(key);
    draft.add('transfers', ['transfer', value.reference ?? value.to], value, line);
  };
  const rested = new Set<number>();
  for (const line of lines) {
    if (line.kind === 'heading' || line.kind === 'row') continue;
    const named = namedIn(line);
    const isTransfer =
      fits(abroad, line) || (named.length > 0 && placesIn(line.text).some(({ country }) => isThird(country)));
    const cited = article49.test(line.text);
    const derogated =
      (isTransfer && (outside.test(line.text) || cited) && (named.length === 0 || either.test(line.text))) ||
      (cited && thirdPlaces(line.text).length > 0)
        ? derogations.filter(({ match }) => match.test(line.text))
        : [];
    if (named.length === 0 && derogated.length === 0) continue;
    if (definition.test(line.text) || elsewhereTold.test(line.text) || line.text.endsWith('?')) continue;
    if (
      (named.length > 0 ? isDenied(line.text) : !cited && isRefused(line.text)) ||
      (!isTransfer &&
        !cited &&
        !rests.test(line.text) &&
        !continues(line, lines) &&
        !isAmongTransfers(line, lines) &&
        !isLabel(line.text)) ||
      (onlyCopy.test(line.text) && !rests.test(line.text))
    )
      continue;
    const vendors = vendorsOf(line, lines);
    for (const vendor of vendors) withTool.set(vendor, (withTool.get(vendor) ?? new Set()).add(line.headings));
    const told =
      thirdPlaces(line.text).length === 0 && !outside.test(line.text) ? toldBefore(line, lines, rested) : undefined;
    const own = whereTo(line, lines);
    const where = told && own.country === undefined && !backward.test(line.text) ? whereTo(told, lines) : own;
    rested.add(line.index);
    if (told) rested.add(told.index);
    const recipient = recipientOf(draft, vendors);
    for (const { is, dpv, said } of named) {
      // The decision of a framework is named beside it, in brackets.
      if (
        is === 'adequacy' &&
        /privacy framework|\bdpf\b/i.test(line.text) &&
        !/\badequacy decisions? (?:for|on|of|concerning) /i.test(line.text)
      )
        continue;
      const country = is === 'dpf' || is === 'shield' ? 'US' : where.country;
      keep(
        told ?? line,
        {
          to: where.to,
          ...(country ? { country } : {}),
          ...recipient,
          ...(dpv ? { tool: dpv } : {}),
          reference: asWritten(line, said),
        },
        is,
      );
    }
    for (const { dpv } of derogated)
      keep(line, { to: where.to, ...(where.country ? { country: where.country } : {}), ...recipient, tool: dpv });
  }
  bare(draft, rested, withTool, keep);
  served(draft, keep);
}

/** “(Art. 49(1)(b) GDPR)”. */
const article49 = /\b49(?: ?\(1\)|, paragraphe 1|, § ?1| § ?1|,? lid 1|,? abs(?:atz|\.) ?1)/i;
/** “… with your consent or on the basis of standard clauses”: each by itself. */
const either =
  /\b(?:consent|agree\w*|consentement|consenti|toestemming|einwilligung|eingewilligt)\b[^.;]{0,40}\b(?:or|ou|of|oder)\b|\b(?:or|ou|of|oder)\b[^.;]{0,50}\b(?:consent|consentement|toestemming|einwilligung|eingewilligt)\b/i;

/** All sayings of adequacy in a line: the first may be the aim, and a later one the decision. */
const every = new RegExp(tools.find(({ is }) => is === 'adequacy')!.match.regex, 'gi');

/** The safeguards that a line names, in its folded words. */
function namedIn(line: Line): { is: string; dpv: string | undefined; said: string }[] {
  return tools.flatMap(({ is, dpv, match }) => {
    if (!fits(match, line)) return [];
    if (is !== 'adequacy') return [{ is, dpv, said: match.regex.exec(line.text)![0] }];
    const found = everyMatch(line.text, every).find((one) => !isAim(line.text, one));
    return found ? [{ is, dpv, said: found[0] }] : [];
  });
}

/** “… so as to guarantee an adequate level”, “where there is no adequacy decision”: nothing that a transfer rests on. */
function isAim(text: string, { 0: said, index }: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, index - 60), index);
  if (lacking.test(before)) return true;
  if (/decision|beschl|besluit|beslissing|entscheid|regulation|finding/i.test(said)) return false;
  if (!decided.test(text)) return true;
  const placed = /\b(?:countr\w+|territor\w+|pays|land\w*|lander\w*|[ck]ommissi\w+)\b/i.test(before);
  return !placed && aims.test(before + text.slice(index + said.length, index + said.length + 60));
}

/** “Data Privacy Framework: https://…”: in the section of a service, its listing. */
const isLabel = (text: string): boolean => /^\W*[\w. -]{3,50}: ?\[?https?:/.test(text);

/** Whether a line stands in a list or after a sentence that speaks of transfers: “Standard contractual clauses” as an item. */
const isAmongTransfers = (line: Line, lines: readonly Line[]): boolean => {
  const around = line.leads.length > 0 ? line.leads : [lines[line.index - 1]].filter((one) => one?.kind !== 'heading');
  return around.some((one) => one && outside.test(one.text) && moves.test(one.text) && !isRefused(one.text));
};

/** The sentence, up to three before, that says where data goes, when this one only says what protects it. */
function toldBefore(line: Line, lines: readonly Line[], rested: ReadonlySet<number>): Line | undefined {
  for (let step = 1; step <= 3; step++) {
    const before = lines[line.index - step];
    if (!before || before.kind === 'heading' || before.kind === 'row' || before.headings !== line.headings)
      return undefined;
    if (rested.has(before.index)) return undefined;
    const third = thirdPlaces(before.text).length > 0;
    if (
      (third || outside.test(before.text)) &&
      moves.test(before.text) &&
      !isRefused(before.text) &&
      !elsewhereTold.test(before.text)
    )
      return before;
  }
  return undefined;
}

/** What a full stop in “U.S.” cut off from the sentence before it. */
const continues = (line: Line, lines: readonly Line[]): boolean => {
  const before = lines[line.index - 1];
  return line.text.length < 50 && before?.block === line.block && rests.test(before.text);
};

/** Transfers of which the text says nothing that protects them. */
function bare(
  draft: Draft,
  rested: ReadonlySet<number>,
  withTool: ReadonlyMap<string, ReadonlySet<Line['headings']>>,
  keep: Keep,
): void {
  for (const line of draft.linesWith(abroad)) {
    if (line.kind === 'heading' || line.kind === 'row' || isRefused(line.text) || !moves.test(line.text)) continue;
    if (elsewhereTold.test(line.text) || isTitle(line.text) || draft.isContents(line)) continue;
    if ([0, 1, 2].some((step) => rested.has(line.index + step)) || rested.has(line.index - 1)) continue;
    const text = line.text.replace(readersPlace, (said) => ' '.repeat(said.length));
    const sends = moves.test(text.replace(tells, ''));
    const third = thirdPlaces(text).some(
      ({ country, start }) =>
        !isAdequate(country) && (sends || towards.test(text.slice(Math.max(0, start - 8), start))),
    );
    if (!third && !outside.test(text)) continue;
    if (!moves.test(text)) continue;
    const where = whereTo(line, draft.lines);
    const vendors = vendorsOf(line, draft.lines);
    if (vendors.length > 0 && vendors.every((id) => withTool.get(id)?.has(line.headings))) continue;
    keep(line, { to: where.to, ...(where.country ? { country: where.country } : {}), ...recipientOf(draft, vendors) });
  }
  for (const table of tablesOf(draft)) {
    for (const row of table.rows) {
      if (!fits(receives, table.head[0]!)) break;
      const place = row.slice(1).flatMap((cell) => placesIn(cell.text).map((one) => ({ ...one, cell })))[0];
      const vendors = vendorsIn(row[0]!.raw).map(({ vendor }) => vendor.id);
      if (!place || !isThird(place.country) || isAdequate(place.country)) continue;
      if (vendors.some((id) => withTool.has(id))) continue;
      const named = tools.find(({ match }) => row.some((cell) => fits(match, cell)));
      const to = place.cell.raw.slice(place.start, place.end);
      const reference =
        named &&
        asWritten(
          row.find((cell) => fits(named.match, cell))!,
          named.match.regex.exec(row.map((cell) => cell.text).join('\n'))![0],
        );
      draft.addRow(
        'transfers',
        ['transfer', row[0]!.raw],
        {
          to,
          country: place.country,
          ...recipientOf(draft, vendors),
          ...(named?.dpv ? { tool: named.dpv } : {}),
          ...(reference ? { reference } : {}),
        },
        row,
      );
    }
  }
}

/** Services that a company in a third country provides, where no sentence says that data goes there. */
function served(draft: Draft, keep: Keep): void {
  if (draft.single.controller?.address?.country && isThird(draft.single.controller.address.country)) return;
  const known = new Set(draft.facts.transfers?.map(({ recipient }) => recipient));
  for (const line of draft.linesWith(provides)) {
    if (line.kind === 'heading' || line.kind === 'row' || !company.test(line.text) || isRefused(line.text)) continue;
    const place = thirdPlaces(line.text).at(-1);
    if (!place || isAdequate(place.country)) continue;
    const recipient = recipientOf(draft, vendorsOf(line, draft.lines)).recipient;
    if (recipient === undefined || known.has(recipient)) continue;
    known.add(recipient);
    keep(line, { to: line.raw.slice(place.start, place.end), country: place.country, recipient });
  }
}

/** A transfer that is denied, unless the text says when it happens all the same. */
const isRefused = (text: string): boolean =>
  not.test(text) && !unless.test(text) && !unlike.test(text) && moves.test(text);
const isDenied = (text: string): boolean => denied.test(text) && !unless.test(text);

/** A line that stands like a title or a question: “Transfers outside Europe”. */
const isTitle = (text: string): boolean =>
  text.endsWith('?') ||
  /\(#\w/.test(text) ||
  (text.length < 200 &&
    thirdPlaces(text).every(({ country }) => isAdequate(country)) &&
    !/[.:;!)]$/.test(text) &&
    !speaks.test(text));
