// Receipts: a choice in the fields of ISO/IEC TS 27560, all of which its proof covers, so that it can be checked without us.
import { type Json, canonicalJson, hashOf } from '#base';
import { type Checked, type ReadEntry, type Verifier, checkReceipt, readEntry } from '#ledger';

/** JSON that a visitor may keep: the record's fields, and beneath `proof` the entry's C2SP tlog-proof. */
export type ConsentReceipt = Readonly<Record<string, Json>> & { readonly proof: string };

/** The receipt of an entry of the ledger, with the terms that the entry names by their hash. */
export const receiptOf = (terms: Json, entry: ReadEntry, proof: string): ConsentReceipt => ({
  ...fieldsOf(terms, entry),
  proof,
});

/** All fields but the proof, from what the proof covers: the entry itself, and the terms by their hash. */
export function fieldsOf(terms: Json, { at, kind, data }: ReadEntry): Record<string, Json> {
  const { choice, previous, site, layer, action, method, gpc, signal, viewed, claimed = null } = data;
  const told = new Set(
    'choice previous site policy texts terms language layer action method gpc signal viewed claimed'.split(' '),
  );
  return {
    ...(terms as Record<string, Json>),
    record_id: choice!,
    ...(previous === null ? {} : { previous_record_id: previous! }),
    event: {
      type: kind.slice('consent.'.length),
      time: at,
      ...(claimed === null ? {} : { claimed_time: claimed }),
      notice_time: viewed!,
      site: site!,
      layer: layer!,
      action: action!,
      method: method!,
      gpc: gpc! || signal!,
    },
    // By category, by category and purpose; vendors refused although their category is granted.
    consent: Object.fromEntries(Object.entries(data).filter(([name]) => !told.has(name))),
  };
}

/** `changed`: the proof holds, and a field beside it says something else than what was proven. */
export type CheckedConsent = Checked | { holds: false; because: 'changed' };

/** The receipt in a text; null when it is none. */
export function consentReceiptIn(text: string): ConsentReceipt | null {
  try {
    const value = JSON.parse(text) as { proof?: unknown } | null;
    return typeof value?.proof === 'string' ? (value as ConsentReceipt) : null;
  } catch {
    return null;
  }
}

/** Checks the proof as `checkReceipt`, then every field against it. */
export function checkConsentReceipt(receipt: ConsentReceipt, trusted: readonly Verifier[]): CheckedConsent {
  const checked = checkReceipt(receipt.proof, trusted);
  if (!checked.holds) return checked;
  const entry = readEntry(checked.entry);
  const own = new Set(['record_id', 'previous_record_id', 'event', 'consent', 'proof']);
  const terms = Object.fromEntries(Object.entries(receipt).filter(([name]) => !own.has(name)));
  const same =
    entry.kind.startsWith('consent.') &&
    hashOf(terms) === entry.data['terms'] &&
    canonicalJson(receiptOf(terms, entry, receipt.proof)) === canonicalJson(receipt);
  return same ? checked : { holds: false, because: 'changed' };
}
