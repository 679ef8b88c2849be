// systems.yaml: the company's own systems, how each is reached, and where in it which data about whom rests (the data map).
import { z } from 'zod';
import { languages } from '#base';
import { FactId } from '#policy';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** DPV personal-data id (`pd:EmailAddress`), or null: the column holds nothing about a person. */
const category = z
  .string()
  .regex(/^(?:pd|dpv):[A-Za-z0-9-]+$/)
  .nullable();

const plain = z.union([z.string(), z.number(), z.boolean()]);

/** `email`, `phone`, or a name of the company's own (`customer-number`): values of one kind mean the same person in every system. */
const identityKind = id;

function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Storage rules of the policy: one, or all that still need the data (several purposes): it then leaves when the last of them lets it go. */
const rules = z.union([FactId, z.array(FactId).min(1)]);

/** What is done to a column when the row stays: Article 17 with what the rest of the row is still needed for. */
export const Mask = z.union([z.enum(['null', 'hash', 'generalise']), z.strictObject({ fixed: plain })]);

export const ColumnMap = z.strictObject({
  category,
  identity: identityKind.optional(),
  /**
   * Of an e-mail address or number: the system itself made sure that it is theirs (a confirming link). Only then is it followed from their row to
   * other rows: what somebody typed into their own account may be anybody's, and would lead to that person's data.
   */
  proven: z.literal(true).optional(),
  purposes: z.array(FactId).optional(),
  mask: Mask.optional(),
  /** Other storage rules than the table's: its value is masked when they are over, or keeps the row until then. */
  retention: rules.optional(),
  /** Read and shown, never written: computed elsewhere. */
  readOnly: z.boolean().optional(),
});

/**
 * How rows hang together. `subject`: the row is about the person in the row it points to. `mention`: that person only handled or wrote it; it is
 * another's. `part`: what it points to belongs to the row's person as long as nobody else points there (an address). `lookup`: about nobody.
 */
export const Link = z.strictObject({
  columns: z.array(z.string()).min(1),
  /** `table`, or `system:table` in another system. */
  to: z.string().min(1),
  toColumns: z.array(z.string()).min(1),
  as: z.enum(['subject', 'mention', 'part', 'lookup']),
  /**
   * Only of rows in which this column says so: of a column that points to another table according to the word beside it (`owner_type` and
   * `owner_id`). One link for each word; within one system alone.
   */
  when: z.strictObject({ column: z.string(), is: z.union([z.string(), z.number()]) }).optional(),
  /**
   * Of a `subject` link: the row is the very person that it points to, kept in a table of its own (the e-mail addresses of users). Who is found there
   * is found here too. What is no more than typed by somebody must not stand there.
   */
  same: z.literal(true).optional(),
});

export const TableMap = z.strictObject({
  /** The kind of person that rows are about, by its label in the policy; null: about nobody. */
  about: z.string().nullable(),
  /** `person`: a row is one person. `of-person`: a row is something of a person. */
  row: z.enum(['person', 'of-person']).optional(),
  /** Needed only where the system knows no primary key. */
  key: z.array(z.string()).min(1).optional(),
  columns: z.record(z.string(), ColumnMap),
  links: z.array(Link).optional(),
  /** What erasing does with a row: it goes, or its personal columns are masked and it stays. Default: `remove`. */
  erase: z.enum(['remove', 'mask']).optional(),
  /** Kept because of this fact of the policy (a statute, a hold); `until` names the column and period elsewhere. */
  kept: z.strictObject({ fact: FactId, why: z.string().min(1) }).optional(),
  /** The storage rules of the policy after which its rows go. */
  retention: rules.optional(),
  /**
   * Where the dates lie that storage periods start from: trigger of the policy to columns; the latest counts. Of rows in another table that a
   * `subject` link leads here from (the orders of a customer): its name and the column there. A trigger that the policy does not name is `other`.
   */
  dates: z
    .record(
      z.string(),
      z.array(z.union([z.string(), z.strictObject({ table: z.string(), column: z.string() })])).min(1),
    )
    .optional(),
  /** The column that says that a row is restricted (Art. 18), with what stands there when it is and when it is not. */
  restriction: z.strictObject({ column: z.string(), on: plain, off: plain.nullable() }).optional(),
});

export const System = z.strictObject({
  id,
  title: z.string().min(1).optional(),
  connector: z.enum(['postgresql', 'mysql', 'sqlite', 'folder', 'http']),
  /** `env:NAME` of a variable with the address and secret, or `file:PATH` (SQLite, folder), from the company's folder. */
  connection: z.string().regex(/^(?:env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$/),
  /** For `http`: a ready definition by its id, or `file:PATH` of one's own. */
  definition: z.string().optional(),
  /** For `http`: the company's own kinds of identity as the definition calls them: `customer-number: matomo-user-id`. */
  kinds: z.record(identityKind, identityKind).optional(),
  /** IANA time zone of its calendar, by which storage periods end; absent: UTC. */
  timeZone: z.string().refine(isTimeZone, { message: 'no time zone is called so' }).optional(),
  /** The last day of the company's financial year, `MM-DD`; absent: 12-31. Dates of the trigger `financial-year-end` may be any day of the year. */
  financialYearEnds: z
    .string()
    .regex(
      /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$/,
    )
    .optional(),
  /** Schemas to look into (PostgreSQL); absent: all but the system's own. */
  schemas: z.array(z.string()).optional(),
  /** The recipient of the policy that runs it, if not the company itself. */
  recipient: FactId.optional(),
  tables: z.record(z.string(), TableMap).optional(),
});

/** Where a recipient of data is told that it was erased, corrected or restricted (Art. 19 GDPR). */
export const RecipientContact = z.strictObject({
  /** Id of the recipient in the policy: `recipient.payments`. */
  fact: FactId,
  /** A mailbox of theirs for such notices, best one of their privacy team. */
  email: z.email().max(254),
  /** In which language they read; absent: the policy's. */
  language: z.enum(languages).optional(),
});

export const Systems = z.strictObject({
  systems: z.array(System).refine((all) => new Set(all.map((one) => one.id)).size === all.length, {
    message: 'two systems have the same id',
  }),
  /** Recipients of the policy that can be written to. */
  recipients: z
    .array(RecipientContact)
    .refine((all) => new Set(all.map(({ fact }) => fact)).size === all.length, {
      message: 'a recipient has two addresses',
    })
    .optional(),
});

/** Ids of the storage rules that a table or column names. */
export const rulesIn = ({ retention = [] }: Pick<TableMap, 'retention'>): readonly string[] =>
  typeof retention === 'string' ? [retention] : retention;

export type Mask = z.infer<typeof Mask>;
export type ColumnMap = z.infer<typeof ColumnMap>;
export type Link = z.infer<typeof Link>;
export type TableMap = z.infer<typeof TableMap>;
export type System = z.infer<typeof System>;
export type Systems = z.infer<typeof Systems>;
