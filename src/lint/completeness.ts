// Completeness: what a privacy notice must say (Art. 12 to 14 GDPR and a few things beside them), and how far a text says it.
import { couldBeAnybody } from './anybody.ts';
import { cookieDegrees } from './cookie-degrees.ts';
import { fold } from './fold.ts';
import { type LintReading, readingOf } from './reading.ts';
import { isInterestNamed, reliesOnInterests } from './interest.ts';
import { givenContacts, grants, speaksOf, storagePeriods } from './missing.ts';
import { profilingLines } from './profiles.ts';
import type { LintInput } from './rule.ts';
import { recipientsByKind } from './rules/C12-recipients-by-kind.ts';
import { objects } from './rules/C21-objection.ts';
import { toAuthority } from './rules/C24-complaint.ts';
import { profilingExplained } from './rules/C27-profiling.ts';
import { rightNarrowed } from './rules/D06-right-narrowed.ts';
import { emptyRecipient } from './rules/V05-empty-recipient.ts';
import { formerAuthority } from './rules/S04-authority-renamed.ts';
import { takesConsentBack } from './taken-back.ts';
import { toldDegrees } from './told-degrees.ts';
import { transferDegrees } from './transfer-degrees.ts';
import { consentWords, rightWords, topic } from './vocabulary.ts';

/** `partial`: named without what people need to use it. `na`: the law does not ask it of this controller. */
export type Degree = 'full' | 'partial' | 'none' | 'na';

const degree = (full: boolean, some: boolean): Degree => (full ? 'full' : some ? 'partial' : 'none');
/** A right stands, whatever the text says of its limits: those are the law’s. */
const right =
  (name: string, words?: RegExp) =>
  (reading: LintReading): Degree =>
    grants(reading, name) || (words && speaksOf(reading, words)) ? 'full' : 'none';
/** A right that can be less than the law’s: for some data only, or on some grounds only. */
const wholeRight =
  (name: keyof typeof namesOf, words: RegExp) =>
  (reading: LintReading): Degree => {
    const given = right(name, words)(reading);
    return given === 'full' && isNarrowed(reading, name) ? 'partial' : given;
  };
const isNarrowed = (reading: LintReading, name: keyof typeof namesOf): boolean =>
  rightNarrowed
    .find(reading)
    .some(
      ({ line, severity }) =>
        line !== null && severity === undefined && namesOf[name].test(line.plain) && !ofEffort.test(line.plain),
    );
const namesOf = {
  access: /\b(?:access|acces|inzage|auskunft)\b/,
  erasure: /\b(?:eras\w+|delet\w+|remov\w+|effac\w+|suppr\w+|wiss\w+|gewist|verwijder\w*|losch\w*|geloscht)\b/,
  restriction: /\b(?:restrict\w*|limit\w*|beperk\w*|einschrank\w*)\b/,
  objection: /\b(?:object\w*|oppos\w+|bezwaar|verzet\w*|\w*widersp\w+)\b/,
} as const;
/** What it costs the company limits when it answers, not what one may ask for; archives are the law’s own exception (17(3)(d)). */
const ofEffort = /\b(?:efforts?|burden\w*|costs?|excessive|frais|inspanning\w*|kosten|aufwand\w*|archives?)\b/;

/** Said to somebody beyond the company. */
const complains =
  /\b(?:complain\w*|lodge|turn to|contact|write to|(?:take|raise) (?:it|this|the matter)|reclam\w*|plainte\w*|saisir|recours|klag\w*|klacht\w*|terecht|wenden|beschwer\w*|melden)\b/;

/** More than a profile: something is granted or refused by it. */
const decidesAlone =
  /\b(?:automati\w+)\b[^.\n]{0,60}\b(?:refus\w*|reject\w*|declin\w*|approv\w*|decid\w*|cancel\w*|entscheid\w*|abgelehnt|verweigert|genehmigt|geweigerd|afgewezen|beslist|annule\w*)|\b(?:refus\w*|reject\w*|declin\w*|approv\w*|decid\w*|cancel\w*|abgelehnt|geweigerd|afgewezen|annule\w*)\b[^.\n]{0,30}\bautomati\w+/;

