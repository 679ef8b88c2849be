// Reads the attestation form: what was typed, what is wrong with it, and the entry that the house may keep.
import { Temporal, type Text, sha256 } from '#base';
import { site } from '#words';
import type { Attesting } from './house.ts';
import type { AttestField } from './pages/attest.tsx';

export interface ReadForm {
  values: Partial<Record<AttestField, string>>;
  errors: Partial<Record<AttestField, Text>>;
  /** Null while anything is wrong. */
  entry: Attesting | null;
}

/** Days between which an expiry may lie: from tomorrow, to two years from today. */
export const expiryRange = (today: Temporal.PlainDate): { earliest: string; latest: string } => ({
  earliest: today.add({ days: 1 }).toString(),
  latest: today.add({ years: 2 }).toString(),
});

export async function readAttestForm(
  body: Readonly<Record<string, unknown>>,
  promise: string,
  today: Temporal.PlainDate,
): Promise<ReadForm> {
  const text = (name: string): string => (typeof body[name] === 'string' ? body[name].trim() : '');
  const values = { holds: text('holds'), by: text('by'), statement: text('statement'), expires: text('expires') };
  const errors: ReadForm['errors'] = {};
  if (values.holds !== 'yes' && values.holds !== 'no') errors.holds = site.errorHolds;
  if (!fitsIn(values.by, 200)) errors.by = site.errorBy;
  if (!fitsIn(values.statement, 2000)) errors.statement = site.errorStatement;
  if (!isWithin(values.expires, expiryRange(today))) errors.expires = site.errorExpires;
  if (Object.keys(errors).length > 0) return { values, errors, entry: null };
  const { by, statement, expires: expiresOn } = values;
  const entry = { promise, holds: values.holds === 'yes', by, statement, expiresOn, file: await fileOf(body['file']) };
  return { values, errors, entry };
}

const fitsIn = (text: string, limit: number): boolean => text !== '' && text.length <= limit;

function isWithin(date: string, { earliest, latest }: { earliest: string; latest: string }): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return false;
  try {
    const exact = Temporal.PlainDate.from(date, { overflow: 'reject' }).toString();
    return exact >= earliest && exact <= latest;
  } catch {
    return false;
  }
}

/** A browser sends an empty file without a name where none was chosen. */
async function fileOf(value: unknown): Promise<Attesting['file']> {
  if (!(value instanceof File) || value.name === '') return null;
  return { name: value.name.slice(0, 255), sha256: sha256(new Uint8Array(await value.arrayBuffer())) };
}
