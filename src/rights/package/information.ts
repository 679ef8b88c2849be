// The information of Art. 15(1)(a) to (h) and 15(2) GDPR out of the policy's facts; where the policy is silent, that is what it says. Pure.
import type { Language } from '#base';
import { adequateOn, authorities, authority, transferTools } from '#law';
import type { Policy, PublishedPolicy } from '#policy';
import { addressOf, storageTimes } from '#publish';
import { dpvNames, optionName, say } from '#words';

export interface Item {
  text: string;
  details: readonly string[];
  /** Ids of the facts of the policy that say so. */
  facts: readonly string[];
}

export interface Section {
  id: (typeof order)[number];
  /** As people cite it. */
  article: string;
  title: string;
  items: readonly Item[];
  /** What the policy does not say, in a sentence; null: it says something. */
  silent: string | null;
}

export interface Information {
  /** Null: no policy is published. */
  policy: { version: number; publishedAt: string; sha256: string; title: string } | null;
  sections: readonly Section[];
}

const order = [
  'purposes',
  'categories',
  'recipients',
  'retention',
  'rights',
  'complaint',
  'source',
  'automated',
  'transfers',
] as const;

interface Pen {
  language: Language;
  policy: Policy;
  /** ISO 8601 date of the package: which adequacy decisions hold. */
  on: string;
  /** DPV ids of the data that the package holds. */
  held: readonly string[];
}

/** `held`: DPV ids of the personal data that was found. */
export function informationOf(
  published: PublishedPolicy | null,
  { language, made, held }: { language: Language; made: string; held: readonly string[] },
): Information {
  if (!published) return { policy: null, sections: [] };
  const { policy, number, publishedAt, sha256 } = published;
  const pen: Pen = { language, policy, on: made.slice(0, 10), held };
  return {
    policy: { version: number, publishedAt, sha256, title: policy.meta.title },
    sections: order.map((id, at): Section => {
      const items = writers[id](pen);
      const words = (name: string, values?: Record<string, string>): string => told(pen, name, values);
      return {
        id,
        article: id === 'transfers' ? words('articleTransfers') : words('article', { letter: 'abcdefgh'[at]! }),
        title: words(`section-${id}`),
        items,
        silent: items.some(({ facts }) => facts.length > 0) || id === 'rights' ? null : words(`silent-${id}`),
      };
    }),
  };
}

const told = ({ language }: Pick<Pen, 'language'>, name: string, values?: Record<string, string>): string =>
  say({ key: `dataPackage.${name}`, ...(values && { values }) }, language);
const policyWords = ({ language }: Pen, name: string, values?: Record<string, string>): string =>
  say({ key: `written.${name}`, ...(values && { values }) }, language);

const item = (
  text: string,
  facts: readonly string[],
  ...details: readonly (string | undefined | null | false)[]
): Item => ({
  text,
  details: details.filter((one): one is string => typeof one === 'string' && one !== ''),
  facts,
});

/** A category of data in the reader's language; one that we have no name for, by its id. */
export const categoryName = (dpv: string, language: Language): string =>
  dpvNames.get(dpv)?.[language] ??
  dpv
    .replace(/^.*:/, '')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();

/** In the policy's own words for those who read its language, else by its DPV name. */
const nameOf = ({ language, policy }: Pen, { label, dpv }: { label: string; dpv?: string | undefined }): string =>
  language === policy.meta.language ? label : (dpvNames.get(dpv ?? '')?.[language] ?? label);

const listOf = ({ language }: Pen, names: readonly string[]): string =>
  new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format([...new Set(names)]);

const countryName = (code: string, { language }: Pen): string =>
  new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;

/** The European Economic Area: those states whose authorities stand in our list, without those that are not of it. */
const area: ReadonlySet<string> = new Set(
  authorities.map(({ country }) => country).filter((country) => country !== 'GB' && country !== 'CH'),
);

