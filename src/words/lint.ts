// Words of the linter, by family of rules: what each rule found, in this place. What a rule is stands with the rule.
import { lintClashes } from './lint-clashes.ts';
import { lintClauses } from './lint-clauses.ts';
import { lintCompleteness } from './lint-completeness.ts';
import { lintEditing } from './lint-editing.ts';
import { lintLaw } from './lint-law.ts';
import { lintStale } from './lint-stale.ts';
import { lintVague } from './lint-vague.ts';
import type { Catalogue } from './message.ts';

export const lint: Catalogue = {
  ...lintCompleteness,
  ...lintClashes,
  ...lintStale,
  ...lintVague,
  ...lintEditing,
  ...lintClauses,
  ...lintLaw,
};
