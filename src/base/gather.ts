// Gathering: what several ask for at the same moment is done together, once; alone it is done at once.

/** What is done with all that was gathered: as many answers as were asked, in order; or it throws, and then nothing was done. */
export type Together<In, Out> = (many: readonly In[]) => Promise<readonly Out[]>;

/** Adds one to what is asked of a group and waits for its own answer. Those of a group are told apart by nothing but `one`. */
export type Gather<In, Out> = (group: string, one: In, act: Together<In, Out>) => Promise<Out>;

interface Waiting<In, Out> {
  one: In;
  act: Together<In, Out>;
  done: (out: Out) => void;
  failed: (error: unknown) => void;
}

/** So many are worth an act beside one that is under way; fewer wait for its end. */
const worth = 8;

/**
 * Group commit, as databases do it with their logs (Gray and Reuter, Transaction Processing, 1993, 9.4.7): while acts of a group are
 * under way, what comes waits and goes with the next, at most `most` together. Nobody waits for a timer. A crowd that comes at once is
 * shared among the `atOnce` acts that may go: those who end together ask again together, and one act of all of them would for ever
 * prepare while the database is idle, and wait while it works. When an act of several fails, each is tried alone, so that a failure is
 * told to the one who caused it.
 */
export function gatherer<In, Out>({ most, atOnce = 2 }: { most: number; atOnce?: number }): Gather<In, Out> {
  const groups = new Map<string, { waiting: Waiting<In, Out>[]; running: number; due: boolean }>();

  async function settle(some: readonly Waiting<In, Out>[]): Promise<void> {
    try {
      const outs = await some[0]!.act(some.map(({ one }) => one));
      if (outs.length !== some.length) throw new RangeError('gather: an answer for each is wanted');
      some.forEach(({ done }, n) => done(outs[n]!));
    } catch (error) {
      if (some.length === 1) return some[0]!.failed(error);
      for (const each of some) await settle([each]);
    }
  }

  function start(name: string): void {
    const group = groups.get(name);
    if (!group) return;
    if (group.waiting.length === 0 && group.running === 0) groups.delete(name);
    const enough = group.running === 0 ? 1 : Math.min(worth, most);
    if (group.due || group.running >= atOnce || group.waiting.length < enough) return;
    group.due = true;
    // Those who ask within the same turn of the event loop go together.
    setImmediate(() => {
      group.due = false;
      const share = Math.ceil(group.waiting.length / (atOnce - group.running));
      const some = group.waiting.splice(0, Math.min(most, Math.max(worth, share)));
      group.running += 1;
      void settle(some).then(() => {
        group.running -= 1;
        start(name);
      });
      start(name);
    });
  }

  return (name, one, act) =>
    new Promise((done, failed) => {
      const group = groups.get(name) ?? { waiting: [], running: 0, due: false };
      groups.set(name, group);
      group.waiting.push({ one, act, done, failed });
      start(name);
    });
}