/** Courts, the tax office, a buyer of the business, one's own staff. */
const unforeseen =
  /\b(?:authorit\w+|autorit\w+|courts?|tribuna\w+|police|politie|polizei|tax|fisc\w*|finanzamt|belastingdienst|buyers?|acquir\w+|purchaser|successors?|repreneur|auditors?|revisor|staff|personnel|personeel|medewerkers|mitarbeiter\w*|employees|drivers|colleagues|clients?|customers?|friends?|behord\w*|gericht\w*|lawyers?|avocats?)\b/;

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
  // Art. 14(2)(f): from which source, so that “third parties” is half an answer. Who gives data oneself need not be told so.
  sources: (reading) => {
    const told = reading.policy.sources;
    const others = told.filter(({ dpv }) => dpv !== undefined && dpv !== 'dpv:DataSubjectDataSource');
    const vague =
      others.length > 0 &&
      others.every(({ stated }) => stated && couldBeAnybody(reading.line(stated.segment)?.plain ?? ''));
    const unsaid = others.length === 0 && reading.policy.data.some(({ mode }) => mode === 'third-party');
    const given = told.length > others.length || reading.policy.data.some(({ mode }) => mode !== 'third-party');
    return degree(given && !vague && !unsaid, told.length > 0 || given);
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
  // Whom the company does not choose, and whom it employs, it cannot name beforehand.
  recipientsNamed: (reading) => {
    const { recipients } = reading.policy;
    const named = recipients.filter((one) => one.name !== null);
    const unnamed = recipients.filter(({ name, category }) => name === null && !unforeseen.test(fold(category ?? '')));
    const open = unnamed.length > 0 || [recipientsByKind, emptyRecipient].some((rule) => rule.find(reading).length > 0);
    return degree(named.length > 0 && !open, named.length > 0);
  },
  ...transferDegrees,
  retention: (reading) =>
    degree(
      storagePeriods(reading).filter((rule) => rule.period !== null).length > 1,
      reading.policy.retention.some((rule) => rule.trigger !== 'erasure-request'),
    ),
  retentionForEveryCategory: (reading) =>
    storagePeriods(reading).filter((rule) => rule.period !== null).length > 1 ? 'partial' : 'none',
  rightAccess: wholeRight('access', rightWords.access),
  rightRectification: right('rectification', rightWords.rectification),
  rightErasure: wholeRight('erasure', rightWords.erasure),
  rightRestriction: wholeRight('restriction', rightWords.restriction),
  // The one to marketing is the lesser half of the right.
  rightObject: (reading) =>
    degree(
      objects(reading) && !isNarrowed(reading, 'objection'),
      reading.policy.rights.some(({ right }) => right === 'objection' || right === 'marketing-opt-out'),
    ),
  rightPortability: right('portability', rightWords.portability),
  rightWithdrawConsent: (reading) =>
    grants(reading, 'withdraw-consent') || reading.says(takesConsentBack)
      ? 'full'
      : (reading.policy.bases.length > 0 || !reading.says(consentWords)) && !usesConsent(reading)
        ? 'na'
        : 'none',
  // Whose authority it is, the next label asks.
  rightComplain: (reading) =>
    degree(
      grants(reading, 'complaint') || reading.linesThat(toAuthority).some(({ plain }) => complains.test(plain)),
      false,
    ),
  authorityIdentified: (reading) => {
    const named = reading.policy.authorities.filter((fact) => fact.name !== null);
    // Under a name of the past nobody finds it.
    return degree(
      named.some((fact) => reachable(reading, fact.stated?.segment)) &&
        formerAuthority(reading).every(({ says }) => says === 'moved'),
      named.length > 0,
    );
  },
  /** A denial is whole where nothing else is described; a use, where its logic and its effects are told. */
  automatedDecisions: (reading) => {
    const told = reading.policy.automatedDecisions;
    const described = profilingLines(reading);
    const explained = profilingExplained.find(reading).length === 0;
    return degree(
      told.length > 0 && explained && (told.some(isUse) || described.length === 0),
      told.length > 0 || described.some(({ plain }) => decidesAlone.test(plain)),
    );
  },
  versionDate: ({ policy }) =>
    degree(
      policy.versions.some((fact) => fact.precision !== 'year'),
      policy.versions.length > 0,
    ),
  ...toldDegrees,
  rightsChannel: (reading) => {
    const announced = reading.policy.contacts.filter((contact) => contact.value === null);
    return degree(
      announced.length === 0 &&
        (givenContacts(reading).some(({ use }) => use.some((one) => takesRequests.has(one))) || asksToWrite(reading)),
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

/** Beside the rights: “Email us”, where an address stands. */
const asksToWrite = (reading: LintReading): boolean =>
  givenContacts(reading).length > 0 &&
  reading.linesAbout(topic.rights).some(({ plain, headings }) => headings.length > 0 && writes.test(plain));
const writes =
  /@|\b(?:e-?mail us|write to (?:us|the)|contact us|ask at the desk|by e-?mail|ecrivez|adressez|contactez|mail (?:ons|naar)|schrijf|stuur|schreiben sie|wenden sie sich|an uns)\b/;

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
