// Errors of the API: the closed list of their kinds, and one as RFC 9457 problem details. Nothing internal is ever in one.
import { z } from 'zod';
import { type Language, Problem, type Told } from '#base';
import { apiProblems } from '#words';

interface Kind {
  status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503;
  title: string;
  /** What it means, for the API page. */
  meaning: string;
}

export const problemKinds = {
  malformed: {
    status: 400,
    title: apiProblems.malformed.en,
    meaning: 'The body is not JSON, or the Idempotency-Key is not a quoted text of at most 255 visible characters.',
  },
  'idempotency-key-missing': {
    status: 400,
    title: apiProblems['idempotency-key-missing'].en,
    meaning: 'This operation must be safe to repeat. Send a key that no other request of yours has.',
  },
  unauthenticated: {
    status: 401,
    title: apiProblems.unauthenticated.en,
    meaning: 'There is no key in the Authorization header, or it is mistyped, unknown, over or taken back.',
  },
  forbidden: {
    status: 403,
    title: apiProblems.forbidden.en,
    meaning:
      'The key is known, and lacks the scope that this operation asks for; or the purpose that was named does not open what was asked for, and `code` says why.',
  },
  'not-found': {
    status: 404,
    title: apiProblems['not-found'].en,
    meaning: 'No operation, version, promise, person, record or webhook has that address in the key’s own company.',
  },
  'method-not-allowed': {
    status: 405,
    title: apiProblems['method-not-allowed'].en,
    meaning: 'The address exists; the Allow header lists the methods that it has.',
  },
  conflict: {
    status: 409,
    title: apiProblems.conflict.en,
    meaning: 'The same request is still under way, or the thing is already in the state that was asked for.',
  },
  'too-large': {
    status: 413,
    title: apiProblems['too-large'].en,
    meaning: 'A body may have 256 kB; one with a file 25 MB of content.',
  },
  'unsupported-media-type': {
    status: 415,
    title: apiProblems['unsupported-media-type'].en,
    meaning: 'Send the body as application/json, in UTF-8.',
  },
  invalid: {
    status: 422,
    title: apiProblems.invalid.en,
    meaning: 'A field is missing, unknown or of another form. `errors` names each place.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: apiProblems['idempotency-key-reused'].en,
    meaning: 'The key was sent before, with another body or for another operation.',
  },
  refused: {
    status: 422,
    title: apiProblems.refused.en,
    meaning: 'The request is well formed, and what it asks for cannot be. `code` names the reason.',
  },
  'rate-limited': {
    status: 429,
    title: apiProblems['rate-limited'].en,
    meaning: 'Wait for the seconds in Retry-After. RateLimit and RateLimit-Policy say how much is left.',
  },
  unexpected: {
    status: 500,
    title: apiProblems.unexpected.en,
    meaning: 'Not your fault. `instance` names this one occurrence in our log.',
  },
  unavailable: {
    status: 503,
    title: apiProblems.unavailable.en,
    meaning:
      'The process that holds the keys of people’s data does not answer, or keys are being changed. Try again soon.',
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type ProblemKind = keyof typeof problemKinds;

/** Problems of the vault and of its keys that are no mere refusal. */
const kindsOfRooms: Readonly<Record<string, ProblemKind>> = {
  'vault.role': 'forbidden',
  'vault.purpose': 'forbidden',
  'vault.file-purpose': 'forbidden',
  'vault.glass': 'forbidden',
  'vault.closed': 'forbidden',
  'vault.restricted': 'forbidden',
  'vault.objected': 'forbidden',
  'vault.no-person': 'not-found',
  'vault.no-record': 'not-found',
  'vault.no-file': 'not-found',
  'rights.none': 'not-found',
  'rights.closed': 'conflict',
  'vault.address-taken': 'conflict',
  'vault.has-contact': 'conflict',
  'vault.domain-taken': 'conflict',
  'vault.changed-meanwhile': 'conflict',
  'vault.fenced': 'conflict',
  'vault.same-person': 'conflict',
  'vault.file': 'too-large',
  'vault.busy': 'unavailable',
  'vault.damaged': 'unexpected',
  'vault.keyring': 'unexpected',
  'keyd.refused': 'forbidden',
  'keyd.too-many': 'rate-limited',
  'keyd.no-epoch': 'unavailable',
  'keyd.custody': 'unavailable',
  'keyd.away': 'unavailable',
  'keyd.damaged': 'unexpected',
  'keyd.malformed': 'unexpected',
};

/** A failure of the API itself. Problems of the rooms behind it keep their own codes; most are answered as `refused`. */
export const apiProblem = (kind: ProblemKind, told: Told, cause?: unknown): Problem =>
  new Problem(`api.${kind}`, told, { cause });

export const notFound = (what: string, next: string): Problem =>
  apiProblem('not-found', { happened: `There is no ${what}.`, unchanged: 'Nothing was changed.', next });

/** The kind as which a Problem is answered. */
export function kindOf(problem: Problem): ProblemKind {
  const kind = problem.code.replace(/^api\./, '');
  if (kind !== problem.code && Object.hasOwn(problemKinds, kind)) return kind as ProblemKind;
  return kindsOfRooms[problem.code] ?? 'refused';
}

export const ProblemDetails = z
  .strictObject({
    type: z.url().describe('Names the kind of problem, and leads to its explanation.'),
    title: z
      .string()
      .describe('The kind of problem in a few words; the same every time, in the language of the whole answer.'),
    status: z.int().min(400).max(599),
    detail: z.string().describe('What happened, what was not changed, what to do next.'),
    instance: z.string().describe('Names this one occurrence.'),
    happened: z.string(),
    unchanged: z.string(),
    next: z.string(),
    code: z.string().optional().describe('The reason of a refusal, stable.'),
    errors: z
      .array(
        z.strictObject({
          at: z.string().describe('JSON Pointer (RFC 6901), or the name of a parameter.'),
          what: z.string(),
        }),
      )
      .optional()
      .describe('Each place that does not fit.'),
  })
  .meta({ id: 'Problem', description: 'Problem details (RFC 9457).' });
export type ProblemDetails = z.infer<typeof ProblemDetails>;

/** Problem details of one occurrence. `base` is the address of this installation, `language` the one in which it is told. */
export function problemDetails(
  base: string,
  kind: ProblemKind,
  instance: string,
  told: Told,
  more: Pick<ProblemDetails, 'code' | 'errors'> = {},
  language: Language = 'en',
): ProblemDetails {
  const { happened, unchanged, next } = told;
  const { status } = problemKinds[kind];
  const title = apiProblems[kind][language];
  return {
    type: `${base}/api/problems/${kind}`,
    title,
    status,
    detail: `${happened} ${unchanged} ${next}`,
    instance,
    happened,
    unchanged,
    next,
    ...more,
  };
}
