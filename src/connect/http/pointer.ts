// Paths into JSON: JSON Pointer (RFC 6901), with `*` for every item of a list; reading what a vendor answers, placing what we send.
import type { Json } from '#base';

const stepsOf = (pointer: string): string[] =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Everything that the pointer leads to; nothing where a step is missing. Never follows what an object inherits. */
export function everyAt(json: Json | undefined, pointer: string): Json[] {
  let at: Json[] = json === undefined ? [] : [json];
  for (const step of stepsOf(pointer))
    at = at.flatMap((value) => {
      if (Array.isArray(value)) {
        if (step === '*') return value as Json[];
        const item = /^(?:0|[1-9]\d{0,8})$/.test(step) ? (value as Json[])[Number(step)] : undefined;
        return item === undefined ? [] : [item];
      }
      if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return [];
      return [(value as Record<string, Json>)[step]!];
    });
  return at;
}

/** The first thing that the pointer leads to. */
export const oneAt = (json: Json | undefined, pointer: string): Json | undefined => everyAt(json, pointer)[0];

/** A copy of `json` with `value` at the pointer; objects on the way are made. */
export function placedAt(json: Json, pointer: string, value: Json): Json {
  const [step, ...rest] = stepsOf(pointer);
  if (step === undefined) return value;
  const object = (json !== null && typeof json === 'object' && !Array.isArray(json) ? json : {}) as Record<
    string,
    Json
  >;
  const inner = Object.hasOwn(object, step) ? object[step]! : {};
  const below = rest.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return { ...object, [step]: placedAt(inner, below, value) };
}

/** A text or number as text; null for anything else and for the empty text. */
export function textOf(value: Json | undefined): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}
