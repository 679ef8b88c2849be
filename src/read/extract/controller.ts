// The controller: who is responsible, by legal name, with its address and register number (Art. 13(1)(a)).
import { authorityNamed, vendorNamed, vendorsIn } from '#law';
import { addressIn, addressWithoutCode, countryOfCode, followsName } from '../addresses.ts';
import { companiesIn } from '../companies.ts';
import { placesIn } from '../countries.ts';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { fits, fitsAny, pattern } from '../patterns.ts';
import { addressedIn, blocksIn, spelledByDomain, titledIn } from './controller-blocks.ts';
import { bareName, declaredIn, usableName } from './controller-names.ts';
import { countryOfForm, legalForms } from './legal-forms.ts';
import { registrationIn } from './registrations.ts';
import { ownVendor } from './own-vendor.ts';
import { inBlockOfAnother, isProse, presentedAsOther, underOthers } from './whose.ts';

/** “Example Ltd ("we", "us", "our")”. */
const definesWe =
  /^,?(?: \((?:in|for) [^()]{2,40}\))?[^()]{0,300}\((?:[^()]{0,60}\b(?:we|us|our|nous|wij|we|ons|wir|uns)\b)/i;
/** “Example Ltd, 1 Quay (hereinafter “Example”)”: so may a vendor be called. */
const calledBelow =
  /^,?[^()]{0,300}\((?:hereinafter|the "|ci-apres|hierna|nachfolgend)|^(?: \([^()]{0,200}\))?,[^()";]{0,200}\b(?:below|hereinafter|hereafter|ci-apres|hierna|verder|nachfolgend|im folgenden|which we call|called)[^().;]{0,30}["«]/i;
/** “Example Oy (1234567-8), 1 Quay, Turku (“Example”, “we”)”: a later bracket that gives names. */
const laterWe = /\( ?["'][^()]{0,60}\b(?:we|us|our|nous|wij|ons|wir|uns)\b[^()]{0,20}\)/i;
/** “Example Ltd, with its registered office at …”. */
const seated =
  /^,? (?:a company |whose |with |having |established |registered |incorporated |located |dont |ayant |sise? |gevestigd |met |mit |eingetragen )[^.]{0,60}\b(?:office|seat|law|under|at|in|siege|social|zetel|te|aan|sitz|register)\b/i;
/** “Example Ltd (‘Example’)”. */
const alias = /^,? \((?:hereinafter |referred to as |the )*["'][^"'()]{2,40}["']\)/i;
const controllerWord = pattern(
  /\b(?:(?:data )?controllers?|(?:personal data )?responsible (?:for|party|body|of)|personal data responsible|decides? (?:why and how|how and why|on the purposes)|who we are|responsable (?:du|de) (?:traitement|la protection)|responsable(?= ?:)|decide (?:pourquoi|des finalites)|bepaalt (?:waarom|het doel)|entscheidet (?:uber die zwecke|warum)|verwerkingsverantwoordelijke|verantwoordelijke?|verantwortlich\w*|wie wij zijn|qui sommes-nous)\b/i,
);
const contactWord = pattern(
  /\b(?:contact|impressum|imprint|legal notice|mentions legales|how to reach|kontakt|coordonnees)\b/i,
);
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/\+ ?49\b|\b0049\b|\bDE ?\d{9}\b|\bHR[AB] ?\d/, 'DE'],
  [/\+ ?43\b|\b0043\b|\bATU ?\d{8}\b/, 'AT'],
  [/\+ ?41\b|\b0041\b|\bCHE-/, 'CH'],
  [/\+ ?33\b|\b0033\b|\bFR ?\d{11}\b/, 'FR'],
  [/\+ ?32\b|\b0032\b|\bBE ?[01]\d{3}\.?\d{3}\.?\d{3}\b/, 'BE'],
  [/\+ ?352\b|\b00352\b|\bLU ?\d{8}\b/, 'LU'],
  [/\+ ?31\b|\b0031\b|\bNL ?\d{9} ?B ?\d\d\b/, 'NL'],
  [/\+ ?44\b|\b0044\b/, 'GB'],
  [/\+ ?353\b|\b00353\b/, 'IE'],
  ...Object.entries({
    30: 'GR',
    34: 'ES',
    36: 'HU',
    39: 'IT',
    40: 'RO',
    45: 'DK',
    46: 'SE',
    47: 'NO',
    48: 'PL',
    351: 'PT',
    354: 'IS',
    356: 'MT',
    357: 'CY',
    358: 'FI',
    359: 'BG',
    370: 'LT',
    371: 'LV',
    372: 'EE',
    385: 'HR',
    386: 'SI',
    420: 'CZ',
    421: 'SK',
    423: 'LI',
  }).map(([code, country]): [RegExp, string] => [new RegExp(`\\+ ?${code}\\b|\\b00${code}\\b`), country]),
];

/**
 * The country that an address leaves out: by its register, by the telephone and tax numbers beside it, or because its postal code
 * has as many digits as only one country of that language uses.
 */
function countryOf(draft: Draft, { registration, address, lines }: Place, form: string): string | undefined {
  const register = registerCountry[registration?.scheme ?? ''];
  if (register) return register;
  const beside = lines.map((line) => line.raw).join('\n');
  const told = prefixes.find(([number]) => number.test(beside))?.[1];
  if (told) return told;
  const ofForm = countryOfForm(form);
  if (ofForm) return ofForm;
  return countryOfCode(draft.language, address?.postalCode);
}

const careOf = /\b(?:c\/o|care of|z\. ?hd\.?|p\/a)\s*$/i;

const outsiders =
  /\b(?:processors?|providers?|partners?|recipients?|affiliates?|subsidiar\w+|parent|umbrella|federation|federatie|koepel\w*|dachverband|filiales?|tochter\w*|dochter\w*|such as|including|third part\w+|cookies?|sous-traitants?|destinataires|ontvangers|verwerkers|empfanger|dienstleister|anbieter|google|facebook|meta)\b/i;

interface Candidate {
  name: string;
  form: string;
  line: Line;
  start: number;
  end: number;
  score: number;
  /** Presented as a vendor or a recipient somewhere. */
  others: boolean;
}

export function controller(draft: Draft): void {
  const best = bestOf(draft);
  if (!best) return;
  const found = placeOf(draft.lines, best.name, best.line);
  const place = { ...found, address: found.address ?? landOf(draft, best.name) };
  const country = place.address?.country ?? countryOf(draft, place, best.form);
  draft.set(
    'controller',
    {
      name: best.name,
      ...(best.form ? { legalForm: best.form } : {}),
      ...(place.address ? { address: { ...place.address, ...(country ? { country } : {}) } } : {}),
      ...(place.registration ? { registration: place.registration } : {}),
    },
    identityLine(place, best),
  );
  draft.mention(best.line, 'controller', draft.single.controller!);
}

/** What speaks for a company counts also where the text calls it by its short name. */
function bestOf(draft: Draft): Candidate | undefined {
  const bare = bareNames(draft);
  const companies = [...candidatesIn(draft.lines).values()].map((one) => {
    const whole = plain(one.name);
    const called = bare.filter(({ name }) => isCalled(whole, plain(name)));
    return { ...one, score: one.score + Math.max(0, ...called.map(({ score }) => score)) };
  });
  const company = companies
    .filter(({ score, others }) => score >= (others ? 8 : 3))
    .toSorted((a, b) => b.score - a.score)[0];
  const name = bare.filter(({ score }) => score >= 5).toSorted((a, b) => b.score - a.score)[0];
  if (company && (!name || company.score >= name.score || company.score >= 8)) return company;
  return name && withForm(draft, inFull(draft, name));
}

/** “Heron” and “Heron Boats Ltd”; two letters may be anything. */
const isCalled = (whole: string, short: string): boolean => short.length > 2 && whole.startsWith(short);
const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]+/gu, '');

/** Names without a legal form, each with all that speaks for it. */
function bareNames(draft: Draft): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const one of [
    ...declaredIn(draft),
    ...blocksIn(draft),
    ...titledIn(draft),
    ...addressedIn(draft),
    ...spelledByDomain(draft),
  ]) {
    const key = plain(one.name);
    const known = found.get(key);
    if (!known) found.set(key, { ...one, form: '', others: false });
    else if (one.score > known.score) found.set(key, { ...one, form: '', others: false, score: one.score + 1 });
    else known.score += 1;
  }
  for (const one of found.values()) {
    const mentions = draft.lines.filter(({ raw }) => raw.includes(one.name)).length;
    one.score += Math.min(3, mentions - 1) / 2;
  }
  return [...found.values()];
}

