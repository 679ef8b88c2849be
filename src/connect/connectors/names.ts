// Names: the only way from a question's words to a statement — a table or column that the system's own catalogue has, or a Problem.
import type { Catalogue, CatalogueColumn, CatalogueTable } from '../catalogue.ts';
import { ConnectProblem } from '../problem.ts';

/** `orders`, or `schema.orders` where there are several schemas; dots inside a name are doubled. */
export function tableName(schema: string | null, table: string): string {
  return [...(schema === null ? [] : [schema]), table].map((part) => part.replaceAll('.', '..')).join('.');
}

export function tableOf(system: string, catalogue: Catalogue, name: string): CatalogueTable {
  const table = catalogue.tables.find((table) => table.name === name);
  if (!table) throw new ConnectProblem('unknownName', { system, name });
  return table;
}

export function columnsOf(
  system: string,
  table: CatalogueTable,
  names: readonly string[] | undefined,
): readonly CatalogueColumn[] {
  if (!names) return table.columns;
  return names.map((name) => {
    const column = table.columns.find((column) => column.name === name);
    if (!column) throw new ConnectProblem('unknownName', { system, name: `${table.name}: ${name}` });
    return column;
  });
}
