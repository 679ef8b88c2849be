// Contacts: e-mail, telephone, post and web form, each with its use; also those that are announced and then missing.
import { everyMatch } from '#base';
import { authorities, vendorNamed } from '#law';
import type { Policy } from '#policy';
import { type FoundAddress, addressIn, countryOfCode, followsName } from '../addresses.ts';
import type { Line } from '../context.ts';
import type { Draft, Mention } from '../draft.ts';
import { fold } from '../fold.ts';
import { fits, fitsAny, pattern } from '../patterns.ts';
import { ownVendor } from './own-vendor.ts';
import { atSeat, isProse, underOthers, whoseAddress } from './whose.ts';

type Contact = Policy['contacts'][number];
type Use = Contact['use'][number];

/** “@name@host” is an account of a network, and no address. */
const email = /(?<![\w.+@-])[A-Za-z0-9][\w.+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}(?![\w@])/g;
/** “name [at] example [dot] org”, as some texts write to fool robots. */
const hiddenEmail =
  /\b([\w.+-]{1,64}) ?[[(](?:at|AT|ät|@)[\])] ?((?:[\w-]{1,63} ?[[(](?:dot|DOT|punkt|punt|point|\.)[\])] ?|[\w-]{1,63}\.)+[A-Za-z]{2,24})\b/g;
const wholeEmail = new RegExp(`^${email.source}$`);
const phone = /(?<![\w.@/-])(?:\+ ?\d{1,3}|00 ?\d{2}|\(?0)[\d ()./-]{5,18}\d(?![\w@])/g;
const phoneWord =
  /\b(?:ring|dial|switchboard|hotline|helpline|helpdesk|telefonzentrale|vaxel|anrufen|bellen|phone|telephone|tel\.?|call(?: us)?|mobile|telephone|tel|appelez|telefoon|bel(?:len)?|telefon|fon|rufen)\b/i;
const webAddress =
  /\bhttps?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;:]|(?<![\w@./-])(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,24}\/[\w/-]{2,120}/;
const form = pattern(
  /\b(?:contact form|(?:the|a|our|this) form (?:at|on|under)|webform|web form|online form|request form|formulaire|contactformulier|kontaktformular|webformular)\b/i,
);

/** A channel is announced and the sentence ends: “send an e-mail to”, “via the following email address:”. */
const announced: readonly { channel: 'email' | 'phone'; match: ReturnType<typeof pattern> }[] = [
  {
    channel: 'email',
    match: pattern(
      /\b(?:e-?mail|courriel|adresse electronique|mailadres|mailadresse)\b.{0,40}(?:\b(?:to|at|via|a|naar|an|unter|op)|:)\s*\.?\s*$/i,
    ),
  },
  { channel: 'email', match: pattern(/\be-?mail\b.{0,30}\b(?:to|at|via|an|naar) or\b/i) },
  {
    channel: 'email',
    match: pattern(/\b(?:send|contact|reach|write|address|submit)\b.{3,200}\bor (?:(?:to|at|via)\s*)+[:.]?\s*$/i),
  },
  {
    channel: 'phone',
    match: pattern(
      /\b(?:call us|telephone number|phone number|by phone|by telephone|telefoonnummer|telefonnummer|par telephone)\b.{0,12}(?:\b(?:at|on|au|op|unter)|:)\s*\.?\s*$/i,
    ),
  },
];

/** “please email us”, though no address stands anywhere. */
const invites = pattern(
  /\b(?:(?:please|can|may|to) (?:e-?mail|send (?:us )?an e-?mail)\b.{0,40}\b(?:us|our|to)\b|(?:contact|reach|write to|notify|inform) us (?:by|via|through) e-?mail\b|(?:schreiben sie|kontaktieren sie|erreichen sie) uns (?:\w+ )?(?:per|via) e-?mail\b|(?:nous (?:contacter|ecrire|joindre)|contactez[- ]nous|ecrivez[- ]nous) par (?:e-?mail|courriel)\b|(?:mail ons|stuur(?:t u)? ons een (?:e-?)?mail|(?:neem|neemt u) contact met ons op (?:via|per) (?:de )?e-?mail)\b)/i,
);

