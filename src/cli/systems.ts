// upheld systems: the company's own databases: do they answer and fit the map, what do they hold, the map itself, and Fides datasets in and out.
import { type Command, Option } from 'commander';
import { Problem, tell } from '#base';
import {
  type Asks,
  type Catalogue,
  type Connector,
  type MapFinding,
  type System,
  type Systems,
  across,
  checkMap,
  discover,
  fromFides,
  heldBy,
  putDataset,
  putIn,
  against,
  toFides,
} from '#connect';
import { say } from '#words';
import type { AddCommand, ExitCode } from './command.ts';
import type { Context } from './context.ts';
import { findCommand } from './systems-find.ts';
import { type Folder, folderOf, readText, saveSystems, withSystem } from './systems-folder.ts';
import { plain, tellCompared, tellLost, tellMap, tellProposals, wordsOfAsks } from './systems-told.ts';
import { inSteps } from './steps.ts';

interface Where {
  folder?: string;
}

export const systemsCommand: AddCommand = (program, context, done) => {
  const systems = program
    .command('systems')
    .description('the company’s own systems (systems.yaml): do they answer, what do they hold, where does it rest');
  check(systems, context, done);
  discovered(systems, context, done);
  mapped(systems, context);
  imported(systems, context);
  findCommand(systems, context, done);
};

const inFolder = (command: Command): Command =>
  command.option('--folder <path>', 'the company’s folder, with systems.yaml and policy.yaml in it; else this one');

function check(program: Command, context: Context, done: (code: ExitCode) => void): void {
  inFolder(program.command('check'))
    .description('ask every system whether it answers, and whether the names in the map are there; say what is new')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 on a finding of this severity or worse')
        .choices(['error', 'warning', 'never'])
        .default('error'),
    )
    .addHelpText('after', '\nExample:\n  npm run upheld -- systems check --fail-on warning')
    .action(async (options: Where & { failOn: 'error' | 'warning' | 'never' }) => {
      const { out, language } = context;
      const folder = folderOf(context, options.folder);
      const catalogues = new Map<string, Catalogue>();
      const findings: MapFinding[] = [];
      await inSteps(
        out,
        asked(folder.systems).map((system) => ({
          title: system.id,
          act: async (tellStep) => {
            try {
              const catalogue = await withSystem(context, folder, system, (connector) => connector.catalogue());
              catalogues.set(system.id, catalogue);
              tellStep(
                say(
                  {
                    key: 'systems.reachable',
                    values: { system: system.id, software: catalogue.system, tables: catalogue.tables.length },
                  },
                  language,
                ),
              );
            } catch (error) {
              if (!(error instanceof Problem)) throw error;
              findings.push({
                severity: 'error',
                system: system.id,
                message: {
                  key: 'systems.unreachable',
                  values: { why: tell(error, language).happened },
                },
              });
            }
          },
        })),
      );
      const services: { id: string; asks: readonly Asks[] }[] = [];
      for (const system of folder.systems.systems) {
        if (catalogues.has(system.id)) findings.push(...checkMap(system, catalogues));
        if (system.connector !== 'http') continue;
        try {
          services.push({ id: system.id, asks: context.asks(system, folder.path) });
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          const values = { why: tell(error, language).happened };
          findings.push({ severity: 'error', system: system.id, message: { key: 'systems.unusable', values } });
        }
      }
      for (const { fact } of folder.systems.recipients ?? [])
        if (folder.policy && !folder.policy.recipients.some(({ id }) => id === fact))
          findings.push({ severity: 'error', system: fact, message: { key: 'systems.noRecipient', values: { fact } } });
      out.json({
        systems: Array.from(catalogues, ([id, { system, tables }]) => ({
          id,
          software: system,
          tables: tables.length,
        })),
        services,
        findings: findings.map((finding) => ({ ...finding, message: say(finding.message, language) })),
      });
      for (const { id, asks } of services) {
        const values = { system: id, asks: wordsOfAsks(asks, language).join(' ') };
        out.line(plain(say({ key: 'systems.service', values }, language)));
      }
      for (const { severity, system, message } of findings)
        out.line(`${severity === 'error' ? 'ERROR  ' : 'WARNING'}  ${system}: ${say(message, language)}`);
      if (findings.length === 0) out.line(say({ key: 'systems.allWell' }, language));
      const isBad = (severity: string): boolean =>
        options.failOn !== 'never' && (severity === 'error' || options.failOn === 'warning');
      done(findings.some(({ severity }) => isBad(severity)) ? 1 : 0);
    });
}

/** Systems of tables; what speaks HTTP has none. */
const asked = ({ systems }: Systems): System[] => systems.filter(({ connector }) => connector !== 'http');

