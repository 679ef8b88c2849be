// One call of a definition: what is sent, whether it may be sent twice, and what its answers mean.
import { z } from 'zod';
import type { Json } from '#base';
import { Duration, Pointer } from './definition-words.ts';

const json: z.ZodType<Json> = z.json();

/**
 * An answer and what it means, the first that fits: `gone` (not found, or already erased), `refused` (token or rights), `busy` (try later),
 * `failed` (no use in trying again), `fine`.
 */
export const Meaning = z.strictObject({
  status: z.int().min(100).max(599).optional(),
  at: Pointer.optional(),
  is: z.array(z.union([z.string(), z.number(), z.boolean()])).optional(),
  contains: z.string().min(1).optional(),
  means: z.enum(['gone', 'refused', 'busy', 'failed', 'fine']),
});

export const callOf = z.strictObject({
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  path: z.string().regex(/^(?:\/|$)/),
  query: z.record(z.string(), z.string()).optional(),
  headers: z.record(z.string(), z.string()).optional(),
  /** One of both: the body as JSON, or as a form. */
  json: json.optional(),
  form: json.optional(),
  /**
   * Whether it may be sent again without knowing how the first time ended: `safe` (it changes nothing, or the second time changes nothing more),
   * `key` (it carries {idempotency}), `never`. Default: safe for GET, PUT and DELETE (RFC 9110, 9.2.2), never for others.
   */
  repeat: z.enum(['safe', 'key', 'never']).optional(),
  timeout: Duration.optional(),
  answers: z.array(Meaning).optional(),
});

export type Meaning = z.infer<typeof Meaning>;
export type Call = z.infer<typeof callOf>;
