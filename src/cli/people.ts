// upheld people: takes people in from a file, lists and declares types of records, counts. Nobody is looked up here: a command line is nobody.
import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { parse } from 'yaml';
import { type Tenant, ensureDefaultTenant } from '#access';
import { Problem } from '#base';
import {
  type Caller,
  type ImportPlan,
  type ImportRequest,
  type RefusedRow,
  type Refusal,
  type Vault,
  applyImport,
  countPeople,
  csvLine,
  declareType,
  planImport,
  sources,
  typesOf,
} from '#vault';
import { collect, withHouse } from './client.ts';
import type { AddCommand, ExitCode } from './command.ts';
import type { Context } from './context.ts';

export const peopleCommand: AddCommand = (program, context, done) => {
  const people = program.command('people').description('people in the vault: import a file, types of records, count');
  imported(people, context, done);
  types(people, context);
  count(people, context);
};

const withVault = (context: Context, act: (vault: Vault, tenant: Tenant) => Promise<void>): Promise<void> =>
  withHouse(context, async (house) =>
    act(await house.vault(), await ensureDefaultTenant(house.store.db, context.clock)),
  );

interface ImportOptions {
  type: string;
  purpose: string;
  source: (typeof sources)[number];
  map: string[];
  asProposed?: true;
  dryRun?: true;
  report?: string;
}

function imported(program: Command, context: Context, done: (code: ExitCode) => void): void {
  program
    .command('import <file>')
    .description('take people in from CSV or JSONL: all rows are checked first, and all that fit are written, or none')
    .option('--type <type>', 'what the rows are: people, or records of people who are there', 'contact')
    .requiredOption('--purpose <id>', 'what they were collected for: a purpose of the policy')
    .addOption(new Option('--source <source>', 'where they come from').choices(sources).makeOptionMandatory())
    .option('--map <field=column>', 'which column goes where; repeat it for each', collect, [])
    .option('--as-proposed', 'use the columns as the dry run proposes them')
    .option('--dry-run', 'say what would be done, and change nothing')
    .option('--report <file>', 'write the refused rows, by number and reason, as CSV')
    .addHelpText(
      'after',
      '\nExample:\n  npm run upheld -- people import guests.csv --purpose purpose.orders --source provided --dry-run\n  npm run upheld -- people import guests.csv --purpose purpose.orders --source provided --map given-name=Vorname --map email=E-Mail\n  npm run upheld -- people import repairs.csv --type repair --purpose purpose.orders --source provided --map @person=E-Mail --map @when=Datum --map state=Status',
    )
    .action((file: string, options: ImportOptions) =>
      withVault(context, async (vault, tenant) => {
        const { out } = context;
        const { purpose, dryRun, report } = options;
        const caller: Caller = { tenant: tenant.id, principal: 'job:import', actor: 'house', purpose };
        const request = await requestOf(context, file, options);
        const plan = await planImport(vault, caller, request);
        tellPlan(context, plan);
        if (report !== undefined)
          await writeFile(resolve(context.cwd, report), reportOf(plan.refused), { mode: 0o600 });
        if (dryRun) {
          out.json({ imported: null, ...plan });
          out.line('Nothing was changed: this was a dry run.');
        } else {
          if (plan.proposed && !options.asProposed) throw unseen();
          const did = await applyImport(vault, caller, request, plan.sha256);
          out.json({ imported: did.id, ...did });
          out.line(`Imported: ${did.new} new, ${did.merged} added to. It stands in the ledger as ${did.id}.`);
        }
        done(plan.refused.length > 0 ? 1 : 0);
      }),
    );
}

async function requestOf(context: Context, file: string, options: ImportOptions): Promise<ImportRequest> {
  const path = resolve(context.cwd, file);
  if (!(await stat(path).catch(() => null))?.isFile())
    throw refused(`There is no file ${file}.`, 'Give the path of a CSV or JSONL file.');
  const format = /\.(?:jsonl|ndjson)$/i.test(file) ? 'jsonl' : 'csv';
  const pairs = options.map.map((pair) => {
    const at = pair.indexOf('=');
    if (at < 1) throw refused(`“${pair}” is not FIELD=COLUMN.`, 'Write for example --map given-name=Vorname.');
    return [pair.slice(0, at), pair.slice(at + 1)] as const;
  });
  const { terminal } = context.out;
  return {
    type: options.type,
    source: { format, open: () => createReadStream(path) },
    origin: { source: options.source },
    mapping: pairs.length > 0 ? Object.fromEntries(pairs) : null,
    ...(terminal
      ? { progress: (people, of) => process.stderr.write(`\r${people} of ${of}${people === of ? '\n' : ''}`) }
      : {}),
  };
}

const separators: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' };

