// Large requests in pieces that fit into a frame and keep keyd from being busy with one caller for long.
import type { Answer, Arguments, Name } from './calls.ts';
import type { Keyd } from './contract.ts';

/** Keys of columns in one answer (43 bytes each as base64), subjects, wrapped keys, and characters of values in one request. */
const most = { columnKeys: 20_000, subjects: 500, wrapped: 4_000, characters: 500_000 } as const;

type Request = <Of extends Name>(call: Of, given: Arguments<Of>) => Promise<Answer<Of>>;

/** Piece by piece, one after the other. `size` of an item, of which a piece holds at most `room`, but one item at least. */
async function pieces<Item, Done>(
  items: readonly Item[],
  size: (item: Item) => number,
  room: number,
  act: (piece: readonly Item[]) => Promise<readonly Done[]>,
): Promise<readonly Done[]> {
  const done: Done[] = [];
  let from = 0;
  do {
    let to = from;
    for (let used = 0; to < items.length && (to === from || used + size(items[to]!) <= room); to++)
      used += size(items[to]!);
    done.push(...(await act(items.slice(from, to))));
    from = to;
  } while (from < items.length);
  return done;
}

const subjectsWith = (columns: readonly string[]): number =>
  Math.max(1, Math.min(most.subjects, Math.floor(most.columnKeys / Math.max(1, columns.length))));
const one = (): number => 1;

/** Every call of keyd through `request`. A list that goes in pieces may be refused in the middle: nothing of it is answered then. */
export const inPieces = (request: Request): Keyd => ({
  custody: (tenant) => request('custody', [tenant]),
  tenants: () => request('tenants', []),
  repair: (tenant) => request('repair', [tenant]),
  usage: () => request('usage', []),
  async createEpoch(capability, tenant, epoch) {
    await request('createEpoch', [capability, tenant, epoch]);
  },
  destroyEpoch: (capability, tenant, epoch) => request('destroyEpoch', [capability, tenant, epoch]),
  mintEpochKey: (capability, tenant, asked) => request('mintEpochKey', [capability, tenant, asked]),
  mintSubjects: (capability, tenant, bucket, subjects, columns) =>
    pieces(subjects, one, subjectsWith(columns), (piece) =>
      request('mintSubjects', [capability, tenant, bucket, piece, columns]),
    ),
  open: (capability, tenant, asked, columns) =>
    pieces(asked, one, subjectsWith(columns), (piece) => request('open', [capability, tenant, piece, columns])),
  index: (capability, tenant, key, values) =>
    pieces(
      values,
      ({ field, value }) => field.length + value.length + 30,
      most.characters,
      (piece) => request('index', [capability, tenant, key, piece]),
    ),
  rewrap: (capability, tenant, epoch, keys) =>
    pieces(keys, one, most.wrapped, (piece) => request('rewrap', [capability, tenant, epoch, piece])),
  rebucket: (capability, tenant, bucket, to, subjects) =>
    request('rebucket', [capability, tenant, bucket, to, subjects]),
  opens: (capability, tenant, asked) =>
    pieces(
      asked,
      ({ subjects }) => subjects.length + 1,
      most.wrapped,
      (piece) => request('opens', [capability, tenant, piece]),
    ),
});
