// Problems of HTTP systems: none of them repeats an address, a header, a body or a vendor's words, which may hold secrets or personal data.
import { Problem } from '#base';

const made = (code: string, happened: string, next: string, unchanged = 'Nothing more was asked of it.'): Problem =>
  new Problem(`connect.http-${code}`, { happened, unchanged, next });

/** `where` is the id of the definition and the name of the call: `mailchimp, erase members`. */
export const problem = {
  definition: (file: string, what: string): Problem =>
    made('definition', `${file}: ${what}`, 'Correct the definition there.', 'The system was not used.'),
  connection: (id: string, what: string): Problem =>
    made('connection', `The connection of ${id} cannot be used: ${what}.`, `docs/connect/${id}.md says what it needs.`),
  value: (): Problem =>
    made(
      'value',
      'An identifier cannot stand where this system looks it up.',
      'Look at the identifier of the request.',
    ),
  address: (where: string): Problem =>
    made(
      'address',
      `${where}: the address leads into a private network or nowhere.`,
      'Check the connection’s parameters.',
    ),
  redirect: (where: string): Problem =>
    made(
      'redirect',
      `${where}: the answer leads elsewhere; redirects are not followed.`,
      'Check the connection’s parameters.',
    ),
  silent: (where: string): Problem =>
    made(
      'silent',
      `${where}: there was no answer in time.`,
      'Try again later; the same step may be repeated safely.',
      'Whether it was carried out is not known; asking again tells.',
    ),
  refused: (where: string, status: number): Problem =>
    made(
      'refused',
      `${where}: access was refused (HTTP ${status}).`,
      'Check the token and its rights; then try again.',
    ),
  busy: (where: string, until: string | null): Problem =>
    made(
      'busy',
      `${where}: the system asks to be left alone${until === null ? ' for a while' : ` until ${until}`}.`,
      'Try again after that; the same step may be repeated safely.',
    ),
  failed: (where: string, status: number): Problem =>
    made(
      'failed',
      `${where}: the system answered with a failure (HTTP ${status}).`,
      'Try again; if it stays, ask the vendor.',
    ),
  answer: (where: string, what: string): Problem =>
    made(
      'answer',
      `${where}: the answer was not as documented: ${what}.`,
      'Compare the definition with the vendor’s documentation.',
    ),
  partial: (where: string, done: number, left: number, cause?: unknown): Problem =>
    new Problem(
      'connect.http-partial',
      {
        happened: `${where}: ${done} of ${done + left} were carried out, ${left} were not.`,
        unchanged: 'What was not carried out stands as it was.',
        next: 'Run the same step again: what is done stays done, the rest is tried anew.',
      },
      { cause },
    ),
  due: (id: string): Problem =>
    made(
      'due',
      `${id} cannot be asked which data are older than a day.`,
      'Let the vendor’s own retention setting do it.',
    ),
};
