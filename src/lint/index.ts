// lint: what is missing, contradictory, stale or broken in a policy's text, each finding with its article and its sentence. Pure.
export { type CompletenessLabel, type Degree, completenessOf } from './completeness.ts';
export { eea } from './area.ts';
export { countryOf, lint } from './lint.ts';
export { type Finding, type LintInput, type Rule, type Severity, type Spot, documentMark, severities } from './rule.ts';
export { ruleOf, rules } from './rules/index.ts';
export { type Linted, sarif } from './sarif.ts';
