// Files on their way into the vault: in memory alone and nowhere else, for the one who sent them, until they are imported, given up, or half an hour old.
import { setImmediate } from 'node:timers/promises';
import { type Pii, Problem, newId } from '#base';
import {
  type Caller,
  type ImportPlan,
  ImportProblem,
  type ImportSource,
  type Imported,
  type Origin,
  type Vault,
  applyImport,
  planImport,
} from '#vault';
import type { From } from './record-form.ts';

/** `columns`: nobody has said yet which column goes where, and their names do not say it. */
export type ImportStage = 'checking' | 'columns' | 'planned' | 'writing' | 'done' | 'failed';

export interface NewImport {
  /** Of the rows: `contact`, or another declared type. */
  type: string;
  format: ImportSource['format'];
  name: Pii;
  bytes: Uint8Array;
  from: From;
}

/** An import as its page shows it. */
export interface ImportView extends Omit<NewImport, 'bytes'> {
  id: string;
  stage: ImportStage;
  bytes: number;
  purpose: string;
  columns: readonly string[];
  plan: ImportPlan | null;
  /** While it is written: how many of how many. */
  done: number;
  of: number;
  problem: Problem | null;
  imported: Imported | null;
}

export interface ImportRoom {
  /** Takes a file in and begins to look at it; waits a moment for the end of that. Throws Problem `web.import-busy`. */
  take(caller: Caller, file: NewImport): Promise<string>;
  /** Null: it is not there (any more), or somebody else's. */
  look(caller: Pick<Caller, 'tenant' | 'principal'>, id: string): ImportView | null;
  /** Looks at it again with another mapping of columns. False: it is not there, or not at that point. */
  map(caller: Caller, id: string, mapping: Readonly<Record<string, string>>): Promise<boolean>;
  /** Writes what was planned; waits a moment for the end of that. False: as above. */
  write(caller: Caller, id: string): Promise<boolean>;
  /** Forgets it; one that is being written is stopped, and says itself whether that was in time. `null`: it is not there. */
  drop(caller: Pick<Caller, 'tenant' | 'principal'>, id: string): 'forgotten' | 'stopping' | null;
}

interface Kept {
  view: ImportView;
  owner: string;
  bytes: Uint8Array;
  stop: AbortController;
  forget: NodeJS.Timeout;
}

/** Bytes of all files that wait at one time. */
const mostBytes = 100 * 1024 ** 2;
/** Milliseconds after which a file that nobody imports is forgotten, and what remains of one that was. */
const keptFor = 30 * 60_000;
/** Milliseconds that an answer waits for the end of what it began: short files need no second page. */
const patience = 1500;
const pieceSize = 128 * 1024;

