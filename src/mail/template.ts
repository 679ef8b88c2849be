// What a template is: checked values in, a subject and blocks out; the words are in words/mail.ts, in four languages.
import { z } from 'zod';
import { isLine } from './address.ts';
import type { Message } from '#words';

/** A piece of a line that somebody wrote. */
export interface Span {
  readonly text: string;
  readonly as?: 'strong' | 'em';
  /** An http, https or mailto address. */
  readonly href?: string;
}

/** A piece of the body. Text and HTML are both made from it. */
export type Block =
  | { readonly paragraph: Message }
  /** Lines as they are, each an item of a list. */
  | { readonly list: readonly string[] }
  | { readonly heading: readonly Span[] }
  | { readonly spans: readonly Span[] }
  | { readonly items: readonly (readonly Span[])[] }
  | { readonly link: string; readonly says: Message };

export interface Template<V> {
  id: string;
  values: z.ZodType<V>;
  /** Has a link that is a secret, or an address that nobody may learn of: both rest sealed. */
  sealed?: true;
  /** Says what the company wrote, which may be advertising: it goes as marketing alone, so that the gate of consents is asked. */
  ownWords?: true;
  compose(values: V): { subject: Message; body: readonly Block[] };
}

/** One line of text that may stand in a header: no control characters. */
export const line = (max = 200): z.ZodType<string> =>
  z.string().trim().min(1).max(max).refine(isLine, 'has characters that no line may have');

/** An http or https address. */
export const webAddress = z
  .string()
  .max(2000)
  .refine((text) => isLine(text) && /^https?:$/.test(URL.parse(text)?.protocol ?? ''), 'is no web address')
  .transform((text) => new URL(text).href);
