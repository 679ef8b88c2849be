// What every row of law data has: an id, a source, and the days between which it holds.

export interface Dated {
  id: string;
  /** Where it is written: a citation, or a URL. */
  source: string;
  /** The first and the last day on which it holds, ISO 8601; null: open, or not known here. */
  validFrom: string | null;
  validTo: string | null;
}

/** Whether a row holds on a day (ISO 8601 date). */
export const validOn = (row: Pick<Dated, 'validFrom' | 'validTo'>, date: string): boolean =>
  (row.validFrom === null || row.validFrom <= date) && (row.validTo === null || date <= row.validTo);
