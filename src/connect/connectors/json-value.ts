// JSON as values: numbers that a number cannot hold exactly stay text; what is not JSON stays the text that it is.
import type { Value } from '../connector.ts';

export function valueOfJson(text: string): Value {
  try {
    return JSON.parse(text, (_, value: unknown, context?: { source?: string }) =>
      typeof value === 'number' && context?.source !== undefined && !isExact(value, context.source)
        ? context.source
        : value,
    ) as Value;
  } catch {
    return text;
  }
}

const isExact = (value: number, source: string): boolean =>
  Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value) && source.length <= 16;

/** The text of a list or an object, for a system that keeps JSON. */
export const jsonOfValue = (value: Value): string =>
  JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner));
