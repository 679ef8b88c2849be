// A policy written from its facts: the sections of Art. 13 and 14 GDPR in plain words, saying nothing that the facts do not say; pure.
import type { Language } from '#base';
import type { Policy } from '#policy';
import { authority } from '#law';
import { dpvNames, say } from '#words';
import type { Part } from './document.ts';

type Words = (name: string, values?: Record<string, string>) => string;
interface Pen {
  language: Language;
  words: Words;
  name: Naming;
}
type Section = (policy: Policy, pen: Pen) => Part[];
type Rule = Policy['retention'][number];

/** What a fact is called: in its own words, or, for readers of another language, by its DPV id. */
type Naming = (fact: { label: string; dpv?: string | undefined }) => string;

/** The parts of the text; facts in another language than `language` keep their words unless their DPV id has a name. */
export function writtenPolicy(policy: Policy, language: Language = policy.meta.language): Part[] {
  const words: Words = (name, values) => say({ key: `written.${name}`, ...(values ? { values } : {}) }, language);
  const name: Naming = ({ label, dpv }) =>
    language === policy.meta.language ? label : (dpvNames.get(dpv ?? '')?.[language] ?? label);
  return sections.flatMap((section) => section(policy, { language, words, name }));
}

const heading = (text: string): Part => ({ kind: 'heading', level: 2, text });
const paragraph = (text: string): Part => ({ kind: 'paragraph', text });
const given = (...texts: readonly (string | undefined | false)[]): string[] =>
  texts.filter((text): text is string => typeof text === 'string' && text !== '');

/** A heading and what stands below it; nothing where nothing does. */
const under = (title: string, parts: readonly (Part | undefined)[]): Part[] => {
  const there = parts.filter((part) => part !== undefined);
  return there.length === 0 ? [] : [heading(title), ...there];
};

/** An introduction and its list; nothing where the list is empty. */
const listed = (lead: string, items: readonly string[]): Part[] =>
  items.length === 0 ? [] : [paragraph(lead), { kind: 'list', items }];

const title: Section = ({ controller, versions }, { words }) => [
  {
    kind: 'heading',
    level: 1,
    text: controller ? words('title', { name: controller.name }) : words('titleAlone'),
  },
  ...versions
    .filter(({ precision }) => precision === 'day')
    .map(({ says, date }) => paragraph(words(says === 'effective' ? 'effective' : 'updated', { date }))),
];

/** Where people write the post code after the city. */
const codeLast: ReadonlySet<string> = new Set(['GB', 'IE', 'US', 'CA', 'AU']);

type Address = NonNullable<Policy['controller']>['address'];
/** On one line, as people write it there. */
export const addressOf = (address: Address, language: string): string =>
  given(
    address?.street,
    given(
      ...(codeLast.has(address?.country ?? '')
        ? [address?.city, address?.postalCode]
        : [address?.postalCode, address?.city]),
    ).join(' '),
    address?.country && new Intl.DisplayNames([language], { type: 'region' }).of(address.country),
  ).join(', ');

const party = (one: NonNullable<Policy['dpo']>, language: string): string =>
  given(one.name, addressOf(one.address, language), one.email, one.phone).join(', ');

const who: Section = ({ controller, contacts, dpo, representative }, { words, language }) =>
  under(words('who'), [
    controller && paragraph(words('controller', { name: controller.name })),
    ...lines([
      controller?.address && words('address', { address: addressOf(controller.address, language) }),
      controller?.registration && words('register', { ...controller.registration }),
      ...contacts
        .filter(({ channel, value }) => value !== null && channel in { email: 0, phone: 0, web: 0, form: 0 })
        .map(({ channel, value }) => words(channel, { value: value! })),
    ]),
    dpo && paragraph(words('dpo', { who: party(dpo, language) })),
    representative && paragraph(words('representative', { who: party(representative, language) })),
  ]);

const lines = (all: readonly (string | undefined)[]): Part[] => {
  const there = given(...all);
  return there.length === 0 ? [] : [{ kind: 'lines', lines: there }];
};

const modes = [
  ['provided', 'dataProvided'],
  ['observed', 'dataObserved'],
  ['derived', 'dataDerived'],
  ['third-party', 'dataOthers'],
] as const;

const data: Section = (policy, { words, name }) =>
  under(
    words('data'),
    modes.flatMap(([mode, lead]) =>
      listed(words(lead), [...new Set(policy.data.filter((fact) => (fact.mode ?? 'provided') === mode).map(name))]),
    ),
  );

const sources: Section = (policy, { words }) =>
  under(
    words('sources'),
    policy.sources.length === 0 ? [] : [{ kind: 'list', items: policy.sources.map(({ label }) => label) }],
  );

const purposes: Section = (policy, { words, name }) =>
  under(
    words('purposes'),
    listed(
      words('purposesLead'),
      policy.purposes.map((purpose) => {
        const bases = purpose.bases.flatMap((id) => {
          const basis = policy.bases.find((one) => one.id === id)?.basis;
          const letter = /A6-1-([a-f])/.exec(basis ?? '')?.[1];
          return letter ? [words(`basis-${letter}`)] : [];
        });
        const label = name(purpose);
        return bases.length === 0
          ? label
          : words('purposeBasis', { purpose: label, basis: [...new Set(bases)].join('; ') });
      }),
    ),
  );

