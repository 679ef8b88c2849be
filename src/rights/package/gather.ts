// Asks every holding once for the person and keeps the answers in the scratch file: JSON, CSV and page are then written from the same rows.
import { Pii, Problem } from '#base';
import type { Found, Holding, HoldingDescription, Person, PublishedPolicy } from '#policy';
import type {
  Attached,
  Contents,
  Counts,
  FieldDescription,
  LeftOut,
  PackedCollection,
  PackedHolding,
  PackedRow,
} from './contents.ts';
import { namer, safeFileName, safeName } from './names.ts';
import { type LineageOf, notPortable } from './portable.ts';
import type { Spool } from './spool.ts';
import { type Plain, cell, plain } from './value.ts';

export interface Gathering {
  kind: 'access' | 'portability';
  holdings: ReadonlyMap<string, Holding>;
  person: Person;
  published: PublishedPolicy | null;
  lineage?: LineageOf;
}

/** Fewer bytes than this stay in the row as base64: keys and hashes, of which there may be a million. */
const ownFile = 512;

/** A holding that throws a Problem is told as such and the others go on; any other error is a fault of ours and ends the package. */
export async function gather(wanted: Gathering, spool: Spool): Promise<Contents> {
  const names = namer();
  let streams = 0;
  const files: (Attached & { read: () => AsyncGenerator<Buffer> })[] = [];

  const attach = async (folder: string, name: string, bytes: Uint8Array): Promise<Attached> => {
    const [stream, file] = [streams++, { path: names(folder, name), bytes: bytes.length }];
    await spool.add(stream, bytes);
    files.push({ ...file, read: () => spool.read(stream) });
    return file;
  };

  const ask = async (id: string, holding: Holding): Promise<PackedHolding> => {
    const description = await describedBy(holding);
    const folder = names('data', safeName(id));
    const attached = `files/${folder.slice('data/'.length)}`;
    const open = new Map<string, Collecting>();
    const collectionOf = (name: string): Collecting => {
      const known = open.get(name);
      if (known) return known;
      const described = description?.collections.find((one) => one.name === name) ?? null;
      const fresh = collecting(name, described, names(folder, safeName(name)), streams++, wanted);
      open.set(name, fresh);
      return fresh;
    };
    for (const { name } of description?.collections ?? []) collectionOf(name);

    let problem: string | null = null;
    let any = false;
    try {
      for await (const found of holding.find(wanted.person)) {
        any = true;
        const collection = collectionOf(found.collection);
        const row = collection.take(found, wanted.lineage?.(id, found));
        if (row === null) continue;
        const kept: Record<string, Attached> = {};
        for (const [column, bytes] of row.bytes) {
          const given = row.bytes.size === 1 ? nameIn(found) : null;
          const name = given ?? `${found.collection}-${collection.counts.files + 1}-${column}.${endingOf(bytes)}`;
          kept[column] = await attach(attached, safeFileName(name), bytes);
          collection.counts.files++;
        }
        const line: PackedRow = { ...row.packed, files: kept };
        const full = spool.add(collection.stream, `${JSON.stringify(line)}\n`);
        if (full) await full;
      }
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problem = error.code;
    }
    return {
      id,
      title: description?.title ?? id,
      state: problem === null ? 'asked' : any ? 'partly' : 'silent',
      problem,
      collections: [...open.values()].map((one) => one.packed(spool)),
    };
  };

  const holdings: PackedHolding[] = [];
  for (const [id, holding] of wanted.holdings) holdings.push(await ask(id, holding));
  const complete = holdings.every(
    ({ state, collections }) => state === 'asked' && collections.every(({ counts }) => counts.pending === 0),
  );
  return { holdings, complete, files };
}