const uses: readonly { use: Use; match: ReturnType<typeof pattern> }[] = [
  {
    use: 'dpo',
    match: pattern(
      /\b(?:data protection officer|DPO|deleguee? a la protection|DPD|functionaris (?:voor )?gegevensbescherming|datenschutzbeauftragte\w*)\b/i,
    ),
  },
  {
    use: 'marketing-opt-out',
    match: pattern(
      /\b(?:unsubscribe|opt[ -]?out|marketing|desinscri\w*|uitschrijven|afmelden|abmelden|abbestellen)\b/i,
    ),
  },
  {
    use: 'rights',
    match: pattern(
      /\b(?:exercise|your rights?|these rights|requests?|access|erasure|delet\w+|exercer|vos droits|demandes?|uitoefenen|verzoek\w*|uw rechten|ausuben|ihre rechte|betroffenenrechte|auskunft|withdraw)\b/i,
    ),
  },
  { use: 'complaints', match: pattern(/\b(?:complain\w*|plaintes?|reclamations?|klacht\w*|beschwerde\w*)\b/i) },
  {
    use: 'questions',
    match: pattern(
      /\b(?:questions?|enquir\w+|inquir\w+|concerns?|comments?|contact(?:er)? (?:us|nous)|vragen|fragen|nous contacter|contact opnemen|kontakt\w*|reach us)\b/i,
    ),
  },
];

export function contacts(draft: Draft): void {
  const known = new Map<string, Contact>();
  const weights = new Map<string, number>();
  const keep = (line: Line, channel: Contact['channel'], value: string, key: string, last?: Line): void => {
    if (channel !== 'email' && isOthers(draft, line, value)) return;
    const use = usesOf(draft, line);
    const before = known.get(key);
    if (!before) {
      known.set(key, draft.add('contacts', [`contact.${channel}`, value], { channel, value, use }, line));
      const made = known.get(key)!;
      // An address over several lines is stated by all of them.
      if (last && last !== line) made.stated = draft.statedRow([line, last]);
      weights.set(key, weightOf(draft, line));
      return;
    }
    for (const one of use) if (!before.use.includes(one)) before.use.push(one);
    if (channel !== 'post' && weightOf(draft, line) > weights.get(key)!) {
      before.stated = draft.stated(line);
      weights.set(key, weightOf(draft, line));
    }
    if (before.use.length > 1) before.use = before.use.filter((one) => one !== 'general');
    draft.mention(line, 'contacts', before);
  };
  const mails = new Map<Line, readonly string[]>();
  for (const line of draft.lines) {
    const found = [...(telling.test(line.text) ? emailsIn(line.text) : []), ...linked(line, 'mailto')];
    if (found.length > 0) mails.set(line, unique(found));
  }
  apart(mails);
  const own = ownHosts(draft, mails);
  const home = homeOf(mails, own);
  const addresses: FoundAddress[] = [];
  for (const line of draft.lines) {
    const { text } = line;
    for (const mail of mails.get(line) ?? [])
      if (!isOthersMail(draft, line, mail, own) && !isNamedOther(draft, line, mail, home))
        keep(line, 'email', mail, mail.toLowerCase());
    for (const number of linked(line, 'tel')) keep(line, 'phone', number, number.replace(/\D/g, ''));
    if (!telling.test(text)) continue;
    if (line.kind === 'heading' || !/\d/.test(text)) continue;
    for (const number of phonesIn(line)) keep(line, 'phone', number, number.replace(/\D/g, ''));
    const address = postIn(draft, line);
    if (!address) continue;
    const place = written(address);
    keep(streetLine(draft, line, place), 'post', place, placeKey(place), line);
    if (known.has(placeKey(place))) addresses.push(address);
  }
  adopt(draft, addresses);
  seat(draft, keep);
  for (const line of draft.linesWith(form)) {
    const url = formIn(line);
    if (url && line.kind !== 'heading') keep(line, 'form', url, url);
  }
  for (const { channel, match } of announced) for (const line of draft.linesWith(match)) missing(draft, line, channel);
  if (mails.size === 0) for (const line of draft.linesWith(invites).slice(0, 1)) missing(draft, line, 'email');
}

