// What discover proposes: per table whether its rows are about persons, per column a category, per link its meaning; each with reasons.
import type { Message } from '#words';
import type { Link } from '../systems.ts';

/** `uncertain` is for a person to decide; it is never written into the map by itself. */
export type Certainty = 'sure' | 'likely' | 'uncertain';

export interface ColumnProposal {
  name: string;
  /** DPV id; null: nothing about a person. Of `uncertain` it is a guess. */
  category: string | null;
  certainty: Certainty;
  identity?: string;
  /** What a column of many things (JSON) holds besides. */
  also: readonly string[];
  reasons: readonly Message[];
}

export interface LinkProposal extends Link {
  certainty: Certainty;
  /** `reference`: the system keeps it. `proposal`: found by names and values. */
  from: 'reference' | 'proposal';
  reasons: readonly Message[];
}

export interface TableProposal {
  name: string;
  about: {
    kind: string | null;
    row?: 'person' | 'of-person';
    certainty: Certainty;
    reasons: readonly Message[];
    /** The row stays when the person goes, without what is theirs. */
    erase?: 'mask';
  };
  columns: readonly ColumnProposal[];
  links: readonly LinkProposal[];
}

export const certaintyOf = (score: number): Certainty =>
  score >= 0.85 ? 'sure' : score >= 0.6 ? 'likely' : 'uncertain';