/** One that cannot say what it holds may still be asked; then its names stand as they come. */
async function describedBy(holding: Holding): Promise<HoldingDescription | null> {
  try {
    return await holding.describe();
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}

interface Collecting {
  stream: number;
  counts: Counts;
  /** Null: nothing of it is packed. */
  take(
    found: Found,
    lineage: ReturnType<LineageOf>,
  ): { packed: Omit<PackedRow, 'files'>; bytes: Map<string, Uint8Array> } | null;
  packed(spool: Spool): PackedCollection;
}

function collecting(
  name: string,
  description: PackedCollection['description'],
  path: string,
  stream: number,
  { kind, published }: Gathering,
): Collecting {
  const counts: Counts = { own: 0, shared: 0, mention: 0, leftOut: 0, pending: 0, unseen: 0, files: 0 };
  const described = new Map<string, FieldDescription>((description?.fields ?? []).map((field) => [field.name, field]));
  const seen = new Set<string>();
  const without = new Map<string, LeftOut>();
  let mixed = false;
  const usual = new Map<string, LeftOut | null>();

  const whyNot = (column: string, lineage: ReturnType<LineageOf>): LeftOut | null => {
    const field = described.get(column) ?? { category: null, purposes: [] };
    const told = lineage && cell(lineage, column);
    if (told) return notPortable(field, published?.policy, told);
    if (!usual.has(column)) usual.set(column, notPortable(field, published?.policy));
    return usual.get(column) ?? null;
  };
  /** What stays of a row; null: nothing that is personal does. */
  const portable = (fields: Found['fields'], lineage: ReturnType<LineageOf>): [string, unknown][] | null => {
    const all = Object.entries(fields);
    const kept = all.filter(([column]) => {
      const why = whyNot(column, lineage);
      if (why !== null) without.set(column, why);
      return why === null;
    });
    const personal = kept.some(([column]) => described.get(column)?.category !== null);
    return kept.length === all.length || personal ? kept : null;
  };

  return {
    stream,
    counts,
    take({ answer, relation, sharedWith, fields }, lineage) {
      if (answer !== undefined) {
        counts[answer]++;
        return null;
      }
      counts[relation]++;
      const whole = kind === 'access';
      const kept = whole ? Object.entries(fields) : relation === 'mention' ? null : portable(fields, lineage);
      if (kept === null) {
        counts.leftOut++;
        return null;
      }
      mixed ||= relation !== 'own';
      const bytes = new Map<string, Uint8Array>();
      const values: [string, Plain][] = kept.map(([column, value]) => {
        seen.add(column);
        const bare = value instanceof Pii ? (value.reveal() as unknown) : value;
        if (!(bare instanceof Uint8Array) || bare.length < ownFile) return [column, plain(bare)];
        bytes.set(column, bare);
        return [column, null];
      });
      return { packed: { relation, others: sharedWith, fields: Object.fromEntries(values) }, bytes };
    },
    packed: (spool) => ({
      name,
      description,
      counts,
      columns: [
        ...[...described.keys()].filter((column) => seen.has(column)),
        ...[...seen].filter((one) => !described.has(one)),
      ],
      without,
      mixed,
      path,
      async *lots() {
        for await (const block of spool.read(stream))
          yield block
            .toString()
            .split('\n')
            .slice(0, -1)
            .map((line) => JSON.parse(line) as PackedRow);
      },
    }),
  };
}

const namedBy = /^(?:file[_ -]?)?name$/i;

/** What the row calls its file, where it says so: with an ending, because a “name” may as well be a person's. */
function nameIn({ fields }: Found): string | null {
  for (const [column, value] of Object.entries(fields)) {
    const text = value instanceof Pii ? (value.reveal() as unknown) : value;
    if (namedBy.test(column) && typeof text === 'string' && /\.[A-Za-z0-9]{1,8}$/.test(text)) return text;
  }
  return null;
}

/** How files begin that a person opens by a double click. */
const beginnings: readonly [ending: string, bytes: readonly number[]][] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
];

const endingOf = (bytes: Uint8Array): string =>
  beginnings.find(([, begins]) => begins.every((byte, at) => bytes[at] === byte))?.[0] ?? 'bin';
