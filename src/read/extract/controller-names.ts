// Names of controllers without a legal form – people, clubs, public bodies, brands – and what in the text speaks for each.
import type { Language } from '#base';
import { authorityNamed, vendorNamed } from '#law';
import { companiesIn } from '../companies.ts';
import type { Line } from '../context.ts';
import { countryNamed } from '../countries.ts';
import type { Draft } from '../draft.ts';
import { type Pattern, pattern } from '../patterns.ts';
import { presentedAsOther, underOthers } from './whose.ts';

/** How much one sentence says for a name. */
export interface Declared {
  name: string;
  line: Line;
  start: number;
  end: number;
  score: number;
}

const word = "(?:\\p{Lu}|[a-z](?=\\p{Lu})|\\d+(?=\\p{L}))[\\p{L}\\d.'’&+-]*[\\p{L}\\d]";
const small =
  "(?:of|the|and|for|in|at|on|de|du|des|la|le|les|et|d['’]|van|der|den|het|voor|en|von|zu|zum|und|für|im|am|&|-|–|\\+)";
/** “commune de Kerlann”, “gemeente Westmark”: what a public body or a club is comes before its name, in small letters. */
const body =
  "(?:commune|ville|mairie|métropole|région|département|université|paroisse|association|fondation|fédération|communauté (?:de communes|d['’]agglomération)|gemeente|provincie|stichting|vereniging|maatschap|parochie|universiteit)(?: \\p{Ll}{3,20}){0,2}? (?:(?:de la |de l['’]|de |du |des |d['’]|van |van de ))?|(?:[Cc]abinet|[ÉéE]tude|[Pp]harmacie|[ÉéE]cole|[Cc]rèche|[Aa]telier|[Gg]arage|[Ll]ibrairie|[Bb]oulangerie|[Pp]raktijk)(?: (?:de |d['’]|voor )\\p{Ll}{3,20}){0,2} ";
/** A name of up to eight words with capitals; small words only between them. */
export const bareName = `((?:(?:[Tt]he|La|Le|Les|De|Het|Die|Der|Das) |L['’] ?)?(?:${body})?${word}(?:,? (?:${small} ?){0,3}${word}){0,7})`;
/** “(RSPB)”, “(“we”)”, “("Heron")” after it. */
const aside =
  '(?: ?[([][^()[\\]]{1,90}[)\\]])?(?:, (?:located|established|based|situated|registered|headquartered|with|whose|having|dont|sise?|située?|établie?|domiciliée?|gevestigd|kantoorhoudende?|met|mit Sitz|ansässig|wohnhaft|eingetragen|représentée?|vertegenwoordigd|vertreten|represented)\\b[^.;:]{3,120}(?=,)|, [^.;:]{0,40}\\d[^.;:]{3,100}(?=,))?';
const ends = '(?=\\.(?!\\p{L})|[,;:([]|\\s[([–-]|$)';
const article = "(?:the |a |an |la |le |les |l[’']|de |het |die |der |das )?";

interface Form {
  /** What a line must have before the name is looked for. */
  words: Pattern;
  form: RegExp;
  score: number;
}
const forms = (
  language: Language,
  list: readonly (readonly [words: RegExp, source: string, score: number])[],
): readonly Form[] =>
  list.map(([words, source, score]) => ({ words: pattern(words, language), form: new RegExp(source, 'gu'), score }));

