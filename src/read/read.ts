// read: prose in, a typed policy out; every fact keeps the sentence it came from. Pure and deterministic.
import { isLanguage, sha256 } from '#base';
import { type Policy, type Prose, contentsIn, emptyLists } from '#policy';
import type { Message } from '#words';
import { align } from './align.ts';
import { linesOf } from './context.ts';
import { Draft, slug } from './draft.ts';
import { extractors } from './extract/index.ts';
import { inOwnWords } from './own-words.ts';
import { passages } from './patterns.ts';
import { kindsSaid, promisesOf } from './promises.ts';
import { segment } from './segment.ts';
import { unreadIn } from './unread.ts';

export interface Reading {
  prose: Prose;
  policy: Policy;
  /** Segments that look as if they say something that matters, of which nothing was understood. */
  unread: { segment: string; why: Message }[];
}

/**
 * Reads a policy text; with `previous` (the prose as it was published before), sentences that stayed keep their ids.
 * Throws Problem where the text cannot be split into segments; takes time linear in the text.
 */
export function read(source: { name: string; text: string }, previous?: Prose): Reading {
  const fresh = segment(source);
  const aligned = previous && align(previous, fresh.prose);
  const prose = aligned?.prose ?? fresh.prose;
  const language = isLanguage(prose.language) ? prose.language : 'en';
  const pages = passages(language);
  const lines = linesOf(prose, pages);
  const said = kindsSaid(lines, pages, language);
  const draft = new Draft({
    lines,
    pages,
    language,
    said,
    contents: new Set(contentsIn(prose).map((segment) => segment.id)),
    quote(line, start, end, last) {
      const place = ({ segment: { id }, said }: typeof line, from: number, to: number) =>
        fresh.map.quote(aligned?.ids.get(id) ?? id, said?.start(from) ?? from, said?.end(to) ?? to);
      const { quote, span } = place(line, start, end);
      const until = last ? place(last, 0, last.raw.length).span[1] : span[1];
      return {
        quote: until > span[1] ? source.text.slice(span[0], until) : quote,
        segment: line.segment.id,
        span: [span[0], Math.max(span[1], until)],
      };
    },
  });
  for (const extract of extractors) extract(draft);
  const promises = promisesOf(draft);
  const unread = unreadIn(draft, promises);
  return { prose, policy: inOwnWords(policyOf(source, prose, draft, promises), lines), unread };
}

function policyOf(
  source: { name: string; text: string },
  prose: Prose,
  draft: Draft,
  promises: Policy['promises'],
): Policy {
  const file = source.name;
  const { controller } = draft.single;
  const company = controller?.name.replace(controller.legalForm ?? '', '').trim();
  return {
    ...emptyLists(),
    meta: {
      id: slug(company || file.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '')),
      title: prose.title || file,
      language: draft.language,
      source: { file, sha256: sha256(source.text) },
    },
    ...draft.single,
    ...draft.facts,
    promises,
  };
}