function purposes(pen: Pen): Item[] {
  const { policy } = pen;
  return policy.purposes.map((purpose) => {
    const bases = policy.bases.filter(({ id }) => purpose.bases.includes(id));
    const named = bases.map(({ basis }) => {
      const letter = /:A6-1-([a-f])/.exec(basis)?.[1];
      return letter ? policyWords(pen, `basis-${letter}`) : categoryName(basis, pen.language);
    });
    const interests = bases.flatMap(({ interest }) => (interest === undefined ? [] : [interest]));
    return item(
      nameOf(pen, purpose),
      [purpose.id, ...bases.map(({ id }) => id)],
      named.length > 0 ? told(pen, 'basis', { basis: [...new Set(named)].join('; ') }) : told(pen, 'noBasis'),
      interests.length > 0 && told(pen, 'interest', { interest: interests.join('; ') }),
    );
  });
}

function categories(pen: Pen): Item[] {
  const stated = Map.groupBy(pen.policy.data, (fact) => nameOf(pen, fact));
  const held = [...new Set(pen.held.map((dpv) => categoryName(dpv, pen.language)))];
  return [
    ...[...stated].map(([name, facts]) =>
      item(
        name,
        facts.map(({ id }) => id),
      ),
    ),
    ...(held.length > 0 ? [item(told(pen, 'heldOfYou', { names: listOf(pen, held) }), [])] : []),
  ];
}

const recipients = (pen: Pen): Item[] =>
  pen.policy.recipients.flatMap(({ id, name, category, role, country }) => {
    const called = name ?? category;
    if (called === undefined) return [];
    return [
      item(
        called,
        [id],
        [
          name !== null && category,
          role !== undefined && role !== 'unknown' && optionName(role)[pen.language],
          country && countryName(country, pen),
        ]
          .filter((part): part is string => typeof part === 'string')
          .join(', '),
      ),
    ];
  });

const retention = (pen: Pen): Item[] =>
  storageTimes(pen.policy, pen.language).map(({ subject, ends, facts }) => item(subject, facts, ends));

/** Art. 15(1)(e) names these four; the law gives them whatever a policy says. */
const byLaw = ['rectification', 'erasure', 'restriction', 'objection'] as const;

function rights(pen: Pen): Item[] {
  const { policy } = pen;
  const handling = policy.rightsHandling;
  const way = policy.contacts.find(
    ({ channel, value, use }) => value !== null && channel === 'email' && use.includes('rights'),
  );
  const period = handling.find((fact) => fact.period !== undefined);
  const free = handling.find(({ fee }) => fee === 'free');
  return [
    ...byLaw.map((right) => {
      const facts = policy.rights.filter((fact) => fact.right === right).map(({ id }) => id);
      return item(
        policyWords(pen, `right-${right}`),
        facts,
        facts.length > 0 ? told(pen, 'rightNamed') : told(pen, 'rightByLaw'),
      );
    }),
    ...(way ? [item(policyWords(pen, 'rightsBy', { address: way.value! }), [way.id])] : []),
    ...(period ? [item(policyWords(pen, 'answered', { period: period.period! }), [period.id])] : []),
    ...(free ? [item(policyWords(pen, 'free'), [free.id])] : []),
  ];
}

function complaint(pen: Pen): Item[] {
  const { policy } = pen;
  const named = policy.authorities
    .filter(({ name, authority: id }) => name !== null || id !== null)
    .map((fact) => {
      const known = authority(fact.authority ?? '');
      return item(fact.name ?? known?.names[0] ?? '', [fact.id], ...reached(known));
    });
  if (named.length > 0) return named;
  const country = policy.controller?.address?.country;
  const there = authorities.filter((one) => one.country === country);
  // In Germany there is one for each state: which it is nobody can tell from the country.
  if (country === undefined || there.length !== 1) return [];
  return [
    item(
      told(pen, 'authorityThere', { country: countryName(country, pen) }),
      [],
      there[0]!.names[0],
      ...reached(there[0]),
    ),
  ];
}

const reached = (known: ReturnType<typeof authority>): (string | undefined)[] => [
  known?.address,
  known?.website,
  known?.email,
  known?.phone,
];

function source(pen: Pen): Item[] {
  const { data, sources } = pen.policy;
  const from = (mode: string, name: string): Item[] => {
    const facts = data.filter((fact) => fact.mode === mode);
    if (facts.length === 0) return [];
    const names = listOf(
      pen,
      facts.map((fact) => nameOf(pen, fact)),
    );
    return [
      item(
        told(pen, name, { names }),
        facts.map(({ id }) => id),
      ),
    ];
  };
  const others = data.filter(({ mode }) => mode === 'third-party');
  return [
    ...from('provided', 'sourceProvided'),
    ...from('observed', 'sourceObserved'),
    ...from('derived', 'sourceDerived'),
    ...(others.length > 0 ? from('third-party', 'sourceOthers') : []),
    ...sources.map(({ id, label }) => item(label, [id])),
  ];
}

