// The controller: who is responsible, by legal name, with its address and register number (Art. 13(1)(a)).
import { vendorNamed, vendorsIn } from '#law';
import { addressIn } from '../addresses.ts';
import { companiesIn } from '../companies.ts';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { fitsAny, pattern } from '../patterns.ts';
import { declaredIn } from './declared-names.ts';
import { registrationIn } from './registrations.ts';

/** “Example Ltd ("we", "us", "our")”. */
const definesWe =
  /^,?[^()]{0,300}\((?:[^()]{0,60}\b(?:we|us|our|nous|wij|we|ons|wir|uns)\b|hereinafter|the "|ci-apres|hierna|nachfolgend)/i;
/** “Example Ltd, with its registered office at …”. */
const seated =
  /^,? (?:a company |whose |with |having |established |registered |incorporated |located |dont |ayant |sise? |gevestigd |met |mit |eingetragen )[^.]{0,60}\b(?:office|seat|law|under|at|in|siege|social|zetel|te|aan|sitz|register)\b/i;
/** “Example Ltd (‘Example’)”. */
const alias = /^,? \((?:hereinafter |referred to as |the )*["'][^"'()]{2,40}["']\)/i;
const controllerWord = pattern(
  /\b(?:(?:data )?controllers?|responsible (?:for|party|body)|who we are|responsable (?:du|de) (?:traitement|la protection)|verwerkingsverantwoordelijke|verantwoordelijke?|verantwortlich\w*|wie wij zijn|qui sommes-nous)\b/i,
);
const contactWord = pattern(
  /\b(?:contact|impressum|imprint|legal notice|mentions legales|how to reach|kontakt|coordonnees)\b/i,
);
const outsiders =
  /\b(?:processors?|providers?|partners?|recipients?|such as|including|third part\w+|cookies?|sous-traitants?|destinataires|ontvangers|verwerkers|empfanger|dienstleister|anbieter|google|facebook|meta)\b/i;

interface Candidate {
  name: string;
  form: string;
  line: Line;
  start: number;
  end: number;
  score: number;
}

export function controller(draft: Draft): void {
  const company = [...candidatesIn(draft.lines).values()].toSorted((a, b) => b.score - a.score)[0];
  const best = company && company.score >= 3 ? company : withoutForm(draft);
  if (!best) return;
  const place = placeOf(draft.lines, best.name, best.line);
  const country = place.address?.country ?? registerCountry[place.registration?.scheme ?? ''];
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

/** Somebody of whom the text says that they are responsible, though no legal form tells the name from other words. */
function withoutForm(draft: Draft): Candidate | undefined {
  const found = declaredIn(draft);
  return found && { ...found, form: '', score: 0 };
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
};

/** The line that says who this is as a register does: by number, else by name and address; else where the name stands best. */
const identityLine = ({ lines, registration, address }: Place, { name, line }: Candidate): Line =>
  lines.find((one) => registration && one.raw.includes(registration.value)) ??
  lines.find((one) => address?.postalCode && one.raw.includes(name) && one.raw.includes(address.postalCode)) ??
  line;

/** Company names with how much speaks for each being the controller; at its most telling place. */
function candidatesIn(lines: readonly Line[]): Map<string, Candidate> {
  const found = new Map<string, Candidate>();
  for (const line of lines) {
    for (const { name: whole, bare: name, form, start, end } of companiesIn(line.raw)) {
      if (vendorNamed(name)) continue;
      // “PayPal (Europe)”, “Shopify International”: the company of a service that others use.
      const score = scoreOf(line, start, end) - (vendorsIn(name)[0]?.start === 0 ? 5 : 0);
      const known = found.get(name.toLowerCase());
      if (!known) found.set(name.toLowerCase(), { name: whole, form, line, start, end, score });
      else {
        const better = score > known.score;
        found.set(name.toLowerCase(), {
          ...(better ? { name: known.name, form: known.form, line, start, end } : known),
          score: Math.max(known.score, score) + 1,
        });
      }
    }
  }
  return found;
}

function scoreOf(line: Line, start: number, end: number): number {
  const before = line.text.slice(Math.max(0, start - 80), start);
  const after = line.text.slice(end);
  let score = 0;
  if (definesWe.test(after)) score += 6;
  else if (alias.test(after)) score += 4;
  if (seated.test(after)) score += 3;
  if (controllerWord.regex.test(before) || controllerWord.regex.test(after.slice(0, 80))) score += 5;
  else if (fitsAny(controllerWord, line.headings) || fitsAny(controllerWord, line.leads)) score += 4;
  if (fitsAny(contactWord, line.headings)) score += 2;
  if (start === 0 && after.trim() === '') score += 2;
  if (/\b(?:privacy|data protection) (?:policy|notice|statement) (?:of|for)\b|\b(?:at|bei|chez|bij) $/i.test(before))
    score += 3;
  if (line.index < 12) score += 2;
  if (outsiders.test(before)) score -= 4;
  else if (startsLine.test(before) && identified(line.raw.slice(end, end + 160))) score += 3;
  return score;
}

const startsLine = /^(?:La societe |[^\p{L}]*)$/iu;
const identified = (after: string): boolean => addressIn(after) !== null || registrationIn(after) !== null;

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
    const text = block.map((line) => line.raw).join('\n');
    const from = Math.max(0, text.indexOf(name));
    seen.push(...block);
    address ??= addressIn(text.slice(from).replaceAll('\n', ', '));
    registration ??= registrationIn(text.slice(from));
    if (address && registration) break;
  }
  return { address, registration, lines: seen };
}

const sameSection = (line: Line, place: Line): boolean =>
  line === place || (line.kind !== 'heading' && (line.headings === place.headings || place.kind === 'heading'));
