// upheld systems find: where one person's data rests in all systems, whose it is, and what erasing them would do; no value is shown.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { Problem, tell } from '#base';
import { type Asks, type Connector, type Step, type TableHolding, identify, tableHolding } from '#connect';
import type { Person } from '#policy';
import { planReasonLine, say } from '#words';
import type { ExitCode } from './command.ts';
import type { Context } from './context.ts';
import { type Folder, folderOf } from './systems-folder.ts';
import { plain, wordsOfAsks } from './systems-told.ts';

interface Options {
  folder?: string;
  person: string;
  country?: string;
}

interface Told {
  system: string;
  steps: readonly Omit<Step, 'sample' | 'digest'>[];
  /** Tables of the map that nothing leads to: nobody can be found there. */
  unreachable: readonly string[];
}

export const findCommand = (program: Command, context: Context, done: (code: ExitCode) => void): void => {
  program
    .command('find')
    .description(
      'look for one person in all systems: where, how many rows, whose, and what erasing would do; changes nothing',
    )
    .option('--folder <path>', 'the company’s folder, with systems.yaml in it; else this one')
    .requiredOption(
      '--person <file>',
      'lines of “kind: value” (email, phone, or a kind of your own); - reads them from standard input',
    )
    .option('--country <code>', 'of telephone numbers without a prefix, as NL')
    .addHelpText(
      'after',
      '\nA system that cannot be reached does not keep the others from being asked; it is named, and the exit code is 1.\n\nExample:\n  echo "email: ann@shop.example" | npm run -s upheld -- systems find --person -',
    )
    .action(async ({ folder: path, person: file, country }: Options) => {
      const folder = folderOf(context, path);
      const person = personIn(textOf(context, file));
      const opened: Connector[] = [];
      const away = new Map<string, Problem>();
      try {
        const holdings = await openAll(context, folder, country, opened, away);
        const { identifiers, complete, unreached } = await identify(holdings, person, country);
        for (const { holding, problem } of unreached) away.set(holding, problem);
        const told: Told[] = [];
        for (const [id, holding] of holdings)
          if (!away.has(id))
            await unless(away, id, async () => void told.push(await look(id, holding, { identifiers })));
        const services: Service[] = [];
        for (const system of folder.systems.systems)
          if (system.connector === 'http')
            await unless(away, system.id, async () => {
              services.push({ system: system.id, asks: context.asks(system, folder.path) });
            });
        // The kinds that came to light, not what they say.
        const kinds = [...new Set(identifiers.map(({ kind }) => kind))];
        const codes = Array.from(away, ([system, problem]) => ({ system, problem: problem.code }));
        context.out.json({ kinds, complete, systems: told, notAsked: services, unreached: codes });
        tellFound(context, told, services);
        tellAway(context, away);
        done(away.size > 0 ? 1 : 0);
      } finally {
        await Promise.all(opened.map((connector) => connector.close()));
      }
    });
};

interface Service {
  system: string;
  asks: readonly Asks[];
}

/** One system that cannot be asked does not keep the others from it. */
async function unless(away: Map<string, Problem>, system: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    away.set(system, error);
  }
}

async function openAll(
  context: Context,
  { path, systems: { systems } }: Folder,
  country: string | undefined,
  opened: Connector[],
  away: Map<string, Problem>,
): Promise<Map<string, TableHolding>> {
  const holdings = new Map<string, TableHolding>();
  for (const system of systems)
    if (system.connector !== 'http')
      await unless(away, system.id, async () => {
        const connector = await context.openSystem(system, path);
        opened.push(connector);
        const options = { systems, ...(country === undefined ? {} : { country }) };
        holdings.set(system.id, tableHolding(system, connector, options));
      });
  return holdings;
}

async function look(system: string, holding: TableHolding, person: Person): Promise<Told> {
  const steps = await holding.plan(person, 'look');
  const { unreachable } = await holding.graph();
  return {
    system,
    steps: steps.map(({ collection, relation, act, count, reason, fact }) => ({
      collection,
      relation,
      act,
      count,
      reason,
      ...(fact === undefined ? {} : { fact }),
    })),
    unreachable: unreachable.filter(({ because }) => because !== 'unmapped').map(({ table }) => table),
  };
}

function tellFound({ out, language }: Context, told: readonly Told[], services: readonly Service[]): void {
  const line = (key: string, values: Record<string, string | number>, indent = '  '): void =>
    out.line(plain(`${indent}${say({ key: `systems.${key}`, values }, language)}`));
  for (const { system, steps, unreachable } of told) {
    out.line('');
    out.line(system);
    if (steps.length === 0) line('foundNothing', {});
    for (const { collection, relation, act, count, reason, fact = '' } of steps) {
      const whose = say({ key: wordOf('whose', relation) }, language);
      const what = say(
        { key: wordOf('would', act), values: { reason: planReasonLine(reason, language), fact } },
        language,
      );
      line('found', { table: collection, count, whose, what });
    }
    for (const table of unreachable) line('foundNoWay', { table });
  }
  for (const { system, asks } of services) {
    line('notAsked', { system }, '');
    for (const one of wordsOfAsks(asks, language)) out.line(plain(`  ${one}`));
  }
}

function tellAway({ out, language }: Context, away: ReadonlyMap<string, Problem>): void {
  for (const [system, problem] of away) {
    const values = { system, why: tell(problem, language).happened };
    out.line(plain(say({ key: 'systems.unreached', values }, language)));
  }
}

const wordOf = (what: 'whose' | 'would', word: string): string =>
  `systems.${what}${word[0]!.toUpperCase()}${word.slice(1)}`;

function textOf({ cwd }: Context, file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : resolve(cwd, file), 'utf8');
  } catch (cause) {
    throw new Problem(
      'cli.systems',
      {
        happened: `${file === '-' ? 'Standard input' : file} could not be read.`,
        unchanged: 'No system was asked.',
        next: 'Check the path.',
      },
      { cause },
    );
  }
}

/** The value is never repeated in an error: it is somebody's. */
function personIn(text: string): Person {
  const lines = text.split('\n').filter((one) => one.trim() !== '');
  const identifiers = lines.map((one, at) => {
    const [, kind, value] = /^\s*([a-z][a-z0-9-]*)\s*[:=]\s*(\S.*?)\s*$/.exec(one) ?? [];
    if (kind === undefined || value === undefined) throw noPerson(`Line ${at + 1} is not of the form “kind: value”.`);
    return { kind, value };
  });
  if (identifiers.length === 0) throw noPerson('Nobody is named.');
  return { identifiers };
}

const noPerson = (happened: string): Problem =>
  new Problem('cli.systems', {
    happened,
    unchanged: 'No system was asked.',
    next: 'Give one line for each identifier, for example:\n\nemail: ann@shop.example\ncustomer-number: 1001',
  });
