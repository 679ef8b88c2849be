// Pages: from one page of an answer to the next, until there is none; a vendor that turns in a circle is found out.
import type { Json } from '#base';
import type { Answer, Turn } from './asking.ts';
import type { Pages } from './definition.ts';
import { oneAt, placedAt, textOf } from './pointer.ts';
import { problem } from './problems.ts';

const mostPages = 10_000;

/** All pages in order; `gone` is no page. `count`: how many records stand on a page. */
export async function* everyPage(
  pages: Pages | undefined,
  ask: (turn: Turn) => Promise<Answer>,
  count: (body: Json | undefined) => number,
  where: string,
): AsyncGenerator<Json | undefined> {
  const seen = new Set<string>();
  let turn: Turn | null = pages && 'first' in pages ? numbered(pages, pages.first) : {};
  for (let page = 0; turn !== null; page++) {
    const answer = await ask(turn);
    if (answer.is === 'gone') return;
    yield answer.body;
    const next = pages ? nextOf(pages, answer, page, count(answer.body)) : null;
    if (next !== null && (page >= mostPages || seen.has(next.mark))) throw problem.answer(where, 'pages without end');
    if (next !== null) seen.add(next.mark);
    turn = next?.turn ?? null;
  }
}

const numbered = (pages: Extract<Pages, { first: number }>, at: number): Turn => ({
  [pages.in]: { [pages.as]: String(at) },
});

function nextOf(pages: Pages, answer: Answer, page: number, count: number): { turn: Turn; mark: string } | null {
  switch (pages.by) {
    case 'offset':
    case 'page': {
      if (count < pages.size) return null;
      const at = pages.first + (page + 1) * (pages.by === 'page' ? 1 : pages.size);
      return { turn: numbered(pages, at), mark: String(at) };
    }
    case 'cursor': {
      const mark = textOf(oneAt(answer.body, pages.next));
      if (mark === null) return null;
      const { as } = pages;
      return {
        turn: pages.in === 'json' ? { json: (body) => placedAt(body, as, mark) } : { [pages.in]: { [as]: mark } },
        mark,
      };
    }
    case 'address': {
      const mark = textOf(oneAt(answer.body, pages.next));
      return mark === null ? null : { turn: { address: mark }, mark };
    }
    default: {
      const mark = nextLink(answer.headers.link);
      return mark === null ? null : { turn: { address: mark }, mark };
    }
  }
}

/** The target with the relation `next` (RFC 8288, 3). */
export function nextLink(header: string | string[] | undefined): string | null {
  for (const [, target = '', rest = ''] of [header ?? '']
    .flat()
    .join(', ')
    .matchAll(/<([^>]*)>((?:\s*;\s*[^,;"]+(?:"[^"]*")?)*)/g))
    if (/;\s*rel\s*=\s*(?:"(?:[^"]*\s)?next(?:\s[^"]*)?"|next(?=\s*(?:;|$)))/i.test(rest)) return target;
  return null;
}