const declared: Readonly<Record<Language, readonly Form[]>> = {
  en: forms('en', [
    [
      /\bis (?:run|owned|operated)\b.{0,30}\bby\b/i,
      `^${bareName} is (?:run|owned|operated)(?: and (?:run|owned|operated))? by\\b`,
      6,
    ],
    [
      /, (?:of|based|registered|established) (?:at|in)? ?\d/i,
      `^${bareName}, (?:of|based at|registered at|established at) \\d`,
      6,
    ],
    [
      /\bcontroller\b/i,
      `(?:^|[.:;,] )${bareName}${aside},? (?:is|are|acts? as|shall be|will be) (?:the |a |your |considered )*(?:sole |joint |registered |legal )?(?:data )?controller\\b`,
      12,
    ],
    [
      /[([](?:['"][^()]{0,60}\b|hereinafter[^()]{0,40}|[^()]{0,40}\bor )?['"]?(?:we|us|our)\b/i,
      `^${bareName} ?[([](?:["“‘'][^()]{0,60}\\b|hereinafter[^()]{0,40}|[^()]{0,40}\\bor )?["“‘']?(?:we|us|our|We|Us|Our)\\b`,
      8,
    ],
    [
      /\bcontrollers?\b.{0,110}\b(?:is|are)\b/i,
      `\\b(?:[Dd]ata )?[Cc]ontrollers?\\b[^.;:]{0,90}\\b(?:is|are)(?: the)?:? ${article}${bareName}${ends}`,
      12,
    ],
    [/^(?:data )?controller\b/i, `^(?:[Dd]ata )?[Cc]ontroller(?: name)?(?: of[^:]{0,40})?: ${bareName}${ends}`, 12],
    [
      /^(?:in this|throughout this)\b.{0,160}\b(?:mean|refer)s?\b/i,
      `^(?:In this|Throughout this)[^.]{0,120}\\b["“]?(?:we|us|our)\\b["”]?[^.]{0,40} (?:mean|refer)s? to ${article}${bareName}`,
      8,
    ],
    [
      /^"?(?:we|us|our)\b.{0,60}\b(?:mean|refer)s?\b/i,
      `^(?:[Ww]e|WE|["“](?:[Ww]e|[Uu]s|[Oo]ur)["”])[^.]{0,40} (?:means?|refers? to) ${article}${bareName}`,
      8,
    ],
    [
      /^(?:at|we|here at)\b/i,
      `^(?:At|We,?(?: (?:at|in|of|are))?|Here at) ${article}${bareName}${aside},? (?:we|are|take|respect|process|collect|value|know|understand|recogni[sz]e|care|believe|protect|hold|want|ensure|will|is)\\b`,
      6,
    ],
    [
      /\b(?:carried out|performed|done) by\b.{2,60}\bas (?:a |the )?(?:data )?controller\b/i,
      `\\b(?:carried out|performed|done) by ${article}${bareName} as (?:a |the )?(?:data )?[Cc]ontroller\\b`,
      12,
    ],
    [
      /\brefers? to "/i,
      `^(?:In this|Throughout this)[^.]{0,120}\\b["“”]?(?:we|us|our)\\b["”]?[^.]{0,40} (?:mean|refer)s? to ["“]${bareName}["”]`,
      12,
    ],
    [/^(?:we are|we're)\b/i, `^[Ww]e(?: are|['’]re) ${article}${bareName}${ends}`, 6],
    [
      /\b(?:is|are) (?:a|an|the) (?:[a-z-]+ ){0,5}(?:charity|charitable|association|foundation|co-?operative|non-profit|not-for-profit|community interest|trust|society|federation|sole trader|parish|municipality|school|partnership)\b/i,
      `^${bareName}${aside},? (?:is|are) (?:a|an|the) (?:[\\p{L}-]+ ){0,5}(?:charity|charitable|association|foundation|co-?operative|non-profit|not-for-profit|community interest|trust|society|federation|sole trader|parish|municipality|school|partnership)\\b`,
      6,
    ],
    [
      /\b(?:committed to|responsible for|dedicated to|concerned about)\b/i,
      `^${bareName}${aside},? (?:is|are) (?:fully |strongly |deeply )?(?:committed to|responsible for|dedicated to|concerned about)\\b[^.]{0,90}\\b(?:privacy|data|website|information)\\b`,
      6,
    ],
    [
      /\b(?:takes?|respects?|values?|recogni[sz]es?|understands?|cares? about|is aware|protects?|honou?rs?|believes?|appreciates?)\b.{0,120}\b(?:privacy|data|personal information)\b/i,
      `^${bareName}${aside},? (?:takes?|respects?|values?|recogni[sz]es?|understands?|cares? about|is aware|protects?|honou?rs?|believes?|appreciates?)\\b[^.]{0,90}\\b(?:privacy|data|personal information)\\b`,
      6,
    ],
    [
      /^(?:this|the|our)\b.{0,40}\b(?:policy|notice|statement|page|document)\b.{0,120}\b(?:how|what|the way|which|manner|whether|when|why)\b/i,
      `^(?:This|The|Our) [^.]{0,30}\\b(?:[Pp]olicy|[Nn]otice|[Ss]tatement|page|document)\\b[^.]{0,80}\\b(?:describes?|explains?|sets? out|outlines?|tells?|informs?|covers?|details?|states?|discloses?|governs?)\\b[^.]{0,60}\\b(?:how|what|the way|which|the manner in which|whether|when|why)\\b(?: and (?:how|what|why))*(?: personal data| your data)? ${article}(?:\\[)?${bareName}\\]?(?:\\([^)]*\\))?${aside},? (?:stores?|uses?|collects?|process(?:es)?|handles?|treats?|protects?|may|will|manages?|gathers?|looks? after|deals?|keeps?|holds?)\\b`,
      7,
    ],
    [
      /^(?:this|the)\b.{0,50}\b(?:policy|notice|statement|website|site|app|page)\b.{0,70}\b(?:by|of|from|for|to)\b/i,
      `^(?:This|The) [^.]{0,40}\\b(?:[Pp]olicy|[Nn]otice|[Ss]tatement|website|site|app|page)\\b[^.:]{0,60}\\b(?:by|of|from|for|to):? ${article}${bareName}${ends}`,
      5,
    ],
    [
      /\b(?:owned|operated|run|provided|published)\b.{0,40}\bby\b/i,
      `\\b(?:website|site|app|service|blog|shop|store) (?:is |are )?(?:owned|operated|run|provided|published)(?: and (?:owned|operated|run|managed|maintained))? by ${article}${bareName}${ends}`,
      6,
    ],
  ]),
  fr: forms('fr', [
    [
      /, (?:sise?|dont le siege|domiciliee?|etablie?)\b/i,
      `^${bareName}, (?:sise?|dont le siège|domiciliée?|établie?)\\b`,
      6,
    ],
    [
      /\bresponsable (?:du|des|de) traitement/i,
      `(?:^|[.:;,] )${bareName}${aside},? (?:est|agit en (?:tant que|qualité de)|en (?:sa )?qualité de|agissant en (?:tant que|qualité de)|en tant que) (?:le |la )?responsable (?:du|des|de) traitements?\\b`,
      12,
    ],
    [
      /\bresponsable (?:du|des|de) traitement.{0,110}\b(?:est|sont)\b/i,
      `\\b[Rr]esponsable (?:du|des|de) traitements?\\b[^.;:]{0,90} (?:est|sont) ?:? ${article}${bareName}${ends}`,
      12,
    ],
    [
      /^(?:le )?responsable (?:du|des|de) traitement/i,
      `^(?:Le )?[Rr]esponsable (?:du|des|de) traitements?(?: des données)? ?: ${bareName}${ends}`,
      12,
    ],
    [
      /[([](?:ci-apres|denommee?).{0,60}\b(?:nous|notre)\b/i,
      `^${bareName} ?[([](?:ci-après|dénommée?)[^()]{0,60}\\b(?:nous|notre)\\b`,
      8,
    ],
    [
      /\b(?:comment|dont|maniere dont|facon dont)\b/i,
      `\\b(?:comment|dont|manière dont|façon dont) ${article}${bareName}${aside},? (?:collecte|traite|utilise|protège|gère|recueille)\\b`,
      7,
    ],
    [/^la societe .{5,500}["«(] ?(?:nous|notre|ci-apres)\b/i, `^La société ${bareName}(?=,| ?[(«])`, 9],
    [/^(?:chez|nous)\b/i, `^(?:Chez|Nous,(?: (?:à|chez))?|Nous sommes) ${article}${bareName}${ends}`, 6],
    [
      /\best (?:une?|la) (?:[a-z-]+ ){0,3}(?:association|fondation|cooperative|commune|ecole|federation|mutuelle)\b/i,
      `^${bareName}${aside},? est (?:une?|la) (?:[\\p{L}-]+ ){0,3}(?:association|fondation|coopérative|commune|école|fédération|mutuelle)\\b`,
      6,
    ],
    [
      /\b(?:s'engage|attache|accorde|respecte|prend|soucieu(?:x|se)|engagee?|attachee?|consciente?)\b.{0,130}\b(?:donnees|vie privee|confidentialite)\b/i,
      `^${bareName}${aside},? (?:s['’]engage|attache|accorde|respecte|prend|est (?:soucieu(?:x|se)|engagée?|attachée?|très attachée?|consciente?))\\b[^.]{0,120}\\b(?:données|vie privée|confidentialité)\\b`,
      6,
    ],
    [
      /\b(?:edite|exploite|propose|gere|publie)e?s? par\b/i,
      `\\b(?:site|application|plateforme|boutique)\\b[^.]{0,60} (?:est )?(?:édité|exploité|proposé|géré|publié)e?s? par ${article}${bareName}${ends}`,
      6,
    ],
    [
      /^(?:la |cette )?(?:presente )?(?:politique|charte|declaration)\b/i,
      `^(?:La |Cette )?(?:présente )?(?:[Pp]olitique|[Cc]harte|[Dd]éclaration)\\b[^.:]{0,60}\\b(?:de|par|d['’]) ?${bareName}${ends}`,
      4,
    ],
  ]),
  nl: forms('nl', [
    [/\bis een\b.{0,120}\bkvk\b/i, `^${bareName} is een [^.]{0,120}\\b[Kk][Vv][Kk]\\b`, 8],
    [
      /, (?:statutair |kantoor)?(?:gevestigd|houdende?) (?:te|aan|in|op)\b/i,
      `^${bareName}, (?:statutair |kantoor)?(?:gevestigd|houdende?) (?:te|aan|in|op)\\b`,
      6,
    ],
    [
      /\b(?:verwerkingsverantwoordelijke|verantwoordelijke?)\b/i,
      `(?:^|[.:;,] )${bareName}${aside},? (?:is|treedt op als) (?:de |een )?(?:verwerkingsverantwoordelijke|verantwoordelijke?)\\b`,
      12,
    ],
    [
      /\bverwerkingsverantwoordelijke\b.{0,70}\bis\b/i,
      `\\b[Vv]erwerkingsverantwoordelijke\\b[^.;:]{0,90} is:? ${article}${bareName}${ends}`,
      12,
    ],
    [
      /^(?:de )?(?:verwerkings)?verantwoordelijke\b/i,
      `^(?:De )?(?:[Vv]erwerkingsv|[Vv])erantwoordelijke(?: voor de verwerking)?:? ?: ${bareName}${ends}`,
      12,
    ],
    [
      /[([](?:hierna|verder).{0,60}\b(?:wij|we|ons)\b/i,
      `^${bareName} ?[([](?:hierna|verder)[^()]{0,60}\\b(?:wij|we|ons)\\b`,
      8,
    ],
    [
      /\b(?:hoe|welke|wijze|waarom)\b.{0,160}\b(?:verzamelt|verwerkt|gebruikt|omgaat|bewaart|beschermt)\b/i,
      `\\b(?:hoe|welke|op welke wijze|waarom) (?:persoonsgegevens )?${article}${bareName}${aside} (?:\\p{L}+ ){0,6}(?:verzamelt|verwerkt|gebruikt|omgaat|bewaart|beschermt)\\b`,
      7,
    ],
    [/^(?:bij|wij)\b/i, `^(?:Bij|Wij zijn|Wij,|Wij (?:bij|van)) ${article}${bareName}${ends}`, 6],
    [
      /\bis (?:een|de) (?:[a-z-]+ ){0,3}(?:stichting|vereniging|cooperatie|vzw|gemeente|school|eenmanszaak|maatschap)\b/i,
      `^${bareName}${aside},? is (?:een|de) (?:[\\p{L}-]+ ){0,3}(?:stichting|vereniging|coöperatie|vzw|gemeente|school|eenmanszaak|maatschap)\\b`,
      6,
    ],
    [
      /\b(?:respecteert|hecht|neemt|vindt|gaat|doet|verwerkt|beschermt|waarborgt|streeft|zet zich|zorgt)\b.{0,110}\b(?:privacy|gegevens|persoonsgegevens)\b/i,
      `^${bareName}${aside},? (?:respecteert|hecht|neemt|vindt|gaat|doet|verwerkt|beschermt|waarborgt|streeft|zet zich|zorgt)\\b[^.]{0,90}\\b(?:privacy|gegevens|persoonsgegevens)\\b`,
      6,
    ],
    [
      /\b(?:privacyverklaring|privacybeleid|privacy ?statement|verklaring|website|site)\b.{0,90}\b(?:van|door)\b/i,
      `\\b(?:[Pp]rivacyverklaring|[Pp]rivacybeleid|[Pp]rivacy ?statement|[Vv]erklaring|website|site)\\b[^.:]{0,40}\\b(?:is|wordt|uitgegeven|beheerd|afkomstig)?[^.:]{0,20}\\b(?:van|door) ${article}${bareName}${ends}`,
      5,
    ],
  ]),
  de: forms('de', [
    [/, (?:mit sitz|ansassig) in\b/i, `^${bareName}, (?:mit Sitz|ansässig) in\\b`, 6],
    [
      /\b(?:verantwortliche\w*|verantwortlich|datenverantwortliche\w*)\b/i,
      `(?:^|[.:;] )${bareName}${aside},? ist (?:der |die |das )?(?:Verantwortlicher?|verantwortliche (?:Stelle|Person)|verantwortlich|Datenverantwortlicher?)\\b`,
      12,
    ],
    [
      /\bverantwortlich\w*\b.{0,160}\b(?:ist|sind)\b/i,
      `\\b(?:Verantwortliche[rn]?|[Vv]erantwortliche Stelle|[Vv]erantwortlich)\\b[^.;:]{0,140} (?:ist|sind):? ${article}${bareName}${ends}`,
      12,
    ],
    [
      /^(?:verantwortliche?r?|betreiber|inhaber|anbieter).{0,40}:/i,
      `^(?:Verantwortlicher?|Verantwortliche Stelle|Betreiber(?:in)?|Inhaber(?:in)?|Anbieter(?:in)?)(?: (?:dieser|der) \\p{L}+)? ?: ${bareName}${ends}`,
      8,
    ],
    [/^(?:wir|bei)\b/i, `^(?:Wir,|Bei|Wir sind) ${article}${bareName},`, 6],
    [
      /\bist (?:eine?|der|die|das) (?:[a-z-]+ ){0,3}(?:verein|stiftung|genossenschaft|einzelunternehmen|gemeinde|schule|einrichtung)\b/i,
      `^${bareName}${aside},? ist (?:eine?|der|die|das) (?:[\\p{L}-]+ ){0,3}(?:Verein|Stiftung|Genossenschaft|Einzelunternehmen|Gemeinde|Schule|Einrichtung)\\b`,
      6,
    ],
    [
      /[([](?:nachfolgend|im folgenden|nachstehend|kurz).{0,60}\b(?:wir|uns)\b/i,
      `^${bareName} ?[([](?:nachfolgend|im Folgenden|nachstehend|kurz)[^()]{0,60}\\b(?:wir|uns)\\b`,
      8,
    ],
    [
      /\b(?:nimmt|legt|achtet|respektiert|schutzt)\b.{0,110}\b(?:daten\w*|privatsphare)\b/i,
      `^${bareName}${aside} (?:nimmt|legt|achtet|respektiert|schützt)\\b[^.]{0,90}\\b(?:Daten\\p{L}*|Privatsphäre)\\b`,
      6,
    ],
    [
      /\b(?:betrieben|herausgegeben|angeboten) (?:von|durch)\b/i,
      `\\b(?:Website|Webseite|Internetseite|App|Seiten?|Shop|Plattform)\\b[^.]{0,60} (?:betrieben|herausgegeben|angeboten) (?:von|durch) ${article}${bareName}${ends}`,
      6,
    ],
  ]),
};
/** Words that begin a sentence, and names of roles: neither is anybody’s name. */
const opening =
  /^(?:Effective|Date|Last|Updated|Version|Stand|Datum|This|That|These|Those|Our|Your|Their|His|Her|Its|My|If|When|Where|Who|Any|Each|Every|It|He|She|They|You|In|For|As|What|Which|Nobody|Everyone|Anyone|Someone|Unless|While|Whoever|All|Some|Such|No|Only|Please|To|By|With|Under|Both|Here|There|Article|Art|Section|How|Why|On|At|From|Other|Another|Most|Many|Personal|Ce|Cette|Ces|Notre|Nos|Votre|Vos|Si|Qui|Il|Elle|Ils|Elles|Vous|Toute?|Dans|Pour|Conformément|Dit|Deze|Onze|Ons|Uw|Je|Als|Wie|Wat|Indien|Voor|Hij|Zij|Diese[rs]?|Unsere?|Ihre?|Wenn|Wer|Jede[rs]?|Alle|Sofern|Soweit|Sie|Er|Es|Was|Bei|Für|Im|Nach|Gemäß|Person|Stelle)(?: |$)/;
const roles =
  /^(?:(?:[Tt]he|La|Le|Les|L['’]|De|Het|Die|Der|Das|Data|Personal|Customers?|Clients?|Users?|Members?|Visitors?|Employers?|Employees?|Company|Compan(?:y|ies)|Business(?:es)?|Websites?|Site|App|Apps|Application|Controllers?|Processors?|Party|Parties|Third|Policy|Notice|Statement|Privacy|Privacybeleid|Privacyverklaring|Datenschutz\p{L}*|Datenverarbeitung|Protection|Officer|We|Us|Wij|Wir|Nous|You|Klant|Kunde|Unternehmen|Onderneming|Bedrijf|Organi[sz]ations?|Organisatie|Soci[ée]t[ée]|Exploitant|Éditeur|Seller|Provider|Operator|Owner|Betreiber|Websitebetreiber|Seitenbetreiber|Verantwortlicher?|Verantwoordelijke|Verwerkingsverantwoordelijke|Responsable|Management|Team|Services?|Platform|Cookies?|GDPR|DSGVO|RGPD|AVG|BDSG|TDDDG|TTDSG|LPD|EU|EEA|UK|European|Union|Commission|Law|Act|Regulation|Internet|Online|Web|Utilisateurs?|Client|Données|Politique|Confidentialité|Gebruikers?|Persoonsgegevens|Nutzer|Daten|Website|Webseite|Homepage|Firma|Verein|Kanzlei|Rechtsanwaltskanzlei|Praxis|Arztpraxis|Zahnarztpraxis|Gemeinde|Unterzeichnende|Undersigned|Person|Personen|Stelle|Impressum|Account|Information|Information|Security|Legal|Us|And|Of|For|and|of|for|et|de|du|des|en|und|von|van|der) ?)+$/u;

/** A name that begins a sentence and is explained. */
const ahead = new RegExp(`^${bareName}, `, 'u');

/** Every name that a sentence declares, with its place and weight. */
export function declaredIn(draft: Draft): Declared[] {
  const found: Declared[] = [];
  for (const { words, form, score } of declared[draft.language]) {
    for (const line of draft.linesWith(words)) {
      if (line.kind === 'heading' || line.kind === 'row' || line.raw.length > longest || draft.isContents(line))
        continue;
      const match = line.raw.matchAll(form).find(([, one]) => usableName(one) !== undefined);
      const said = usableName(match?.[1]);
      if (!match || !said) continue;
      const before = line.raw.slice(0, line.raw.indexOf(said, match.index));
      // “Example, 4 Kiln Lane, Otley, is the controller”: a town after a name.
      const town = before.endsWith(', ') && (companiesIn(before).length > 0 || /\d/.test(before));
      const name = town ? usableName(ahead.exec(line.raw)?.[1]) : said;
      if (!name || (town && companiesIn(before).length > 0)) continue;
      const start = line.raw.indexOf(name, town ? 0 : match.index);
      if (score < 12 && (underOthers(line) || (score < 8 && start > 40 && presentedAsOther(line, start)))) continue;
      found.push({ name, line, start, end: start + name.length, score });
    }
  }
  return found;
}

/** A name as it is called, or undefined where the words are no name. */
export function usableName(raw: string | undefined): string | undefined {
  const name = raw
    ?.replace(/^(?:(?:We|Us) at|Wir bei|Nous chez|Wij bij) /, '')
    .replace(/^(?:[Tt]he|Die|Der|Das) |^(?:La|Le|De|Het) (?=\p{Ll})|^L['’] ?(?=\p{Ll})/u, '')
    // “…, Senate House, 4 Quay Street”: its address.
    .replace(/, [^,]*(?:, [^,]*)*\d.*$/, '')
    .replace(/[\s,.&-]+$/, '')
    .trim();
  if (!name || name.length < 3 || name.length > 90 || opening.test(name) || roles.test(name) || topic.test(name))
    return undefined;
  // “L'administration”, whose only capital was the article's.
  if (!/[\p{Lu}\d]/u.test(name)) return undefined;
  if (!/\p{L}{2}/u.test(name) || /[@/:]|^https?|\bwww\./.test(name) || ofTheText.test(name)) return undefined;
  if (vendorNamed(name) || countryNamed(name) || authorityNamed(name)) return undefined;
  return name;
}

/** What headings of a policy speak of, and no name has. */
const ofTheText =
  /\b(?:data processing|processing of|personal (?:data|information)|privacy (?:policy|notice|statement)|legal basis|contact details|verarbeitung|datenverarbeitung(?:en)?|datenerhebung|personenbezogene\w*|rechtsgrundlagen?|kontaktdaten|datenschutzerklärung|datenschutz(?:hinweise?|information(?:en)?)|speicherdauer|données (?:personnelles|à caractère personnel)|traitements?|base légale|persoonsgegevens|verwerking(?:en)?|contactgegevens|privacyverklaring|privacybeleid|zvr-?(?:zahl|nummer|nr)|registernummer|register number|kvk-?nummer|company number|siret|siren|ust-?id(?:nr)?|umsatzsteuer\w*|btw-?nummer|vat number|steuernummer|telefon(?:nummer)?|telephone|e-?mail)(?![\p{L}])/iu;
/** What headings say. */
const topic =
  /^(?:Beschreibung|Umfang|Verarbeitung|Datenverarbeitung|Rechtsgrundlagen?|Zwecke?|Speicherdauer|Dauer|Überblick|Inhalt\p{L}*|Description|Scope|Purposes?|Processing|Retention|Overview|Contents|Finalités?|Traitements?|Durée|Sommaire|Doeleinden|Verwerking|Bewaartermijn\p{L}*|Inhoud\p{L}*)(?: |$)/u;

/** Units of a sentence that may declare somebody. */
const longest = 700;
