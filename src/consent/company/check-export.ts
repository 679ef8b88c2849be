// Checks what was handed to an authority, from its files alone: choices against the ledger, and what was shown against the choices.
import { createHash } from 'node:crypto';
import { type Json, hashOf, sha256 } from '#base';
import type { ReadEntry, Verifier } from '#ledger';
import { checkConsentReceipt, consentReceiptIn } from '../receipt.ts';
import { textsOf } from '../layers.ts';
import { type Span, isWithin, partsMaker } from './export-lines.ts';
import { nameOf } from './export.ts';

/** A file of the folder; null: it is not there. */
type Read = (path: string) => Promise<Uint8Array | null>;

/** What a choice names as shown: the hash of the terms by version and texts. */
type Named = Map<string, string>;

/** For a folder without choices `visit` does nothing. `wrong` answers with the paths that are missing or say something else. */
export async function checkerOfTime(read: Read) {
  const span = spanIn(await read('consent/period.json'));
  const maker = partsMaker();
  const [parts, shown, pictured] = [new Map<string, string>(), new Map() as Named, new Map<string, [string, string]>()];
  const keep = (made: readonly { path: string; bytes: Uint8Array }[]): void => {
    for (const { path, bytes } of made) parts.set(path, sha256(bytes));
  };
  return {
    visit(entry: ReadEntry, number: number): void {
      if (span && isWithin(entry, span)) {
        keep(maker.add(number, entry));
        shown.set(nameOf(Number(entry.data['policy']), String(entry.data['texts'])), String(entry.data['terms']));
      }
      if (entry.kind === 'consent.notice-pictured')
        pictured.set(nameOf(Number(entry.data['policy']), String(entry.data['texts'])), [
          String(entry.data['phone']),
          String(entry.data['desktop']),
        ]);
    },
    /** `choices`: how many stand in the ledger for that time; null: the folder is not about a time. */
    async wrong(): Promise<{ choices: number | null; wrong: string[] }> {
      if (!span) return { choices: null, wrong: [] };
      keep(maker.end());
      const wrong: string[] = span.choices === maker.count() ? [] : ['consent/period.json'];
      for (const [path, hash] of parts) if (digest(await read(path)) !== hash) wrong.push(path);
      // One more file than the ledger has choices for would be choices that nobody made.
      const next = `consent/choices-${String(parts.size / 2 + 1).padStart(4, '0')}`;
      for (const path of [`${next}.jsonl`, `${next}.csv`]) if (await read(path)) wrong.push(path);
      wrong.push(...(await wrongShown(read, shown)));
      for (const name of shown.keys()) {
        const hashes = pictured.get(name);
        for (const [at, picture] of (['phone', 'desktop'] as const).entries()) {
          const path = `consent/shown/${name}-${picture}.png`;
          if (hashes && digest(await read(path)) !== hashes[at]) wrong.push(path);
        }
      }
      return { choices: maker.count(), wrong };
    },
  };
}

/** Every receipt of a folder about one choice (paths below `receipts/`), and what they name as shown. */
export async function checkReceipts(
  read: Read,
  paths: readonly string[],
  trusted: readonly Verifier[],
): Promise<{ choices: number; wrong: string[] }> {
  const [wrong, shown]: [string[], Named] = [[], new Map()];
  for (const path of paths) {
    const receipt = consentReceiptIn(Buffer.from((await read(path)) ?? []).toString());
    const holds = receipt !== null && checkConsentReceipt(receipt, trusted).holds;
    // A receipt of another choice under this name would stand for one that is not there.
    if (!holds || receipt['record_id'] !== path.slice('receipts/'.length, -'.json'.length)) {
      wrong.push(path);
      continue;
    }
    const { version, texts } = receipt['privacy_notice'] as { version: number; texts: string };
    const own = new Set(['record_id', 'previous_record_id', 'event', 'consent', 'proof']);
    const terms = Object.fromEntries(Object.entries(receipt).filter(([name]) => !own.has(name)));
    shown.set(nameOf(version, texts), hashOf(terms));
  }
  return { choices: paths.length, wrong: [...wrong, ...(await wrongShown(read, shown))] };
}

/** Texts by their hash, terms by theirs. */
async function wrongShown(read: Read, shown: Named): Promise<string[]> {
  const wrong: string[] = [];
  for (const [name, terms] of shown) {
    const path = `consent/shown/${name}.json`;
    const kept = jsonIn(await read(path)) as { layers?: Json; terms?: Json } | null;
    const same =
      kept?.layers !== undefined &&
      kept.terms !== undefined &&
      textsOf(kept.layers) === name.slice(name.indexOf('-') + 1) &&
      hashOf(kept.terms) === terms;
    if (!same) wrong.push(path);
  }
  return wrong;
}

function spanIn(bytes: Uint8Array | null): (Span & { choices: number }) | null {
  if (!bytes) return null;
  const { from, to, choices } = (jsonIn(bytes) ?? {}) as Record<string, unknown>;
  return {
    from: typeof from === 'string' ? from : '',
    to: typeof to === 'string' ? to : '',
    choices: typeof choices === 'number' ? choices : -1,
  };
}

const digest = (bytes: Uint8Array | null): string | null => bytes && createHash('sha256').update(bytes).digest('hex');

function jsonIn(bytes: Uint8Array | null): unknown {
  try {
    return JSON.parse(Buffer.from(bytes ?? []).toString());
  } catch {
    return null;
  }
}
