// Vendor homes: the country of the group that a vendor belongs to, to which its company in Europe passes data on (Art. 13(1)(f), 44).
import { vendors } from '#law';

const homes = new Map(vendors.map((vendor) => [vendor.id, vendor.country]));

/** ISO 3166-1 alpha-2; undefined where the vendor is not known. */
export const homeOf = (vendor: string | undefined): string | undefined =>
  vendor === undefined ? undefined : homes.get(vendor);