const formBefore =
  /^(Stichting|Vereniging|Coöperatie|Maatschap|Association|Fondation|Verein|Stiftung|Genossenschaft|ASBL|asbl|VZW|vzw|SARL|SAS|SA|SASU|EURL|SCOP|SRL|BV|Firma) \p{Lu}/u;

/** “Harbour Board of Eiderport (HBE)”: the name in full, where the text mostly uses the short one. */
function inFull(draft: Draft, named: Candidate): Candidate {
  if (!/^[\p{Lu}\d][\p{Lu}\d .-]+$/u.test(named.name)) return named;
  const escaped = named.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = new RegExp(`${bareName} [([]${escaped}[)\\]]`, 'u');
  for (const { raw } of draft.lines) {
    const name = raw.includes(named.name) ? usableName(whole.exec(raw)?.[1]) : undefined;
    if (name) return { ...named, name };
  }
  return named;
}

const formBehind = new RegExp(`^,? (${legalForms})(?![\\p{L}\\d])`, 'iu');

/** The name with its legal form, where the text gives one behind or before it. */
function withForm(draft: Draft, named: Candidate): Candidate {
  const small = named.name.toLowerCase();
  for (const { raw } of draft.lines) {
    const lower = raw.toLowerCase();
    for (let at = lower.indexOf(small); at >= 0; at = lower.indexOf(small, at + 1)) {
      if (/[\p{L}\d]$/u.test(raw.slice(0, at))) continue;
      const end = at + small.length;
      const [said, form] = formBehind.exec(raw.slice(end)) ?? [];
      if (!said || !form) continue;
      if (/^(?:as|se|sa|cv)$/.test(form)) break;
      return { ...named, name: raw.slice(at, end + said.length), form };
    }
  }
  return { ...named, form: formBefore.exec(named.name)?.[1] ?? '' };
}

