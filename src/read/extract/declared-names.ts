// Names without a legal form – clubs, brands, people – of which a sentence says that they are responsible.
import type { Language } from '#base';
import { vendorNamed } from '#law';
import type { Line } from '../context.ts';
import { countryNamed } from '../countries.ts';
import type { Draft } from '../draft.ts';
import { pattern } from '../patterns.ts';

const word = "\\p{Lu}[\\p{L}\\d.'’&-]*[\\p{L}\\d]";
const small = '(?:of|the|and|for|de|du|des|la|le|les|et|van|der|den|het|voor|en|und|für|&)';
/** A name without a legal form: clubs, associations, brands, people. */
const bareName = `((?:(?:The|La|Le|De|Het|Die|Der|Das) )?${word}(?: (?:${small} ){0,2}${word}){0,5})(?: \\([A-Z]{2,8}\\))?`;
const declared: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    new RegExp(`^${bareName},? (?:is|acts as|shall be|will be) (?:the |a |your )*(?:data )?controller\\b`, 'u'),
    new RegExp(`^${bareName} \\((?:["“‘'][^()]{0,60}\\b)?(?:we|us|our)\\b`, 'u'),
    new RegExp(`\\b(?:data )?controller\\b[^.;:]{0,60} is:? ${bareName}(?=[.,(]|$)`, 'u'),
    new RegExp(
      `^(?:At|We,?(?: (?:at|in|of))?) ${bareName},? (?:we|are|take|respect|process|collect|value|know|understand|recogni[sz]e|care|believe|protect|hold|want|ensure|will)\\b`,
      'u',
    ),
    new RegExp(`^${bareName} is (?:committed to|responsible for)\\b[^.]{0,60}\\b(?:privacy|data|website)\\b`, 'u'),
  ],
  fr: [
    new RegExp(`^${bareName},? (?:est|agit en (?:tant que|qualité de)) (?:le |la )?responsable du traitement\\b`, 'u'),
    new RegExp(`\\bresponsable du traitement\\b[^.;:]{0,60} est:? ${bareName}(?=[.,(]|$)`, 'u'),
  ],
  nl: [
    new RegExp(`^${bareName},? is (?:de )?(?:verwerkingsverantwoordelijke|verantwoordelijk)\\b`, 'u'),
    new RegExp(`\\bverwerkingsverantwoordelijke\\b[^.;:]{0,60} is:? ${bareName}(?=[.,(]|$)`, 'u'),
  ],
  de: [
    new RegExp(`^${bareName},? ist (?:der |die )?(?:Verantwortlicher?|verantwortliche Stelle|verantwortlich)\\b`, 'u'),
    new RegExp(`\\b(?:Verantwortlicher?|verantwortliche Stelle)\\b[^.;:]{0,60} ist:? ${bareName}(?=[.,(]|$)`, 'u'),
  ],
};
const declaring = pattern(
  /\b(?:controller|committed to|responsible for|responsable du traitement|verwerkingsverantwoordelijke|verantwoordelijk|verantwortlich\w*)\b|\((?:["'][^()]{0,60}\b)?(?:we|us|our)\b|^(?:at|we)\b/i,
);
/** Words that begin a sentence, and names of roles: neither is anybody’s name. */
const opening =
  /^(?:This|That|Our|Your|If|When|Where|Who|Any|Each|Every|It|He|She|They|You|In|For|As|What|Which|Nobody|Everyone|Unless|While|Whoever|Ce|Cette|Notre|Votre|Si|Qui|Dit|Deze|Onze|Uw|Als|Wie|Diese[rs]?|Unsere?|Ihre?|Wenn|Wer|Jede[rs]?)(?: |$)/;
const roles =
  /^(?:(?:The|La|Le|Les|De|Het|Die|Der|Das|Data|Personal|Customers?|Clients?|Users?|Members?|Visitors?|Employers?|Employees?|Company|Websites?|Site|Controllers?|Processors?|Party|Parties|Policy|Privacy|Privacybeleid|Datenschutz|Protection|Officer|We|Us|Wij|Wir|Nous|Klant|Kunde|Unternehmen|Onderneming|Bedrijf|Organi[sz]ation|Organisatie|Soci[ée]t[ée]|Seller|Provider|Operator|Betreiber|Verantwortlicher?|Verantwoordelijke|Verwerkingsverantwoordelijke|Responsable|Management|Team|Service|Services|Platform)(?: |$))+$/;

/** The first such name with its place. */
export function declaredIn(draft: Draft): { name: string; line: Line; start: number; end: number } | undefined {
  for (const line of draft.linesWith(declaring)) {
    if (line.kind === 'heading' || line.raw.length > longest) continue;
    for (const form of declared[draft.language]) {
      const match = form.exec(line.raw);
      const name = match?.[1]?.replace(/^(?:The|Die|Der|Das) /, '');
      if (!match || !name || name.length < 3 || opening.test(name) || roles.test(name)) continue;
      if (vendorNamed(name) || countryNamed(name)) continue;
      const start = line.raw.indexOf(name, match.index);
      return { name, line, start, end: start + name.length };
    }
  }
  return undefined;
}

/** Units of a sentence that may declare somebody. */
const longest = 600;
