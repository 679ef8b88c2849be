// evidence: runs the probes that the rooms hand over, keeps verdicts, and makes the board.
export { type AttestationsByPromise, boardOf } from './board.ts';
export { type Turns, inTurn } from './in-turn.ts';
export { type Proved, prove } from './prove.ts';
export type { AttestationView, BoardView, Change, Counts, FindingView, Mark, PromiseView } from './views.ts';