/** The link of a sentence that leads to a form, and not to a law or to the shop. */
function formIn(line: Line): string | undefined {
  const written = webAddress.exec(line.raw)?.[0];
  const links = line.segment.runs?.filter((run) => run.href !== undefined) ?? [];
  const found = links.find(({ href, text }) => asks.test(href!) || asks.test(text))?.href;
  return found ?? (written !== undefined && (links.length === 0 || asks.test(written)) ? written : undefined);
}
const asks =
  /form|conta[ck]t|kontakt|request|ticket|support|demande|anfrage|verzoek|rights|droits|exerc|dsar|privacy-?(?:request|center|centre)|\b(?:here|ici|hier)\b/i;

/** How much a sentence is about the contact: for questions and requests rather than for leaving a newsletter. */
function weightOf(draft: Draft, line: Line): number {
  const own = uses.filter(({ match }) => fits(match, line)).map(({ use }) => use);
  const asked = own.includes('rights') || own.includes('questions') ? 1 : 0;
  return asked + (fitsAny(contactHeading, line.headings) ? 1 : 0) - (own.includes('marketing-opt-out') ? 2 : 0);
}

/** Where links of a line lead that say something else: “[write to us](mailto:…)”. */
function linked(line: Line, scheme: 'mailto' | 'tel'): string[] {
  if (line.kind === 'heading' || !line.segment.runs) return [];
  return line.segment.runs.flatMap(({ href, text }) => {
    if (!href?.toLowerCase().startsWith(`${scheme}:`) || /[@\d]/.test(text)) return [];
    const [value = ''] = decodeURI(href.slice(scheme.length + 1)).split('?');
    return (scheme === 'tel' ? /^\+?[\d ()./-]{7,18}$/ : wholeEmail).test(value) ? [value] : [];
  });
}

/** “ask@heron.exampleou”: the next word lost its space, where the address alone stands elsewhere. */
function apart(mails: Map<Line, readonly string[]>): void {
  const all = new Set([...mails.values()].flat().map((mail) => mail.toLowerCase()));
  for (const [line, found] of mails)
    mails.set(
      line,
      found.map((mail) => {
        const bare = mail.replace(glued, '');
        const lost = all.has(bare.toLowerCase()) || (!ending.test(mail) && ending.test(bare));
        return bare !== mail && lost ? bare : mail;
      }),
    );
}
/** Ends as addresses in Europe do. */
const ending =
  /\.(?:com|org|net|info|biz|eu|io|app|dev|online|shop|me|co|ai|a[td]|b[eg]|c[hyz]|d[ek]|e[es]|f[ir]|g[br]|h[ru]|i[est]|l[ituv]|m[ct]|n[lo]|p[lt]|r[os]|s[eikm]|u[ak]|us)$/i;
const glued = /(?<=\.[a-z]{2,10})(?:and|or|et|ou|par|pour|en|of|via|und|oder|by|with)$/;

const unique = (mails: readonly string[]): string[] => [
  ...new Map(mails.map((mail) => [mail.toLowerCase(), mail])).values(),
];

