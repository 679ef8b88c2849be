// The company folder as `upheld systems` needs it: systems.yaml and, where it is, policy.yaml; systems.yaml is written whole or not at all.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Problem } from '#base';
import { type Connector, type System, type Systems, readSystems, systemsJsonSchema, systemsYaml } from '#connect';
import { type Policy, parsePolicyYaml } from '#policy';
import { say } from '#words';
import type { Context } from './context.ts';

export interface Folder {
  path: string;
  /** As people call it, for words. */
  name: string;
  text: string;
  systems: Systems;
  policy: Policy | null;
}

/** `orNone`: a folder without systems.yaml is an empty one. */
export function folderOf(context: Context, folder = '.', orNone = false): Folder {
  const path = resolve(context.cwd, folder);
  const file = join(path, 'systems.yaml');
  const name = relative(context.cwd, file) || 'systems.yaml';
  const policyFile = join(path, 'policy.yaml');
  if (!existsSync(file) && !orNone)
    throw new Problem('cli.systems', {
      happened: `There is no ${name}.`,
      unchanged: 'No system was asked.',
      next: `Write it, for example:\n\nsystems:\n  - id: shop\n    connector: postgresql\n    connection: env:SHOP_URL\n\nand set SHOP_URL to the address where this command runs.`,
    });
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return {
    path,
    name,
    text,
    systems: text.trim() === '' ? { systems: [] } : readSystems(name, text),
    policy: existsSync(policyFile) ? parsePolicyYaml(policyFile, readFileSync(policyFile, 'utf8')) : null,
  };
}

export function readText(context: Context, file: string): string {
  try {
    return readFileSync(resolve(context.cwd, file), 'utf8');
  } catch (error) {
    throw new Problem(
      'cli.systems',
      {
        happened: `${file} could not be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`,
        unchanged: 'Nothing was taken over.',
        next: 'Check the path.',
      },
      { cause: error },
    );
  }
}

export async function withSystem<Answer>(
  context: Context,
  { path }: Folder,
  system: System,
  act: (connector: Connector) => Promise<Answer>,
): Promise<Answer> {
  const connector = await context.openSystem(system, path);
  try {
    return await act(connector);
  } finally {
    await connector.close();
  }
}

interface Put {
  system: System;
  tables: number;
  columns: number;
  links: number;
  left: number;
}

/** Writes the systems that changed into the file, and the schema beside it for editors. Throws a Problem if somebody wrote meanwhile. */
export function saveSystems({ out, language }: Context, folder: Folder, put: readonly Put[]): void {
  const file = join(folder.path, 'systems.yaml');
  const now = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (now !== folder.text)
    throw new Problem('cli.systems', {
      happened: `${folder.name} was changed while the systems were looked at.`,
      unchanged: 'It was not written.',
      next: 'Run the command again.',
    });
  const known = folder.systems.systems.map(
    (system) => put.find((one) => one.system.id === system.id)?.system ?? system,
  );
  const fresh = put.map(({ system }) => system).filter(({ id }) => !known.some((one) => one.id === id));
  const text = systemsYaml({ systems: [...known, ...fresh] }, { file: folder.name, text: folder.text });
  writeWhole(file, text);
  writeWhole(join(folder.path, 'systems.schema.json'), `${JSON.stringify(systemsJsonSchema(), null, 2)}\n`);
  const sum = (what: 'tables' | 'columns' | 'links' | 'left'): number => put.reduce((all, one) => all + one[what], 0);
  out.line(
    say(
      {
        key: 'systems.wrote',
        values: {
          file: folder.name,
          tables: sum('tables'),
          columns: sum('columns'),
          links: sum('links'),
          left: sum('left'),
        },
      },
      language,
    ),
  );
}

function writeWhole(file: string, text: string): void {
  const aside = `${file}.${randomBytes(6).toString('hex')}.new`;
  try {
    writeFileSync(aside, text, { flag: 'wx', flush: true });
    renameSync(aside, file);
  } catch (error) {
    throw new Problem(
      'cli.systems',
      {
        happened: `${file} could not be written (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`,
        unchanged: 'It is as it was.',
        next: 'Make room or give this user the right to write there, then run the command again.',
      },
      { cause: error },
    );
  } finally {
    rmSync(aside, { force: true });
  }
}
