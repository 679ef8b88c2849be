// Documents: what two documents of one company say differently of the same thing, each time with a sentence of both.
import type { Policy, Stated } from '#policy';
import { fold } from './fold.ts';
import { isOneSubject, sameLength, sameSubject } from './kept.ts';
import type { LintReading } from './reading.ts';
import type { Severity } from './rule.ts';

/** `says`: the message; `one` stands in the document that is linted, `other` in the one before it. */
interface Difference {
  says: string;
  one: Stated | undefined;
  other: Stated | undefined;
  values?: Record<string, string>;
  severity?: Severity;
}
type Comparison = (one: Policy, other: Policy) => readonly Difference[];

/** The first fact of a list, with its partner in the other document where the two say something else. */
const pairs = <Fact>(
  ones: readonly Fact[],
  others: readonly Fact[],
  differ: (one: Fact, other: Fact) => boolean,
): [Fact, Fact][] =>
  ones.flatMap((one) => {
    const other = others.find((candidate) => differ(one, candidate));
    return other === undefined ? [] : [[one, other] as [Fact, Fact]];
  });

const letters = (text: string): string => fold(text).replaceAll(/[^a-z0-9]/g, '');
const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && letters(one) !== letters(other);

/** “Acme” and “Acme Ltd” are one company. */
const isOtherCompany = (one: string, other: string): boolean =>
  !letters(one).startsWith(letters(other)) && !letters(other).startsWith(letters(one));

const controller: Comparison = ({ controller: one }, { controller: other }) => {
  if (!one || !other) return [];
  const found = { one: one.stated, other: other.stated };
  const numbers = one.registration?.scheme === other.registration?.scheme;
  if (isOtherCompany(one.name, other.name) || (numbers && differ(one.registration?.value, other.registration?.value)))
    return [{ ...found, says: 'controller', values: { one: one.name, other: other.name } }];
  const moved =
    differ(one.address?.postalCode, other.address?.postalCode) ||
    (one.address?.city === other.address?.city && differ(one.address?.street, other.address?.street));
  return moved ? [{ ...found, says: 'address' }] : [];
};

/** For the same thing people are told to write to one mailbox here and to another there. */
const contacts: Comparison = (one, other) =>
  (['rights', 'dpo'] as const).flatMap((use): Difference[] => {
    const mailboxes = ({ contacts: all, dpo }: Policy) => [
      ...all.filter((fact) => fact.channel === 'email' && fact.value !== null && fact.use.includes(use)),
      ...(use === 'dpo' && dpo?.email !== undefined ? [{ value: dpo.email, stated: dpo.stated }] : []),
    ];
    const [ours, theirs] = [mailboxes(one), mailboxes(other)];
    const [first, second] = [ours[0], theirs[0]];
    if (!first || !second || ours.some(({ value }) => theirs.some((their) => !differ(value!, their.value!)))) return [];
    return [
      {
        says: 'contact',
        one: first.stated,
        other: second.stated,
        values: { one: first.value!, other: second.value! },
        severity: 'warning',
      },
    ];
  });

const periods: Comparison = (one, other) => {
  const plain = ({ retention }: Policy) =>
    retention.filter(
      ({ period, combine, scope, subject }) => period !== null && !combine && !scope && isOneSubject(subject),
    );
  return pairs(
    plain(one),
    plain(other),
    (a, b) =>
      sameSubject(a.subject) === sameSubject(b.subject) &&
      (!a.trigger || !b.trigger || a.trigger === b.trigger) &&
      (a.bound === 'min') === (b.bound === 'min') &&
      !sameLength(a.period!, b.period!),
  ).map(([a, b]) => ({ says: 'period', one: a.stated, other: b.stated, values: { subject: a.subject } }));
};

const answers: Comparison = (one, other) =>
  pairs(
    one.rightsHandling,
    other.rightsHandling,
    (a, b) => a.period !== undefined && b.period !== undefined && !sameLength(a.period, b.period),
  )
    .slice(0, 1)
    .map(([a, b]) => ({ says: 'answer', one: a.stated, other: b.stated }));

const isPeriod = (duration: string | undefined): duration is string => duration?.startsWith('P') ?? false;

const cookies: Comparison = (one, other) =>
  pairs(one.cookies, other.cookies, (a, b) => {
    if (a.name !== b.name) return false;
    const both = isPeriod(a.duration) && isPeriod(b.duration);
    return both
      ? !sameLength(a.duration as string, b.duration as string)
      : differ(a.duration, b.duration) || differ(a.vendor, b.vendor);
  }).map(([a, b]) => ({ says: 'cookie', one: a.stated, other: b.stated, values: { name: a.name } }));

