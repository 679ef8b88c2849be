// law: what the law and the market know, as data with sources. Authorities and vendors for now.
export {
  type NamedAuthority,
  type SupervisoryAuthority,
  authorities,
  authority,
  authorityNamed,
} from './authorities.ts';
export { type NamedVendor, type Vendor, vendorNamed, vendorNames, vendors, vendorsIn } from './vendors.ts';
