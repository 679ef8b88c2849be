// JSON as values: integers that a number cannot hold stay text; what is not JSON stays the text that it is.
import type { Value } from '../connector.ts';

export function valueOfJson(text: string): Value {
  try {
    return JSON.parse(text, (_, value: unknown, context?: { source?: string }) =>
      typeof value === 'number' && /^-?\d+$/.test(context?.source ?? '') && !Number.isSafeInteger(value)
        ? context!.source
        : value,
    ) as Value;
  } catch {
    return text;
  }
}

/** The text of a list or an object, for a system that keeps JSON. */
export const jsonOfValue = (value: Value): string =>
  JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner));
