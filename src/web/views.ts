// The views that pages of this room show: the board's, from the evidence room; what else a page needs stands beside that page.
export type { AttestationView, BoardView, Change, Counts, Mark, PromiseView } from '#evidence';
