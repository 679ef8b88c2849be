// Records of processing activities (Art. 30(1) and (2) GDPR) from what the policy states: by purpose, each cell with its facts; pure.
import type { Language } from '#base';
import type { Policy, PublishedPolicy } from '#policy';
import { type Message, publish as words, say, writtenPeriod } from '#words';
import { csv } from './csv.ts';

/** What stands in one place of the records. No entries: the policy does not say it. */
export interface Cell {
  entries: readonly { text: string; fact: string }[];
  /** `policy`: stated for all processing together, not for this purpose alone. */
  scope: 'row' | 'policy';
}

export const controllerColumns = [
  'controller',
  'purpose',
  'basis',
  'subjects',
  'data',
  'recipients',
  'transfers',
  'retention',
  'measures',
] as const;
export const processorColumns = ['processor', 'controllers', 'categories', 'transfers', 'measures'] as const;
export type Column = (typeof controllerColumns)[number] | (typeof processorColumns)[number];

export interface RecordRow {
  /** Id of the purpose or the role; null when the policy states none. */
  fact: string | null;
  cells: Readonly<Partial<Record<Column, Cell>>>;
}

export interface Records {
  company: string;
  version: number;
  publishedAt: string;
  language: Language;
  /** Art. 30(1). */
  asController: readonly RecordRow[];
  /** Art. 30(2); empty where the policy names no processing for others. */
  asProcessor: readonly RecordRow[];
}

type Entry = Cell['entries'][number];

export function recordsOf(company: string, { policy, number, publishedAt }: PublishedPolicy): Records {
  const purposes = policy.purposes.length > 0 ? policy.purposes : [null];
  const ourRoles = policy.roles.filter(({ role }) => role === 'processor' || role === 'sub-processor');
  return {
    company,
    version: number,
    publishedAt,
    language: policy.meta.language,
    asController: purposes.map((purpose) => ({ fact: purpose?.id ?? null, cells: controllerCells(policy, purpose) })),
    asProcessor: ourRoles.map((role) => ({
      fact: role.id,
      cells: {
        processor: whole(parties(policy)),
        controllers: row([]),
        categories: row(role.scope === undefined ? [] : [{ text: role.scope, fact: role.id }]),
        transfers: whole(transfers(policy)),
        measures: whole(measures(policy)),
      },
    })),
  };
}

const row = (entries: readonly Entry[]): Cell => ({ entries, scope: 'row' });
const whole = (entries: readonly Entry[]): Cell => ({ entries, scope: 'policy' });

function controllerCells(policy: Policy, purpose: Policy['purposes'][number] | null): RecordRow['cells'] {
  const picked = <F extends { id: string }>(all: readonly F[], ids: readonly string[] | undefined): readonly F[] =>
    all.filter(({ id }) => ids?.includes(id));
  const own = <F extends { id: string }>(
    all: readonly F[],
    ids: readonly string[] | undefined,
    say: (fact: F) => string,
  ): Cell => {
    const cell = (facts: readonly F[]): Entry[] => facts.map((fact) => ({ text: say(fact), fact: fact.id }));
    return ids === undefined || ids.length === 0 ? whole(cell(all)) : row(cell(picked(all, ids)));
  };
  return {
    controller: whole(parties(policy)),
    purpose: row(purpose ? [{ text: purpose.label, fact: purpose.id }] : []),
    basis: own(policy.bases, purpose?.bases, ({ basis, interest }) => [basis, interest].filter(Boolean).join(': ')),
    subjects: own(policy.subjects, purpose?.subjects, ({ label }) => label),
    data: own(policy.data, purpose?.data, ({ label }) => label),
    recipients: whole(
      policy.recipients.map((fact) => ({
        text: [fact.name ?? fact.category, fact.country].filter(Boolean).join(', '),
        fact: fact.id,
      })),
    ),
    transfers: whole(transfers(policy)),
    retention: retention(policy, purpose),
    measures: whole(measures(policy)),
  };
}