function discovered(program: Command, context: Context, done: (code: ExitCode) => void): void {
  inFolder(program.command('discover [system]'))
    .description(
      'look at tables and samples, say which hold data about whom and why, and what the policy does not say; no value is kept or shown',
    )
    .option('--write', 'put what is sure and likely into systems.yaml, beside what people wrote there')
    .addOption(
      new Option('--fail-on <what>', 'exit with 1 when data is held that the policy does not declare')
        .choices(['undeclared', 'never'])
        .default('never'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  npm run upheld -- systems discover shop\n  npm run upheld -- systems discover --write',
    )
    .action(async (id: string | undefined, options: Where & { write?: true; failOn: 'undeclared' | 'never' }) => {
      const { out, language } = context;
      const folder = folderOf(context, options.folder);
      const systems = asked(folder.systems).filter((system) => id === undefined || system.id === id);
      if (systems.length === 0) throw noSystem(id, folder.systems);
      const year = context.clock.now().toZonedDateTimeISO('UTC').year;
      const found: ({ system: System } & Awaited<ReturnType<typeof discover>>)[] = [];
      await inSteps(
        out,
        systems.map((system) => ({
          title: system.id,
          act: async (tellStep) => {
            const looked = await withSystem(context, folder, system, (connector) =>
              discover(connector, year, (table, at, of) => {
                if (out.terminal) tellStep(say({ key: 'systems.looking', values: { table, at, of } }, language));
              }),
            );
            found.push({ system, ...looked });
          },
        })),
      );
      if (found.length > 1) await tieSystems(context, folder, found);
      for (const { system, tables } of found) tellProposals(context, system, tables);
      const others = folder.systems.systems.filter(({ id: other }) => !found.some(({ system }) => system.id === other));
      const held = [
        ...found.flatMap(({ system, tables }) => heldBy(system, tables)),
        ...others.flatMap((system) => heldBy(system, [])),
      ];
      const compared = folder.policy && against(folder.policy, held);
      tellCompared(context, compared);
      const put = options.write ? found.map(({ system, tables }) => putIn(system, tables, folder.policy)) : [];
      if (options.write) saveSystems(context, folder, put);
      out.json({
        systems: found.map(({ system, tables }) => ({
          id: system.id,
          tables: tables.map((table) => spoken(table, language)),
        })),
        compared,
        written: options.write === true,
      });
      done(options.failOn === 'undeclared' && (compared?.undeclared.length ?? 0) > 0 ? 1 : 0);
    });
}

/** Links between the systems that were looked at, beside those within each. */
async function tieSystems(
  context: Context,
  folder: Folder,
  found: ({ system: System } & Awaited<ReturnType<typeof discover>>)[],
): Promise<void> {
  const opened: Connector[] = [];
  try {
    for (const { system } of found) opened.push(await context.openSystem(system, folder.path));
    const tied = await across(
      found.map(({ system: { id }, catalogue, tables }, at) => ({ id, catalogue, tables, connector: opened[at]! })),
    );
    for (const [at, tables] of tied.entries()) found[at]!.tables = tables;
  } finally {
    await Promise.all(opened.map((connector) => connector.close()));
  }
}

/** Reasons in words, wherever they stand. */
const spoken = (value: unknown, language: Context['language']): unknown =>
  JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
    key === 'reasons' && Array.isArray(inner)
      ? inner.map((reason) => say(reason as Parameters<typeof say>[0], language))
      : inner,
  );

function mapped(program: Command, context: Context): void {
  inFolder(program.command('map'))
    .description('show the data map: tables, columns, links')
    .option('--fides', 'as datasets of Fides, on standard output')
    .addHelpText(
      'after',
      '\nExamples:\n  npm run upheld -- systems map\n  npm run -s upheld -- systems map --fides > dataset.yml',
    )
    .action(({ folder: path, fides }: Where & { fides?: true }) => {
      const { out } = context;
      const folder = folderOf(context, path);
      if (!fides) {
        out.json(folder.systems);
        return tellMap(context, folder.systems);
      }
      const { yaml, lost } = toFides(folder.systems.systems);
      out.json({ dataset: yaml, lost });
      out.line(yaml.trimEnd());
      tellLost(context, lost, (line) => out.error(line));
    });
}

function imported(program: Command, context: Context): void {
  inFolder(program.command('import-fides <file>'))
    .description(
      'take over datasets of Fides into systems.yaml, beside what people wrote there; say what has no counterpart',
    )
    .addOption(
      new Option('--connector <kind>', 'for datasets that systems.yaml does not know yet')
        .choices(['postgresql', 'mysql', 'sqlite'])
        .default('postgresql'),
    )
    .option('--dry-run', 'say what would be taken over, and write nothing')
    .addHelpText('after', '\nExample:\n  npm run upheld -- systems import-fides .fides/dataset.yml --dry-run')
    .action((file: string, options: Where & { connector: 'postgresql' | 'mysql' | 'sqlite'; dryRun?: true }) => {
      const { out, language } = context;
      const folder = folderOf(context, options.folder, true);
      const { datasets, lost } = fromFides(file, readText(context, file));
      const put = datasets.map((dataset) => {
        const known = folder.systems.systems.find(({ id }) => id === dataset.id);
        const variable = `env:${dataset.id.replaceAll('-', '_').toUpperCase()}_URL`;
        return putDataset(
          known ?? {
            id: dataset.id,
            ...(dataset.title ? { title: dataset.title } : {}),
            connector: options.connector,
            connection: variable,
          },
          dataset,
        );
      });
      for (const { system, tables, columns } of put)
        out.line(say({ key: 'systems.imported', values: { dataset: system.id, tables, columns } }, language));
      tellLost(context, lost, (line) => out.line(line));
      if (!options.dryRun)
        saveSystems(
          context,
          folder,
          put.map((one) => ({ ...one, links: 0, left: 0 })),
        );
      out.json({ imported: put, lost, written: !options.dryRun });
    });
}

const noSystem = (id: string | undefined, { systems }: Systems): Problem =>
  new Problem('cli.systems', {
    happened:
      id === undefined
        ? 'systems.yaml names no system with tables.'
        : `systems.yaml names no system “${id}” with tables.`,
    unchanged: 'Nothing was looked at.',
    next:
      systems.length === 0
        ? 'Add one there: its id, connector and connection.'
        : `It names: ${systems.map((one) => one.id).join(', ')}.`,
  });
