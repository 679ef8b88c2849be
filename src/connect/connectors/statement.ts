// Statement: a question becomes one SQL statement, the same way for every dialect; names are quoted, values are bound.
import type { CatalogueColumn, CatalogueTable } from '../catalogue.ts';
import type { Change, Match, Over, Question, Value } from '../connector.ts';
import { columnsOf } from './names.ts';

/** Takes a value into the statement; answers the placeholder that stands for it. */
export type Bind = (value: unknown) => string;

/** What a database spells differently. */
export interface Dialect {
  quote(name: string): string;
  /** For the number of the value, from 1 on. */
  placeholder(number: number): string;
  /** A column as it is selected; most are selected by their name. */
  selected(quoted: string, column: CatalogueColumn): string;
  /**
   * Rows in which these columns equal one of these tuples, none of which holds a null. As many tuples as there are go into few values, so
   * that no limit of parameters is met. Null: no value can be equal (`abc` in a column of numbers).
   */
  among(columns: readonly CatalogueColumn[], tuples: readonly Tuple[], alike: boolean, bind: Bind): string | null;
  /** Whether what stands in the column, which is not null, may be a date before this day: ISO 8601, or a number of seconds or milliseconds. */
  before(column: CatalogueColumn, day: string, bind: Bind): string;
  /**
   * Whether the date in the column lies between two days, both included, on the calendar of `zone`; null: its type may hold what is no date. Absent: of
   * no column can that be said.
   */
  within?(column: CatalogueColumn, first: string, last: string, zone: string, bind: Bind): string | null;
  /** `delete` of about so many rows, for each of which `where` holds as it goes. Written wherever `within` is. */
  removeSome?(table: string, where: string, most: number): string;
  /** A new value as the driver takes it. */
  written(value: Value, column: CatalogueColumn): unknown;
  /** `delete from t` and `update t set …`, with all that goes before `where`. */
  remove(table: string): string;
  change(table: string, set: string): string;
}

export type Tuple = readonly Exclude<Value, null>[];

export interface Statement {
  text: string;
  values: unknown[];
}

/** One condition: written anew wherever it stands, because placeholders are counted. */
type Condition = (bind: Bind) => string;

/** The conditions of a match, one for each way that nulls lie in its tuples: `a = 1 and b is null` finds its index, a null-safe comparison does not. */
function conditionsOf(system: string, dialect: Dialect, table: CatalogueTable, match: Match): Condition[] {
  const columns = columnsOf(system, table, match.columns);
  if (columns.length === 0) return [];
  const groups = Map.groupBy(match.tuples, (tuple) =>
    columns.map((_, at) => (tuple[at] === null || tuple[at] === undefined ? '0' : '1')).join(''),
  );
  return [...groups].flatMap(([mask, tuples]): Condition[] => {
    const given = columns.filter((_, at) => mask[at] === '1');
    const nulls = columns
      .filter((_, at) => mask[at] === '0')
      .map((column) => `${dialect.quote(column.name)} is null`)
      .join(' and ');
    if (given.length === 0) return [() => nulls];
    const values = tuples.map((tuple) => tuple.filter((_, at) => mask[at] === '1') as Tuple);
    const alike = match.alike === 'letters';
    // Asked once beforehand: a group that cannot fit anything must leave no trace.
    if (dialect.among(given, values, alike, () => '?') === null) return [];
    return [(bind) => [`(${dialect.among(given, values, alike, bind)})`, ...(nulls ? [nulls] : [])].join(' and ')];
  });
}

/** The day before it, and all earlier ones, are what stands where nobody knew the day. */
const firstKnown = '1970-01-02';

export class Asking {
  readonly #system: string;
  readonly #dialect: Dialect;
  readonly #table: CatalogueTable;
  readonly #any: readonly Condition[];
  readonly #none: readonly Condition[];
  readonly #before: readonly Condition[];
  readonly #from: string;
  readonly #limit: string;