const recipients: Section = (policy, { words }) =>
  under(
    words('recipients'),
    listed(
      words('recipientsLead'),
      policy.recipients.flatMap(({ name, category, role }) => {
        const called = name ?? category;
        if (called === undefined) return [];
        return [role === 'processor' ? words('recipientProcessor', { name: called }) : called];
      }),
    ),
  );

/** The end of storage of one rule: “7 years after the end of the contract”, “until you withdraw your consent”, “as long as the law asks”. */
function endOf({ period, trigger, bound, criterion }: Rule, words: Words): string | undefined {
  const event = trigger === null || trigger === 'other' ? undefined : words(`event-${trigger}`);
  if (period === null) return criterion;
  if (period === 'P0D') return event && words('until', { event });
  const end = event ? words('after', { period, event }) : words('alone', { period });
  return bound === 'max' ? words('atMost', { end }) : bound === 'min' ? words('atLeast', { end }) : end;
}

/** How long each subject is kept, in words, with the facts that say so; rules that combine are one line. */
export function storageTimes(
  { retention: rules }: Pick<Policy, 'retention'>,
  language: Language,
): { subject: string; ends: string; facts: string[] }[] {
  const words: Words = (name, values) => say({ key: `written.${name}`, ...(values ? { values } : {}) }, language);
  return [...Map.groupBy(rules, ({ subject }) => subject)].flatMap(([subject, alike]) => {
    const said = alike.flatMap((rule) => {
      const ends = endOf(rule, words);
      return ends === undefined || ends === '' ? [] : [{ subject, ends, facts: [rule.id] }];
    });
    const combine = alike.find((rule) => rule.combine !== undefined)?.combine;
    if (said.length < 2 || (combine !== 'any-of' && combine !== 'longest-of')) return said;
    const either = said.map(({ ends }) => ends).reduce((one, other) => words('or', { one, other }));
    const ends = words(combine === 'any-of' ? 'first' : 'longest', { ends: either });
    return [{ subject, ends, facts: said.flatMap(({ facts }) => facts) }];
  });
}

const retention: Section = (policy, { words, language }) => {
  const items = storageTimes(policy, language).map(({ subject, ends }) => words('kept', { subject, ends }));
  return under(words('retention'), items.length === 0 ? [] : [{ kind: 'list', items }]);
};

const rights: Section = ({ rights: granted, rightsHandling, contacts }, { words }) => {
  const channel = contacts.find(
    ({ use, value, channel: way }) => value !== null && way === 'email' && use.includes('rights'),
  );
  const period = rightsHandling.find((fact) => fact.period !== undefined)?.period;
  return under(words('rights'), [
    ...listed(
      words('rightsLead'),
      [...new Set(granted.map(({ right }) => right))].map((right) => words(`right-${right}`)),
    ),
    channel && paragraph(words('rightsBy', { address: channel.value! })),
    period === undefined ? undefined : paragraph(words('answered', { period })),
    rightsHandling.some(({ fee }) => fee === 'free') ? paragraph(words('free')) : undefined,
  ]);
};

const complaint: Section = ({ authorities }, { words }) =>
  under(
    words('complaint'),
    authorities
      .filter(({ name }) => name !== null)
      .map((fact) => paragraph(words('authority', { name: authority(fact.authority ?? '')?.names[0] ?? fact.name! }))),
  );

const cookies: Section = ({ cookies: named, cookieUse }, { words }) =>
  under(words('cookies'), [
    ...(cookieUse.some(({ stance }) => stance !== 'none')
      ? [paragraph(words('cookiesUsed'))]
      : cookieUse.length > 0
        ? [paragraph(words('cookiesNone'))]
        : []),
    named.length === 0
      ? undefined
      : {
          kind: 'table',
          head: ['cookieName', 'cookieVendor', 'cookiePurpose', 'cookieDuration'].map((column) => words(column)),
          rows: named.map(({ name, vendor, purpose, duration }) => [
            name,
            vendor ?? '',
            purpose ?? '',
            duration === undefined ? '' : words('alone', { period: duration }),
          ]),
        },
  ]);

const security: Section = ({ measures }, { words }) =>
  under(
    words('security'),
    listed(
      words('securityLead'),
      measures.map(({ label }) => label),
    ),
  );

const backups: Section = ({ backups: all }, { words }) => {
  const every = all.find((fact) => fact.every !== undefined)?.every;
  const keep = all.find((fact) => fact.keep !== undefined)?.keep;
  const sentences = given(
    every && (every === 'P1D' ? words('backupsDaily') : words('backupsEvery', { period: every })),
    keep && words('backupsKept', { period: keep }),
    all.some(({ encrypted }) => encrypted === true) && words('backupsEncrypted'),
  );
  return under(words('backups'), sentences.length === 0 ? [] : [paragraph(sentences.join(' '))]);
};

const changes: Section = ({ changes: all }, { words }) => {
  const ways = new Set(all.flatMap(({ notice }) => notice));
  return under(words('changes'), [
    ways.has('website') ? paragraph(words('changesWebsite')) : undefined,
    ways.has('email') ? paragraph(words('changesEmail')) : undefined,
  ]);
};

const sections: readonly Section[] = [
  title,
  who,
  data,
  sources,
  purposes,
  recipients,
  retention,
  rights,
  complaint,
  cookies,
  security,
  backups,
  changes,
];
