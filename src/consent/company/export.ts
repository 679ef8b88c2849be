// What is handed to an authority: one choice with everything that proves it, or all choices of a time with the ledger that they stand in.
import { type Clock, type Language, Problem, canonicalJson } from '#base';
import { type Ledger, type ReadEntry, logFiles, parseCheckpoint, readEntry, record } from '#ledger';
import { hashedForm, publishedVersion, versions } from '#publish';
import { type Db, withTenant } from '#store';
import type { Caller } from '#vault';
import { type RecordedChoice, choiceById } from '../choices.ts';
import { type LookHouse, noteLooked, trailOf } from './browse.ts';
import { type Part, type Span, isWithin, partsMaker } from './export-lines.ts';
import { readMe, summaryOfChoice, summaryOfTime } from './export-words.ts';
import { type KeptShown, keptShown } from './kept.ts';
import { provenChoice } from './proof.ts';
import { wordsOf } from './shown-words.ts';

export interface ExportHouse extends LookHouse {
  db: Db;
  ledger: Ledger;
  clock: Clock;
}

/** What is asked for: a choice by its public id, or all of a time. */
export type Wished = { choice: string } | Span;

/** One or more: the first is that of `summary.txt` and `README.txt`, each other one has its own beside them. */
export type Tongues = readonly [Language, ...Language[]];

/**
 * Writes into the ledger that it is taken out, and answers with the files, which are made while they are read. Null: there is no such
 * choice. Throws Problem `consent.export` when nothing is numbered yet, or the one choice is not. Looks at what is linked to people are
 * written down before they are handed out.
 */
export async function exportOf(
  house: ExportHouse,
  caller: Caller,
  wished: Wished,
  tongues: Tongues,
): Promise<AsyncGenerator<Part> | null> {
  const { db, ledger, clock } = house;
  const { tenant, principal: by } = caller;
  const choice = 'choice' in wished ? await choiceById(db, tenant, wished.choice) : null;
  if ('choice' in wished && !choice) return null;
  if ((await ledger.checkpoint(tenant)) === null) throw notYet();
  if (choice && (await ledger.receipt(tenant, choice.ledgerEntry)) === null) throw notYet();
  const data = choice ? { choice: choice.id, by } : { from: (wished as Span).from, to: (wished as Span).to, by };
  await withTenant(db, tenant, (trx) => record(trx, tenant, { kind: 'consent.exported', data }, clock));
  return choice ? filesOfChoice(house, caller, choice, tongues) : filesOfTime(house, caller, wished as Span, tongues);
}

const text = (path: string, words: string): Part => ({ path, bytes: Buffer.from(words) });
function* inEach(name: string, tongues: Tongues, wordsIn: (language: Language) => string): Generator<Part> {
  for (const [at, language] of [...new Set(tongues)].entries())
    yield text(at === 0 ? `${name}.txt` : `${name}-${language}.txt`, wordsIn(language));
}

const json = (path: string, value: unknown): Part => text(path, `${JSON.stringify(value, null, 2)}\n`);

/** Its receipt and those of the same browser's other choices, what was shown for each, and the versions of the policy. */
async function* filesOfChoice(
  house: ExportHouse,
  caller: Caller,
  choice: RecordedChoice,
  tongues: Tongues,
): AsyncGenerator<Part> {
  const { tenant } = caller;
  const trail = await trailOf(house.db, tenant, choice.id);
  await noteLooked(
    house,
    caller,
    'export',
    trail.map(({ id }) => id),
  );
  yield* inEach('README', tongues, readMe.choice);
  const proven = await Promise.all(trail.map((one) => provenChoice(house, tenant, one)));
  const vkey = proven.find((one) => one.vkey !== null)?.vkey;
  if (vkey) yield text('key', `${vkey}\n`);
  for (const { choice: one, receipt } of proven)
    if (receipt) yield text(`receipts/${one.id}.json`, JSON.stringify(receipt));
  const shown = new Map<string, KeptShown>();
  for (const { policy, texts } of trail) {
    const kept = shown.has(nameOf(policy, texts)) ? null : await keptShown(house.db, tenant, policy, texts);
    if (!kept) continue;
    shown.set(nameOf(policy, texts), kept);
    yield* filesOfShown(policy, texts, kept);
  }
  for (const policy of new Set(trail.map((one) => one.policy))) yield* policyFile(house.db, tenant, policy);
  const now = house.clock.now().toString();
  yield* inEach('summary', tongues, (language) => summaryOfChoice(proven, choice.id, shown, now, language));
}

