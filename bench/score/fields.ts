// Fields: each kind of fact, as gold has it and as our reading has it, with normalised values that can be compared.
import { authority } from '#law';
import type { Policy } from '#policy';
import type { Gold } from './gold.ts';
import type { Entry } from './pair.ts';
import { triggerClass } from './triggers.ts';

export interface Field {
  id: string;
  gold(gold: Gold): readonly Entry[];
  ours(policy: Policy): readonly Entry[];
  /** A wrong one of these is an invention: something that nobody may ever find in our reading. */
  neverInvented?: true;
}

const plain = (value: string): string =>
  value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
const digits = (value: string): string => value.replace(/\(0\)/g, '').replace(/[^\d]/g, '').replace(/^00/, '');
const mail = (value: string): string => value.trim().toLowerCase();
const q = (...quotes: readonly (string | null | undefined)[]): string[] => quotes.filter((one): one is string => !!one);
const said = (fact: { stated?: { quote: string } | undefined }): string[] => q(fact.stated?.quote);
const given = (entries: readonly (Entry | '' | false | null | undefined)[]): Entry[] => entries.filter((one) => !!one);

const contactValue = (kind: string, value: string | null | undefined): string =>
  kind === 'email'
    ? `email ${value ? mail(value) : '(missing)'}`
    : kind === 'phone'
      ? `phone ${value ? digits(value) : '(missing)'}`
      : kind;

const addressEntries = (address: Readonly<Record<string, unknown>> | null | undefined, quotes: string[]): Entry[] =>
  ['street', 'postalCode', 'city', 'country'].flatMap((part) => {
    const value = address?.[part];
    return typeof value === 'string'
      ? [{ value: `${part} ${plain(value)}`, quotes: part === 'street' ? quotes : [] }]
      : [];
  });

const basisClass = (basis: string): string =>
  basis
    .replace(/^eu-gdpr:|^uk:/, '')
    .toLowerCase()
    .replace(/^(a6-1-[a-f]|a6-1-ea|a9-2-[a-j]).*/, '$1');
const basisWords: Readonly<Record<string, string>> = {
  consent: 'a6-1-a',
  contract: 'a6-1-b',
  'legal-obligation': 'a6-1-c',
  'vital-interests': 'a6-1-d',
  'public-task': 'a6-1-e',
  'public-interest': 'a6-1-e',
  'legitimate-interests': 'a6-1-f',
  'legitimate-interest': 'a6-1-f',
  'explicit-consent': 'a9-2-a',
};
const goldBasis = (basis: string, dpv?: string | null): string =>
  dpv ? basisClass(dpv) : (basisWords[basis] ?? basisClass(basis));

const dated = (value: string | null | undefined): string | null => (/^\d{4}/.test(value ?? '') ? value! : null);
const cutDate = (date: string, precision: string): string =>
  precision === 'year' ? date.slice(0, 4) : precision === 'month' ? date.slice(0, 7) : date;

const role = (value: string | null | undefined): string | null =>
  value
    ? value
        .replace(/-implied.*/, '')
        .replace(/^(?:recipient|third party).*/, 'third-party')
        .replace(/ .*/, '')
    : null;

const form = '(?!(?:Inc|Ltd|Limited|LLC|Lda|L\\.P|S\\.|SA\\b|AG\\b|GmbH|B\\.V|Corp|PBC|Pty|plc|Unlimited))';
const severalNames = new RegExp(`^[^(]+, ${form}`);
const betweenNames = new RegExp(`, ${form}| and `);
/** “Alder, Birch and Cedar” are three; “Alder Payments, Ltd.” is one. */
const names = (name: string): string[] => (severalNames.test(name) ? name.split(betweenNames) : [name]);

const isStated = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== false && value !== 'none' && value !== 'unstated';

const toolWords: readonly (readonly [RegExp, string])[] = [
  [/scc|standard contractual|model clause|a46-2-c|a46-2-d/i, 'scc'],
  [/dpf|privacy framework/i, 'dpf'],
  [/shield/i, 'privacy-shield'],
  [/adequa|a45/i, 'adequacy'],
  [/bcr|binding ?corporate|a46-2-b/i, 'bcr'],
  [/consent|a49-1-a/i, 'consent'],
  [/contract|a49-1-b/i, 'contract'],
];
const tool = (value: string): string => toolWords.find(([match]) => match.test(value))?.[1] ?? plain(value);

