// Whose rows are whose: which tables are about persons, by themselves or along links, and what each link means to a person.
import type { Message } from '#words';
import type { Link } from '../systems.ts';
import { type Tie, isAct, isKeyOf, meaningOfTie } from './links.ts';
import { meaningOf } from './name-words.ts';
import type { Certainty } from './proposal.ts';
import type { TableReading } from './table.ts';
import { people, staff } from './words/atoms.ts';

export interface About {
  kind: string | null;
  row?: 'person' | 'of-person';
  certainty: Certainty;
  reasons: readonly Message[];
  /** A firm stays when the person who speaks for it goes. */
  erase?: 'mask';
}
type Role = Link['as'];
export interface MeantTie extends Tie {
  as: Role;
  same?: true;
  why: Message;
}

/** What belongs to whoever points to it: addresses, cards, accounts. */
const partAtoms = new Set(['address', 'card', 'bankaccount', 'phone', 'socialmedia', 'identitydocument', 'passport']);

const isPart = ({ name, columns, person, sorts }: TableReading): boolean =>
  person === null &&
  !['trade', 'message', 'visit'].some((sort) => sorts.has(sort)) &&
  ([...(name.each.at(-1) ?? [])].some((atom) => partAtoms.has(atom)) ||
    [...(name.each[0] ?? [])].some((atom) => partAtoms.has(atom)) ||
    new Set(
      columns.flatMap(({ candidates: [best] }) =>
        best && ['pd:PhysicalAddress', 'pd:PostalCode', 'pd:City'].includes(best.category ?? '') ? [best.category] : [],
      ),
    ).size === 3);

/** Each table's answer and each link's role, together: the one follows from the other, until nothing changes. */
export function aboutPersons(
  tables: readonly TableReading[],
  ties: ReadonlyMap<string, readonly Tie[]>,
): { about: ReadonlyMap<string, About>; links: ReadonlyMap<string, readonly MeantTie[]> } {
  const byName = new Map(tables.map((reading) => [reading.table.name, reading]));
  const about = new Map<string, About>();
  const groups = new Set(tables.filter((reading) => isGroup(reading, tables, ties)).map(({ table }) => table.name));
  for (const reading of tables) {
    const own = groups.has(reading.table.name) ? null : byItself(reading);
    if (own) about.set(reading.table.name, own);
  }
  const roles = (reading: TableReading): MeantTie[] =>
    (ties.get(reading.table.name) ?? []).map((tie) => ({
      ...tie,
      ...roleOf(reading, tie, byName, about, ties),
    }));
  // What is certain first: a guess leads on to nothing but guesses.
  for (let [changed, guessing] = [true, false]; changed || !guessing;) {
    if (!changed) guessing = true;
    changed = false;
    for (const reading of tables) {
      const here = roles(reading);
      const subject = here.find(
        ({ as, to, certainty }) =>
          as === 'subject' &&
          about.has(to) &&
          to !== reading.table.name &&
          (guessing || (certainty !== 'uncertain' && about.get(to)!.certainty !== 'uncertain')),
      );
      const known = about.get(reading.table.name);
      // Named after people and no more than that: whose it is, the link to somebody says better.
      const isNoMore = known?.row === 'person' && known.certainty === 'uncertain' && subject?.certainty !== 'uncertain';
      if (subject && (known === undefined || isNoMore)) {
        const target = about.get(subject.to)!;
        about.set(reading.table.name, {
          kind: target.kind,
          row: 'of-person',
          certainty:
            subject.certainty === 'uncertain' || target.certainty === 'uncertain'
              ? 'uncertain'
              : subject.certainty === 'likely'
                ? 'likely'
                : target.certainty,
          reasons: [{ key: 'discover.byPath', values: { columns: subject.columns.join(', '), table: subject.to } }],
        });
        changed = true;
      }
      if (about.has(reading.table.name))
        for (const { as, to, columns } of here)
          if (as === 'part' && !about.has(to) && isPart(byName.get(to)!)) {
            about.set(to, {
              kind: about.get(reading.table.name)!.kind,
              row: 'of-person',
              certainty: 'likely',
              reasons: [{ key: 'discover.byPart', values: { columns: columns.join(', '), table: reading.table.name } }],
            });
            changed = true;
          }
    }
  }
  // A row that names a person and leads to another table of people is something of theirs, unless its own table is named after people.
  for (const reading of tables) {
    const known = about.get(reading.table.name);
    if (
      known?.row === 'person' &&
      reading.person === null &&
      roles(reading).some(({ as, to }) => as === 'subject' && to !== reading.table.name)
    )
      about.set(reading.table.name, { ...known, row: 'of-person' });
  }
  for (const reading of tables)
    if (!about.has(reading.table.name))
      about.set(reading.table.name, {
        kind: null,
        certainty: reading.evidence === 0 || reading.isOrganisation ? 'sure' : 'likely',
        reasons: [{ key: 'discover.nobody' }],
      });
  const meant = (reading: TableReading): MeantTie[] =>
    roles(reading).map((tie) =>
      tie.as === 'subject' && isSame(reading, tie, byName.get(tie.to)!, about)
        ? { ...tie, same: true, why: { key: 'discover.asSame' } }
        : tie,
    );
  return { about, links: new Map(tables.map((reading) => [reading.table.name, meant(reading)])) };
}