/** Both documents name whose cookies there are, and one leaves somebody out. */
const vendors: Comparison = (one, other) => {
  const setting = (policy: Policy) => policy.cookies.filter(({ vendor }) => vendor !== undefined);
  const told = (policy: Policy) => new Set([...policy.cookies, ...policy.recipients].map(({ vendor }) => vendor));
  const missing = (here: Policy, there: Policy) =>
    told(there).size > 1 || setting(there).length > 0
      ? [...new Map(setting(here).map((cookie) => [cookie.vendor!, cookie]))].filter(
          ([vendor]) => !told(there).has(vendor),
        )
      : [];
  const speaks = (policy: Policy): Stated | undefined =>
    setting(policy)[0]?.stated ?? policy.cookieUse[0]?.stated ?? policy.recipients[0]?.stated;
  return [
    ...missing(one, other).map(([vendor, cookie]) => ({
      says: 'vendor',
      one: cookie.stated,
      other: speaks(other),
      values: { vendor },
    })),
    ...missing(other, one).map(([vendor, cookie]) => ({
      says: 'vendor',
      one: speaks(one),
      other: cookie.stated,
      values: { vendor },
    })),
  ];
};

const needed = /necess|essential|noodzak|notwend|erforderlich|strict|functional|fonctionn|functione|technical|techni/i;

/** None here and some there; none but necessary ones here and others there. */
const stance: Comparison = (one, other) => {
  const uses = ({ cookieUse }: Policy) => cookieUse.filter(({ categories }) => categories !== undefined);
  const onlyNeeded = (policy: Policy): boolean =>
    uses(policy).length > 0 && uses(policy).every(({ categories }) => categories!.every((kind) => needed.test(kind)));
  const [none, used] = (['none', 'used'] as const).map(
    (wanted) => (policy: Policy) => policy.cookieUse.find((fact) => fact.stance === wanted),
  );
  const clash = (a: Policy, b: Policy): readonly [Stated | undefined, Stated | undefined][] => {
    const denied = none!(a);
    if (denied && !none!(b) && used!(b)) return [[denied.stated, used!(b)!.stated]];
    const more = uses(b).find(({ categories }) => categories!.some((kind) => !needed.test(kind)));
    return onlyNeeded(a) && more ? [[uses(a)[0]!.stated, more.stated]] : [];
  };
  return [...clash(one, other), ...clash(other, one).map(([a, b]) => [b, a] as const)].map(([a, b]) => ({
    says: 'stance',
    one: a,
    other: b,
  }));
};

/** Denied in one document, told in the other. */
const denials: Comparison = (one, other) => {
  const told: Record<string, (policy: Policy) => Stated | undefined> = {
    'no-transfer': ({ transfers }) => transfers[0]?.stated,
    'no-sale': ({ statements }) => statements.find(({ kind }) => kind === 'sale')?.stated,
    'no-profiling': ({ automatedDecisions, purposes }) =>
      (automatedDecisions.find((fact) => fact.stance === 'used') ?? purposes.find(({ profiling }) => profiling))
        ?.stated,
  };
  const clash = (a: Policy, b: Policy) =>
    Object.entries(told).flatMap(([kind, where]) => {
      const denied = a.statements.find((fact) => fact.kind === kind)?.stated;
      const there = where(b);
      return denied && there ? [[denied, there] as const] : [];
    });
  return [...clash(one, other), ...clash(other, one).map(([a, b]) => [b, a] as const)].map(([a, b]) => ({
    says: 'denied',
    one: a,
    other: b,
  }));
};

const authorities: Comparison = (one, other) => {
  const named = ({ authorities: all }: Policy) => all.filter(({ authority }) => authority !== null);
  const [ours, theirs] = [named(one), named(other)];
  const shared = ours.some(({ authority }) => theirs.some((their) => their.authority === authority));
  return ours[0] && theirs[0] && !shared
    ? [
        {
          says: 'authority',
          one: ours[0].stated,
          other: theirs[0].stated,
          values: { one: ours[0].name ?? '', other: theirs[0].name ?? '' },
        },
      ]
    : [];
};

/** Reviewed at one time, they would bear one year: more than twelve months apart, one of them was forgotten. */
const versions: Comparison = (one, other) => {
  const [ours, theirs] = [one, other].map(
    (policy) => policy.versions.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0],
  );
  if (!ours || !theirs) return [];
  const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return Math.abs(months(ours.date) - months(theirs.date)) > 12
    ? [
        {
          says: 'version',
          one: ours.stated,
          other: theirs.stated,
          values: { one: ours.date, other: theirs.date },
          severity: 'info',
        },
      ]
    : [];
};

const comparisons: readonly Comparison[] = [
  controller,
  contacts,
  periods,
  answers,
  cookies,
  vendors,
  stance,
  denials,
  authorities,
  versions,
];

/** What a document says differently from another one of the same company, in the order of `comparisons`. */
export const differences = (one: LintReading, other: LintReading): readonly Difference[] =>
  comparisons.flatMap((compare) => compare(one.policy, other.policy));
