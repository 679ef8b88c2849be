// Company: the option by which a command is meant for one company of an installation that has several.
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { type Tenant, allTenants, ensureDefaultTenant } from '#access';
import { Problem } from '#base';
import type { Context, House } from './context.ts';
import { isId } from './client.ts';

export interface OfCompany {
  company?: string;
}

export const withCompany = (command: Command): Command =>
  command.addOption(
    new Option(
      '--company <company>',
      'which company: its name, its folder or its id (default: the one that the bare address shows)',
    ),
  );

/**
 * The company that is meant: by its id, the folder that it is published from, or its name as its policy says it. Throws Problem
 * `cli.company` when none is called so, or several are: a guess could take what is one company’s for another’s.
 */
export async function companyOf(
  { store: { db } }: Pick<House, 'store'>,
  { cwd, clock }: Pick<Context, 'cwd' | 'clock'>,
  { company: named }: OfCompany,
): Promise<Tenant> {
  if (named === undefined) return ensureDefaultTenant(db, clock);
  const all = await allTenants(db);
  const found = isId(named)
    ? all.filter(({ id }) => id === named.toLowerCase())
    : all.filter(({ name, folder }) => fold(name) === fold(named) || folder === resolve(cwd, named));
  if (found.length === 1) return found[0]!;
  const [several, listed] = [found.length > 1, (found.length > 1 ? found : all).slice(0, most)];
  throw new Problem('cli.company', {
    happened: several ? `Several companies are called “${cut(named)}”.` : `No company is called “${cut(named)}”.`,
    unchanged: 'Nothing was changed.',
    next: `Give ${several ? 'the id of one' : 'one of these, by its name, its folder or its id'}: ${listed
      .map(({ id, name, folder }) => `${name} (${id}${folder === null ? '' : `, ${folder}`})`)
      .join('; ')}`,
  });
}

const most = 20;
const cut = (text: string): string => text.slice(0, 80);
const fold = (text: string): string => text.normalize('NFC').trim().toLowerCase();
