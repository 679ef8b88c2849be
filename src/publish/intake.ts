// Intake: what a person points at (a file, a company folder, a PDF, a web page, an address) becomes a company folder with a text in it.
import { join, resolve } from 'node:path';
import { Problem } from '#base';
import { type Extracted, isPdf } from '#read';
import { type Work, extract } from './extract.ts';
import { fetchPolicy, inUtf8, isAddress } from './fetch-policy.ts';
import { type CompanyFolder, copyOf, openCompanyFolder } from './folder.ts';

export interface Intake extends CompanyFolder {
  /** Where the text was found on the web, after all redirects; null for files. */
  address: string | null;
  /** What stood around the text and was not taken over: menus, page numbers. Each once. */
  leftOut: readonly string[];
}

/**
 * Opens a path or an address (http, https). The text of a PDF is taken out into `NAME.pdf.md` beside it; of a web page that is fetched,
 * or saved outside a company folder, what stands around the policy is taken away. Both originals are kept as they came. Writes nothing.
 * Rejects with a Problem.
 */
export async function takeIn(typed: string, { cwd, companies }: { cwd: string; companies: string }): Promise<Intake> {
  if (!isAddress(typed)) return withText({ ...openCompanyFolder(resolve(cwd, typed), companies) }, null);
  const { address, name, bytes } = await fetchPolicy(typed);
  return withText(copyOf(name, bytes, companies, new URL(address).hostname.replace(/^www\./, '')), address);
}

async function withText(company: CompanyFolder, address: string | null): Promise<Intake> {
  const { proseName: name, prose: bytes } = company;
  if (isPdf(bytes) && /\.pdf$/i.test(name)) {
    const { text, leftOut } = await extract({ kind: 'pdf', name, bytes });
    const original = { name, bytes };
    return { ...company, proseName: `${name}.md`, prose: Buffer.from(text), original, address, leftOut };
  }
  if (!company.isCopy || !isPage(name, bytes)) return { ...company, address, leftOut: [] };
  const page = address === null ? inUtf8(name, bytes, undefined, true) : bytes;
  const { text, leftOut } = await pageOf({ kind: 'page', name, bytes: page, ...(address !== null && { address }) });
  const prose = Buffer.from(text);
  if (prose.equals(bytes)) return { ...company, address, leftOut };
  const original = { name: `original/${name.replace(/^.*\//, '')}`, bytes };
  return { ...company, prose, original, address, leftOut };
}

/** A page that costs too much to take apart is read as it stands: our own reader bears any. */
async function pageOf(work: Work): Promise<Extracted> {
  try {
    return await extract(work);
  } catch (error) {
    if (!(error instanceof Problem && error.code === 'read.too-costly')) throw error;
    return { text: Buffer.from(work.bytes).toString('utf8'), leftOut: [] };
  }
}

const isPage = (name: string, bytes: Uint8Array): boolean =>
  /\.x?html?$/i.test(name) ||
  /^\s*<(?:!doctype html|html)\b/i.test(Buffer.from(bytes.subarray(0, 512)).toString('latin1'));

/** Where the text of this intake stands, or would stand once it is saved. */
export const textFileOf = (intake: CompanyFolder): string => join(intake.folder, intake.proseName);
