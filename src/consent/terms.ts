// The terms of a consent: what ISO/IEC TS 27560:2023 asks of a record beside the person and the event, taken from the policy.
import type { Json } from '#base';
import type { Policy } from '#policy';
import type { NoticeCategory } from '#wire';
import type { Shown } from './house.ts';

/**
 * Fields by the names of ISO/IEC TS 27560:2023, section 6.3 (as the W3C's DPV guide lists them); what a policy does not say is not there.
 * Always the same bytes for the same version and language.
 */
export function termsOf({ published, notice }: Shown, { texts, language }: { texts: string; language: string }): Json {
  const { policy, number, sha256 } = published;
  return lean({
    schema_version: 'ISO/IEC TS 27560:2023',
    privacy_notice: { version: number, sha256, texts },
    language,
    controllers: [
      lean({
        name: policy.controller?.name ?? policy.meta.title,
        type: 'controller',
        address: addressOf(policy),
        contact: contactOf(policy),
      }),
    ],
    jurisdiction: policy.controller?.address?.country,
    retention_period: notice.remember,
    withdrawal_method: '/consent',
    purposes: notice.asked.flatMap((category) =>
      category.purposes.map(({ id, label, basis }) =>
        lean({ id, purpose: label, lawful_basis: basis, category: category.id }),
      ),
    ),
    recipients: notice.asked.flatMap(({ id, vendors }) =>
      vendors.map((vendor) => ({ id: vendor.id, name: vendor.name, category: id })),
    ),
    storage_locations: countriesOf(policy, notice.asked),
    pii_information: notice.asked.flatMap(({ id, cookies }) =>
      cookies.map(({ name, duration }) => lean({ name, category: id, retention_period: duration })),
    ),
  });
}

/** Without what is not said. */
function lean(value: Readonly<Record<string, Json | null | undefined>>): Json {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, item]) => item !== null && item !== undefined && !(Array.isArray(item) && item.length === 0),
    ),
  );
}

function addressOf({ controller }: Policy): string | null {
  const { street, postalCode, city, country } = controller?.address ?? {};
  const said = [street, [postalCode, city].filter(Boolean).join(' '), country].filter(Boolean).join(', ');
  return said === '' ? null : said;
}

/** Where questions go, else the first address that is printed. */
function contactOf({ contacts }: Policy): string | null {
  const printed = contacts.filter(({ value }) => value !== null);
  return (printed.find(({ use }) => use.includes('questions')) ?? printed[0])?.value ?? null;
}

/** Countries of those who get the data, as far as the policy names them. */
function countriesOf({ recipients }: Policy, asked: readonly NoticeCategory[]): string[] {
  const vendors = new Set(asked.flatMap(({ vendors: some }) => some.map(({ id }) => id)));
  const countries = recipients.flatMap(({ vendor, country }) =>
    vendor !== undefined && vendors.has(vendor) && country !== undefined ? [country] : [],
  );
  return [...new Set(countries)].toSorted();
}
