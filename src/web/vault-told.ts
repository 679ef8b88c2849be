// What the vault refuses, told in the reader’s language; what it has no words for here is told as the vault says it.
import type { Language, Problem, Text, Told } from '#base';
import { refusals } from '#words';

const known: Readonly<Record<string, Text>> = {
  'vault.address-taken': refusals.addressTaken,
  'vault.changed-meanwhile': refusals.changedMeanwhile,
  'vault.enrichment': refusals.enrichment,
  'vault.field-purpose': refusals.fieldPurpose,
  'vault.fenced': refusals.fenced,
  'vault.restricted': refusals.restricted,
  'vault.values': refusals.values,
  'vault.busy': refusals.busy,
};

export function toldIn(problem: Problem, language: Language): Told {
  const text = known[problem.code];
  return text ? { happened: text[language], unchanged: refusals.unchanged[language], next: '' } : problem.told;
}