export const fields: readonly Field[] = [
  {
    id: 'controller',
    gold: ({ controller }) =>
      given([
        controller?.name && { value: `name ${plain(controller.name)}`, quotes: q(controller.quote) },
        controller?.legalForm && { value: `form ${plain(controller.legalForm)}`, quotes: [] },
        controller?.registration?.value && { value: `register ${plain(controller.registration.value)}`, quotes: [] },
        ...addressEntries(controller?.address, []),
      ]),
    ours: ({ controller }) =>
      given([
        controller?.name && { value: `name ${plain(controller.name)}`, quotes: said(controller) },
        controller?.legalForm && { value: `form ${plain(controller.legalForm)}`, quotes: said(controller) },
        controller?.registration && {
          value: `register ${plain(controller.registration.value)}`,
          quotes: said(controller),
        },
        ...addressEntries(controller?.address, said(controller ?? {})),
      ]),
  },
  {
    id: 'contacts',
    neverInvented: true,
    gold: ({ controller }) =>
      (controller?.contacts ?? []).map(({ kind, value, quote }) => ({
        value: contactValue(kind, value),
        quotes: q(quote),
      })),
    ours: ({ contacts }) =>
      contacts.map((fact) => ({ value: contactValue(fact.channel, fact.value), quotes: said(fact) })),
  },
  {
    id: 'dpo',
    // “We have appointed none” names nobody.
    gold: ({ dpo }) =>
      dpo && dpo['appointed'] !== false
        ? given([
            { value: 'dpo', quotes: q(dpo.quote) },
            dpo.name && { value: `name ${plain(dpo.name)}`, quotes: [] },
            dpo.email && { value: `email ${mail(dpo.email)}`, quotes: [] },
            dpo.phone && { value: `phone ${digits(dpo.phone)}`, quotes: [] },
          ])
        : [],
    ours: ({ dpo }) =>
      dpo
        ? given([
            { value: 'dpo', quotes: said(dpo) },
            dpo.name && { value: `name ${plain(dpo.name)}`, quotes: said(dpo) },
            dpo.email && { value: `email ${mail(dpo.email)}`, quotes: said(dpo) },
            dpo.phone && { value: `phone ${digits(dpo.phone)}`, quotes: said(dpo) },
          ])
        : [],
  },
  {
    id: 'representative',
    gold: ({ representative }) => {
      const one = representative as { name?: unknown; quote?: string } | null | undefined;
      return typeof one?.name === 'string' ? [{ value: plain(one.name), quotes: q(one.quote) }] : [];
    },
    ours: ({ representative }) =>
      representative?.name ? [{ value: plain(representative.name), quotes: said(representative) }] : [],
  },
  {
    id: 'version',
    gold: ({ version }) =>
      given([
        dated(version?.lastUpdated) && { value: `updated ${version!.lastUpdated!}`, quotes: q(version!.quote) },
        dated(version?.effective) && {
          value: `effective ${version!.effective!}`,
          quotes: q(version!.quoteEffective ?? version!.quote),
        },
      ]),
    ours: ({ versions }) =>
      versions.map((fact) => ({
        value: `${fact.says === 'effective' ? 'effective' : 'updated'} ${cutDate(fact.date, fact.precision)}`,
        quotes: said(fact),
      })),
  },
  {
    id: 'laws',
    gold: ({ laws }) =>
      laws
        .filter((law) => !/^(?:none|null)$/.test(law.cited) && !law.status?.startsWith('no statute'))
        .map(({ cited, quote }) => ({ value: plain(cited), label: cited, quotes: q(quote) })),
    ours: ({ laws }) => laws.map((fact) => ({ value: plain(fact.cited), label: fact.cited, quotes: said(fact) })),
  },
  {
    id: 'roles',
    gold: ({ roles }) =>
      roles.map((one) => ({ value: role(one.role), quotes: q(one.quote), facets: { party: one.party } })),
    ours: ({ roles }) => roles.map((fact) => ({ value: fact.role, quotes: said(fact), facets: { party: fact.party } })),
  },
  {
    id: 'data',
    gold: ({ data }) =>
      data.map((one) => ({
        value: one.dpv ?? '(no id)',
        label: one.item.replace(/\(.*\)/, ''),
        quotes: q(one.quote),
        facets: { dpv: one.dpv, mode: one.mode },
      })),
    ours: ({ data }) =>
      data.map((fact) => ({
        value: fact.dpv ?? 'none',
        label: fact.label,
        quotes: said(fact),
        facets: { dpv: fact.dpv, mode: fact.mode },
      })),
  },
  {
    id: 'sources',
    gold: ({ sources }) => sources.map((one) => ({ value: null, quotes: q(one.quote) })),
    ours: ({ sources }) => sources.map((fact) => ({ value: null, quotes: said(fact) })),
  },
  {
    id: 'bases',
    gold: ({ legalBases }) =>
      legalBases.map((one) => ({
        value: goldBasis(one.basis, one.dpv),
        quotes: q(one.quote),
        facets: { said: one.stated },
      })),
    ours: ({ bases }) =>
      bases.map((fact) => ({ value: basisClass(fact.basis), quotes: said(fact), facets: { said: fact.said } })),
  },
  {
    id: 'purposes',
    gold: ({ purposes }) =>
      purposes.map((one) => ({
        value: null,
        quotes: q(one.quote),
        facets: {
          dpv: one.dpv,
          mapping: one.mapping,
          bases:
            one.bases
              .map((basis) => goldBasis(basis))
              .toSorted()
              .join(' ') || null,
        },
      })),
    ours: ({ purposes, bases }) =>
      purposes.map((fact) => ({
        value: null,
        quotes: said(fact),
        facets: {
          dpv: fact.dpv,
          mapping: fact.mapping,
          bases:
            [...new Set(fact.bases.map((id) => basisClass(bases.find((basis) => basis.id === id)?.basis ?? '?')))]
              .toSorted()
              .join(' ') || null,
        },
      })),
  },
  {
    id: 'retention',
    neverInvented: true,
    gold: ({ retention }) =>
      retention.map((one) => ({
        value: one.period ?? '(criterion)',
        quotes: q(one.quote),
        facets: { trigger: triggerClass(one.trigger), combine: one.combine, bound: one.bound },
      })),
    ours: ({ retention }) =>
      retention.map((fact) => ({
        value: fact.period ?? '(criterion)',
        quotes: said(fact),
        facets: { trigger: fact.trigger, combine: fact.combine, bound: fact.bound },
      })),
  },
  {
    id: 'recipients.named',
    neverInvented: true,
    gold: ({ recipients }) =>
      recipients.flatMap((one) =>
        one.name
          ? names(one.name).map((name) => ({
              value: plain(name),
              label: name,
              quotes: q(one.quote),
              facets: { role: role(one.role), country: one.country },
            }))
          : [],
      ),
    ours: ({ recipients }) =>
      recipients.flatMap((fact) =>
        fact.name === null
          ? []
          : [
              {
                value: plain(fact.name),
                label: fact.name,
                quotes: said(fact),
                facets: { role: fact.role, country: fact.country },
              },
            ],
      ),
  },
  {
    id: 'recipients.category',
    gold: ({ recipients }) =>
      recipients.flatMap((one) =>
        one.name ? [] : [{ value: null, quotes: q(one.quote), facets: { role: role(one.role), country: one.country } }],
      ),
    ours: ({ recipients }) =>
      recipients.flatMap((fact) =>
        fact.name === null
          ? [{ value: null, quotes: said(fact), facets: { role: fact.role, country: fact.country } }]
          : [],
      ),
  },
  {
    id: 'cookies',
    gold: ({ cookies }) =>
      given([
        cookies?.stance && /use/.test(cookies.stance) && { value: 'used', quotes: [] },
        cookies?.stance && /den(?:y|ies)|none/.test(cookies.stance) && { value: 'none', quotes: [] },
        ...(cookies?.namedCookies ?? []).map((one) => ({
          value: `cookie ${one.name.toLowerCase()}`,
          quotes: q(one.quote),
          facets: { duration: 'duration' in one ? one.duration : null },
        })),
      ]),
    ours: ({ cookieUse, cookies }) =>
      given([
        ...[...new Set(cookieUse.map((fact) => (fact.stance === 'none' ? 'none' : 'used')))].map((value) => ({
          value,
          quotes: cookieUse.flatMap(said),
        })),
        ...cookies.map((fact) => ({
          value: `cookie ${fact.name.toLowerCase()}`,
          quotes: said(fact),
          facets: { duration: fact.duration },
        })),
      ]),
  },
  {
    id: 'transfers',
    gold: ({ transfers }) =>
      transfers.flatMap((one) => {
        const tools = one.safeguards.length > 0 ? one.safeguards.map(tool) : ['(none)'];
        return tools.map((value) => ({ value, quotes: q(one.quote) }));
      }),
    ours: ({ transfers }) =>
      transfers.map((fact) => ({
        value: fact.tool || fact.reference ? tool(`${fact.reference ?? ''} ${fact.tool ?? ''}`) : '(none)',
        quotes: said(fact),
      })),
  },
  {
    id: 'rights',
    neverInvented: true,
    gold: ({ rights }) =>
      uniqueBy(
        rights.map((one) => ({
          value: /automated|no-automated/.test(one.right) ? 'no-automated-decision' : one.right,
          quotes: q(one.quote),
        })),
      ),
    ours: ({ rights }) => uniqueBy(rights.map((fact) => ({ value: fact.right as string, quotes: said(fact) }))),
  },
  {
    id: 'rightsHandling',
    neverInvented: true,
    gold: ({ rightsHandling }) =>
      given([
        rightsHandling?.responseTime && { value: rightsHandling.responseTime, quotes: [] },
        rightsHandling?.fee &&
          rightsHandling.fee !== 'unstated' && {
            value: /free|no fee|none/i.test(rightsHandling.fee) ? 'free' : 'fee',
            quotes: [],
          },
        rightsHandling?.identity && rightsHandling.identity !== 'unstated' && { value: 'identity', quotes: [] },
      ]),
    ours: ({ rightsHandling }) =>
      uniqueBy(
        rightsHandling.flatMap((fact) =>
          given([
            fact.period && { value: fact.period, quotes: said(fact) },
            fact.fee && { value: fact.fee, quotes: said(fact) },
            fact.identity && { value: 'identity', quotes: said(fact) },
          ]),
        ),
      ),
  },
  {
    id: 'authority',
    gold: ({ authority: named }) =>
      named?.name && named.name !== 'unnamed' ? [{ value: plain(named.country ?? ''), quotes: q(named.quote) }] : [],
    ours: ({ authorities }) =>
      uniqueBy(
        authorities.flatMap((fact) =>
          fact.name === null
            ? []
            : [{ value: plain(authority(fact.authority ?? '')?.country ?? ''), quotes: said(fact) }],
        ),
      ),
  },
  {
    id: 'security',
    gold: ({ security }) => security.map((one) => ({ value: null, quotes: q(one.quote), facets: { dpv: one.dpv } })),
    ours: ({ measures }) => measures.map((fact) => ({ value: null, quotes: said(fact), facets: { dpv: fact.dpv } })),
  },
  {
    id: 'backups',
    neverInvented: true,
    gold: ({ backups }) =>
      given([
        backups?.frequency && isStated(backups.frequency) && { value: `every ${backups.frequency}`, quotes: [] },
        backups?.retention && isStated(backups.retention) && { value: `keep ${backups.retention}`, quotes: [] },
        backups?.encrypted === true && { value: 'encrypted', quotes: [] },
      ]),
    ours: ({ backups }) =>
      uniqueBy(
        backups.flatMap((fact) =>
          given([
            fact.every && { value: `every ${fact.every}`, quotes: said(fact) },
            fact.keep && { value: `keep ${fact.keep}`, quotes: said(fact) },
            fact.encrypted === true && { value: 'encrypted', quotes: said(fact) },
          ]),
        ),
      ),
  },
  {
    id: 'breach',
    gold: ({ breach }) => (breach ? [{ value: 'breach', quotes: [] }] : []),
    ours: ({ breach }) => uniqueBy(breach.map((fact) => ({ value: 'breach', quotes: said(fact) }))),
  },
  {
    id: 'changes',
    gold: ({ changes }) => changes.map((one) => ({ value: null, quotes: q(one.quote) })),
    ours: ({ changes }) => changes.map((fact) => ({ value: null, quotes: said(fact) })),
  },
  {
    id: 'statements',
    gold: ({ statements }) => statements.map((one) => ({ value: null, quotes: q(one.quote) })),
    ours: ({ statements }) => statements.map((fact) => ({ value: null, quotes: said(fact) })),
  },
  {
    id: 'provision',
    gold: ({ nonDisclosure }) =>
      isStated(nonDisclosure?.stated ?? (nonDisclosure ? 'full' : null))
        ? [{ value: 'provision', quotes: q(nonDisclosure?.quote) }]
        : [],
    ours: ({ provision }) => uniqueBy(provision.map((fact) => ({ value: 'provision', quotes: said(fact) }))),
  },
  {
    id: 'automated',
    gold: ({ automatedDecisions }) =>
      isStated(automatedDecisions?.stated) ? [{ value: 'automated', quotes: q(automatedDecisions?.quote) }] : [],
    ours: ({ automatedDecisions }) =>
      uniqueBy(automatedDecisions.map((fact) => ({ value: 'automated', quotes: said(fact) }))),
  },
  {
    id: 'children',
    gold: ({ children }) =>
      children && (children as { stated?: unknown }).stated !== false ? [{ value: 'children', quotes: [] }] : [],
    ours: ({ children }) => uniqueBy(children.map((fact) => ({ value: 'children', quotes: said(fact) }))),
  },
];

/** One entry a value, with all its sentences. */
function uniqueBy(entries: readonly Entry[]): Entry[] {
  const byValue = new Map<string, Entry>();
  for (const entry of entries) {
    const before = byValue.get(entry.value ?? '');
    byValue.set(entry.value ?? '', before ? { ...before, quotes: [...before.quotes, ...entry.quotes] } : entry);
  }
  return [...byValue.values()];
}
