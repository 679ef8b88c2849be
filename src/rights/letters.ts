// Letters to the person: queued in the transaction of the act that they tell of, so that each goes out exactly once.
import { Pii, newId } from '#base';
import { authority } from '#law';
import type { RequestLetter } from '#mail';
import type { TenantDb } from '#store';
import { type RightsHouse, clockOf } from './house.ts';
import { writeLink } from './links.ts';
import type { RequestRow } from './register.ts';

export interface Letter {
  letter: RequestLetter;
  /** Keys of words/rights.ts that it says besides its own words. */
  says?: readonly string[];
  /** What stands in them. */
  values?: Readonly<Record<string, string>>;
  /** Lines as somebody wrote them. */
  lines?: readonly string[];
  /** ISO 8601 date. */
  date?: string | undefined;
  /** Absent: a link to the status of the request. */
  link?: string;
  /** Where to complain stands below (Art. 12(4)). */
  remedy?: boolean;
}

/** Queues a letter about a request. Somebody without an e-mail address gets none: `told` is false, and staff must write by post. */
export async function writeLetter(
  trx: TenantDb,
  house: RightsHouse,
  tenant: string,
  row: RequestRow,
  email: string | undefined,
  letter: Letter,
): Promise<{ told: boolean }> {
  if (email === undefined) return { told: false };
  const { says = [], values = {}, lines = [], date, remedy = false } = letter;
  const link = letter.link ?? (await writeLink(trx, house, tenant, row.id, 'status')).url;
  const at = remedy ? await authorityLines(house, tenant, row) : [];
  await house.mail.queueMail(trx, tenant, {
    key: `request:${newId(clockOf(house))}`,
    to: new Pii(email),
    template: 'request',
    values: {
      letter: letter.letter,
      company: await house.company(tenant),
      number: String(row.number),
      says: says.map((key) => ({ key: `rights.${key}`, values })),
      lines: lines.flatMap(asLines),
      link,
      ...(date ? { date } : {}),
      ...(at.length > 0 ? { authority: at } : {}),
    },
    language: row.language,
    kind: 'service',
  });
  return { told: true };
}

/** Paragraphs as lines of a mail; none longer than a mail can bear. */
const asLines = (text: string): string[] =>
  text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => line.replaceAll(/\p{Cc}/gu, ' ').trim())
    .filter((line) => line !== '')
    .flatMap((line) => line.match(/.{1,3900}/gsu) ?? []);

/** Name and addresses of the authority that the policy names, else of the country's. */
export async function authorityLines(
  house: RightsHouse,
  tenant: string,
  { policyVersion, country }: Pick<RequestRow, 'policyVersion' | 'country'>,
): Promise<string[]> {
  const policy = policyVersion === null ? null : (await house.version(tenant, policyVersion))?.policy;
  const named = policy?.authorities.flatMap((fact) => (fact.authority ? [authority(fact.authority)] : [])) ?? [];
  const one =
    named.find((known) => known !== undefined) ??
    authority(`legal-${country.slice(0, 2).toLowerCase()}:DPA-${country.slice(0, 2)}`);
  if (!one) return policy?.authorities.flatMap(({ name }) => name ?? []) ?? [];
  return [one.names[0], one.address, one.email, one.website].filter((part) => part !== undefined);
}
