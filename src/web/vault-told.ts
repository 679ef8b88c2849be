// What the vault refuses, told in the reader’s language; what it has no words for here is told as the vault says it.
import type { Language, Problem, Text, Told } from '#base';
import { ImportProblem } from '#vault';
import { fill, imports, refusals } from '#words';

const known: Readonly<Record<string, Text>> = {
  'vault.address-taken': refusals.addressTaken,
  'vault.changed-meanwhile': refusals.changedMeanwhile,
  'vault.enrichment': refusals.enrichment,
  'vault.field-purpose': refusals.fieldPurpose,
  'vault.fenced': refusals.fenced,
  'vault.restricted': refusals.restricted,
  'vault.objected': refusals.objected,
  'vault.values': refusals.values,
  'vault.busy': refusals.busy,
  'vault.closed': refusals.closed,
  'vault.no-organisation': refusals.noOrganisation,
  'vault.domain-taken': refusals.domainTaken,
  'vault.organisation': refusals.organisation,
  'vault.not-empty': refusals.notEmpty,
  'vault.same-person': refusals.samePerson,
  'web.import-busy': imports.busy,
  'web.import-failed': imports.failed,
};

export function toldIn(problem: Problem, language: Language): Told {
  if (problem instanceof ImportProblem) {
    const happened = fill(imports[`fault-${problem.fault}`][language], problem.values, language);
    return { happened, unchanged: imports.nothing[language], next: '' };
  }
  const text = known[problem.code];
  return text ? { happened: text[language], unchanged: refusals.unchanged[language], next: '' } : problem.told;
}
