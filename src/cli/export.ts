// upheld export: a policy as TILT, DPV, records of processing or a text in another language; the published one, or one that is still a folder.
import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Option } from 'commander';
import { type Json, type Language, Problem, hashOf, languages } from '#base';
import type { PublishedPolicy } from '#policy';
import {
  dpvOf,
  publishedVersion,
  readCompany,
  recordsCsv,
  recordsOf,
  tiltOf,
  toHtml,
  toMarkdown,
  writtenPolicy,
} from '#publish';
import type { AddCommand } from './command.ts';
import type { Context } from './context.ts';
import { publishedHere } from './published.ts';
import { companiesOf } from './serve.ts';

const formats = ['tilt', 'dpv', 'ropa-csv', 'ropa-json', 'markdown', 'html'] as const;
type Format = (typeof formats)[number];

interface Options {
  format: Format;
  language?: Language;
  out?: string;
}

export const exportCommand: AddCommand = (program, context, done) => {
  program
    .command('export [path]')
    .description(
      'the published policy (or the one at PATH) as TILT, DPV JSON-LD, records of processing activities or a written text',
    )
    .addOption(
      new Option(
        '--format <format>',
        'tilt and dpv for machines, ropa-csv and ropa-json are the records of Art. 30, markdown and html a text written from the facts',
      )
        .choices(formats)
        .makeOptionMandatory(),
    )
    .addOption(new Option('--language <code>', 'of the written text; without it the policy’s own').choices(languages))
    .option('--out <file>', 'write to this file, whole or not at all')
    .addHelpText(
      'after',
      '\nExit code 1: the policy does not state all that TILT requires; what is missing is named.\nExamples:\n  npm run upheld -- export --format ropa-csv --out records.csv\n  npm run upheld -- export ~/acme --format tilt\n  npm run upheld -- export ~/acme --format markdown --language fr',
    )
    .action(async (path: string | undefined, options: Options) => {
      const { company, published, url, created } = await chosen(context, path ?? 'published');
      const made = make(options, { company, published, url, created }, context);
      if (options.out !== undefined) writeWhole(resolve(context.cwd, options.out), made.text);
      deliver(context, options, made);
      done(made.missing.length === 0 ? 0 : 1);
    });
};

interface Chosen {
  company: string;
  published: PublishedPolicy;
  /** Address of the version's own page; null while there is none. */
  url: string | null;
  created: string;
}

async function chosen(context: Context, path: string): Promise<Chosen> {
  if (path !== 'published') return draft(context, path);
  const house = await context.openHouse('client');
  try {
    const { tenant, published } = await publishedHere(house);
    const first = await publishedVersion(house.store.db, tenant.id, 1);
    const base = house.address();
    return {
      company: tenant.name,
      published,
      url: base === null ? null : new URL(`/policy/versions/${published.number}`, base).href,
      created: first?.publishedAt ?? published.publishedAt,
    };
  } finally {
    await house.close();
  }
}

/** A folder that nobody has published: what it would say, today. */
async function draft(context: Context, path: string): Promise<Chosen> {
  const { edition, name } = await readCompany(path, { cwd: context.cwd, companies: companiesOf(context) });
  const publishedAt = context.clock.now().toString({ smallestUnit: 'millisecond' });
  const sha256 = hashOf(edition as unknown as Json);
  const published = { tenant: '', number: 1, previous: null, sha256, publishedAt, ...edition };
  return { company: name, published, url: null, created: publishedAt };
}

interface Made {
  text: string;
  missing: readonly string[];
  data: unknown;
}

function make(
  { format, language: asked }: Options,
  { company, published, url, created }: Chosen,
  { language }: Context,
): Made {
  const json = (data: unknown, missing: readonly string[] = []): Made => ({
    text: `${JSON.stringify(data, null, 2)}\n`,
    missing,
    data,
  });
  if (format === 'dpv') return json(dpvOf(published, url));
  if (format === 'tilt') {
    const { document, missing } = tiltOf(published, { url: url ?? `/policy/versions/${published.number}`, created });
    return json(document, missing);
  }
  if (format === 'markdown' || format === 'html') {
    const written = writtenPolicy(published.policy, asked);
    const made = format === 'html' ? toHtml(written, asked ?? published.policy.meta.language) : toMarkdown(written);
    return { text: made, missing: [], data: made };
  }
  const records = recordsOf(company, published);
  if (format === 'ropa-json') return json(records);
  const text = recordsCsv(records, language);
  return { text, missing: [], data: text };
}

function deliver({ out }: Context, { format, out: file }: Options, { text, missing, data }: Made): void {
  out.json({
    format,
    ...(format === 'tilt' ? { valid: missing.length === 0, missing } : {}),
    file: file ?? null,
    document: data,
  });
  if (file === undefined) out.line(text.trimEnd());
  else out.line(`Written: ${file}`);
  if (missing.length > 0)
    out.error(`This is not valid TILT: the policy does not state ${missing.join(', ')}. Nothing was made up for it.`);
}

function writeWhole(file: string, text: string): void {
  const aside = `${file}.${randomBytes(6).toString('hex')}.new`;
  try {
    writeFileSync(aside, text, { flag: 'wx' });
    renameSync(aside, file);
  } catch (error) {
    throw new Problem(
      'cli.export',
      {
        happened: `${file} could not be written (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`,
        unchanged: 'The file is as it was.',
        next: 'Name a file in a folder where you may write.',
      },
      { cause: error },
    );
  } finally {
    rmSync(aside, { force: true });
  }
}
