// upheld requests choices, and what `requests plan` takes of them: right values by field, purposes, systems that stay out with a reason.
import type { Command } from 'commander';
import { type LeftOutReason, type ProposeOptions, isLeftOutReason } from '#rights';
import { type OfCompany, withCompany } from './company.ts';
import type { Context } from './context.ts';
import { atDesk, numbered, refused, textOf } from './requests.ts';
import { plain } from './systems-told.ts';

export interface Choosing extends OfCompany {
  values?: string;
  purpose: string[];
  without: string[];
}

export function choiceCommand(program: Command, context: Context): void {
  withCompany(program.command('choices <number>'))
    .description('what a plan can be made of: fields by system, purposes of the policy, systems; no value is shown')
    .addHelpText('after', '\nExample:\n  npm run upheld -- requests choices 12')
    .action((number: string, asked: OfCompany) =>
      atDesk(context, asked, async (desk, tenant) => {
        const row = await numbered(desk, tenant, number);
        const choices = await desk.choicesFor(tenant, row.id);
        context.out.json({ choices });
        for (const { at, category, rows } of choices.fields)
          context.out.line(plain(`${String(rows).padStart(6)}  ${at}  ${category}`));
        for (const { id, label } of choices.purposes) context.out.line(plain(`  ${id}  ${label}`));
        for (const { id, title } of choices.holdings) context.out.line(plain(`  ${id}  ${title}`));
        for (const { holding, problem } of choices.unreached) context.out.line(plain(`  ${holding}: ${problem}`));
      }),
    );
}

/** Throws Problem `cli.requests`. */
export function chosenIn(context: Context, { values, purpose, without }: Choosing): ProposeOptions {
  const out = without.map((one) => {
    const at = one.indexOf('=');
    return at < 0 ? ([one, null] as const) : ([one.slice(0, at), reasonIn(one.slice(at + 1))] as const);
  });
  const given = out.filter((one): one is readonly [string, LeftOutReason] => one[1] !== null);
  return {
    ...(values === undefined ? {} : { values: valuesIn(textOf(context, values)) }),
    ...(purpose.length === 0 ? {} : { purposes: purpose }),
    without: out.map(([id]) => id),
    because: Object.fromEntries(given),
  };
}

function reasonIn(text: string): LeftOutReason {
  if (!isLeftOutReason(text)) throw refused('The reason for leaving a system out is none.', 'requests plan --help');
  return text;
}

function valuesIn(text: string): Record<string, string> {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const values = lines.map((line) => {
    const at = line.indexOf('=');
    const [place, value] = [line.slice(0, Math.max(at, 0)).trim(), line.slice(at + 1).trim()];
    if (place === '' || value === '')
      throw refused('A line has another form than “system/table/column = value”.', 'requests plan --help');
    return [place, value] as const;
  });
  if (values.length === 0) throw refused('There are no values in it.', 'requests plan --help');
  return Object.fromEntries(values);
}
