// Writes the package that a person gets: asks every holding once, and streams a zip of a page, JSON, CSV, files and the information of Art. 15.
import { createHash } from 'node:crypto';
import type { Language } from '#base';
import type { PublishedPolicy } from '#policy';
import { type Contents, type Letter, type Summary, packed } from './contents.ts';
import { dataFiles } from './data-files.ts';
import { type Gathering, gather } from './gather.ts';
import { type Information, informationOf } from './information.ts';
import { notesOf, page } from './page/page.tsx';
import { penOf } from './page/pen.ts';
import { openSpool } from './spool.ts';
import { type Entry, zip } from './zip.ts';

export interface PackageOf extends Gathering {
  published: PublishedPolicy | null;
  /** The controller's name, as people know it. */
  company: string;
  language: Language;
  /** ISO 8601 instant. */
  made: string;
  correspondence?: readonly Letter[];
  /** Where the scratch file may stand; absent: the system's temporary folder. It has no name there and is sealed. */
  folder?: string;
}

/**
 * The bytes of the zip, and when they have all been read, what is in it. Nothing is asked before the first byte is. Holdings that throw a Problem
 * are told as missing (`complete: false`); any other error ends both. Memory does not grow with the number of rows.
 */
export function writePackage(of: PackageOf): { bytes: AsyncIterable<Uint8Array>; summary: Promise<Summary> } {
  const summary = Promise.withResolvers<Summary>();
  // Whoever reads the bytes hears of the error there; a summary that nobody waits for must not end the process.
  summary.promise.catch(() => {});
  return { bytes: write(of, summary), summary: summary.promise };
}

async function* write(of: PackageOf, summary: PromiseWithResolvers<Summary>): AsyncGenerator<Uint8Array> {
  const spool = await openSpool(of.folder);
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    const contents = await gather(of, spool);
    for await (const piece of zip(entriesOf(of, contents), of.made)) {
      hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
    summary.resolve({ ...summaryOf(of, contents), sha256: hash.digest('hex'), bytes });
  } catch (error) {
    summary.reject(error);
    throw error;
  } finally {
    summary.reject(new Error('the package was not read to its end'));
    await spool.close();
  }
}

function entriesOf(of: PackageOf, contents: Contents): Entry[] {
  const { kind, company, language, made, published } = of;
  const pen = penOf(language, company);
  const letters = of.correspondence ?? [];
  const information = kind === 'access' ? informationOf(published, { language, made, held: heldIn(contents) }) : null;
  const about = { kind, company, language, made, published, information, letters };
  const one = (path: string, text: string): Entry => ({ path, content: () => once(text) });
  return [
    one(
      'README.txt',
      `\uFEFF${[company, pen.words('aboutFiles'), ...notesOf(kind, contents, pen)].join('\r\n\r\n')}\r\n`,
    ),
    { path: 'index.html', content: () => page(contents, about) },
    one('contents.json', json(summaryOf(of, contents))),
    ...(information ? [one('information.json', json(informationFile(of, information)))] : []),
    ...(letters.length > 0 ? [one('correspondence.json', json(letters))] : []),
    ...contents.holdings.flatMap(dataFiles),
    ...contents.files.map(({ path, read }) => ({ path, content: read })),
  ];
}

// A string is iterated by its letters: a generator gives it whole.
async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Which kinds of personal data were found, by DPV id, in the order of the holdings. */
const heldIn = ({ holdings }: Contents): string[] => [
  ...new Set(
    holdings.flatMap(({ collections }) =>
      collections.flatMap(({ counts, columns, description }) =>
        packed(counts) === 0
          ? []
          : (description?.fields ?? []).flatMap(({ name, category }) =>
              category !== null && columns.includes(name) ? [category] : [],
            ),
      ),
    ),
  ),
];

/** For programs: the sentences, and the facts of the policy that they rest on, as they stand in it. */
const informationFile = ({ published }: PackageOf, information: Information): unknown => {
  const { purposes, bases, data, recipients, transfers, retention, rights, authorities, sources, automatedDecisions } =
    published?.policy ?? {};
  const facts = {
    purposes,
    bases,
    data,
    recipients,
    transfers,
    retention,
    rights,
    authorities,
    sources,
    automatedDecisions,
  };
  return { ...information, facts: published ? facts : null };
};

const summaryOf = ({ kind, made }: PackageOf, contents: Contents): Omit<Summary, 'sha256' | 'bytes'> => ({
  kind,
  made,
  complete: contents.complete,
  files: contents.files.length,
  holdings: contents.holdings.map(({ id, title, state, problem, collections }) => ({
    id,
    title,
    state,
    problem,
    collections: collections.map(({ name, counts }) => ({ name, ...counts })),
  })),
});
