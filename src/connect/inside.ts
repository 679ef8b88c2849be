// Inside: what is read within a snapshot, handed out as it comes; the snapshot stays open as long as somebody listens.
import type { Connector, Reader } from './connector.ts';

/** Whoever stops listening ends the snapshot. At most one item waits. Errors of the system reach the listener. */
export async function* inside<Item>(
  connector: Connector,
  work: (reader: Reader) => AsyncIterable<Item>,
): AsyncGenerator<Item, void, undefined> {
  let give: (next: IteratorResult<Item, undefined>) => void = () => {};
  let fail: (error: unknown) => void = () => {};
  let resume: (goOn: boolean) => void = () => {};
  const turn = (): Promise<IteratorResult<Item, undefined>> =>
    new Promise((resolve, reject) => {
      give = resolve;
      fail = reject;
    });
  let next = turn();
  const reading = connector
    .reading(async (reader) => {
      for await (const item of work(reader)) {
        const heard = new Promise<boolean>((resolve) => {
          resume = resolve;
        });
        give({ done: false, value: item });
        if (!(await heard)) return;
      }
    })
    .then(
      () => give({ done: true, value: undefined }),
      (error: unknown) => fail(error),
    );
  try {
    for (;;) {
      const { done, value } = await next;
      if (done === true) return;
      yield value;
      next = turn();
      resume(true);
    }
  } finally {
    // Nobody waits for what would come after.
    next.catch(() => {});
    resume(false);
    await reading;
  }
}
