// The ways in that a sentence about asking names, in four languages: what is named is what is proven.
import { type Policy, type World, sentencesOf } from '#policy';

export type Way = 'page' | 'email' | 'account' | 'phone' | 'post' | 'support';

export interface Named {
  ways: readonly Way[];
  /** Addresses of mailboxes that the sentence, or else the policy, gives for requests. */
  mailboxes: readonly string[];
  /** Web addresses in the sentence. */
  links: readonly string[];
}

const words: readonly (readonly [Way, RegExp])[] = [
  ['email', /\be-?mails?\b|\bcourriels?\b|\bmails?\b(?! box)|\bmailen\b|\bper mail\b|[\w.+-]+@[\w-]+\.\w/iu],
  [
    'page',
    /\b(?:web ?)?forms?\b|\bformul(?:aire|ier|ar)\w*\b|\bonline\b|\ben ligne\b|\bportals?\b|\bportail\b|\bportaal\b|\bon (?:the|this|our) (?:web ?)?(?:page|site)\b|\bsur (?:la|cette|notre) page\b|\bop (?:de|deze|onze) pagina\b|\bauf (?:der|dieser|unserer) seite\b|https?:\/\//iu,
  ],
  [
    'account',
    /\b(?:account|profile|user) (?:settings|page|area)\b|\b(?:settings|preferences) (?:of|in) (?:your|the) (?:account|profile|app)\b|\b(?:in|through|via|from|using) (?:your|the|their) (?:own )?(?:account|profile|app|settings)\b|\blog(?:ged)?[ -]?in\b|\bAPI\b|\bparam[èe]tres\b|\b(?:votre|leur) (?:compte|profil|espace)\b|\b(?:account)?instellingen\b|\b(?:uw|je|hun) (?:account|profiel)\b|\b(?:konto)?einstellungen\b|\b(?:ihr\w*|dein\w*) (?:benutzer)?(?:konto|profil)\b/iu,
  ],
  [
    'phone',
    /\b(?:by|via|over the) (?:tele)?phone\b|\b(?:tele)?phone (?:us|number)\b|\bcall (?:us|our)\b|\bt[ée]l[ée]phon\w*\b|\btelefo(?:on|n)\w*\b|\bbel(?:len)? (?:ons|met)\b/iu,
  ],
  [
    'post',
    /\bby (?:regular |registered )?(?:post|mail|letter)\b|\bpostal\b|\bpostal(?:e|isch)?\w* (?:address|adres\w*)\b|\bin writing (?:to|at) (?:our|the) (?:address|office)\b|\bcourrier\b|\b(?:voie|adresse) postale\b|\bper (?:post|brief)\b|\bpostadres\b|\bpostanschrift\b|\bpostalisch\b|\bbrief(?:lich)?\b/iu,
  ],
  [
    'support',
    /\b(?:customer |our )?(?:support|help ?desk)\b|\bcustomer (?:service|care)\b|\bservice client(?:[èe]le)?\b|\bklantenservice\b|\bkundendienst\b|\bkundenservice\b/iu,
  ],
];

/** `by mail` is a letter where no mailbox is named beside it. */
const byMail = /\bby (?:regular |registered )mail\b/iu;

const ofFact = {
  email: 'email',
  phone: 'phone',
  post: 'post',
  form: 'page',
  web: 'page',
  account: 'account',
  support: 'support',
} as const satisfies Record<string, Way>;

/** Ways of a person's corrected fact come first, then the sentence's own words, then the contacts that the policy gives for requests. */
export function namedIn(world: World): Named {
  const { policy } = world.published;
  const text = sentencesOf(world);
  const near = new Set(world.promise.stated.map(({ segment }) => segment));
  const isHere = ({ id, stated }: { id: string; stated?: { segment: string } | undefined }): boolean =>
    world.promise.facts.includes(id) || (stated !== undefined && near.has(stated.segment));
  const fromFacts = policy.rightsHandling.filter(isHere).flatMap(({ channels }) => channels ?? []);
  const here = policy.contacts.filter(isHere);
  const links = [text, ...here.flatMap(({ channel, value }) => (ofFact[channel] === 'page' && value ? [value] : []))]
    .flatMap((one) => one.match(/https?:\/\/[^\s<>")]+/giu) ?? [])
    .filter((link) => URL.canParse(link));
  const said = words
    .filter(([way, pattern]) => pattern.test(way === 'email' ? text.replaceAll(new RegExp(byMail, 'giu'), '') : text))
    .map(([way]) => way);
  const ways = new Set<Way>([
    ...fromFacts.map((one) => ofFact[one]),
    ...said,
    ...here.map(({ channel }) => ofFact[channel]),
  ]);
  if (ways.size === 0) for (const { channel } of forRequests(policy)) ways.add(ofFact[channel]);
  const inText = text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu) ?? [];
  const ofHere = [...inText, ...here.flatMap(({ channel, value }) => (channel === 'email' && value ? [value] : []))];
  const mailboxes =
    ofHere.length > 0
      ? ofHere
      : forRequests(policy).flatMap(({ channel, value }) => (channel === 'email' && value ? [value] : []));
  return { ways: [...ways], mailboxes: [...new Set(mailboxes.map((one) => one.toLowerCase()))], links };
}

/** What the policy gives for requests, else for questions about data, else any way to write. */
function forRequests({ contacts }: Policy): Policy['contacts'] {
  const uses = [['rights'], ['dpo', 'questions', 'complaints'], ['general']];
  const given = contacts.filter(({ value }) => value !== null);
  const found = uses.map((wanted) => given.filter(({ use }) => use.some((one) => wanted.includes(one))));
  return found.find((some) => some.length > 0) ?? given;
}
