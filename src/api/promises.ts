// Promises as the API shows them, from the views of the board.
import type { z } from 'zod';
import type { Language } from '#base';
import type { BoardView, PromiseView } from '#evidence';
import { areas } from '#policy';
import { type Message, say } from '#words';
import type { BoardPromise, PromiseDetail, Reason } from './schemas.ts';

/** All promises of a board, each once, in the order of the policy (`order`, ids). */
export function promisesOf(board: BoardView, order: readonly string[]): PromiseView[] {
  const all = new Map(
    Object.values(board.marks).flatMap((mark) => mark.promises.map((promise) => [promise.id, promise])),
  );
  return order.flatMap((id) => all.get(id) ?? []);
}

/** A reason kept by another version of Upheld may be unknown here: its key is then all that can be said. */
function textOf(message: Message, language: Language): string {
  try {
    return say(message, language);
  } catch {
    return message.key;
  }
}

const reasonOf = (message: Message, language: Language): z.input<typeof Reason> => ({
  key: message.key,
  text: textOf(message, language),
});

export const promiseOf = (base: string, promise: PromiseView, language: Language): z.input<typeof BoardPromise> => ({
  id: promise.id,
  kind: promise.kind,
  name: promise.name[language],
  state: promise.state,
  areas: promise.areas.map((area) => areas[area]),
  proof: promise.proof,
  because: reasonOf(promise.because, language),
  checkedAt: promise.checkedAt,
  since: promise.since,
  sentences: [...promise.sentences],
  url: `${base}/api/v1/promises/${promise.id}`,
});

export const detailOf = (base: string, promise: PromiseView, language: Language): z.input<typeof PromiseDetail> => ({
  ...promiseOf(base, promise, language),
  must: promise.must[language],
  measured: promise.measured.map((message) => textOf(message, language)),
  facts: [...promise.facts],
  history: promise.history.map(({ state, because, since }) => ({ state, because: reasonOf(because, language), since })),
  attestations: promise.attestations.map(({ id, holds, state, givenAt, expiresOn }) => ({
    id,
    holds,
    standing: state,
    givenAt,
    expiresOn,
  })),
});
