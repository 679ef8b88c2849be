// Vendor homes: the country to which data goes when a vendor gets it and no company of it serves Europe from within.
import { vendorEntities, vendors } from '#law';
import { eea } from './area.ts';

/** Vendors that serve Europe through a company there are no transfer by themselves. */
const inEurope = new Set(vendorEntities.filter(({ country }) => eea.has(country)).map(({ vendor }) => vendor));
const homes = new Map(vendors.filter(({ id }) => !inEurope.has(id)).map((vendor) => [vendor.id, vendor.country]));

/** ISO 3166-1 alpha-2; undefined where it is not known, or in Europe. */
export const homeOf = (vendor: string | undefined): string | undefined =>
  vendor === undefined ? undefined : homes.get(vendor);
