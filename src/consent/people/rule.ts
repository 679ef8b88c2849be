// What the policy in force says of writing to people for a purpose. Nothing here is a setting: all of it comes from facts. Pure.
import { type Policy, isMarketing } from '#policy';

/** What is needed before anybody is written to for a purpose. */
export interface SendingRule {
  /** Id of the purpose. */
  purpose: string;
  label: string;
  /** Direct marketing: it ends with an objection to all of it, and each message says how to stop it (Art. 21(2) and (4) GDPR). */
  marketing: boolean;
  /** Consent is what it rests on, by electronic means at least (Directive 2002/58/EC Art. 13(1)). */
  needsConsent: boolean;
  /** The fact that says that existing clients get it unless they object (Art. 13(2)); null: none does. */
  clients: string | null;
  /** The purpose and its bases: ids of facts. */
  facts: readonly string[];
}

/** Purposes in whose course an address is come by “in the context of the sale of a product or a service” (Art. 13(2)). */
const saleKinds = new Set(
  [
    'CustomerOrderManagement',
    'EstablishContractualAgreement',
    'FulfilmentOfContractualObligation',
    'PaymentManagement',
  ].map((kind) => `dpv:${kind}`),
);

/** “our existing customers”, “clients existants”, “bestaande klanten”, “Bestandskunden”. */
const existingClients =
  /\b(?:(?:existing|current|previous) (?:customers?|clients?|buyers?)|clients? (?:existants?|actuels?)|client[èe]le existante|(?:bestaande|huidige) (?:klant|cliënt)\w*|bestandskund\w*|bestehende\w* kund\w*)/iu;

/** `null`: the policy does not declare the purpose, so nothing is sent for it. */
export function sendingRule(policy: Policy, id: string): SendingRule | null {
  const purpose = policy.purposes.find((one) => one.id === id);
  if (!purpose) return null;
  const bases = policy.bases.filter((basis) => purpose.bases.includes(basis.id));
  const on = (letter: string) => bases.filter(({ basis }) => basis.startsWith(`eu-gdpr:A6-1-${letter}`));
  const marketing = isMarketing(purpose);
  const interest = on('f');
  const subjects = policy.subjects.filter((subject) => purpose.subjects?.includes(subject.id));
  const clients =
    marketing && interest.length > 0
      ? [
          ...(existingClients.test(purpose.label) ? [purpose.id] : []),
          ...interest
            .filter((basis) => existingClients.test(`${basis.scope ?? ''} ${basis.interest ?? ''}`))
            .map((basis) => basis.id),
          ...subjects
            .filter(({ dpv, label }) => dpv === 'dpv:Customer' || existingClients.test(label))
            .map((subject) => subject.id),
        ]
      : [];
  return {
    purpose: id,
    label: purpose.label,
    marketing,
    needsConsent: marketing || bases.length === 0 || on('a').length > 0,
    clients: clients[0] ?? null,
    facts: [id, ...purpose.bases],
  };
}

/** Ids of the purposes of a sale or contract: only addresses that came with one may get mail as an existing client. */
export const salePurposes = (policy: Policy): ReadonlySet<string> =>
  new Set(
    policy.purposes
      .filter(
        ({ dpv, bases }) =>
          saleKinds.has(dpv ?? '') ||
          policy.bases.some(
            ({ id, basis }) => bases.includes(id) && /^eu-gdpr:A6-1-b(?:-contract-performance)?$/.test(basis),
          ),
      )
      .map(({ id }) => id),
  );

/** What is carried out by writing to somebody; advertising on pages and counting visits are asked for by the notice about cookies. */
const writing = new Set(
  ['DirectMarketing', 'Marketing', 'PublicRelations', 'CommunicationManagement', 'CommunicationForCustomerCare'].map(
    (kind) => `dpv:${kind}`,
  ),
);

/** The purposes for which people are asked whether they may be written to: messages that rest on consent, and direct marketing. */
export const askedPurposes = (policy: Policy): readonly SendingRule[] =>
  policy.purposes.flatMap(({ id, dpv }) => {
    const rule = writing.has(dpv ?? '') ? sendingRule(policy, id) : null;
    return rule && (rule.marketing || isConsent(policy, rule)) ? [rule] : [];
  });

const isConsent = ({ bases }: Policy, { facts }: SendingRule): boolean =>
  bases.some(({ id, basis }) => facts.includes(id) && basis.startsWith('eu-gdpr:A6-1-a'));