/** What every address has: an at-sign, a digit, or a bracket around “at”. */
const telling = /[@\d[(]/;

function emailsIn(text: string): string[] {
  if (text.includes('@')) {
    // “ask@heron.examplePhone”: the next line lost its break.
    const found = everyMatch(text, email).map((match) => match[0].replace(/(?<=\.[a-z]{2,10})\.?\p{Lu}\p{Ll}+$/u, ''));
    if (found.length > 0) return found;
  }
  if (!/[[(]/.test(text)) return [];
  return everyMatch(text, hiddenEmail).map(
    ([, local, domain]) => `${local}@${domain!.replace(/ ?[[(](?:dot|DOT|punkt|punt|point|\.)[\])] ?/g, '.')}`,
  );
}

/** Numbers count as telephone numbers where they are written internationally or called so; not after “fax”. */
function phonesIn(line: Line): string[] {
  const found: string[] = [];
  for (const match of everyMatch(line.text, phone)) {
    const value = balanced(match[0].trim());
    const digits = value.replace(/\D/g, '');
    if (digits.length < 7 || digits.length > 15 || /^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(value)) continue;
    const before = line.text.slice(Math.max(0, match.index - 40), match.index);
    if (faxed.test(before) || (before.trim() === '' && line.leads.some((lead) => faxed.test(lead.text)))) continue;
    const called = phoneWord.test(before) || line.leads.some((lead) => phoneWord.test(lead.text));
    // “(ann@example.org, 01603 555 0142)”: behind an address stands how else one gets through.
    if (called || behindEmail.test(before) || value.startsWith('+')) found.push(value);
  }
  return found;
}

const behindEmail = /@[\w.-]+\.[a-z]{2,24} ?(?:,|;|\||·|\/|–|-|or|oder|ou|of|and|und|et|en) ?$/i;
const faxed = /fax(?:nummer| ?number| ?no)?\b[:. ]*\(?$/i;

/** “(+45) 12 34 …” and “0800 12 34 (0.20 a minute)” hold half a pair of brackets where a number begins or ends. */
const balanced = (value: string): string => {
  const [opens, closes] = [value.indexOf('('), value.indexOf(')')];
  if (closes >= 0 && (opens < 0 || closes < opens)) return value.replace(')', '');
  return opens >= 0 && closes < 0 ? value.slice(0, opens).trim() : value;
};

/** What a contact is for: by its sentence, what introduces it, its heading, and the sentence before it. */
function usesOf(draft: Draft, line: Line): Use[] {
  const around = [line, ...line.leads, ...line.headings.slice(-1)];
  const previous = draft.lines[line.index - 1];
  if (previous && previous.kind !== 'heading' && previous.headings === line.headings) around.push(previous);
  const found = uses.filter(({ match }) => around.some((passage) => fits(match, passage))).map(({ use }) => use);
  return found.length > 0 ? found : ['general'];
}

/** Hosts of the authorities: what is sent there is not sent to the company. */
const authorityHosts = new Set(
  authorities.flatMap(({ website, email: mail }) => [
    website.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/.*$/, ''),
    ...(mail ? [mail.replace(/^.*@/, '')] : []),
  ]),
);
/** The authorities of the German states. */
const ofAuthority =
  /^(?:[a-z-]+\.)?datenschutz\.[a-z-]+\.de$|^(?:lda|datenschutz-bayern|ldi|lfd|lfdi|bfdi|baylfd)\b[a-z.-]*\.de$/;
/** Mailboxes that anybody may have. */
const anybodys =
  /^(?:gmail|googlemail|gmx|web|outlook|hotmail|live|icloud|me|yahoo|aol|t-online|orange|free|proton\w*|posteo)$/;
/** “your.name@example.com” stands for the reader's own address. */
const sample =
  /^(?:your?|you|name|user|me|max\.mustermann|(?:jane|john)\.?doe|vorname|voorbeeld|exemple|example|beispiel|nom|naam)\b/i;

const hostOf = (mail: string): string => mail.replace(/^.*@/, '').toLowerCase();
const label = (host: string): string => /([a-z\d-]+)\.(?:(?:co|org|gov|ac|com)\.)?[a-z]+$/.exec(host)?.[1] ?? host;

/** Whether an e-mail address belongs to somebody else: an authority, a vendor, an example. */
function isOthersMail(draft: Draft, line: Line, mail: string, own: ReadonlySet<string>): boolean {
  const host = hostOf(mail);
  if (authorityHosts.has(host) || ofAuthority.test(host) || sample.test(mail)) return true;
  if (own.has(host)) return false;
  const vendor = anybodys.test(label(host)) ? undefined : vendorNamed(label(host));
  const company = draft.single.controller?.name.toLowerCase();
  if (vendor && vendor.id !== ownVendor(draft.lines) && !(company ?? '').startsWith(label(host))) return true;
  if (vendor && vendor.id === ownVendor(draft.lines)) return false;
  return whoseAddress(draft, line, Math.max(0, line.text.toLowerCase().indexOf(mail.toLowerCase()))) !== 'own';
}

/** Hosts of the addresses that stand where the company speaks of itself. */
function ownHosts(draft: Draft, mails: ReadonlyMap<Line, readonly string[]>): ReadonlySet<string> {
  const own = new Set<string>();
  for (const [line, found] of mails)
    for (const mail of found) if (!underOthers(line) && !isOthersMail(draft, line, mail, own)) own.add(hostOf(mail));
  return own;
}

/** The host that the company uses most: of its own name or brand. */
function homeOf(mails: ReadonlyMap<Line, readonly string[]>, own: ReadonlySet<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const found of mails.values())
    for (const host of found.map(hostOf))
      if (own.has(host) && !anybodys.test(label(host))) counts.set(host, (counts.get(host) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

const ofState = /(?:^|\.)(?:gouv\.fr|gov(?:\.[a-z]{2})?|europa\.eu|bund\.de|admin\.ch|overheid\.nl|fgov\.be)$/;
/** Lines above an address in which the name that it spells may stand. */
const besides = 3;

/** “… from Example Bank at privacy@examplebank.test”: the address spells the name of somebody else who stands beside it. */
function isNamedOther(draft: Draft, line: Line, mail: string, home: string | undefined): boolean {
  const host = hostOf(mail);
  if (home === undefined || host === home || anybodys.test(label(host))) return false;
  if (ofState.test(host) && !ofState.test(home)) return true;
  const [spelled, ours] = [letters(label(host)), letters(label(home))];
  const company = letters(draft.single.controller?.name ?? '');
  const alike = (one: string): boolean =>
    one !== '' && (one.includes(spelled.slice(0, 5)) || spelled.includes(one.slice(0, 5)));
  if (alike(ours) || alike(company) || mail.toLowerCase().startsWith(`${ours}@`)) return false;
  const above = draft.lines
    .slice(Math.max(0, line.index - besides), line.index)
    .filter(({ kind, headings }) => kind !== 'heading' && headings === line.headings);
  return [line, ...above].some(({ raw }) => {
    const words = raw.replaceAll(/\S+@\S+/g, ' ').match(/\p{Lu}[\p{L}\d]*/gu) ?? [];
    return words.some((word, at) =>
      [word, `${word}${words[at + 1] ?? ''}`].some(
        (one) => letters(one) === spelled || (one.length > 3 && spelled.startsWith(letters(one))),
      ),
    );
  });
}
const letters = (text: string): string =>
  fold(text)
    .toLowerCase()
    .replaceAll(/[^a-z\d]/g, '');

/** Whose a telephone number or a postal address is. The first part of an address may hold the name of whose it is. */
function isOthers(draft: Draft, line: Line, value: string): boolean {
  const [first] = value.split(',') as [string];
  // Without a street the town and its code may stand in another order: the code is found.
  const whole = line.raw.indexOf(first);
  const at = whole < 0 ? line.raw.indexOf(/\S*\d\S*/.exec(value)?.[0] ?? value) : whole;
  if (draft.lines.slice(Math.max(0, line.index - 2), line.index + 1).some(({ text }) => atSeat(text))) return true;
  return whoseAddress(draft, line, at < 0 ? 0 : /[+\d]/.test(first) ? at : at + first.length) !== 'own';
}

const reaching =
  /\b(?:contact|send|write|reach|call|(?:e-?mail|mail)(?= (?:us|ons|uns|to|at|an|a|naar)\b)|submit\w*|address(?:ed)? to|schrijf|bel|stuur|neem|indien\w*|envoy\w+|ecri\w+|adresse[rz]\b|joindre|wenden|schreiben|senden|richten|erreichen)\b|^e-?mail ?:\s*$/i;

/** Lines below an announcement in which the address may stand. */
const nearby = 3;

/** A channel is announced, the sentence ends, and neither it nor what follows gives an address. */
function missing(draft: Draft, line: Line, channel: 'email' | 'phone'): void {
  const gives = (text: string): boolean => (channel === 'email' ? emailsIn(text).length > 0 : /\d{4}/.test(text));
  if (line.kind === 'heading' || line.text.length > 400 || !reaching.test(line.text) || asIf.test(line.text)) return;
  const below = draft.lines.slice(line.index + 1, line.index + 1 + nearby);
  const end = below.findIndex((one, at) => one.kind === 'heading' || (at > 0 && isProse(one)));
  if ([line, ...(end < 0 ? below : below.slice(0, end))].some(({ text }) => gives(text))) return;
  if (line.segment.runs?.some((run) => run.href) || draft.mentions.get(line.segment.id)?.some(isMissing)) return;
  draft.add('contacts', [`contact.${channel}`, 'missing'], { channel, value: null, use: usesOf(draft, line) }, line);
}

/** What happens if somebody writes, and what is never done, invites nobody. */
const asIf =
  /\b(?:when|if|whenever|where|once|each time|every time) (?:you|someone|somebody|users?|customers?|visitors?) (?:[a-z]+ ){0,3}(?:contact|e-?mail|write|call|reach|send)|\b(?:stuurt u|schreiben sie|senden sie|kontaktieren sie|mailt u|belt u|neemt u contact)\b.{0,160}, (?:dan|so|dann|werden|wird|speichern|verarbeiten|gebruiken|verwerken|bewaren)\b|\b(?:we|nous|wij|wir)\b.{0,12}\b(?:never|not|nie|nicht|jamais|pas|nooit|niet)\b/i;

const isMissing = ({ list, fact }: Mention): boolean => list === 'contacts' && 'value' in fact && fact.value === null;

const toldBefore = pattern(
  /\b(?:write to us|by (?:post|mail|letter)|postal|address|adresse|adres|anschrift|par (?:courrier|ecrit)|per post|schrijf|schriftelijk|legal department|registered office|(?:our|head|main) offices? (?:is|are)|(?:find|visit|reach) us (?:at|in)|we are (?:based|located) (?:at|in)|siege social|notre (?:bureau|siege)|nos bureaux|maatschappelijke zetel|ons kantoor|unser (?:buro|sitz)|unsere geschaftsstelle|privacy (?:officer|requests|team)|data protection officer)\b/i,
);
/** Where no postal address is given for writing to, the seat of the company is one. */
function seat(draft: Draft, keep: (line: Line, channel: 'post', value: string, key: string) => void): void {
  const { controller } = draft.single;
  const { address } = controller ?? {};
  const { street, postalCode, city, country } = address ?? {};
  if (!street || !postalCode || !city) return;
  if (draft.facts.contacts?.some(({ channel }) => channel === 'post')) return;
  const line = draft.lines.find((one) => one.raw.includes(firstPart(street)) && one.raw.includes(postalCode));
  if (line) keep(line, 'post', written({ street, postalCode, city, ...(country ? { country } : {}) }), 'seat');
}

const contactHeading = pattern(
  /\b(?:contact|kontakt|impressum|controller|coordonnees|responsable|verantwoordelijke|verantwortlich\w*)\b/i,
);

/** A postal address under a contact heading or after “write to us”: from its street to its city, joined by commas. */
function postIn(draft: Draft, line: Line): FoundAddress | null {
  const before = draft.lines
    .slice(Math.max(0, line.index - 6), line.index)
    .filter((other) => other.headings === line.headings);
  const company = draft.single.controller?.name;
  const told =
    [line, ...before, ...line.leads, ...line.headings].some(
      (passage) => fits(toldBefore, passage) || fits(contactHeading, passage),
    ) || before.some((other) => other.block === line.block && company !== undefined && other.raw.includes(company));
  if (!told) return null;
  const own = addressIn(line.raw);
  const lines = before.filter((other) => other.block === line.block).map((other) => other.raw);
  const address = own?.street ? own : (addressIn([...lines, line.raw].join(', ')) ?? own);
  // A town and its code in the middle of a sentence are half an address.
  if (!address?.street && isProse(line)) return null;
  return address?.postalCode && address.city && line.raw.includes(address.postalCode) ? address : null;
}

/** Where the text gives the company no address of its own, the only one at which people reach it is that. */
function adopt(draft: Draft, addresses: readonly FoundAddress[]): void {
  const { controller } = draft.single;
  const [address] = addresses;
  if (!controller || controller.address?.postalCode || !address || followsName(address)) return;
  if (new Set(addresses.map((one) => placeKey(written(one)))).size > 1) return;
  const country = address.country ?? controller.address?.country ?? countryOfCode(draft.language, address.postalCode);
  controller.address = { ...address, ...(country ? { country } : {}) };
}

/** “18, rue du Lac” and “18 Rue du Lac” are one place. */
const placeKey = (place: string): string => `post ${place.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '')}`;

function written({ street, postalCode, city, country }: FoundAddress): string {
  const place = country === 'GB' || country === 'IE' ? `${city} ${postalCode}` : `${postalCode} ${city}`;
  return [street, place].filter(Boolean).join(', ');
}

/** The line in which the street stands: this one, or one before it in its block. */
function streetLine(draft: Draft, line: Line, street: string): Line {
  for (let at = line.index; at >= line.index - 5; at--) {
    const one = draft.lines[at];
    if (!one || one.block !== line.block) break;
    if (one.raw.includes(firstPart(street))) return one;
  }
  return line;
}

const firstPart = (street: string): string => street.split(', ')[0]!;
