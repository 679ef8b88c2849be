// Why a file cannot be imported as a whole: told in English, and named, so that a page can say it in its reader's language.
import { Pii, Problem } from '#base';

export type MappingFault = 'no-column' | 'no-person' | 'unknown-field' | 'unknown-column';

export type ImportFault =
  | MappingFault
  | 'bytes'
  | 'utf-16'
  | 'zero'
  | 'encoding'
  | 'blank'
  | 'columns'
  | 'names'
  | 'line'
  | 'cell'
  | 'quote-after'
  | 'quote-open'
  | 'rows'
  | 'other-file'
  | 'cancelled'
  | 'meanwhile';

/** `values`: what fills the text, as the number of a row; never what stands in the file. */
export class ImportProblem extends Problem {
  readonly fault: ImportFault;
  readonly values: Readonly<Record<string, number>>;
  /** Of a mapping that does not fit: the columns of the file, whose first row may be somebody's data. */
  readonly columns: Pii<readonly string[]> | null;

  constructor(
    code: `vault.import-${string}`,
    fault: ImportFault,
    { happened, next }: { happened: string; next: string },
    values: Readonly<Record<string, number>> = {},
    columns: readonly string[] | null = null,
  ) {
    super(code, { happened, unchanged: 'Nothing was imported.', next });
    this.fault = fault;
    this.values = values;
    this.columns = columns && new Pii(columns);
  }
}
