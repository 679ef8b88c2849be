// Counting verdicts.
import type { Proved } from '#evidence';
import type { State } from '#policy';

export const tally = (proved: readonly Proved[]): Record<State, number> => {
  const counts = { upheld: 0, broken: 0, unproven: 0 };
  for (const { answer } of proved) counts[answer.state]++;
  return counts;
};

export const summary = (proved: readonly Proved[]): string => {
  const { upheld, broken, unproven } = tally(proved);
  return `${upheld} upheld, ${broken} broken, ${unproven} unproven`;
};
