// publish: what visitors read, in immutable versions, and the watch over the page that shows it.
export { type CompanyFolder, openCompanyFolder, ownCopyOf, saveCompanyFolder } from './folder.ts';
export { publishProbes } from './probes/index.ts';
export { type Site } from './served.ts';
export { type Edition, type VersionSummary, publish, publishedVersion, versions } from './versions.ts';
export { type Availability, availability, watchPage } from './watch.ts';