export function importRoom(vault: () => Promise<Vault>): ImportRoom {
  const kept = new Map<string, Kept>();
  const ownerOf = ({ tenant, principal }: Pick<Caller, 'tenant' | 'principal'>): string => `${tenant} ${principal}`;
  const find = (caller: Pick<Caller, 'tenant' | 'principal'>, id: string): Kept | null => {
    const found = kept.get(id);
    return found && found.owner === ownerOf(caller) ? found : null;
  };
  const empty = (one: Kept): void => {
    one.bytes.fill(0);
    one.bytes = new Uint8Array();
  };
  const forget = (one: Kept): void => {
    clearTimeout(one.forget);
    one.stop.abort();
    empty(one);
    kept.delete(one.view.id);
  };
  const isRunning = ({ view }: Kept): boolean => view.stage === 'checking' || view.stage === 'writing';

  async function check(caller: Caller, one: Kept, mapping: ImportPlan['mapping'] | null): Promise<void> {
    const { view } = one;
    Object.assign(view, { stage: 'checking', problem: null, plan: null });
    try {
      const plan = await planImport(await vault(), caller, requestOf(one, mapping));
      Object.assign(view, { stage: 'planned', plan, columns: plan.columns });
    } catch (error) {
      const problem = problemOf(error);
      const columns = problem instanceof ImportProblem ? problem.columns?.reveal() : undefined;
      Object.assign(view, { stage: columns ? 'columns' : 'failed', problem, columns: columns ?? [] });
      if (!columns) empty(one);
    }
  }

  async function write(caller: Caller, one: Kept, plan: ImportPlan): Promise<void> {
    const { view } = one;
    Object.assign(view, { stage: 'writing', done: 0, of: plan.new + plan.merged });
    try {
      const request = requestOf(one, plan.mapping);
      const progress = (done: number, of: number): void => void Object.assign(view, { done, of });
      const imported = await applyImport(await vault(), caller, { ...request, progress }, plan.sha256);
      Object.assign(view, { stage: 'done', imported, plan: imported });
    } catch (error) {
      Object.assign(view, { stage: 'failed', problem: problemOf(error) });
    }
    empty(one);
  }

  return {
    async take(caller, { bytes, ...file }) {
      const owner = ownerOf(caller);
      const { clock } = await vault();
      const mine = [...kept.values()].filter((one) => one.owner === owner);
      if (mine.some(({ view }) => view.stage === 'writing')) throw busy();
      for (const one of mine) forget(one);
      const waiting = [...kept.values()].reduce((sum, one) => sum + one.bytes.byteLength, 0);
      if (waiting + bytes.byteLength > mostBytes) throw busy();
      const id = newId(clock);
      const view: ImportView = {
        ...file,
        id,
        stage: 'checking',
        bytes: bytes.byteLength,
        purpose: caller.purpose,
        columns: [],
        plan: null,
        done: 0,
        of: 0,
        problem: null,
        imported: null,
      };
      const stop = new AbortController();
      const one: Kept = { view, owner, bytes, stop, forget: setTimeout(() => forget(one), keptFor).unref() };
      kept.set(id, one);
      await within(check(caller, one, null));
      return id;
    },
    look: (caller, id) => find(caller, id)?.view ?? null,
    async map(caller, id, mapping) {
      const one = find(caller, id);
      if (!one || isRunning(one) || one.bytes.byteLength === 0) return false;
      await within(check({ ...caller, purpose: one.view.purpose }, one, mapping));
      return true;
    },
    async write(caller, id) {
      const one = find(caller, id);
      if (!one || one.view.stage !== 'planned' || !one.view.plan) return false;
      await within(write({ ...caller, purpose: one.view.purpose }, one, one.view.plan));
      return true;
    },
    drop(caller, id) {
      const one = find(caller, id);
      if (!one) return null;
      if (one.view.stage !== 'writing') forget(one);
      else one.stop.abort();
      return kept.has(id) ? 'stopping' : 'forgotten';
    },
  };
}

function requestOf(one: Kept, mapping: ImportPlan['mapping'] | null) {
  const { type, format, from } = one.view;
  const { source, channel, purposes } = from;
  const origin: Origin = { source, channel, purposes };
  const open = async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < one.bytes.byteLength; at += pieceSize) {
      yield one.bytes.subarray(at, at + pieceSize);
      // Others are answered in between.
      await setImmediate();
    }
  };
  return { type, source: { format, open }, origin, mapping, signal: one.stop.signal };
}

/** What is no Problem is told without a word of its message: it may hold somebody's data. */
const problemOf = (error: unknown): Problem =>
  error instanceof Problem
    ? error
    : new Problem(
        'web.import-failed',
        {
          happened: 'The import failed inside Upheld.',
          unchanged: 'Nothing was imported.',
          next: 'Try again; if it fails again, run “npm run upheld -- doctor”.',
        },
        { cause: error },
      );

const within = (work: Promise<void>): Promise<void> =>
  Promise.race([work, new Promise<void>((done) => setTimeout(done, patience).unref())]);

const busy = (): Problem =>
  new Problem('web.import-busy', {
    happened: 'Another import is under way.',
    unchanged: 'Nothing was imported, and the file was not kept.',
    next: 'Wait for its end, or cancel it, then send the file again.',
  });
