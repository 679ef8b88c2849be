// One's own choices and receipts: for whoever shows the secret that their browser keeps, and for nobody else.
import { readEntry, parseReceipt, vkeyOf } from '#ledger';
import { choiceInCookies } from '#wire';
import { type RecordedChoice, ownChoices } from './choices.ts';
import { type Asked, receiptAt } from './handler.ts';
import { receiptOf } from './receipt.ts';
import { Refusal } from './refusal.ts';

/** The header in which a script shows the secret where its cookie does not come along. */
const secretHeader = 'upheld-secret';

/** The secret that the request shows; null when it shows none. */
function secretIn({ headers }: Request): string | null {
  const shown = headers.get(secretHeader);
  if (shown !== null) return /^[\w-]{22}$/.test(shown) ? shown : null;
  return choiceInCookies(headers.get('cookie') ?? '')?.secret ?? null;
}

/** The choices of the browser that asks, newest first; empty when it shows no secret. */
export async function choicesOf({ request, site, house }: Asked): Promise<RecordedChoice[]> {
  const secret = secretIn(request);
  return secret === null ? [] : ownChoices(house.db, site.tenant, secret);
}

/** GET /upheld/choices: all that is kept of one's choices, to be saved. */
export async function choicesAnswer(asked: Asked): Promise<Response> {
  const choices = await Promise.all(
    (await choicesOf(asked)).map(async (choice) => ({ ...choice, receipt: await receiptAt(asked, choice.id) })),
  );
  const name = asked.url.searchParams.has('download')
    ? { 'content-disposition': 'attachment; filename="choices.json"' }
    : {};
  return Response.json({ choices }, { headers: { ...name } });
}

/**
 * GET /upheld/receipt/ID: 202 while the choice has no number in the ledger, which takes a second or two; then the receipt, which never
 * changes what it says.
 */
export async function receiptAnswer(asked: Asked): Promise<Response> {
  const { url, site, house, kept } = asked;
  const id = url.pathname.slice('/upheld/receipt/'.length);
  const choice = (await choicesOf(asked)).find((one) => one.id === id);
  const shown = choice && (await kept.of(site.tenant, choice.policy, choice.texts));
  if (!choice || !shown) throw new Refusal('hidden');
  const proof = await house.ledger.receipt(site.tenant, choice.ledgerEntry);
  const read = proof === null ? null : parseReceipt(proof);
  const verifier = await house.ledger.verifier(site.tenant);
  if (proof === null || !read || !verifier)
    return Response.json({ pending: true }, { status: 202, headers: { 'retry-after': '1' } });
  return Response.json(receiptOf(shown.terms, readEntry(read.entry), proof), {
    headers: {
      'content-disposition': `attachment; filename="consent-${id.slice(0, 12)}.json"`,
      // The key to check it with is the company's to publish; here it is only named.
      'upheld-ledger-key': vkeyOf(verifier),
    },
  });
}
