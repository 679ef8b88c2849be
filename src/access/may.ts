// Who may do what: one table of roles, acts and objects, and the one function that every route and operation asks.
import type { Scope } from './api-keys.ts';

export const roles = ['owner', 'privacy-lead', 'support', 'analyst', 'developer', 'auditor'] as const;
export type Role = (typeof roles)[number];

/** `read` look; `write` make, change, take back; `export` take out in bulk; `open` show to everyone, or no longer, or let somebody else in;
 * `erase` destroy for good. */
export const verbs = ['read', 'write', 'export', 'open', 'erase'] as const;
export type Verb = (typeof verbs)[number];

interface ObjectRules {
  /** What can be done with it at all, and who may. */
  verbs: Partial<Record<Verb, readonly Role[]>>;
  /** Acts that need a password or code given in the last five minutes. */
  confirmed?: readonly Verb[];
  /** Personal data: nobody may without saying for which purpose. */
  forPurpose?: true;
}

const everyone = roles;
const leads: readonly Role[] = ['owner', 'privacy-lead'];
const builders: readonly Role[] = ['owner', 'developer'];

/** The whole of it. What is not listed nobody may. */
export const rules = {
  policy: { verbs: { read: everyone, write: leads } },
  board: { verbs: { read: everyone, open: ['owner', 'privacy-lead'] }, confirmed: ['open'] },
  proofs: { verbs: { read: everyone, write: leads } },
  attestations: { verbs: { read: everyone, write: leads } },
  records: { verbs: { read: everyone } },
  webhooks: { verbs: { read: ['owner', 'developer', 'auditor'], write: builders }, confirmed: ['write'] },
  'api-keys': { verbs: { read: ['owner', 'developer', 'auditor'], write: builders }, confirmed: ['write'] },
  staff: { verbs: { read: ['owner', 'privacy-lead', 'auditor'], write: ['owner'] }, confirmed: ['write'] },
  roles: { verbs: { read: ['owner', 'privacy-lead', 'auditor'], write: ['owner'] }, confirmed: ['write'] },
  ledger: { verbs: { read: everyone, export: ['owner', 'privacy-lead', 'auditor'] }, confirmed: ['export'] },
  /** One's own name, password and devices; and one's own app and recovery codes. */
  account: { verbs: { read: everyone, write: everyone } },
  credentials: { verbs: { write: everyone }, confirmed: ['write'] },
  /** Access in an emergency: whoever may be given people's data asks (`write`), officers let in (`open`). */
  'break-glass': {
    verbs: {
      read: ['owner', 'privacy-lead', 'support', 'developer', 'auditor'],
      write: ['owner', 'privacy-lead', 'support', 'developer'],
      open: leads,
    },
    confirmed: ['open'],
  },
  'break-glass-reviews': { verbs: { write: leads } },
  /** What looked wrong, and who has looked at it. */
  security: { verbs: { read: ['owner', 'privacy-lead', 'developer', 'auditor'], write: leads } },
  /** What visitors chose, one by one; few of them can be said to be somebody's, and that is written down (vault). */
  consents: {
    verbs: {
      read: ['owner', 'privacy-lead', 'support', 'auditor'],
      export: ['owner', 'privacy-lead', 'auditor'],
    },
    confirmed: ['export'],
  },
  /** How many chose what: numbers alone. */
  'consent-statistics': { verbs: { read: ['owner', 'privacy-lead', 'support', 'analyst', 'auditor'] } },
  people: {
    verbs: {
      read: ['owner', 'privacy-lead', 'support'],
      write: ['owner', 'privacy-lead', 'support'],
      export: leads,
      erase: leads,
    },
    confirmed: ['export', 'erase'],
    forPurpose: true,
  },
  /**
   * Requests of people: the register, without their data. `write`: every step of handling; `export`: hand the data over; `erase`: approve a plan
   * and carry it out. What they wrote is people's data.
   */
  requests: {
    verbs: {
      read: ['owner', 'privacy-lead', 'support', 'auditor'],
      write: ['owner', 'privacy-lead', 'support'],
      export: leads,
      erase: leads,
    },
    confirmed: ['export', 'erase'],
  },
  /**
   * Storage periods: what leaves when, in counts. `write`: make plans, set and release legal holds; `erase`: approve a plan and carry it out; `open`:
   * let a rule be carried out by itself.
   */
  storage: {
    verbs: { read: ['owner', 'privacy-lead', 'developer', 'auditor'], write: leads, erase: leads, open: ['owner'] },
    confirmed: ['erase', 'open'],
  },
  /** Who looked at people's data; it names staff and numbers of people, no data of theirs. */
  audit: {
    verbs: { read: ['owner', 'privacy-lead', 'auditor'], export: ['owner', 'privacy-lead', 'auditor'] },
    confirmed: ['export'],
  },
  /** Where the keys of people's data rest, and replacing one before its time. The keys themselves nobody sees. */
  keys: { verbs: { read: ['owner', 'privacy-lead', 'developer', 'auditor'], write: leads } },
} as const satisfies Record<string, ObjectRules>;

export type AccessObject = keyof typeof rules;
export const objects = Object.keys(rules) as AccessObject[];

/** A member of staff, or a program with the scopes of its key (`verb:object`). */
export type Actor = { readonly role: Role } | { readonly scopes: readonly Scope[] };

/** Whether somebody may. `purpose` is the id of a declared purpose; without it personal data stays closed to everybody. Unknown: no. */
export function may(actor: Actor, verb: Verb, object: AccessObject, purpose?: string): boolean {
  const rule: ObjectRules | undefined = Object.hasOwn(rules, object) ? rules[object] : undefined;
  const allowed = rule && Object.hasOwn(rule.verbs, verb) ? rule.verbs[verb] : undefined;
  if (!rule || !allowed) return false;
  if (rule.forPurpose && (purpose === undefined || purpose.trim() === '')) return false;
  if ('scopes' in actor) return (actor.scopes as readonly string[]).includes(`${verb}:${object}`);
  return allowed.includes(actor.role);
}

/** Whether somebody may for some purpose at least: before it is known which. Whoever reaches personal data is asked again, with the purpose. */
export const mayForSome = (actor: Actor, verb: Verb, object: AccessObject): boolean => may(actor, verb, object, 'any');

/** Whether an act needs a person who has just proved again who they are. Programs prove it with every call. */
export function needsConfirmation(verb: Verb, object: AccessObject): boolean {
  const rule: ObjectRules = rules[object];
  return rule.confirmed?.includes(verb) ?? false;
}

/** The act that a scope of an API key stands for. */
export function actOf(scope: Scope): { verb: Verb; object: AccessObject } {
  const [verb, object] = scope.split(':') as [Verb, AccessObject];
  return { verb, object };
}
