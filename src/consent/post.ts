// What a browser posts when a choice is made: JSON from the script, or a plain form; read once, here, into our own types.
import { type Json, canonicalJson, newToken } from '#base';
import { type Answer, type AskedId, type Notice, answersOf, gpcCovers } from '#wire';
import { Refusal } from './refusal.ts';

export const actions = ['accept', 'refuse', 'choose', 'withdraw', 'gpc'] as const;
export type Action = (typeof actions)[number];

export type Answers = Readonly<Partial<Record<AskedId, Answer>>>;

/** A post, read but not yet judged. */
export interface Posted {
  method: 'script' | 'form';
  token: string;
  secret: string;
  previous: string | null;
  action: Action;
  /** What a form means, the notice says. */
  answers: (notice: Notice) => Answers;
  layer: 1 | 2;
  language: string;
  texts: string;
  gpc: boolean;
  /** Milliseconds since 1970, by the browser's clock. */
  claimedAt: number | null;
  /** Of a form: where to go back to. */
  back: string;
}

/** A choice is some hundred bytes; a policy that names a hundred vendors, each of them refused, some thousand. */
const largest = 16_384;

/** Throws Refusal `invalid` naming the field, and `large`. */
export async function postedIn(request: Request): Promise<Posted> {
  const text = await textOf(request);
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/json') return postedJson(objectIn(text));
  if (type === 'application/x-www-form-urlencoded') return postedForm(new URLSearchParams(text));
  throw new Refusal('invalid', 'content-type');
}

async function textOf(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > largest) throw new Refusal('large');
  if (request.headers.has('content-length')) {
    const text = await request.text();
    if (text.length > largest) throw new Refusal('large');
    return text;
  }
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of request.body ?? []) {
    parts.push(part as Uint8Array);
    if ((bytes += (part as Uint8Array).length) > largest) throw new Refusal('large');
  }
  return Buffer.concat(parts).toString();
}

type Fields = Readonly<Record<string, unknown>>;