/** Registers that tell the country of whoever stands in them. */
const registerCountry: Readonly<Record<string, string>> = {
  'RCS Luxembourg': 'LU',
  RCS: 'FR',
  SIREN: 'FR',
  SIRET: 'FR',
  KvK: 'NL',
  'KBO/BCE': 'BE',
  HRB: 'DE',
  HRA: 'DE',
  FN: 'AT',
  UID: 'CH',
  CVR: 'DK',
  KRS: 'PL',
  Bolagsverket: 'SE',
  NIPC: 'PT',
  Äriregister: 'EE',
  Brønnøysund: 'NO',
  'Y-tunnus': 'FI',
  CIF: 'ES',
  'P. IVA': 'IT',
  'Charity Commission': 'GB',
};

/** The line that says who this is as a register does: by number, else by name and address; else where the name stands best. */
const identityLine = ({ lines, registration, address }: Place, { name, line }: Candidate): Line =>
  lines.find((one) => registration && one.raw.includes(registration.value) && one.raw.includes(name)) ??
  (fits(controllerWord, line) && line.raw.includes(name) ? line : undefined) ??
  lines.find((one) => address?.postalCode && one.raw.includes(name) && one.raw.includes(address.postalCode)) ??
  line;

/** Company names with how much speaks for each being the controller; at its most telling place. */
function candidatesIn(lines: readonly Line[]): Map<string, Candidate> {
  const found = new Map<string, Candidate>();
  for (const line of lines) {
    for (const { name: whole, bare: name, form, start, end } of companiesIn(line.raw)) {
      const vendor = vendorNamed(name);
      if (vendor && vendor.id !== ownVendor(lines)) continue;
      const told = inBlockOfAnother(lines, line) ? headedAsOther : scoreOf(line, start, end);
      // A known service and more words: the company of a service that others use.
      const score = !vendor && told > ofOthers && vendorsIn(name)[0]?.start === 0 ? told - 5 : told;
      const key = name.toLowerCase();
      const known = found.get(key);
      if (!known) {
        found.set(key, { name: whole, form, line, start, end, score, others: score === ofOthers });
        continue;
      }
      const better = score > known.score;
      found.set(key, {
        ...(better ? { name: known.name, form: known.form, line, start, end } : known),
        score: Math.max(known.score, score) + (score > 0 && known.score < manyTimes ? 1 : 0),
        others: known.others || score === ofOthers,
      });
    }
  }
  return found;
}

function scoreOf(line: Line, start: number, end: number): number {
  const before = line.text.slice(Math.max(0, start - 80), start);
  const after = line.text.slice(end);
  if (careOf.test(before)) return ofOthers;
  let score = 0;
  const introduced = line.index < top && !worksFor.test(before) && isIntroduced(line.raw.slice(end, end + farthest));
  if (definesWe.test(after) || laterWe.test(after.slice(0, farthest))) score += 6;
  else if (calledBelow.test(after)) score += 6;
  else if (alias.test(after)) score += 4;
  if (seated.test(after)) score += 3;
  if (controllerWord.regex.test(before) || controllerWord.regex.test(after.slice(0, 80))) score += 5;
  else if (fitsAny(controllerWord, line.headings) || fitsAny(controllerWord, line.leads)) score += 4;
  if (fitsAny(contactWord, line.headings)) score += 2;
  if (start === 0 && after.trim() === '') score += 2;
  if (/\b(?:privacy|data protection) (?:policy|notice|statement) (?:of|for)\b|\b(?:at|bei|chez|bij) $/i.test(before))
    score += 3;
  if (line.index < 12) score += 2;
  if (score < 11 && (underOthers(line) || (!definesWe.test(after) && !introduced && presentedAsOther(line, start))))
    return ofOthers;
  if (introduced) score += 6;
  if (outsiders.test(before)) score -= 4;
  else if (startsLine.test(before) && identified(line.raw.slice(end, end + 160))) score += 3;
  return score;
}