const hasMail = ({ columns }: TableReading): boolean =>
  columns.some(({ candidates: [best] }) => best?.category === 'pd:EmailAddress' && best.score >= 0.8);

/** People whose e-mail addresses stand in a table of their own and nowhere beside their names: by their address they are found only there. */
const isSame = (from: TableReading, tie: Tie, to: TableReading, about: ReadonlyMap<string, About>): boolean =>
  about.get(tie.to)?.row === 'person' &&
  !tie.when &&
  hasMail(from) &&
  !hasMail(to) &&
  !from.isOrganisation &&
  (isKeyOf(from.table, tie.columns) ||
    (from.name.unknown.length === 0 &&
      from.name.atoms.has('email') &&
      from.name.each.every((atoms) => [...atoms].some((atom) => addressWords.has(atom) || people.has(atom)))));
const addressWords = new Set(['email', 'address', 'account', 'table', 'main', 'data']);

/** Words for people and for the firms that buy a service alike. */
const eitherWords = /^(?:tenants?|accounts?|acct)$/;
/** “emails”, with rows of others that came in by them: the company's own. */
const isMailbox = ({ name, person }: TableReading): boolean =>
  person === null && [...name.atoms].every((atom) => atom === 'email' || atom === 'main');
const human = new Set(['pd:BirthDate', 'pd:Gender', 'pd:Password', 'pd:OfficialID', 'pd:Nationality', 'pd:Username']);

/**
 * A table in which the people of another table stand, several to each (accounts, communities), is about no person: taken for one, whoever has its
 * address would be handed everybody in it. Nor is a table of mailboxes by which others' letters come in.
 */
const isGroup = (
  reading: TableReading,
  tables: readonly TableReading[],
  ties: ReadonlyMap<string, readonly Tie[]>,
): boolean => {
  const isPointedTo = (by: (other: TableReading) => boolean): boolean =>
    tables.some(
      (other) =>
        other !== reading &&
        by(other) &&
        ties
          .get(other.table.name)!
          .some(
            ({ to, columns, certainty }) =>
              to === reading.table.name && certainty !== 'uncertain' && !isKeyOf(other.table, columns),
          ),
    );
  if (isMailbox(reading)) return isPointedTo(() => true);
  const isHuman = reading.columns.some(
    ({ name, candidates: [best] }) =>
      (best && best.score >= 0.6 && human.has(best.category ?? '')) ||
      name.atoms.has('first') ||
      name.atoms.has('last'),
  );
  const isEither = eitherWords.test(reading.head.at(-1) ?? '');
  if (isHuman || (reading.person !== null && !isEither) || isPart(reading) || reading.sorts.size > 0) return false;
  return isPointedTo(({ person, evidence }) => person !== null && evidence >= (isEither ? 1 : 1.5));
};

