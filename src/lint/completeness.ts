// Completeness: what a privacy notice must say (Art. 12 to 14 GDPR and a few things beside them), and how far a text says it.
import { couldBeAnybody } from './anybody.ts';
import { cookieDegrees } from './cookie-degrees.ts';
import { type LintReading, readingOf } from './reading.ts';
import { isInterestNamed, reliesOnInterests } from './interest.ts';
import { givenContacts, grants, storagePeriods } from './missing.ts';
import { profilingLines } from './profiles.ts';
import type { LintInput } from './rule.ts';
import { formerAuthority } from './rules/S04-authority-renamed.ts';
import { transferDegrees } from './transfer-degrees.ts';

/** `partial`: named without what people need to use it. `na`: the law does not ask it of this controller. */
export type Degree = 'full' | 'partial' | 'none' | 'na';

const degree = (full: boolean, some: boolean): Degree => (full ? 'full' : some ? 'partial' : 'none');
/** A right stands, whatever the text says of its limits: those are the law's. */
const right =
  (name: string) =>
  (reading: LintReading): Degree =>
    grants(reading, name) ? 'full' : 'none';

const isUse = ({ stance }: LintReading['policy']['automatedDecisions'][number]): boolean => stance === 'used';

/** The labels, in the order of the law: each says how far a reading fulfils it. */
const labels = {
  controllerName: ({ policy }) => degree(policy.controller?.legalForm !== undefined, policy.controller !== undefined),
  controllerContact: (reading) => {
    const channels = new Set(givenContacts(reading).map((contact) => contact.channel));
    const post = channels.has('post') || reading.policy.controller?.address?.city !== undefined;
    return degree(
      (channels.has('email') || channels.has('phone') || channels.has('form')) && post,
      channels.size > 0 || post,
    );
  },
  representative: ({ policy, country }) =>
    policy.representative ? 'full' : country === null || european.has(country) ? 'na' : 'none',
  // “Privacy officer” leaves open whether it is a data protection officer.
  // Whoever says that none is appointed need not say how to reach one.
  dpoContact: ({ policy: { dpo }, says }) =>
    dpo === undefined && says(noOfficer)
      ? 'na'
      : degree(
          (dpo?.email !== undefined || dpo?.phone !== undefined) && !/^privacy officer$/i.test(dpo.stated?.quote ?? ''),
          dpo !== undefined,
        ),
  dataCategories: ({ policy }) => degree(policy.data.length > 2, policy.data.length > 0),
  // Art. 14(2)(f): from which source, so that “third parties” is half an answer.
  sources: (reading) => {
    const told = reading.policy.sources;
    const others = told.filter(({ dpv }) => dpv !== undefined && dpv !== 'dpv:DataSubjectDataSource');
    const vague =
      others.length > 0 &&
      others.every(({ stated }) => stated && couldBeAnybody(reading.line(stated.segment)?.plain ?? ''));
    return degree(told.length > 1 && !vague, told.length > 0);
  },
  purposes: ({ policy }) => degree(policy.purposes.length > 1, policy.purposes.length > 0),
  legalBases: ({ policy }) => {
    const own = policy.bases.filter((basis) => basis.said !== 'principle-only');
    return degree(own.length > 1, own.length > 0);
  },
  purposeBasisMapping: ({ policy: { purposes } }) => {
    const mapped = purposes.filter((one) => one.mapping === 'stated' || one.mapping === 'inferred').length;
    return degree(purposes.length > 0 && mapped >= purposes.length * 0.9, mapped > purposes.length / 4);
  },
  legitimateInterestsNamed: (reading) => {
    const relied = reliesOnInterests(reading);
    const named = relied.filter((basis) => isInterestNamed(reading, basis));
    return degree(relied.length > 0 && named.length === relied.length, relied.length > 0);
  },
  recipients: ({ policy }) => degree(policy.recipients.length > 1, policy.recipients.length > 0),
  recipientsNamed: ({ policy }) => {
    const named = policy.recipients.filter((one) => one.name !== null);
    return degree(named.length > 0 && named.length === policy.recipients.length, named.length > 0);
  },
  ...transferDegrees,
  retention: (reading) =>
    degree(
      storagePeriods(reading).filter((rule) => rule.period !== null).length > 1,
      reading.policy.retention.some((rule) => rule.trigger !== 'erasure-request'),
    ),
  retentionForEveryCategory: (reading) =>
    storagePeriods(reading).filter((rule) => rule.period !== null).length > 1 ? 'partial' : 'none',
  rightAccess: right('access'),
  rightRectification: right('rectification'),
  rightErasure: right('erasure'),
  rightRestriction: right('restriction'),
  rightObject: right('objection'),
  rightPortability: right('portability'),
  rightWithdrawConsent: (reading) =>
    grants(reading, 'withdraw-consent')
      ? 'full'
      : reading.policy.bases.length > 0 && !usesConsent(reading)
        ? 'na'
        : 'none',
  // Whose authority it is, the next label asks.
  rightComplain: right('complaint'),
  authorityIdentified: (reading) => {
    const named = reading.policy.authorities.filter((fact) => fact.name !== null);
    // Under a name of the past nobody finds it.
    return degree(
      named.some((fact) => reachable(reading, fact.stated?.segment)) &&
        formerAuthority(reading).every(({ says }) => says === 'moved'),
      named.length > 0,
    );
  },
  provisionRequirement: ({ policy }) =>
    degree(
      policy.provision.some((fact) => fact.required !== undefined) &&
        policy.provision.some((fact) => fact.consequences !== undefined),
      policy.provision.length > 0,
    ),
  automatedDecisions: (reading) => {
    const told = reading.policy.automatedDecisions;
    return degree(told.length > 0 && (told.some(isUse) || profilingLines(reading).length === 0), told.length > 0);
  },
  versionDate: ({ policy }) =>
    degree(
      policy.versions.some((fact) => fact.precision !== 'year'),
      policy.versions.length > 0,
    ),
  changeProcedure: ({ policy: { changes } }) =>
    degree(
      changes.some((fact) => fact.notice.some((one) => one !== 'none')) &&
        (!changes.some((fact) => fact.notice.includes('none')) ||
          changes.some((fact) => fact.notice.includes('email') || fact.notice.includes('in-service'))),
      changes.length > 0,
    ),
  responseTime: ({ policy }) =>
    degree(
      policy.rightsHandling.some((fact) => fact.period !== undefined),
      false,
    ),
  rightsChannel: (reading) => {
    const announced = reading.policy.contacts.filter((contact) => contact.value === null);
    return degree(
      announced.length === 0 && givenContacts(reading).some(({ use }) => use.some((one) => takesRequests.has(one))),
      reading.policy.contacts.length > 0,
    );
  },
  ...cookieDegrees,
} satisfies Record<string, (reading: LintReading) => Degree>;

