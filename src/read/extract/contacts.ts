// Contacts: e-mail, telephone, post and web form, each with its use; also those that are announced and then missing.
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { addressIn } from '../addresses.ts';

type Contact = NonNullable<Draft['facts']['contacts']>[number];
type Use = Contact['use'][number];

const email = /(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}(?![\w@])/g;
/** “name [at] example [dot] org”, as some texts write to fool robots. */
const hiddenEmail =
  /\b([\w.+-]{1,64}) ?[[(](?:at|AT|@)[\])] ?((?:[\w-]{1,63} ?[[(](?:dot|DOT|\.)[\])] ?|[\w-]{1,63}\.)+[A-Za-z]{2,24})\b/g;
const phone = /(?<![\w.@/-])(?:\+ ?\d{1,3}|00 ?\d{2}|\(?0)[\d ()./-]{5,18}\d(?![\w@])/g;
const phoneWord =
  /\b(?:phone|telephone|tel\.?|call(?: us)?|mobile|fax|t[ée]l[ée]phone|t[ée]l|appelez|telefoon|bel(?:len)?|telefon|fon|rufen)\b/i;
const webAddress = /\bhttps?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;:]/g;
const formWord =
  /\b(?:contact form|web ?form|online form|request form|formulaire|contactformulier|kontaktformular|webformular)\b/i;

/** The announcement of a channel at the very end, with nothing after it: “send an e-mail to”, “via the following email address:”. */
const promisedNothing: readonly { channel: Contact['channel']; match: RegExp }[] = [
  {
    channel: 'email',
    match:
      /\b(?:e-?mail(?: us)?(?: a(?:t|ddress))?|e-?mail address|(?:envoy\w+ un |par )(?:e-?mail|courriel)|adresse (?:e-?mail|[ée]lectronique)|e-?mailadres|mail naar|e-?mail-adresse|e-?mail an|mailadresse)(?: (?:to|at|[àa]|naar|an|via|is|below|suivante|the following))*\s*[:.]?\s*$/i,
  },
  { channel: 'email', match: /\b(?:e-?mail|courriel)\b.{0,60}\b(?:to|at|[àa]|naar|an|via)[:.]?\s*$/i },
  { channel: 'email', match: /\b(?:send|contact|reach|write)\b.{3,140}\b(?:or|via|through)(?: (?:to|at))?[:.]?\s*$/i },
  { channel: 'email', match: /\be-?mail\b.{0,30}\b(?:to|at|via|an|naar) or\b/i },
  {
    channel: 'phone',
    match:
      /\b(?:call us|phone|telephone|t[ée]l[ée]phone|telefoon(?:nummer)?|telefon(?:nummer)?)(?: (?:us|on|at|number|is))*\s*:?\s*$/i,
  },
];

const uses: readonly { use: Use; match: RegExp }[] = [
  {
    use: 'dpo',
    match:
      /\b(?:data protection officer|DPO|d[ée]l[ée]gu[ée]e? [àa] la protection|DPD|functionaris (?:voor )?gegevensbescherming|FG|datenschutzbeauftragte\w*)\b/i,
  },
  {
    use: 'marketing-opt-out',
    match: /\b(?:unsubscribe|opt[ -]?out|marketing|d[ée]sinscri\w*|uitschrijven|afmelden|abmelden|abbestellen)\b/i,
  },
  {
    use: 'rights',
    match:
      /\b(?:exercise|your rights?|these rights|requests?|access|erasure|delet\w+|exercer|vos droits|demandes?|uitoefenen|verzoek\w*|uw rechten|aus[üu]ben|ihre rechte|betroffenenrechte|auskunft|withdraw)\b/i,
  },
  { use: 'complaints', match: /\b(?:complain\w*|plaintes?|r[ée]clamations?|klacht\w*|beschwerde\w*)\b/i },
  {
    use: 'questions',
    match:
      /\b(?:questions?|enquir\w+|inquir\w+|concerns?|comments?|contact(?:er)? (?:us|nous)|vragen|fragen|nous contacter|contact opnemen|kontakt\w*|reach us)\b/i,
  },
];

export function contacts(draft: Draft): void {
  const known = new Map<string, Contact>();
  const keep = (
    line: Line,
    channel: Contact['channel'],
    value: string,
    key: string,
    span?: readonly [number, number],
  ): void => {
    const use = usesOf(draft, line);
    const before = known.get(key);
    if (before) {
      for (const one of use) if (one !== 'general' && !before.use.includes(one)) before.use.push(one);
      if (before.use.length > 1) before.use = before.use.filter((one) => one !== 'general');
      draft.mention(line, 'contacts', before);
    } else
      known.set(
        key,
        draft.add('contacts', [`contact.${channel}`, value], { channel, value, use }, line, span?.[0], span?.[1]),
      );
  };
  for (const line of draft.lines) {
    const { text } = line;
    if (line.kind === 'heading' && !text.includes('@')) continue;
    const before = known.size;
    for (const found of emailsIn(text)) keep(line, 'email', found.value, found.value.toLowerCase());
    if (/\d{2}/.test(text)) for (const number of phonesIn(line)) keep(line, 'phone', number, number.replace(/\D/g, ''));
    if (
      formWord.test(text) &&
      /\b(?:contact|request|rights?|write|reach|use|via|nous|gebruik|nutzen|over|[üu]ber)\b/i.test(text)
    ) {
      const url = text.match(webAddress)?.[0] ?? line.segment.runs?.find((run) => run.href)?.href;
      if (url) keep(line, 'form', url, url);
    }
    if (known.size === before && !emailsIn(text).length) missing(draft, line);
  }
  post(draft, keep);
}