function byItself(reading: TableReading): About | null {
  const { person, evidence, because, isOrganisation, isLookup, columns, table, speaksOf } = reading;
  const reasons: Message[] =
    because.length > 0 ? [{ key: 'discover.byColumns', values: { columns: because.slice(0, 4).join(', ') } }] : [];
  const hasName = columns.some(({ name }) => name.atoms.has('name') && name.unknown.length === 0);
  // Programs that sign in by OAuth are called clients too.
  const isProgram = evidence < 1.5 && columns.some(({ name }) => name.atoms.has('secret') || name.atoms.has('url'));
  if (person !== null && !isProgram) {
    const named: Message = { key: 'discover.byTable' };
    if (evidence >= 0.5)
      return {
        kind: person,
        row: 'person',
        certainty: evidence >= 1.5 ? 'sure' : 'likely',
        reasons: [named, ...reasons],
      };
    if (hasName) return { kind: person, row: 'person', certainty: 'likely', reasons: [named] };
    return columns.length > 2 && isReferredTo(reading)
      ? { kind: person, row: 'person', certainty: 'uncertain', reasons: [named] }
      : null;
  }
  if (isOrganisation)
    return evidence >= 1.5
      ? { kind: 'contactperson', row: 'of-person', certainty: 'likely', reasons, erase: 'mask' }
      : null;
  if (isLookup)
    return evidence >= 3 ? { kind: speaksOf ?? 'person', row: 'of-person', certainty: 'uncertain', reasons } : null;
  const identities = columns.filter(
    ({ candidates: [best] }) =>
      best && best.score >= 0.85 && (best.category === 'pd:EmailAddress' || best.category === 'pd:OfficialID'),
  );
  const isOne = identities.some(({ column }) => isKeyOf(table, [column.name]));
  const isOfSomething = reading.sorts.size > 0;
  if (reading.identifying >= 2 && !isOfSomething)
    return { kind: speaksOf ?? 'person', row: 'person', certainty: evidence >= 3.5 ? 'sure' : 'likely', reasons };
  if ((reading.identifying >= 1 && evidence >= 1.5) || (evidence >= 1 && reading.sorts.has('visit')))
    return { kind: speaksOf ?? 'person', row: isOne ? 'person' : 'of-person', certainty: 'likely', reasons };
  return null;
}

/** A table named after people without a word about them is one only if it has a key of its own. */
const isReferredTo = ({ table }: TableReading): boolean => table.key.length === 1;

