// Catalogue: what a system says of its own tables — columns, keys, references, comments — before anybody maps a column.

export interface CatalogueColumn {
  /** As the system spells it; it may hold any character and is quoted wherever it reaches a statement. */
  name: string;
  /** The system's own name of the type, in lower case: `integer`, `character varying(40)`, `enum('a','b')`. */
  type: string;
  /** What values are like, whatever the system calls them. */
  shape: 'text' | 'number' | 'boolean' | 'date' | 'time' | 'binary' | 'json' | 'uuid' | 'list' | 'other';
  nullable: boolean;
  /** Most characters of a text; null: no limit. A mask must fit. */
  length: number | null;
  /** Computed by the system: it can be read, never written. */
  computed: boolean;
  comment: string | null;
}

/** A reference that the system itself keeps (foreign key). `columns` and `toColumns` go in pairs. */
export interface Reference {
  name: string;
  columns: readonly string[];
  to: string;
  toColumns: readonly string[];
  /** What the system does with the referring row when the other one goes. */
  whenRemoved: 'refuse' | 'remove' | 'null' | 'default';
}

export interface CatalogueTable {
  /** Unique in the system: `orders`, or `schema.orders` where the system has several schemas; dots in names are doubled. */
  name: string;
  schema: string | null;
  /** The bare name, as it is quoted. */
  table: string;
  kind: 'table' | 'view';
  comment: string | null;
  columns: readonly CatalogueColumn[];
  /** Columns of the primary key, in its order; empty: none. */
  key: readonly string[];
  /** Other sets of columns that are unique. */
  unique: readonly (readonly string[])[];
  references: readonly Reference[];
  /** About how many rows, by the system's own statistics; null: it does not say. */
  rows: number | null;
  /** Whether the connection may read and change it, by the system's own grants. */
  may: { read: boolean; change: boolean; remove: boolean };
  /** Tables that inherit from it hold rows of their own (PostgreSQL): it is asked for its own alone, or they would be seen twice. */
  alone?: true;
}

export interface Catalogue {
  /** `PostgreSQL 15.6`, `MariaDB 10.11.6`, `SQLite 3.46.0`, `folder`. */
  system: string;
  tables: readonly CatalogueTable[];
}