/** Art. 30(1)(a): the controller, its representative and its data protection officer, with what reaches them. */
function parties({ controller, representative, dpo, contacts }: Policy): Entry[] {
  const line = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(', ');
  const place = (
    address:
      | {
          street?: string | undefined;
          postalCode?: string | undefined;
          city?: string | undefined;
          country?: string | undefined;
        }
      | undefined,
  ) => line([address?.street, address?.postalCode, address?.city, address?.country]);
  return [
    ...(controller ? [{ text: line([controller.name, place(controller.address)]), fact: controller.id }] : []),
    ...contacts.flatMap(({ id, value, channel }) =>
      value === null || channel === 'post' ? [] : [{ text: value, fact: id }],
    ),
    ...[representative, dpo].flatMap((party) =>
      party ? [{ text: line([party.name, party.email, party.phone, place(party.address)]), fact: party.id }] : [],
    ),
  ];
}

const transfers = (policy: Policy): Entry[] =>
  policy.transfers.map(({ id, to, country, tool, reference }) => ({
    text: [to, country, tool ?? reference].filter(Boolean).join(', '),
    fact: id,
  }));

const measures = ({ measures: stated, backups }: Policy): Entry[] => [
  ...stated.map(({ id, label }) => ({ text: label, fact: id })),
  ...backups.flatMap(({ id, stated: place }) => (place ? [{ text: place.quote, fact: id }] : [])),
];

/** The periods of this purpose or of its data; where none is tied to it, those that the policy ties to nothing. */
function retention({ retention: rules, meta }: Policy, purpose: Policy['purposes'][number] | null): Cell {
  const entry = (rule: (typeof rules)[number]): Entry => ({
    text: `${rule.subject}: ${rule.period === null ? (rule.criterion ?? '') : writtenPeriod(rule.period, meta.language)}`,
    fact: rule.id,
  });
  const mine = rules.filter(
    (rule) => purpose && (rule.purposes?.includes(purpose.id) || rule.data?.some((id) => purpose.data?.includes(id))),
  );
  if (mine.length > 0) return row(mine.map(entry));
  const loose = rules.filter((rule) => purpose === null || (!rule.purposes?.length && !rule.data?.length));
  return whole(loose.map(entry));
}

const columnKeys: Readonly<Record<Column, keyof typeof words>> = {
  controller: 'recordController',
  purpose: 'recordPurpose',
  basis: 'recordBasis',
  subjects: 'recordSubjects',
  data: 'recordData',
  recipients: 'recordRecipients',
  transfers: 'recordTransfers',
  retention: 'recordRetention',
  measures: 'recordMeasures',
  processor: 'recordProcessor',
  controllers: 'recordControllers',
  categories: 'recordCategories',
};

/** The name of a column, as a message. */
export const columnName = (column: Column): Message => ({ key: `publish.${columnKeys[column]}` });

/** One table for Art. 30(1), then one for Art. 30(2); a last column names what the policy does not state. */
export function recordsCsv(records: Records, language: Language): string {
  const table = (columns: readonly Column[], title: Message, rows: readonly RecordRow[]): string[][] => [
    [
      say(title, language),
      `${records.company}, ${say({ key: 'site.versionNumber', values: { number: records.version } }, language)}`,
    ],
    [...columns.map((column) => say(columnName(column), language)), words.recordNotStated[language]],
    ...rows.map(({ cells }) => [
      ...columns.map((column) => cellText(cells[column], language)),
      columns
        .filter((column) => !cells[column]?.entries.length)
        .map((column) => say(columnName(column), language))
        .join('; '),
    ]),
  ];
  return csv([
    ...table(controllerColumns, { key: 'publish.recordsController' }, records.asController),
    ...(records.asProcessor.length > 0
      ? table(processorColumns, { key: 'publish.recordsProcessor' }, records.asProcessor)
      : []),
  ]);
}

function cellText(cell: Cell | undefined, language: Language): string {
  if (!cell || cell.entries.length === 0) return '';
  const text = cell.entries.map(({ text: said, fact }) => `${said} [${fact}]`).join('; ');
  return cell.scope === 'row' ? text : `${text} (${words.recordWhole[language]})`;
}