function automated(pen: Pen): Item[] {
  return pen.policy.automatedDecisions.map(({ id, stance, logic, effects }) =>
    stance === 'none'
      ? item(told(pen, 'automatedNone'), [id])
      : item(
          told(pen, 'automatedUsed'),
          [id],
          logic === undefined ? told(pen, 'noLogic') : told(pen, 'logic', { text: logic }),
          effects !== undefined && told(pen, 'effects', { text: effects }),
        ),
  );
}

function transfers(pen: Pen): Item[] {
  const { policy } = pen;
  const stated = policy.transfers.map(({ id, to, country, tool, reference, recipient }) =>
    item(
      to,
      [id, ...(recipient === undefined ? [] : [recipient])],
      country && countryName(country, pen) !== to && countryName(country, pen),
      tool === undefined
        ? null
        : told(pen, 'safeguard', { tool: [toolName(tool, pen), reference].filter(Boolean).join(', ') }),
      ...protection(country, tool, pen),
    ),
  );
  const spoken = new Set(policy.transfers.flatMap(({ recipient }) => recipient ?? []));
  const abroad = policy.recipients
    .filter(({ id, country }) => country !== undefined && !area.has(country) && !spoken.has(id))
    .map(({ id, name, category, country }) =>
      item(name ?? category ?? '', [id], countryName(country!, pen), ...protection(country, undefined, pen)),
    );
  const none = policy.statements
    .filter(({ kind }) => kind === 'no-transfer')
    .map(({ id }) => item(told(pen, 'noTransfer'), [id]));
  return [...none, ...stated, ...abroad];
}

/** What protects data in a country besides what the policy names; and if nothing does, that. */
function protection(country: string | undefined, tool: string | undefined, pen: Pen): string[] {
  const decision = country === undefined || area.has(country) ? undefined : adequateOn(country, pen.on);
  if (decision)
    return [told(pen, decision.scope === 'all' ? 'adequate' : 'adequateSome', { decision: decision.decision })];
  return tool === undefined && !(country !== undefined && area.has(country)) ? [told(pen, 'noSafeguard')] : [];
}

function toolName(dpv: string, pen: Pen): string {
  const derogation = /:A49-1-([a-g])/.exec(dpv)?.[1];
  if (derogation) return told(pen, 'toolDerogation', { letter: derogation });
  if (/:A45/.test(dpv)) return told(pen, 'toolAdequacy');
  const kind = transferTools.find((tool) => tool.dpv === dpv)?.kind;
  if (kind === 'clauses' || /:SCC/.test(dpv)) return told(pen, 'toolClauses');
  return kind === 'rules' ? told(pen, 'toolRules') : categoryName(dpv, pen.language);
}

const writers: Readonly<Record<Section['id'], (pen: Pen) => Item[]>> = {
  purposes,
  categories,
  recipients,
  retention,
  rights,
  complaint,
  source,
  automated,
  transfers,
};

/** The controller, its data protection officer and how they are reached; lines of text. */
export function responsible(
  policy: Policy,
  language: Language,
): readonly { role: 'controller' | 'dpo'; lines: string[] }[] {
  const { controller, dpo, contacts } = policy;
  const some = (...parts: (string | undefined | null)[]): string[] =>
    parts.filter((part): part is string => typeof part === 'string' && part !== '');
  const reach = contacts.flatMap(({ channel, value }) =>
    value !== null && ['email', 'phone', 'web', 'form'].includes(channel) ? [value] : [],
  );
  return [
    ...(controller
      ? [
          {
            role: 'controller' as const,
            lines: some(controller.name, addressOf(controller.address, language), ...new Set(reach)),
          },
        ]
      : []),
    ...(dpo
      ? [{ role: 'dpo' as const, lines: some(dpo.name, addressOf(dpo.address, language), dpo.email, dpo.phone) }]
      : []),
  ];
}