function tellPlan({ out }: Context, plan: ImportPlan): void {
  const { encoding, separator, mapping, proposed, unused, rows, repeated, refused: left } = plan;
  out.line(
    `Read as ${encoding.toUpperCase()}${separator === '' ? '' : `, with ${separators[separator]} between columns`}.`,
  );
  for (const [field, column] of Object.entries(mapping))
    out.line(`  ${column}  →  ${field}${proposed ? '  (proposed)' : ''}`);
  if (unused.length > 0) out.line(`  left out: ${unused.join(', ')}`);
  const told =
    plan.type === 'contact'
      ? `${plan.new} new people, ${plan.merged} there already`
      : `${plan.new} new records of the type “${plan.type}”`;
  out.line(`${rows} rows: ${told}, ${left.length} refused.`);
  if (repeated > 0) out.line(`${repeated} rows have an address of an earlier row; they add what it lacks.`);
  for (const one of left.slice(0, 20)) out.line(`  row ${one.row}: ${reasonOf(one)}`);
  if (left.length > 20) out.line(`  … and ${left.length - 20} more: --report FILE writes all of them.`);
}

const reasons: Readonly<Record<Refusal, string>> = {
  columns: 'more cells than the first row has',
  'not-json': 'no JSON',
  'not-object': 'no JSON object',
  empty: 'nothing in any column that is imported',
  form: 'does not have the form of the field',
  email: 'no e-mail address',
  phone: 'no telephone number; write it with its country’s prefix, or give a column for the country',
  person: 'names nobody: an e-mail address or an id is wanted',
  nobody: 'nobody in the vault has this address or id',
  when: 'no day and no instant (ISO 8601), or one that has not come yet',
  restricted: 'the use of this person’s data is restricted',
  erasing: 'this person is being erased',
};

const reasonOf = ({ field, why, detail }: RefusedRow): string =>
  `${field === null ? '' : `${field}: `}${reasons[why]}${detail === null ? '' : ` (${detail})`}`;

/** Numbers and reasons: what stood in the rows is only in the file itself. */
const reportOf = (rows: readonly RefusedRow[]): string =>
  [
    csvLine(['row', 'field', 'reason']),
    ...rows.map((one) => csvLine([one.row, one.field ?? '', reasonOf({ ...one, field: null })])),
  ].join('');

function types(program: Command, context: Context): void {
  program
    .command('types [file]')
    .description('list the types of records, or declare those of a YAML file')
    .addHelpText('after', `\nExample of a file:\n${example}\nExample:\n  npm run upheld -- people types records.yaml`)
    .action((file: string | undefined) =>
      withVault(context, async (vault, { id }) => {
        for (const given of file === undefined ? [] : await declaredIn(context, file))
          await declareType(vault, id, given, 'machine');
        const all = await typesOf(vault, id);
        context.out.json({ types: all });
        for (const { name, version, title, access, schema } of all) {
          context.out.line(`${name} (version ${version}): ${title}. Open to ${access.join(', ')}.`);
          for (const [field, form] of Object.entries(schema.properties))
            context.out.line(
              `    ${field}  ${form['x-category'] ?? 'about no person'}${form['x-queryable'] ? ', queryable' : ''}${form['x-purposes'] ? `, only for ${form['x-purposes'].join(', ')}` : ''}`,
            );
        }
      }),
    );
}

async function declaredIn({ cwd }: Context, file: string): Promise<unknown[]> {
  try {
    return [parse(await readFile(resolve(cwd, file), 'utf8'), { maxAliasCount: 10 }) as unknown].flat();
  } catch (error) {
    throw refused(`${file} cannot be read as YAML.`, 'Correct it; --help shows an example.', error);
  }
}

const example = `  - name: repair
    title: Repair
    access: [owner, support, programs]
    activity: true
    schema:
      type: object
      required: [state]
      properties:
        state: { enum: [waiting, done], x-category: null, x-queryable: true }
        complaint: { type: string, maxLength: 2000, x-category: 'pd:Communication' }
`;

function count(program: Command, context: Context): void {
  program
    .command('count')
    .description('how many people are in the vault')
    .addHelpText('after', '\nExample:\n  npm run upheld -- people count')
    .action(() =>
      withVault(context, async (vault, { id }) => {
        const people = await countPeople(vault, id);
        context.out.json({ people });
        context.out.line(`${people}`);
      }),
    );
}

const unseen = (): Problem =>
  refused(
    'The columns were found by their names, and nobody has said that this is right.',
    'If it is, add --as-proposed; else say it with --map FIELD=COLUMN.',
  );

const refused = (happened: string, next: string, cause?: unknown): Problem =>
  new Problem('cli.people', { happened, unchanged: 'Nothing was imported or changed.', next }, { cause });
