// An HTTP system as a Holding: found, corrected, restricted and erased by its definition, or `cannot` with the reason.
import { Secret, systemClock } from '#base';
import type { Found, Holding, HoldingDescription, Outcome, Person, Selection } from '#policy';
import { type Ask, askerOf } from './asking.ts';
import { connectionOf } from './connection.ts';
import type { Collection, Definition } from './definition.ts';
import { eraseIn } from './erasing.ts';
import { type Finding, findIn, keyScope } from './finding.ts';
import { type Jobs, questionName } from './jobs.ts';
import { placedAt } from './pointer.ts';
import { problem } from './problems.ts';
import type { Way } from './send.ts';
import { filledJson } from './template.ts';
import { type World } from './waits.ts';
import type { Json } from '#base';

export interface HttpSystem {
  /** The id of the system in systems.yaml. */
  id: string;
  definition: Definition;
  /** What `connection` in systems.yaml leads to: a JSON object with the definition's parameters and secrets. */
  connection: Secret;
  jobs: Jobs;
  /** The company's own kinds of identity to the definition's: `customer-number` to `matomo-user-id`. */
  kinds?: Readonly<Record<string, string>>;
  world?: Partial<World> & Way;
}

const realWorld: World = {
  clock: systemClock,
  sleep: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
  random: Math.random,
};

/** Throws Problem `connect.http-connection` where the connection does not fit the definition. */
export function httpHolding(system: HttpSystem): Holding {
  const { id, definition, jobs, kinds = {} } = system;
  const world = { ...realWorld, ...system.world };
  const ask = askerOf({ ...definition, id }, connectionOf(definition, system.connection), world);
  const now = () => world.clock.now();
  const collectionOf = (name: string): Collection => {
    const found = Object.hasOwn(definition.collections, name) ? definition.collections[name] : undefined;
    if (!found) throw problem.definition(id, `there is no collection “${name}”`);
    return found;
  };
  const findingOf = (name: string, collection: Collection): Finding => {
    const asked = (kind: string, value: string): string => questionName(system.connection, id, name, kind, value);
    return { id, name, collection, ask, jobs, asked, now };
  };
  const known = ({ identifiers }: Person): Person => ({
    identifiers: identifiers.flatMap(({ kind, value }) => [
      { kind, value },
      ...(Object.hasOwn(kinds, kind) ? [{ kind: kinds[kind]!, value }] : []),
    ]),
  });

  return {
    describe: () => Promise.resolve(descriptionOf(id, definition)),
    async *find(person: Person): AsyncIterable<Found> {
      for (const [name, collection] of Object.entries(definition.collections))
        yield* findIn(findingOf(name, collection), known(person));
    },
    // eslint-disable-next-line require-yield
    async *due() {
      // No row would mean that nothing is due, and that is not known.
      throw problem.due(id);
    },
    correct: (selection, values) => correctIn(ask, id, collectionOf(selection.collection), selection, values),
    async restrict(selection, restricted) {
      const { restrict } = collectionOf(selection.collection);
      if ('cannot' in restrict) return { outcome: 'cannot', because: { reason: restrict.cannot } };
      const call = restricted ? restrict.on : restrict.off;
      return eachOf(ask, `${id}: ${selection.collection}`, collectionOf(selection.collection), selection, () => ({
        call,
      }));
    },
    erase(selection, key) {
      const collection = collectionOf(selection.collection);
      return eraseIn(findingOf(selection.collection, collection), selection.keys, key);
    },
  };
}

function descriptionOf(id: string, { title, collections }: Definition): HoldingDescription {
  return {
    id,
    title,
    collections: Object.entries(collections).map(([name, { holds, fields, detail }]) => ({
      name,
      holds,
      fields: Object.entries({ ...fields, ...detail?.fields }).map(([field, { category }]) => ({
        name: field,
        category,
        purposes: [],
      })),
      retention: {
        period: 'unknown',
        from: 'unknown',
        why: `The vendor keeps it as long as its own setting says; ${id} cannot be asked.`,
      },
    })),
  };
}

async function correctIn(
  ask: Ask,
  id: string,
  collection: Collection,
  selection: Selection,
  values: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  const { correct } = collection;
  if ('cannot' in correct) return { outcome: 'cannot', because: { reason: correct.cannot } };
  const other = Object.keys(values).filter((field) => !Object.hasOwn(correct.fields, field));
  if (other.length > 0)
    return { outcome: 'cannot', because: { reason: `These fields cannot be corrected here: ${other.join(', ')}.` } };
  return eachOf(ask, `${id}: ${selection.collection}`, collection, selection, (scope) => {
    const begun = filledJson(correct.call.json ?? {}, scope);
    const json = Object.entries(values).reduce(
      (body, [field, value]) => placedAt(body, correct.fields[field]!, value as Json),
      begun,
    );
    return { call: correct.call, json };
  });
}

/** One call a row; a row that is gone is not counted. */
async function eachOf(
  ask: Ask,
  where: string,
  collection: Collection,
  { keys }: Selection,
  of: (scope: Readonly<Record<string, string>>) => { call: Parameters<Ask>[0]; json?: Json },
): Promise<Outcome> {
  let count = 0;
  for (const [index, key] of keys.entries()) {
    const scope = keyScope(collection, key, where);
    const { call, json } = of(scope);
    try {
      const answer = await ask(call, { where, scope, ...(json === undefined ? {} : { json }) });
      if (answer.is === 'fine') count++;
    } catch (error) {
      throw problem.partial(where, index, keys.length - index, error);
    }
  }
  return { outcome: 'done', count };
}
