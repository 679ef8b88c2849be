// The small words of a definition: names, pointers, periods and addresses, each with its form.
import { z } from 'zod';

/** A name in a definition: of a parameter, a secret, a part of a key, a kind of identity. */
export const Name = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]*$/);

/** JSON Pointer (RFC 6901), `*` for every item of a list; the empty one is the whole answer. */
export const Pointer = z.string().regex(/^(?:\/[^/]*)*$/);

/** A period in ISO 8601: `PT20S`, `P30D`. */
export const Duration = z
  .string()
  .regex(/^P(?!$)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/);

/** An https address whose parts may be parameters, or a parameter that is the whole beginning of it. */
export const Url = z.string().regex(/^(?:https:\/\/[^\s]+|\{parameter\.[A-Za-z0-9_-]+\}[^\s]*)$/);
