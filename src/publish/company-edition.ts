// From a path that a person typed to an edition that can be published: open the folder, read the prose, keep their policy.yaml.
import { Problem } from '#base';
import { type Policy, type Prose, carryOver, misquoted, parsePolicyYaml, policyYaml, reseat } from '#policy';
import { type Reading, decodeSource, read } from '#read';
import { type Intake, takeIn } from './intake.ts';
import type { Edition } from './versions.ts';

export interface CompanyEdition {
  company: Intake;
  edition: Edition;
  /** The text of policy.yaml as it should stand after this reading. */
  policyText: string;
  unread: Reading['unread'];
  /** The name under which the company shows itself: as the policy says, else the title. */
  name: string;
}

/**
 * Reads a company's policy. policy.yaml wins while the prose is the one it was read from; when the prose changed (or `again`), the
 * prose is read anew and what a person corrected or decided is carried over. Sentences that stayed since `published` keep their ids.
 * `path` may be a file, a company folder, a PDF or an address. Writes nothing.
 */
export async function readCompany(
  path: string,
  context: { cwd: string; companies: string; again?: boolean },
): Promise<CompanyEdition> {
  return readTakenIn(await takeIn(path, context), { again: context.again ?? false });
}

/** The same for what was taken in before: an address is not asked twice. */
export function readTakenIn(company: Intake, context: { again?: boolean; published?: Prose }): CompanyEdition {
  const source = decodeSource(company.proseName, company.prose);
  // A policy.yaml that is refused is refused before the work of reading.
  const previous = company.policyText === null ? null : parsePolicyYaml(company.policyFile, company.policyText);
  const reading = read(source, context.published);
  const policy = merged(previous, reading, source.text, context.again ?? false);
  const wrong = misquoted(policy, source.text);
  if (wrong.length > 0) throw notQuoted(company.policyFile, wrong, company.proseName);
  const policyText = policyYaml(
    policy,
    company.policyText === null ? undefined : { file: company.policyFile, text: company.policyText },
  );
  return {
    company,
    // What is published is what stands in the file: the same facts in the person's order.
    edition: { source, prose: reading.prose, policy: parsePolicyYaml(company.policyFile, policyText) },
    policyText,
    unread: reading.unread,
    name: policy.controller?.name ?? policy.meta.title,
  };
}

function merged(
  previous: Policy | null,
  reading: { policy: Policy; prose: Prose },
  text: string,
  again: boolean,
): Policy {
  if (!previous) return reading.policy;
  if (!again && previous.meta.source.sha256 === reading.policy.meta.source.sha256)
    return reseat(previous, reading.prose);
  return carryOver(previous, reading.policy, text, reading.prose);
}

const notQuoted = (file: string, ids: readonly string[], prose: string): Problem =>
  new Problem('publish.quotes', {
    happened: `${file}: the quote does not stand in ${prose} at its span for ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ` and ${ids.length - 5} more` : ''}.`,
    unchanged: 'Nothing was published.',
    next: 'Correct the quotes, or run “npm run upheld -- read PATH --again” to read the prose anew; what stands in it word for word is kept.',
  });
