// The rules of the linter, in the catalogue's order: one file and one line a rule.
import type { Rule } from '../rule.ts';
import { placeholder } from './P01-placeholder.ts';
import { cutOff } from './P02-cut-off.ts';
import { emptyLabel } from './P03-empty-label.ts';
import { straySigns } from './P04-stray-signs.ts';
import { pageFurniture } from './P05-page-furniture.ts';
import { otherLanguage } from './P06-other-language.ts';
import { repeated } from './P07-repeated.ts';
import { numbering } from './P08-numbering.ts';
import { contactMissing } from './P09-contact-missing.ts';
import { linkBroken } from './P10-link-broken.ts';
import { referenceToNothing } from './P13-reference-to-nothing.ts';
import { implausibleNumber } from './P15-implausible-number.ts';
import { listNesting } from './P17-list-nesting.ts';
import { runTogether } from './P20-run-together.ts';

export const rules: readonly Rule[] = [
  placeholder,
  cutOff,
  emptyLabel,
  straySigns,
  pageFurniture,
  otherLanguage,
  repeated,
  numbering,
  contactMissing,
  linkBroken,
  referenceToNothing,
  implausibleNumber,
  listNesting,
  runTogether,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

export const ruleOf = (id: string): Rule | undefined => byId.get(id.toUpperCase());
