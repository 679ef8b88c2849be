// Long work shows its steps: spinners on a terminal, one plain line a step elsewhere.
import { Listr } from 'listr2';
import type { Output } from './context.ts';

/** A step gets `say`, to tell what it is doing right now. */
export interface Step {
  title: string;
  act: (say: (detail: string) => void) => Promise<void>;
}

export async function inSteps(out: Output, steps: readonly Step[]): Promise<void> {
  if (!out.terminal) {
    for (const { title, act } of steps) {
      out.line(`… ${title}`);
      await act((detail) => out.line(`    ${detail}`));
    }
    return;
  }
  await new Listr(
    steps.map(({ title, act }) => ({
      title,
      task: (_: unknown, task: { output: string }) =>
        act((detail) => {
          task.output = detail;
        }),
    })),
  ).run();
}
