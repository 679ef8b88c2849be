// upheld read PATH: what Upheld takes from a policy text, and what it did not understand; writes policy.yaml in a company folder.
import { homeTenant } from '#access';
import { allFacts, promiseKind, segmentsOf } from '#policy';
import { type CompanyEdition, type Intake, readCompany, saveCompanyFolder, textFileOf } from '#publish';
import { say } from '#words';
import type { Context } from './context.ts';
import type { AddCommand } from './command.ts';
import { companiesOf } from './serve.ts';

export const readCommand: AddCommand = (program, context) => {
  program
    .command('read <path>')
    .description(
      'read a policy (a file: .txt, .md, .html, .pdf; a company folder; an address): facts, promises, and what was not understood; writes policy.yaml beside the text',
    )
    .option('--again', 'read the prose anew even if policy.yaml is up to date; what you corrected or decided is kept')
    .option('--dry-run', 'write nothing')
    .option('--yaml', 'print policy.yaml')
    .addHelpText(
      'after',
      '\nExamples:\n  npm run upheld -- read ~/acme/privacy-policy.md --dry-run --yaml\n  npm run upheld -- read ~/acme/privacy.pdf\n  npm run upheld -- read https://example.com/privacy',
    )
    .action(async (path: string, options: { again?: boolean; dryRun?: boolean; yaml?: boolean }) => {
      const read = await readCompany(path, {
        cwd: context.cwd,
        companies: companiesOf(context),
        again: options.again ?? false,
      });
      if (!options.dryRun) saveCompanyFolder(read.company, read.policyText);
      const page = options.dryRun ? null : await reviewPage(context, read.company.folder);
      report(context, read, page, { dry: options.dryRun ?? false, yaml: options.yaml ?? false });
    });
};

/** Where a person reviews this folder now: on the Upheld that runs, if it shows this company. */
async function reviewPage(context: Context, folder: string): Promise<string | null> {
  const running = context.running();
  if (running === null) return null;
  const house = await context.openHouse('client');
  try {
    return (await homeTenant(house.store.db))?.folder === folder
      ? `${house.address() ?? running}/console/review`
      : null;
  } finally {
    await house.close();
  }
}

interface Wanted {
  dry: boolean;
  yaml: boolean;
}

function report({ out, language }: Context, read: CompanyEdition, page: string | null, { dry, yaml }: Wanted): void {
  const { policy, prose } = read.edition;
  const texts = new Map(segmentsOf(prose).map((segment) => [segment.id, segment.text]));
  const facts = Map.groupBy(allFacts(policy), ({ list }) => list);
  const kinds = Map.groupBy(policy.promises, (promise) => promise.kind);
  out.json({
    file: read.company.policyFile,
    text: textFileOf(read.company),
    address: read.company.address,
    leftOut: read.company.leftOut,
    written: !dry,
    review: page,
    policy,
    notUnderstood: read.unread.map(({ segment, why }) => ({
      segment,
      text: texts.get(segment),
      why: say(why, language),
    })),
  });
  if (yaml) return out.line(read.policyText);
  out.line(`${read.name}: “${policy.meta.title}”, ${policy.meta.language}, ${texts.size} sentences`);
  for (const line of takenFrom(read.company)) out.line(line);
  out.line(`\nFacts: ${allFacts(policy).length}`);
  for (const [list, found] of facts) out.line(`  ${list.padEnd(20)} ${String(found.length).padStart(4)}`);
  out.line(`\nPromises: ${policy.promises.length}`);
  for (const [kind, found] of [...kinds].toSorted((a, b) => b[1].length - a[1].length)) {
    out.line(`  ${String(found.length).padStart(4)}  ${promiseKind(kind)?.name[language] ?? kind}`);
  }
  out.line(`\nNot understood: ${read.unread.length}`);
  for (const { segment, why } of read.unread) out.line(`  ${say(why, language)}\n    “${texts.get(segment) ?? ''}”`);
  out.line(dry ? '\nNothing was written.' : `\nWritten: ${read.company.policyFile}`);
  if (page !== null) out.line(`Confirm and correct it beside the text: ${page}`);
}

/** Where a text that was taken out of something came from, where it is kept, and what was not taken over. */
function takenFrom(company: Intake): string[] {
  const lines = company.address === null ? [] : [`Taken from ${company.address}`];
  if (company.original) lines.push(`Its text, to which every quote points: ${textFileOf(company)}`);
  if (company.leftOut.length > 0) {
    lines.push(`\nLeft out around the text: ${company.leftOut.length}`);
    for (const text of company.leftOut) lines.push(`  “${text}”`);
  }
  return lines;
}
