// Reviewing a reading: what stands in the company folder now, and a person's corrections written into its policy.yaml.
import { Problem, sha256 } from '#base';
import { type Correction, type Policy, type Prose, type Stated, correct, policyYaml, segmentsOf } from '#policy';
import { type CompanyEdition, readTakenIn } from './company-edition.ts';
import { openCompanyFolder, saveCompanyFolder } from './folder.ts';
import { takeIn } from './intake.ts';

export interface Review {
  prose: Prose;
  policy: Policy;
  unread: CompanyEdition['unread'];
  policyFile: string;
  /** Of policy.yaml and the text as they were read: what a person corrects must be what they saw. */
  revision: string;
}

/** What a person asks for; `segment`: the sentence that states a new fact. */
export type Asked =
  | Exclude<Correction, { act: 'save' }>
  | { act: 'save'; list: string; id: string | null; segment: string | null; values: Readonly<Record<string, unknown>> };

export type Answered = { id: string } | { wrongFields: readonly string[] };

/** Reads a company folder as it stands. Rejects with a Problem of the folder, the text or policy.yaml. */
export async function openReview(folder: string): Promise<Review> {
  return shown(await opened(folder));
}

/**
 * Writes one correction, unless policy.yaml or the text are no longer as they were (`revision`): then Problem `publish.review-changed`.
 * Other rejections: `publish.review-gone` for a fact that is no longer there, and what cannot be read or written.
 */
export async function review(
  folder: string,
  revision: string,
  asked: Asked,
  decided: { by: string; on: string; why: string },
): Promise<Answered> {
  const edition = await opened(folder);
  const now = shown(edition);
  if (now.revision !== revision) throw changed(now.policyFile);
  const done = correct(now.policy, correctionOf(asked, edition), decided);
  if ('wrong' in done) {
    if (done.wrong === 'fields') return { wrongFields: done.fields };
    throw gone(now.policyFile, done.wrong);
  }
  // Between the reading and here somebody may have saved: from now on nothing waits, so that nobody can come between.
  if (openCompanyFolder(folder, folder).policyText !== edition.company.policyText) throw changed(now.policyFile);
  const over = { file: now.policyFile, text: edition.policyText };
  saveCompanyFolder(edition.company, policyYaml(done.policy, over));
  return { id: done.id };
}

const opened = async (folder: string): Promise<CompanyEdition> =>
  readTakenIn(await takeIn(folder, { cwd: folder, companies: folder }), {});

const shown = ({ edition, unread, company, policyText }: CompanyEdition): Review => ({
  prose: edition.prose,
  policy: edition.policy,
  unread,
  policyFile: company.policyFile,
  revision: sha256(`${company.policyText ?? policyText}\0${edition.source.text}`),
});

function correctionOf(asked: Asked, { edition }: CompanyEdition): Correction {
  if (asked.act !== 'save') return asked;
  const { segment: wanted, ...rest } = asked;
  const segment = segmentsOf(edition.prose).find(({ id }) => id === wanted);
  const stated: Stated | null = segment
    ? { quote: edition.source.text.slice(...segment.span), segment: segment.id, span: segment.span }
    : null;
  return { ...rest, stated };
}

const changed = (file: string): Problem =>
  new Problem('publish.review-changed', {
    happened: `${file} or the text beside it was changed by somebody else since you opened this page.`,
    unchanged: 'Your correction was not saved.',
    next: 'Look at the fact as it stands now and correct it again.',
  });

const gone = (file: string, why: 'no-such-fact' | 'only-one'): Problem =>
  new Problem('publish.review-gone', {
    happened:
      why === 'only-one'
        ? `${file} has such a fact already, and can have only one.`
        : `${file} no longer holds this fact.`,
    unchanged: 'Your correction was not saved.',
    next: why === 'only-one' ? 'Correct the one that is there.' : 'Go back to the list of facts.',
  });