/** The line that names an authority, or one of the two after it, gives an address, a number or a link. */
const reachable = (reading: LintReading, segment: string | undefined): boolean => {
  const line = segment === undefined ? undefined : reading.line(segment);
  return reading.lines
    .slice(line?.index, (line?.index ?? -1) + 3)
    .some(
      (one) =>
        one.headings === line?.headings &&
        (/\d{4}|@|https?:|www\.|\b[a-z][a-z-]+(?:\.[a-z-]+)?\.(?:eu|int|org|gov|uk|ie|fr|be|lu|nl|de|at|ch|es|pt|it|dk|se|no|fi|pl|cz)\b/.test(
          one.text,
        ) ||
          one.segment.runs?.some((run) => run.href)),
    );
};

/** What an address is for, where requests are answered too. */
const takesRequests: ReadonlySet<string> = new Set(['rights', 'dpo', 'questions']);

/** No data protection officer is appointed, or need be. */
const noOfficer =
  /\b(?:(?:no|not|without)\b[^.\n]{0,60}\bdata protection officers?\b|data protection officers?\b[^.\n]{0,40}\b(?:is|was|has|are) not\b|(?:pas|aucun|n'est)\b[^.\n]{0,60}\b(?:delegue a la protection|dpo)\b|delegue a la protection des donnees\b[^.\n]{0,30}\bn'(?:est|a)\b|(?:geen|niet)\b[^.\n]{0,60}\bfunctionaris (?:voor )?gegevensbescherming|functionaris (?:voor )?gegevensbescherming\b[^.\n]{0,40}\bniet\b|(?:kein\w*|nicht)\b[^.\n]{0,60}\bdatenschutzbeauftragte\w*|datenschutzbeauftragte\w*\b[^.\n]{0,60}\bnicht\b)/;

export type CompletenessLabel = keyof typeof labels;

const usesConsent = ({ policy }: LintReading): boolean => policy.bases.some((basis) => basis.basis.includes('A6-1-a'));

/** The European Economic Area and the United Kingdom: who is established there needs no representative for it (Art. 27). */
const european = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO GB'.split(' '),
);

/** How far a policy says what the law asks, label by label. */
export function completenessOf(input: LintInput): Record<CompletenessLabel, Degree> {
  const reading = readingOf(input);
  return Object.fromEntries(Object.entries(labels).map(([label, say]) => [label, say(reading)])) as Record<
    CompletenessLabel,
    Degree
  >;
}
