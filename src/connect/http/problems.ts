// Problems of HTTP systems, in four languages: none repeats an address, a header, a body or a vendor's words, which may hold secrets or personal data.
import { type Language, Problem, type Told } from '#base';
import { connectHttp, fill } from '#words';

type Words = keyof typeof connectHttp;
type FaultOf<Name> = Name extends `${infer Fault}Next` ? Fault : never;
export type HttpFault = FaultOf<Words>;
type Values = Readonly<Record<string, string | number>>;

export class HttpProblem extends Problem {
  readonly fault: HttpFault;
  readonly #values: Values;

  constructor(fault: HttpFault, values: Values, cause?: HttpProblem) {
    super(`connect.http-${fault}`, toldOf(fault, values, 'en'), { cause });
    this.fault = fault;
    this.#values = values;
  }

  override toldIn(language: Language): Told {
    return toldOf(this.fault, this.#values, language);
  }
}

function toldOf(fault: HttpFault, values: Values, language: Language): Told {
  const said = (words: Words): string => fill(connectHttp[words][language], values, language);
  const unchanged = `${fault}Unchanged`;
  return {
    happened: said(fault),
    unchanged: said(unchanged in connectHttp ? (unchanged as Words) : 'unchanged'),
    next: said(`${fault}Next`),
  };
}

/** How an answer departs from the documentation: short, technical, and the same in every language. */
type Departure =
  | 'no JSON'
  | 'no access token'
  | 'no key in a record'
  | 'no id of the job'
  | 'job ended without success'
  | 'next page on another host'
  | 'pages without end'
  | 'not every row told of';

/** `where`: the system and what of it, `mailchimp: members`. */
export const problem = {
  definition: (where: string, what: string) => new HttpProblem('definition', { where, what }),
  connection: (where: string, what: string) => new HttpProblem('connection', { where, what }),
  value: (where: string) => new HttpProblem('value', { where }),
  address: (where: string) => new HttpProblem('address', { where }),
  redirect: (where: string) => new HttpProblem('redirect', { where }),
  silent: (where: string) => new HttpProblem('silent', { where }),
  refused: (where: string, status: number) => new HttpProblem('refused', { where, what: String(status) }),
  failed: (where: string, status: number) => new HttpProblem('failed', { where, what: String(status) }),
  /** `until`: RFC 3339. */
  busy: (where: string, until: string) => new HttpProblem('busy', { where, what: until }),
  answer: (where: string, what: Departure) => new HttpProblem('answer', { where, what }),
  due: (where: string) => new HttpProblem('due', { where }),
  /** Of several rows: the first that failed gives its own problem if none went before it. */
  partial: (where: string, done: number, left: number, cause?: unknown): Error => {
    if (cause !== undefined && !(cause instanceof HttpProblem)) return cause as Error;
    return done === 0 && cause ? cause : new HttpProblem('partial', { where, done, left }, cause);
  },
};
