// Across: columns of one system that name the people of another and hold their keys; what the values do not prove is left to a person.
import type { Message } from '#words';
import type { Catalogue, CatalogueColumn } from '../catalogue.ts';
import type { Connector } from '../connector.ts';
import { contained } from './contained.ts';
import { idAtoms, isAct, sameKind, stem } from './links.ts';
import { meaningOf, wordsOf } from './name-words.ts';
import type { LinkProposal, TableProposal } from './proposal.ts';

export interface Looked {
  id: string;
  catalogue: Catalogue;
  tables: readonly TableProposal[];
  connector: Connector;
}

interface People {
  system: Looked;
  table: TableProposal;
  key: CatalogueColumn;
}

const sampled = 200;
/** Fewer values than these may stand in another system by chance. */
const enough = 5;

/** The same systems, with the links between them that were found. Numbers that count up stand in every system: they are never more than a guess. */
export async function across(systems: readonly Looked[]): Promise<readonly (readonly TableProposal[])[]> {
  const people = systems.flatMap(peopleIn);
  const answers: TableProposal[][] = [];
  for (const here of systems) {
    const tables: TableProposal[] = [];
    for (const table of here.tables) {
      const links = await linksOf(
        here,
        table,
        people.filter(({ system }) => system !== here),
      );
      const isOf =
        table.about.row === undefined && links.find(({ as, certainty }) => as === 'subject' && certainty === 'likely');
      const whose = isOf ? people.find(({ system, table: { name } }) => `${system.id}:${name}` === isOf.to) : undefined;
      tables.push({
        ...table,
        links: [...table.links, ...links],
        ...(isOf &&
          whose && {
            about: { kind: whose.table.about.kind, row: 'of-person', certainty: 'likely', reasons: isOf.reasons },
          }),
      });
    }
    answers.push(tables);
  }
  return answers;
}

function peopleIn(system: Looked): People[] {
  return system.tables.flatMap((table): People[] => {
    const told = system.catalogue.tables.find(({ name }) => name === table.name)!;
    const key = told.key.length === 1 && told.columns.find(({ name }) => name === told.key[0]);
    return table.about.row === 'person' && table.about.certainty !== 'uncertain' && key ? [{ system, table, key }] : [];
  });
}

async function linksOf(here: Looked, table: TableProposal, people: readonly People[]): Promise<LinkProposal[]> {
  const told = here.catalogue.tables.find(({ name }) => name === table.name)!;
  const linked = new Set(table.links.flatMap(({ columns }) => columns));
  const found: LinkProposal[] = [];
  for (const column of told.columns) {
    const identity = table.columns.find(({ name }) => name === column.name)?.identity;
    if (linked.has(column.name) || told.key.includes(column.name) || identity === 'email' || identity === 'phone')
      continue;
    const meant = people.filter((one) => sameKind(column, one.key) && isNamed(column.name, one));
    if (meant.length === 0 || !told.may.read) continue;
    const rows = await here.connector.sample(table.name, sampled);
    for (const { system, table: to, key } of meant) {
      const { tried, found: there } = await system.connector.reading((reader) =>
        contained(reader, rows, [column.name], to.name, [key.name]),
      );
      if (tried === 0 || there < tried * 0.5) continue;
      const isSure = meant.length === 1 && column.shape !== 'number' && tried >= enough && there >= tried * 0.9;
      const reason: Message = { key: 'discover.across', values: { system: system.id, found: there, tried } };
      found.push({
        columns: [column.name],
        to: `${system.id}:${to.name}`,
        toColumns: [key.name],
        as: isAct(meaningOf(column.name).atoms) ? 'mention' : 'subject',
        from: 'proposal',
        certainty: isSure ? 'likely' : 'uncertain',
        reasons: [reason],
      });
    }
  }
  return found;
}

/** “shop_customer_ref” names the customers of the system “shop”; “customer_id” those of any. */
function isNamed(column: string, { system, table, key }: People): boolean {
  const home = new Set(wordsOf(system.id).map(stem));
  const words = wordsOf(column).filter((word) => !home.has(stem(word)));
  const { atoms, each } = meaningOf(words.join('_'));
  if (
    !each.some((one) => [...one].some((atom) => idAtoms.has(atom))) &&
    !wordsOf(key.name).some((word) => words.includes(word))
  )
    return false;
  const own = words.filter((word) => ![...meaningOf(word).atoms].some((atom) => idAtoms.has(atom)) && word !== 'ref');
  const bare = wordsOf(table.name.split('.').at(-1)!);
  return (
    own.map(stem).join('') === bare.map(stem).join('') || (table.about.kind !== null && atoms.has(table.about.kind))
  );
}