function objectIn(text: string): Fields {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch {
    // Said below, as of any other text that is no object.
  }
  throw new Refusal('invalid', 'body');
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fields: ReadonlySet<string> = new Set(
  'token secret previous action answers layer language texts gpc claimedAt'.split(' '),
);

function postedJson(body: Fields): Posted {
  for (const name of Object.keys(body)) if (!fields.has(name)) throw new Refusal('invalid', name.slice(0, 40));
  const { secret, previous = null, answers, gpc = false } = body;
  if (typeof gpc !== 'boolean') throw new Refusal('invalid', 'gpc');
  const read = answersIn(answers);
  return {
    method: 'script',
    secret: secretIn(secret, 'secret'),
    previous: previous === null ? null : secretIn(previous, 'previous'),
    ...common(body),
    answers: () => read,
    gpc,
    claimedAt: momentIn(body['claimedAt']),
    back: '/',
  };
}

/**
 * The form: each `grant` is a ticked box, a category or a vendor of it (`statistics/matomo`). A page that was made for one visitor brings
 * a `secret`, so that a form sent twice is one choice.
 */
function postedForm(form: URLSearchParams): Posted {
  const body: Fields = Object.fromEntries(form);
  const secret = form.get('secret') ?? newToken().slice(0, 22);
  const previous = form.get('previous') || null;
  const asked = oneOf(actions, form.get('action'), 'action');
  const ticked = form.getAll('grant');
  const gpc = form.get('gpc') === '1';
  return {
    method: 'form',
    secret: secretIn(secret, 'secret'),
    previous: previous === null ? null : secretIn(previous, 'previous'),
    ...common({ ...body, layer: Number(form.get('layer')), action: asked === 'accept' && gpc ? 'choose' : asked }),
    answers: (notice) => answersOf(notice, asked === 'choose' ? ticked : asked === 'accept' ? all(notice, gpc) : []),
    gpc,
    claimedAt: null,
    back: form.get('back') ?? '/',
  };
}

/** “Accept all” is no consent to what the browser objects to: the text beside the button says so. */
const all = ({ asked }: Notice, gpc: boolean): string[] =>
  asked.map(({ id }) => id).filter((id) => !(gpc && gpcCovers.includes(id)));

const common = (body: Fields) => ({
  token: textIn(body['token'], /^[\w.-]{1,200}$/, 'token'),
  action: oneOf(actions, body['action'], 'action'),
  layer: oneOf([1, 2] as const, body['layer'], 'layer'),
  language: textIn(body['language'], /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/, 'language'),
  texts: hashIn(body['texts']),
});

/** SHA-256 in the one way to write it as base64url. */
const hashIn = (value: unknown): string => textIn(value, /^[\w-]{42}[AEIMQUYcgkosw048]$/, 'texts');

const secretIn = (value: unknown, name: string): string => textIn(value, /^[\w-]{22}$/, name);

function textIn(value: unknown, form: RegExp, name: string): string {
  if (typeof value === 'string' && form.test(value)) return value;
  throw new Refusal('invalid', name);
}

function oneOf<T>(all: readonly T[], value: unknown, name: string): T {
  const found = all.find((one) => one === value);
  if (found !== undefined) return found;
  throw new Refusal('invalid', name);
}

/** An ISO 8601 instant in UTC, as `toISOString` writes it. */
function momentIn(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  return Date.parse(textIn(value, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/, 'claimedAt'));
}

function answersIn(value: unknown): Answers {
  if (!isObject(value)) throw new Refusal('invalid', 'answers');
  const answers: Partial<Record<AskedId, Answer>> = {};
  for (const [id, answer] of Object.entries(value)) {
    if (!/^(?:preferences|statistics|marketing)$/.test(id)) throw new Refusal('invalid', 'answers');
    if (!isObject(answer)) throw new Refusal('invalid', `answers.${id}`);
    const { mark, granted, without = [] } = answer;
    const vendors = Array.isArray(without) ? (without as unknown[]) : [null];
    if (typeof granted !== 'boolean' || vendors.length > 500) throw new Refusal('invalid', `answers.${id}`);
    answers[id as AskedId] = {
      mark: textIn(mark, /^[\w-]{8}$/, `answers.${id}.mark`),
      granted,
      without: vendors.map((vendor) => textIn(vendor, /^[a-z0-9-]{1,100}$/, `answers.${id}.without`)),
    };
  }
  return answers;
}

/**
 * The answers as the notice allows them, in its order: each category that was asked about, as it was shown, refused ones too. Where a frame
 * is allowed in its place, that alone was asked about; a signal of the browser says no to what it speaks of alone. Throws Refusal `changed` for another notice's marks, `invalid` for what the notice
 * did not offer, or an act that is not what it is called.
 */
export function judged(notice: Notice, action: Action, answers: Answers): Answers {
  const entries = Object.entries(answers);
  const known = new Map(notice.asked.map((category) => [category.id as string, category]));
  for (const [id, { mark, granted, without }] of entries) {
    const category = known.get(id);
    if (category?.mark !== mark) throw new Refusal('changed');
    const vendors = new Set(category.vendors.map((vendor) => vendor.id));
    if (without.some((vendor) => !vendors.has(vendor)) || new Set(without).size !== without.length)
      throw new Refusal('invalid', `answers.${id}.without`);
    const fits = granted ? action === 'accept' || action === 'choose' : action !== 'accept';
    if (!fits || (without.length > 0 && !(granted && action === 'choose')))
      throw new Refusal('invalid', `answers.${id}`);
  }
  const inPart = action === 'gpc' || action === 'choose';
  if (entries.length === 0 || (!inPart && entries.length !== known.size)) throw new Refusal('invalid', 'answers');
  return Object.fromEntries(notice.asked.flatMap(({ id }) => (answers[id] ? [[id, answers[id]]] : [])));
}

/** What makes two posts the same choice: all that was chosen and shown, not the token, nor when it was sent. */
export const sameness = (
  posted: Pick<Posted, 'previous' | 'action' | 'layer' | 'language' | 'texts' | 'gpc'>,
  answers: Answers,
): string =>
  canonicalJson({
    previous: posted.previous,
    action: posted.action,
    answers: answers as unknown as Json,
    layer: posted.layer,
    language: posted.language,
    texts: posted.texts,
    gpc: posted.gpc,
  });