  constructor(system: string, dialect: Dialect, table: CatalogueTable, question: Question) {
    const of = (match: Match): Condition[] => conditionsOf(system, dialect, table, match);
    this.#system = system;
    this.#dialect = dialect;
    this.#table = table;
    this.#any = question.any === 'every' ? [() => '1 = 1'] : question.any.flatMap(of);
    const { before } = question;
    this.#before = columnsOf(system, table, before?.columns ?? []).map(
      (column) => (bind) => `(${dialect.quote(column.name)} is null or ${dialect.before(column, before!.day, bind)})`,
    );
    this.#none = (question.none ?? []).flatMap(of);
    this.#limit = question.limit === undefined ? '' : ` limit ${Math.trunc(question.limit)}`;
    const parts = [...(table.schema === null ? [] : [table.schema]), table.table];
    this.#from = `${table.alone ? 'only ' : ''}${parts.map((part) => dialect.quote(part)).join('.')}`;
  }

  /** Nothing can fit: nothing needs to be asked. */
  get empty(): boolean {
    return this.#any.length === 0;
  }

  /** One branch a condition, each without the rows of those before: every branch finds its index, and each row comes once. */
  rows(columns: readonly CatalogueColumn[]): Statement {
    const list = columns.map((column) => this.#dialect.selected(this.#dialect.quote(column.name), column));
    return this.#written((bind) => this.#branches(list.join(', ') || '1', bind).join(' union all ') + this.#limit);
  }

  /** Every row of the table; more is added behind by whoever takes a sample. */
  everything(columns: readonly CatalogueColumn[]): Statement {
    const list = columns.map((column) => this.#dialect.selected(this.#dialect.quote(column.name), column));
    return { text: `select ${list.join(', ') || '1'} from ${this.#from}`, values: [] };
  }

  count(): Statement {
    return this.#written((bind) => {
      const branches = this.#branches('count(*) as n', bind);
      return branches.length === 1 ? branches[0]! : `select sum(n) as n from (${branches.join(' union all ')}) counts`;
    });
  }

  remove(): Statement {
    return this.#written((bind) => `${this.#dialect.remove(this.#from)} where ${this.#all(bind)}`);
  }

  /** Null: the dialect has no word for it. */
  removeOver({ groups, zone }: Over, most: number): Statement | null {
    const dialect = this.#dialect;
    if (!dialect.within || !dialect.removeSome || groups.length === 0) return null;
    let known = true;
    const placeOver = (names: readonly string[], last: string, bind: Bind): string => {
      const columns = columnsOf(this.#system, this.#table, names);
      const dated = columns.map((column) => dialect.within!(column, firstKnown, last, zone, bind));
      if (dated.length === 0 || dated.includes(null)) known = false;
      const each = columns.map((column, at) => `(${dialect.quote(column.name)} is null or ${dated[at]})`);
      const some = columns.map((column) => `${dialect.quote(column.name)} is not null`).join(' or ');
      return columns.length === 1 ? dated[0]! : `${each.join(' and ')} and (${some})`;
    };
    const statement = this.#written((bind) => {
      const where = groups.map(
        (group) =>
          `(${group.map(({ columns, last }) => `(${placeOver(columns, last, bind)})`).join(' or ') || 'false'})`,
      );
      return dialect.removeSome!(this.#from, where.join(' and '), Math.trunc(most));
    });
    return known ? statement : null;
  }

  change(change: Change): Statement {
    const columns = columnsOf(this.#system, this.#table, Object.keys(change));
    return this.#written((bind) => {
      const set = columns.map(
        (column) =>
          `${this.#dialect.quote(column.name)} = ${bind(this.#dialect.written(change[column.name]!, column))}`,
      );
      return `${this.#dialect.change(this.#from, set.join(', '))} where ${this.#all(bind)}`;
    });
  }

  #branches(list: string, bind: Bind): string[] {
    return this.#any.map((condition, at) => {
      const where = [
        condition(bind),
        ...this.#before.map((one) => one(bind)),
        ...this.#not([...this.#any.slice(0, at), ...this.#none], bind),
      ];
      return `select ${list} from ${this.#from} where ${where.join(' and ')}`;
    });
  }

  /** One statement, not one a condition: rows of the table may point to each other. */
  #all(bind: Bind): string {
    const any = this.#any.map((condition) => condition(bind)).join(' or ');
    return [`(${any})`, ...this.#before.map((one) => one(bind)), ...this.#not(this.#none, bind)].join(' and ');
  }

  /** A comparison with a null in the row is neither true nor false: the row is not one of them. */
  #not(conditions: readonly Condition[], bind: Bind): string[] {
    return conditions.map((condition) => `(${condition(bind)}) is not true`);
  }

  #written(text: (bind: Bind) => string): Statement {
    const values: unknown[] = [];
    return { text: text((value) => this.#dialect.placeholder(values.push(value))), values };
  }
}