/** The whole ledger as it is signed now, every version of the policy, and the choices of the time as its entries say them. */
async function* filesOfTime(house: ExportHouse, caller: Caller, span: Span, tongues: Tongues): AsyncGenerator<Part> {
  const { db, ledger, clock } = house;
  const { tenant } = caller;
  let size = 0;
  yield* inEach('README', tongues, readMe.time);
  for await (const { path, bytes } of logFiles(ledger, tenant)) {
    if (path === 'checkpoint') size = parseCheckpoint(Buffer.from(bytes).toString())!.size;
    yield { path: `ledger/${path}`, bytes };
  }
  for (const { number } of await versions(db, tenant)) yield* policyFile(db, tenant, number);
  const parts = partsMaker();
  const told = tallyOf();
  const shown = new Set<string>();
  for (let from = 0; from < size; from += atOnce) {
    const entries = (await ledger.entries(tenant, from, Math.min(atOnce, size - from)))
      .map(({ number, entry }) => ({ number, entry: readEntry(entry) }))
      .filter(({ entry }) => isWithin(entry, span));
    await noteLooked(
      house,
      caller,
      'export',
      entries.map(({ entry }) => String(entry.data['choice'])),
    );
    for (const { number, entry } of entries) {
      told.add(entry);
      shown.add(nameOf(Number(entry.data['policy']), String(entry.data['texts'])));
      yield* parts.add(number, entry);
    }
  }
  yield* parts.end();
  for (const name of shown) {
    const [policy, texts] = partsOfName(name);
    const kept = await keptShown(db, tenant, policy, texts);
    if (kept) yield* filesOfShown(policy, texts, kept);
  }
  yield json('consent/period.json', { ...span, choices: parts.count(), entries: size });
  const now = clock.now().toString();
  yield* inEach('summary', tongues, (language) => summaryOfTime(span, told, size, now, language));
}

const atOnce = 1000;

export interface Told {
  count: number;
  /** By kind of the entry, by category and answer, by site, by version. */
  kinds: Map<string, number>;
  answers: Map<string, number>;
  sites: Map<string, number>;
  versions: Map<string, number>;
}

function tallyOf(): Told & { add(entry: ReadEntry): void } {
  const told: Told = { count: 0, kinds: new Map(), answers: new Map(), sites: new Map(), versions: new Map() };
  const more = (map: Map<string, number>, name: string): void => void map.set(name, (map.get(name) ?? 0) + 1);
  return Object.assign(told, {
    add({ kind, data }: ReadEntry) {
      told.count += 1;
      more(told.kinds, kind.slice('consent.'.length));
      more(told.sites, String(data['site']));
      more(told.versions, String(data['policy']));
      for (const category of ['preferences', 'statistics', 'marketing'])
        if (data[category] !== undefined) more(told.answers, `${category}: ${data[category] === true ? 'yes' : 'no'}`);
    },
  });
}

/** What was shown, by version and hash. */
export const nameOf = (policy: number, texts: string): string => `${policy}-${texts}`;
const partsOfName = (name: string): [policy: number, texts: string] => {
  const cut = name.indexOf('-');
  return [Number(name.slice(0, cut)), name.slice(cut + 1)];
};

function* filesOfShown(policy: number, texts: string, kept: KeptShown): Generator<Part> {
  const { pictures, ...rest } = kept;
  const path = `consent/shown/${nameOf(policy, texts)}`;
  yield json(`${path}.json`, rest);
  yield text(`${path}.txt`, `${wordsOf(kept.layers).join('\n')}\n`);
  if (!pictures) return;
  yield { path: `${path}-phone.png`, bytes: pictures.phone };
  yield { path: `${path}-desktop.png`, bytes: pictures.desktop };
}

async function* policyFile(db: Db, tenant: string, number: number): AsyncGenerator<Part> {
  const published = await publishedVersion(db, tenant, number);
  if (published) yield text(`policy/${number}.json`, canonicalJson(hashedForm(published)));
}

const notYet = (): Problem =>
  new Problem('consent.export', {
    happened: 'What you ask for has no number in the ledger yet.',
    unchanged: 'Nothing was exported.',
    next: 'Entries get their number while Upheld runs, within a second or two: try again.',
  });