function emailsIn(text: string): { value: string }[] {
  if (text.includes('@')) {
    const found = [...text.matchAll(email)].map((match) => ({ value: match[0] }));
    if (found.length > 0) return found;
  }
  if (!/[[(](?:at|AT|@)[\])]/.test(text)) return [];
  return [...text.matchAll(hiddenEmail)].map(([, local, domain]) => ({
    value: `${local}@${domain!.replace(/ ?[[(](?:dot|DOT|\.)[\])] ?/g, '.')}`,
  }));
}

/** Numbers count as telephone numbers where they are dialled internationally or called so. */
function phonesIn(line: Line): string[] {
  const found: string[] = [];
  for (const match of line.text.matchAll(phone)) {
    const value = match[0].trim();
    const digits = value.replace(/\D/g, '');
    if (digits.length < 7 || digits.length > 15 || /^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(value)) continue;
    const around = line.text.slice(Math.max(0, match.index - 40), match.index);
    const called = phoneWord.test(around) || line.leads.some((lead) => phoneWord.test(lead));
    if (/\bfax\b[:. ]*$/i.test(around)) continue;
    if (called || value.startsWith('+')) found.push(value);
  }
  return found;
}

function usesOf(draft: Draft, line: Line): Use[] {
  const around = [line.text, ...line.leads, line.headings.at(-1) ?? ''];
  const previous = draft.lines[line.index - 1];
  if (previous && previous.kind !== 'heading' && previous.headings === line.headings) around.push(previous.text);
  const found = uses.filter(({ match }) => around.some((text) => match.test(text))).map(({ use }) => use);
  return found.length > 0 ? found : ['general'];
}

/** A channel is announced, the sentence ends, and what follows is no address either. */
function missing(draft: Draft, line: Line): void {
  const announced = promisedNothing.find(({ match }) => match.test(line.text));
  if (!announced || line.text.length > 400) return;
  const next = draft.lines[line.index + 1];
  const following = next && next.kind !== 'heading' ? next : undefined;
  if (following && (announced.channel === 'email' ? emailsIn(following.text).length > 0 : /\d{4}/.test(following.text)))
    return;
  if (line.segment.runs?.some((run) => run.href)) return;
  if (
    !/\b(?:contact|send|write|reach|e-?mail|call|phone|mail|schrijf|bel|stuur|envoy|[ée]cri|wenden|schreiben|telefon|t[ée]l)/i.test(
      line.text,
    )
  )
    return;
  draft.add(
    'contacts',
    [`contact.${announced.channel}`, 'missing'],
    { channel: announced.channel, value: null, use: usesOf(draft, line) },
    line,
  );
}

const postWord =
  /\b(?:write to us|by (?:post|mail|letter)|postal|address|adresse|adres|anschrift|par (?:courrier|[ée]crit)|per post|schrijf|schriftelijk|legal department|privacy (?:officer|requests|team)|data protection officer)\b/i;

/** A postal address under a contact heading or after “write to us”: the lines from the name to the country, as one value. */
function post(draft: Draft, keep: (line: Line, channel: 'post', value: string, key: string) => void): void {
  for (const line of draft.lines) {
    if (line.kind === 'heading' || !/\d/.test(line.text)) continue;
    const address = addressIn(line.text);
    if (!address?.postalCode || !address.city) continue;
    const before = draft.lines
      .slice(Math.max(0, line.index - 4), line.index)
      .filter((other) => other.headings === line.headings);
    const told = [line.text, ...before.map((other) => other.text), ...line.leads, ...line.headings].some(
      (text) => postWord.test(text) || contactHeading.test(text),
    );
    if (!told) continue;
    const value = [address.street ?? streetLine(before), `${address.postalCode} ${address.city}`]
      .filter(Boolean)
      .join(', ');
    keep(line, 'post', value, value.toLowerCase());
  }
}

const contactHeading =
  /\b(?:contact|kontakt|impressum|controller|coordonn[ée]es|responsable|verantwoordelijke|verantwortlich\w*)\b/i;

const streetLine = (before: readonly Line[]): string | undefined => {
  const last = before.at(-1)?.text;
  return last && last.length < 60 && /\d/.test(last) && !/[@:]|\+\d/.test(last) ? last.replace(/,$/, '') : undefined;
};
