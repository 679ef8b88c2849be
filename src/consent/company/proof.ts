// One choice with its proof: what was shown, what was answered, its entry in the ledger, and whether all that agrees.
import { canonicalJson } from '#base';
import { type Ledger, type ReadEntry, parseReceipt, readEntry, vkeyOf } from '#ledger';
import type { Db } from '#store';
import type { RecordedChoice } from '../choices.ts';
import { type ConsentReceipt, checkConsentReceipt, receiptOf } from '../receipt.ts';
import { type KeptNotice, keptNotice } from '../shown.ts';

/**
 * `pending`: it has no number in the ledger yet, which takes a second or two. `differs`: the row in the database is not what the ledger
 * says; `not-kept`: what was shown is not there. The others are those of `checkConsentReceipt`.
 */
export type Standing =
  | { holds: true; number: number; size: number; origin: string }
  | {
      holds: false;
      because: 'pending' | 'differs' | 'not-kept' | 'changed' | 'no-receipt' | 'unknown-log' | 'not-in-log';
    };

export interface ProvenChoice {
  choice: RecordedChoice;
  /** Null: not kept, which must not be. */
  shown: KeptNotice | null;
  /** As the visitor can have it; null while there is none. */
  receipt: ConsentReceipt | null;
  /** The ledger's verifier key, to check it with. */
  vkey: string | null;
  standing: Standing;
}

/** Makes the receipt anew and checks it here and now: signature, path to the root, every field, and that the row says the same. */
export async function provenChoice(
  { db, ledger }: { db: Db; ledger: Ledger },
  tenant: string,
  choice: RecordedChoice,
): Promise<ProvenChoice> {
  const [shown, proof, verifier] = [
    await keptNotice(db, tenant, choice.policy, choice.texts),
    await ledger.receipt(tenant, choice.ledgerEntry),
    await ledger.verifier(tenant),
  ];
  const read = proof === null ? null : parseReceipt(proof);
  const vkey = verifier && vkeyOf(verifier);
  const no = (
    because: (Standing & { holds: false })['because'],
    receipt: ConsentReceipt | null = null,
  ): ProvenChoice => ({
    choice,
    shown,
    receipt,
    vkey,
    standing: { holds: false, because },
  });
  if (proof === null || !read || !verifier) return no('pending');
  if (!shown) return no('not-kept');
  const entry = readEntry(read.entry);
  const receipt = receiptOf(shown.terms, entry, proof);
  const checked = checkConsentReceipt(receipt, [verifier]);
  if (!checked.holds) return no(checked.because, receipt);
  if (!agrees(choice, entry)) return no('differs', receipt);
  const { size, origin } = checked.checkpoint;
  return { choice, shown, receipt, vkey, standing: { holds: true, number: checked.index, size, origin } };
}

/** Whether the row says what the entry says, in everything that both know. */
export function agrees(choice: RecordedChoice, { id, at, data }: ReadEntry): boolean {
  const answers = Object.fromEntries(
    Object.entries(choice.answers).map(([category, { granted, without }]) => [
      category,
      { granted, without: without.toSorted() },
    ]),
  );
  const said = Object.fromEntries(
    Object.keys(choice.answers).map((category) => [
      category,
      {
        granted: data[category] ?? null,
        without: String(data[`${category} without`] ?? '')
          .split(' ')
          .filter(Boolean)
          .toSorted(),
      },
    ]),
  );
  const { id: own, previous, site, policy, texts, language, layer, action, method, gpc, signal } = choice;
  const pairs: readonly [unknown, unknown][] = [
    [choice.ledgerEntry, id],
    [Date.parse(choice.at), Date.parse(at)],
    [own, data['choice']],
    [previous, data['previous']],
    [site, data['site']],
    [policy, data['policy']],
    [texts, data['texts']],
    [language, data['language']],
    [layer, data['layer']],
    [action, data['action']],
    [method, data['method']],
    [gpc, data['gpc']],
    [signal, data['signal']],
    [Date.parse(choice.viewedAt), Date.parse(String(data['viewed']))],
    [
      choice.claimedAt === null ? null : Date.parse(choice.claimedAt),
      data['claimed'] === undefined ? null : Date.parse(String(data['claimed'])),
    ],
    [canonicalJson(answers), canonicalJson(said)],
  ];
  return pairs.every(([a, b]) => a === b);
}
