// Test only: databases that we made up with what a careful person says of each column, and how discovery compares with it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { kindsOf } from '#policy';
import { openSqlite } from '../connectors/sqlite.ts';
import { discover } from './propose.ts';

interface Gold {
  tables: ReadonlyMap<string, string>;
  /** `table.column` to the ids that are right; `-`: nothing personal; `?`: not asked. */
  columns: ReadonlyMap<string, readonly string[]>;
  links: ReadonlyMap<string, { to: string; as: string }>;
}

/** The comments of a schema: `-- person` behind a table, `-- pd:X|pd:Y >table role` behind a column. */
export function goldOf(sql: string): Gold {
  const tables = new Map<string, string>();
  const columns = new Map<string, readonly string[]>();
  const links = new Map<string, { to: string; as: string }>();
  let table = '';
  for (const line of sql.split('\n')) {
    const head = /^CREATE TABLE (?:"((?:[^"]|"")*)"|(\w+)) \( -- (\S+)/.exec(line);
    if (head) tables.set((table = head[1]?.replaceAll('""', '"') ?? head[2]!), head[3]!);
    const column = /^ {2}(?:"((?:[^"]|"")*)"|(\w+)) .*-- (\S+)\s*(?:>(.+) (\w+))?$/.exec(line);
    if (!column || head) continue;
    const key = `${table}.${column[1]?.replaceAll('""', '"') ?? column[2]}`;
    columns.set(key, column[3]!.split('|'));
    if (column[4]) links.set(key, { to: column[4], as: column[5]! });
  }
  return { tables, columns, links };
}

export interface Figures {
  right: number;
  wrong: number;
  missed: number;
  /** Left to a person, where something personal is. */
  asked: number;
  tablesRight: number;
  tables: number;
  linksRight: number;
  links: number;
  linksExtra: number;
  misses: string[];
}

/** Right is the category, a narrower one of it, or its parent; `uncertain` proposals are no claim. */
export async function measure(name: string): Promise<Figures> {
  const sql = readFileSync(new URL(`gold/${name}.sql`, import.meta.url), 'utf8');
  const gold = goldOf(sql);
  const folder = mkdtempSync(join(tmpdir(), 'upheld-discover-'));
  try {
    const file = join(folder, 'gold.db');
    const db = new DatabaseSync(file, { enableForeignKeyConstraints: false });
    db.exec(sql.replaceAll(/-- .*$/gm, ''));
    db.close();
    const { tables } = await discover(openSqlite('gold', file), 2026);
    const figures: Figures = {
      right: 0,
      wrong: 0,
      missed: 0,
      asked: 0,
      tablesRight: 0,
      tables: 0,
      linksRight: 0,
      links: gold.links.size,
      linksExtra: 0,
      misses: [],
    };
    for (const { name: doubled, about, columns, links } of tables) {
      const table = doubled.replaceAll('..', '.');
      figures.tables++;
      const should = gold.tables.get(table);
      const is = about.row ?? 'nobody';
      if ((should === 'nobody') === (is === 'nobody')) figures.tablesRight++;
      if (should !== is) figures.misses.push(`TABLE ${table}: ${is} (${about.certainty}), is ${should}`);
      for (const { name: column, category, certainty } of columns) {
        const key = `${table}.${column}`;
        const good = gold.columns.get(key) ?? ['?'];
        if (good.includes('?')) continue;
        const says = certainty === 'uncertain' ? '?' : (category ?? '-');
        if (says === '?') {
          if (!good.includes('-')) {
            figures.asked++;
            figures.misses.push(`asked ${key}: ${category}, is ${good.join('|')}`);
          }
        } else if (good.some((one) => near(one, says))) {
          if (says !== '-') figures.right++;
        } else {
          if (says === '-') figures.missed++;
          else figures.wrong++;
          figures.misses.push(`${key}: ${says} (${certainty}), is ${good.join('|')}`);
        }
      }
      for (const link of links) {
        const key = `${table}.${link.columns.join('+')}`;
        const want = gold.links.get(key);
        if (want === undefined) {
          figures.linksExtra++;
          figures.misses.push(`LINK ${key} → ${link.to} ${link.as}: there is none`);
        } else if (want.to === link.to && want.as === link.as) figures.linksRight++;
        else figures.misses.push(`LINK ${key} → ${link.to} ${link.as}, is ${want.to} ${want.as}`);
      }
      for (const [key, want] of gold.links)
        if (key.startsWith(`${table}.`) && !links.some((link) => `${table}.${link.columns.join('+')}` === key))
          figures.misses.push(`LINK ${key} → ${want.to} not found`);
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const near = (gold: string, says: string): boolean =>
  gold === says || (gold !== '-' && says !== '-' && (kindsOf(says).has(gold) || kindsOf(gold).has(says)));
