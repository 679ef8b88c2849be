// Where one person speaks the text is read as “we” would say it; what facts repeat of it is put back as that person wrote it.
import { type AnyFact, type Policy, type Said, allFacts } from '#policy';
import type { Line } from './context.ts';

/** The same policy, with the labels of its facts as they are written. */
export function inOwnWords(policy: Policy, lines: readonly Line[]): Policy {
  const spoken = new Map<string, readonly Said[]>();
  for (const { segment, said, headings, leads } of lines) {
    const around = [said, ...[...headings, ...leads].map((passage) => passage.said)];
    const known = around.filter((each) => each !== undefined);
    if (known.length > 0) spoken.set(segment.id, known);
  }
  if (spoken.size > 0)
    for (const { fact } of allFacts(policy)) {
      const own = spoken.get(fact.stated?.segment ?? '');
      if (own) putBack(fact, own);
    }
  return policy;
}

const elsewhere: readonly string[] = ['id', 'stated', 'decided'] satisfies readonly (keyof AnyFact)[];

/** Every text in a fact that one of these says, as it is written there. */
function putBack(fact: object, own: readonly Said[]): void {
  for (const [name, value] of Object.entries(fact)) {
    if (elsewhere.includes(name)) continue;
    if (typeof value === 'object' && value !== null) putBack(value, own);
    else if (typeof value === 'string') {
      const said = own.find(({ text }) => text.includes(value));
      if (said) Object.assign(fact, { [name]: writtenIn(said, value) });
    }
  }
}

function writtenIn({ text, written, start, end }: Said, part: string): string {
  const at = text.indexOf(part);
  return written.slice(start(at), end(at + part.length));
}