/** The score of a name that is presented as somebody else's. */
const ofOthers = -20;
/** The score of a name in the address block of a data protection officer, who may work for the company itself. */
const headedAsOther = -10;
/** A name gains by being said again until it has this score. */
const manyTimes = 9;

/** Lines at the top of a text, where a company says who it is. */
const top = 20;
/** Who works for the company is named with an address and a number too, in legal notices. */
const worksFor =
  /\b(?:host(?:ed|ing|s)?|heberg\w*|gehost\w*|hoster\w*|providers?|processors?|prestataires?|sous-traitants?|fournisseurs?|dienstleister\w*|anbieter\w*|verwerkers?|leveranciers?|partners?|designed|developed|realise\w*|concu\w*|officer|delegue\w*|representative|representant\w*|insur\w*|mediat\w*|bank)\b/i;
/** A register number and an address, both: nobody else is told in so many words at the top. */
const isIntroduced = (after: string): boolean => {
  const other = companiesIn(after)[0]?.start ?? after.length;
  const own = after.slice(0, other);
  return registrationIn(own) !== null && addressIn(own) !== null;
};

const startsLine = /^(?:La (?:societe )?|[^\p{L}]*)$/iu;
const identified = (after: string): boolean => addressIn(after) !== null || registrationIn(after) !== null;

/** Units behind a name in a sentence in which its address may stand. */
const farthest = 600;

/** Places that are looked at for an address: the shortest lines first, as they head address blocks. */
const most = 6;

interface Place {
  address: ReturnType<typeof addressIn>;
  registration: ReturnType<typeof registrationIn>;
  /** Where they were found. */
  lines: readonly Line[];
}

/** Address and register number in the lines around any mention of the name, the controller's own place first. */
function placeOf(lines: readonly Line[], name: string, home: Line): Place {
  let address: ReturnType<typeof addressIn> = null;
  let registration: ReturnType<typeof registrationIn> = null;
  const seen: Line[] = [];
  const mentions = lines.filter((line) => line !== home && line.raw.includes(name));
  const places = [home, ...mentions.toSorted((a, b) => a.raw.length - b.raw.length).slice(0, most)];
  for (const place of places) {
    const block = lines.slice(place.index, place.index + 8).filter((line) => sameSection(line, place));
    const whole = block.map((line) => line.raw).join('\n');
    // What a house is called may look like the name of a shop: the name is no part of its address.
    const after = whole.slice(Math.max(0, whole.indexOf(name)) + name.length);
    const text = after.slice(0, Math.min(untilOther(after, name), isProse(place) ? farthest : Infinity));
    seen.push(...block);
    // Where the name comes again its address stands below that.
    const again = text.lastIndexOf(name);
    const joined = [again < 0 ? '' : text.slice(again), text].map((one) =>
      one.replaceAll(name, '').replaceAll('\n', ', '),
    );
    const found = joined.map((one) => addressIn(one) ?? addressWithoutCode(one)).find((one) => one !== null);
    if (found && !followsName(found)) address ??= found;
    registration ??= registrationIn(text);
    if (address && registration) break;
  }
  return { address, registration, lines: seen };
}

/** Where a text begins to speak of a vendor, an authority or another company: addresses from there on are theirs. */
function untilOther(text: string, name: string): number {
  const others = [
    ...vendorsIn(text),
    ...companiesIn(text).filter(
      ({ name: one, bare }) => !plain(one).startsWith(plain(name)) && !plain(name).startsWith(plain(bare)),
    ),
  ];
  const authority = authorityNamed(text);
  return Math.min(text.length, authority?.start ?? text.length, ...others.map(({ start }) => start));
}

const based = pattern(
  /\b(?:based|established|incorporated|registered|located|headquartered|mit sitz|ansassig|gevestigd|etablie?|basee?|situee?) (?:in|en|au|aux|dans)\b/i,
);

/** “… is based in Ireland”: a country is all that the text says of where the company is. */
function landOf(draft: Draft, name: string): ReturnType<typeof addressIn> {
  for (const line of draft.linesWith(based)) {
    const at = line.raw.indexOf(name);
    const said = line.text.search(based.regex);
    if (at < 0 || at > said || said - at > 120 || line.kind === 'heading') continue;
    const place = placesIn(line.text.slice(said)).find(({ start }) => start < 60);
    if (place) return { country: place.country };
  }
  return null;
}

const sameSection = (line: Line, place: Line): boolean =>
  line === place || (line.kind !== 'heading' && (line.headings === place.headings || place.kind === 'heading'));