function roleOf(
  from: TableReading,
  tie: Tie,
  tables: ReadonlyMap<string, TableReading>,
  about: ReadonlyMap<string, About>,
  ties: ReadonlyMap<string, readonly Tie[]>,
): { as: Role; why: Message } {
  const all = ties.get(from.table.name)!;
  const to = tables.get(tie.to);
  const target = about.get(tie.to);
  const atoms = meaningOfTie(tie);
  if (to === undefined || (to.isOrganisation && to.speaksOf === null))
    return { as: 'lookup', why: { key: 'discover.asLookup' } };
  if (to !== from && isPart(to) && !isPart(from) && !isKeyOf(from.table, tie.columns)) {
    const isSubject = (of: TableReading, other: Tie): boolean =>
      other !== tie && other.to !== of.table.name && isSubjectLike(other, tables, about);
    // What is somebody’s by itself (their address, as a row of theirs) lends its person to a row that names nobody else.
    const isTheirs =
      from.person === null &&
      ties.get(to.table.name)!.some((other) => isSubject(to, other)) &&
      !all.some((other) => isSubject(from, other));
    return isTheirs
      ? { as: 'subject', why: { key: 'discover.asSubject' } }
      : { as: 'part', why: { key: 'discover.asPart' } };
  }
  if (target === undefined || target.row === undefined) return { as: 'lookup', why: { key: 'discover.asLookup' } };
  if (to === from) return { as: about.has(from.table.name) ? 'mention' : 'lookup', why: { key: 'discover.asSelf' } };
  const mention = { as: 'mention' as const, why: { key: 'discover.asMention' } };
  const subject = { as: 'subject' as const, why: { key: 'discover.asSubject' } };
  // Somebody made a category, or speaks for a firm: it is not theirs.
  if (from.speaksOf === null && (from.isOrganisation || (isGeneral(from) && !isKeyOf(from.table, tie.columns))))
    return mention;
  // A person’s second table: an account of a patient, the staff among the users.
  if (from.person !== null && (isKeyOf(from.table, tie.columns) || (to.person === from.person && !isAct(atoms))))
    return subject;
  const others = all.filter(
    (other) =>
      other !== tie &&
      other.certainty !== 'uncertain' &&
      other.columns.join('\0') !== tie.columns.join('\0') &&
      other.to !== from.table.name &&
      isSubjectLike(other, tables, about),
  );
  if (isAct(atoms) && !isStaffOnly(atoms) && !(tie.when && atoms.has('assigned')))
    return others.length === 0 && isContent(from) && !atoms.has('assigned') && !atoms.has('updated')
      ? subject
      : mention;
  const isToStaff = to.isStaff || (target.kind !== null && staff.has(target.kind) && target.row === 'person');
  if (isToStaff || isStaffWord(atoms)) {
    // Of an employee and their own user account, the row is the employee’s; of an employee and a customer, the customer’s.
    const isAccount = (other: Tie): boolean => ties.get(to.table.name)!.some((own) => own.to === other.to);
    const elsewhere = isNamedAfter(tie, to) ? others.filter((other) => !isAccount(other)) : others;
    if (elsewhere.length > 0 || from.isLookup || (from.person !== null && !from.isStaff)) return mention;
    return isStaffWord(atoms) && !isToStaff && from.person !== null ? mention : subject;
  }
  const isFromPerson = about.get(from.table.name)?.row === 'person' && from.person !== null;
  if (isFromPerson) {
    if (target.row === 'of-person') return { as: 'part', why: { key: 'discover.asPart' } };
    if (
      isKeyOf(from.table, tie.columns) ||
      to.person === null ||
      ['user', 'person', 'contactperson', 'customer'].includes(to.person ?? '')
    )
      return others.length > 0 && !isKeyOf(from.table, tie.columns) ? mention : subject;
    return from.person === 'child' ||
      from.person === 'participant' ||
      from.person === 'contactperson' ||
      from.person === 'beneficiary'
      ? subject
      : mention;
  }
  if (from.isLookup && target.row === 'of-person') return { as: 'lookup', why: { key: 'discover.asLookup' } };
  // Where customers and users both stand in a row, users are those who work with the system.
  if (to.person === 'user' && others.some((other) => !['user', null].includes(tables.get(other.to)!.person)))
    return mention;
  return subject;
}

/** “employee_id” of the table of employees, and no more words. */
const isNamedAfter = ({ columns }: Tie, to: TableReading): boolean =>
  columns.length === 1 &&
  [...meaningOf(columns[0]!).atoms].every((atom) => atom === 'id' || atom === 'number' || to.name.atoms.has(atom));

/** Goods, categories, settings: one for everybody, whoever entered it. */
const isGeneral = ({ isLookup, name }: TableReading): boolean =>
  isLookup && [...name.atoms].some((atom) => general.has(atom));
const general = new Set(
  'product category department branch company supplier role setting campaign country city region language currency type status'.split(
    ' ',
  ),
);

/** “employee_id” names staff, and does not say that they did something with the row. */
const isStaffWord = (atoms: ReadonlySet<string>): boolean => [...atoms].some((atom) => staff.has(atom));
const isStaffOnly = (atoms: ReadonlySet<string>): boolean =>
  atoms.has('employee') && !atoms.has('assigned') && !atoms.has('agent');

const isContent = ({ sorts, isLookup }: TableReading): boolean => !isLookup && sorts.has('message');

/** Whether a tie leads to a person who is no member of staff and did not merely act. */
function isSubjectLike(
  tie: Tie,
  tables: ReadonlyMap<string, TableReading>,
  about: ReadonlyMap<string, About>,
): boolean {
  const to = tables.get(tie.to);
  const target = about.get(tie.to);
  if (!to || !target || target.row === undefined || to.isStaff || isPart(to)) return false;
  const atoms = meaningOfTie(tie);
  return !isAct(atoms) && !(isStaffWord(atoms) && [...atoms].every((atom) => !people.has(atom) || staff.has(atom)));
}
