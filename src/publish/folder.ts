// The company folder: policy/ (prose), policy.yaml and its schema, under the company's own git. Reads it, and writes policy.yaml whole or not at all.
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  cpSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { Problem } from '#base';
import { policyJsonSchema } from '#policy';

/** What a folder holds. `proseName` is relative to `folder`, with forward slashes; `policyText` is null before the first reading. */
export interface CompanyFolder {
  folder: string;
  proseName: string;
  prose: Uint8Array;
  policyFile: string;
  policyText: string | null;
  /** A folder of our own, made for a single file or an address. */
  isCopy: boolean;
  /** What the prose was taken out of, kept beside it as it came; `name` as `proseName`. */
  original?: { name: string; bytes: Uint8Array };
}

const proseEndings = ['.md', '.markdown', '.txt', '.html', '.htm'];
const allEndings = [...proseEndings, '.pdf'].join(', ');
const largestProse = 2 * 1024 * 1024;
const largestPdf = 20 * 1024 * 1024;
const isPdfName = (name: string): boolean => extname(name).toLowerCase() === '.pdf';
const isProse = (name: string): boolean => proseEndings.includes(extname(name).toLowerCase());

const cannot = (happened: string, next: string, cause?: unknown): Problem =>
  new Problem(
    'publish.folder',
    { happened, unchanged: 'Nothing was published and nothing was written.', next },
    { cause },
  );

/**
 * Opens what a person points at: a company folder; its `policy/` folder or a file in it; or a single prose file anywhere, for which a
 * company folder is made in `companies` and the file copied there (the original is never touched).
 * Throws Problem `publish.folder` when there is no prose, or when it is unclear which file is the privacy policy.
 */
export function openCompanyFolder(path: string, companies: string): CompanyFolder {
  const full = resolve(path);
  if (!existsSync(full))
    throw cannot(
      `There is no file or folder ${full}.`,
      'Check the path, or name the file that holds your privacy policy.',
    );
  if (statSync(full).isDirectory())
    return fromFolder(basename(full) === 'policy' && !existsSync(join(full, 'policy')) ? dirname(full) : full);
  if (basename(dirname(full)) === 'policy') return fromProse(dirname(dirname(full)), full);
  return copied(full, companies);
}

function fromFolder(folder: string): CompanyFolder {
  const within = existsSync(join(folder, 'policy')) ? join(folder, 'policy') : folder;
  const all = readdirSync(within, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^(?:readme|changelog|license)\b/i.test(entry.name))
    .map((entry) => entry.name)
    .toSorted();
  // The text that was taken out of a PDF is no text of its own, and a PDF beside a text is a print of it.
  const texts = all.filter((name) => isProse(name) && !(/\.pdf\.md$/i.test(name) && all.includes(name.slice(0, -3))));
  const files = texts.length > 0 ? texts : all.filter(isPdfName);
  const named = files.filter((name) => /priva|datenschutz|confidential|vie-privee|gegevens/i.test(name));
  const [chosen, ...others] = named.length > 0 ? named : files;
  if (chosen === undefined) {
    throw cannot(
      `${within} holds no policy text (${allEndings}).`,
      'Put your privacy policy there, for example as policy/privacy-policy.md.',
    );
  }
  if (others.length > 0) {
    throw cannot(
      `${within} holds several texts that could be the privacy policy: ${[chosen, ...others].join(', ')}.`,
      `Name the one you mean, for example ${join(within, chosen)}.`,
    );
  }
  return fromProse(folder, join(within, chosen));
}

function fromProse(folder: string, file: string): CompanyFolder {
  const policyFile = join(folder, 'policy.yaml');
  return {
    folder,
    proseName: relative(folder, file).replaceAll('\\', '/'),
    prose: readProse(file),
    policyFile,
    policyText: textOf(policyFile),
    isCopy: false,
  };
}

/** The size is looked at before a byte is read: a 50 MB file is refused at once. */
function readProse(file: string): Uint8Array {
  const { size } = statSync(file);
  const largest = isPdfName(file) ? largestPdf : largestProse;
  if (size > largest) {
    const megabytes = (size / 1024 / 1024).toFixed(1);
    throw cannot(
      `${file} has ${megabytes} MiB; a policy ${isPdfName(file) ? 'as PDF' : 'text'} may have ${largest / 1024 / 1024}.`,
      'Save the text of the policy alone as .txt, .md or .html, without pictures.',
    );
  }
  return readFileSync(file);
}

function copied(file: string, companies: string): CompanyFolder {
  if (extname(file) !== '' && !isProse(file) && !isPdfName(file)) {
    throw cannot(
      `${file} is not a text that Upheld reads (${allEndings}).`,
      'Save the policy in one of these forms and name that file.',
    );
  }
  const name = extname(file) === '' ? `${basename(file)}.txt` : basename(file);
  return copyOf(name, readProse(file), companies, basename(file, extname(file)));
}

/** The folder of our own for a text that comes from elsewhere; nothing is written yet. */
export function copyOf(name: string, prose: Uint8Array, companies: string, company: string): CompanyFolder {
  const folder = join(companies, slug(company));
  const policyFile = join(folder, 'policy.yaml');
  return { folder, proseName: `policy/${name}`, prose, policyFile, policyText: textOf(policyFile), isCopy: true };
}

const textOf = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'policy';

/** A company folder of our own, made from `from` (the example) when it is not there yet: what we ship is never written to. */
export function ownCopyOf(from: string, companies: string): string {
  const folder = join(companies, basename(from));
  if (existsSync(folder)) return folder;
  const aside = `${folder}.${randomBytes(6).toString('hex')}.new`;
  mkdirSync(companies, { recursive: true });
  cpSync(from, aside, { recursive: true });
  renameSync(aside, folder);
  return folder;
}

/** Writes policy.yaml and its schema (and, in a folder of our own, the copied prose): each file whole or not at all. */
export function saveCompanyFolder(company: CompanyFolder, policyText: string): void {
  try {
    const proseFile = join(company.folder, company.proseName);
    mkdirSync(dirname(proseFile), { recursive: true });
    if (!existsSync(proseFile) || !readFileSync(proseFile).equals(company.prose)) writeWhole(proseFile, company.prose);
    if (company.original) saveOriginal(company.folder, company.original);
    if (policyText !== company.policyText) writeWhole(company.policyFile, policyText);
    const schema = `${JSON.stringify(policyJsonSchema(), null, 2)}\n`;
    const schemaFile = join(company.folder, 'policy.schema.json');
    if (textOf(schemaFile) !== schema) writeWhole(schemaFile, schema);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(
      'publish.write',
      {
        happened: `${company.folder} could not be written (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`,
        unchanged: 'The files there are as they were; nothing was published.',
        next: 'Make room or give this user the right to write there, then run the command again.',
      },
      { cause: error },
    );
  }
}

function saveOriginal(folder: string, { name, bytes }: { name: string; bytes: Uint8Array }): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file) || !readFileSync(file).equals(bytes)) writeWhole(file, bytes);
}

function writeWhole(file: string, data: string | Uint8Array): void {
  const aside = `${file}.${randomBytes(6).toString('hex')}.new`;
  try {
    const handle = openSync(aside, 'wx');
    try {
      const bytes = typeof data === 'string' ? Buffer.from(data) : data;
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(aside, file);
  } finally {
    rmSync(aside, { force: true });
  }
}
