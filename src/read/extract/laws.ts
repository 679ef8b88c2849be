// Laws that the text cites, each once, as it writes them: statutes by name or number, paragraphs, national law, transfer schemes.
import { everyMatch } from '#base';
import { statuteNamed, statutes } from '#law';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { fold } from '../fold.ts';
import { type Pattern, pattern } from '../patterns.ts';

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const isShort = (name: string): boolean => /^(?=[^ ]*[A-Z])[A-Za-z-]{2,7}$/.test(name) || name === 'UK GDPR';
/** The platform that a regulation named so is a service, not a law. */
const names = (short: boolean): string =>
  statutes
    .flatMap((one) => one.names)
    .filter((name) => isShort(name) === short && name !== 'Online Dispute Resolution')
    .toSorted((a, b) => b.length - a.length)
    .map((name) => escaped(fold(name)))
    .join('|');

/** Duties that a text sets itself by naming their article; bases, rights and contracts are facts of their own. */
const article =
  '(?:(?:[Aa]rticles?|[Aa]rtikel|[Aa]rt\\.?) ?3[2-6](?:[.(]\\d\\)?)*(?: (?:abs|lid|par)\\.? ?\\d)?(?: (?:of the|of|du|de la|der|van de))? )?';
const abbreviation =
  '(?: \\((?:(?:hereinafter|hereafter|nachfolgend|im folgenden|kurz|ci-apres|hierna) )?(?:the )?["\']?(?:(?:EU|UK) )?[A-Z][A-Za-z-]{1,9}["\']?\\)| \\((?:EU )?(?:Regulation |Reglement |Verordening |Verordnung )?(?:\\((?:EU|UE)\\) )?(?:Nr\\. ?)?(?:2016/679|679/2016)(?: (?:EU|UE))?\\)| (?:\\((?:EU|UE)\\) )?2016/679)?';
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|januari|februari|maart|mei|juni|juli|augustus|oktober|januar|februar|marz|august|dezember)';
const date = `(?:\\d{1,2}(?:st|nd|rd|th|er|\\.)? ${month},? \\d{4}|${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;
const nation =
  '(?:Austrian|Belgian|British|Bulgarian|Croatian|Cypriot|Czech|Danish|Dutch|English|Estonian|Finnish|French|German|Greek|Hungarian|Irish|Italian|Latvian|Lithuanian|Luxembourg(?:ish)?|Maltese|Norwegian|Polish|Portuguese|Romanian|Scottish|Slovak|Slovenian|Spanish|Swedish|Swiss|UK)';
const number =
  '(?:\\((?:EU|UE|EC|CE|EG)\\) |(?:EU|UE|EC|CE) |n(?:o|r|°)?\\.? ?)?\\d{2,4}/\\d{1,4}(?:/(?:EC|EU|CE|EG|UE))?';

/** In the order of trust: where two fit at one place, the first stands. */
const citations: readonly Pattern[] = [
  pattern(
    new RegExp(
      `\\b(?:${nation} |amended )*(?:laws?|act|loi(?: organique)?|wet|gesetz)(?: modifiee)? (?:n[°o]?\\.? ?[\\d-]+ )?(?:of|du|van|vom) ${date}(?: modifiee|, as amended)?(?: on (?:the )?(?:[a-z]+ ){0,3}data(?: protection)?| on the protection of (?:[a-z]+ ){1,3}(?:with regard to|regarding|as regards|in relation to) the processing of personal data)?`,
      'i',
    ),
  ),
  pattern(new RegExp(`\\b${article}(?:(?:UK|EU|European|EU-) ?)?(?:${names(false)})${abbreviation}`, 'i')),
  pattern(
    new RegExp(
      `\\b(?:General Data Protection )?(?:(?:Implementing |adequacy )?(?:Regulation|Directive|Decision)|Reglement|Verordening|Richtlijn|Besluit|Verordnung|Richtlinie|Beschluss) \\(?${number}\\)?(?: (?:du|of|van|vom) ${date})?${abbreviation}`,
      'i',
    ),
  ),
  pattern(
    /\b(?!(?:The|This|These|An?|Such) Acts?)(?:[A-Z][\w'-]*(?: \([A-Z][\w ]+\))?(?: (?:and|of|the|to|for|on|in))? ){1,6}Acts?\b(?: (?:No\.? ?)?\d{4}(?: (?:to|and|-) \d{4})?)?(?: \([A-Z]{2,8}\))?(?:,? (?:s|section)\.? ?\d+)?/,
  ),
  pattern(
    /\b(?:(?:(?:[Rr]evidierte[nrs]? )?(?:Schweizer|[Ss]chweizerische[ns]?|[Dd]eutsche[ns]?|[Oo]sterreichische[ns]?|[Ll]iechtensteinische[ns]?) |EKD-)Datenschutzgesetz(?:es)?(?![a-z])(?: \([A-Za-z][A-Za-z-]{1,9}\))?|Bundesgesetz(?:es)? (?:uber|zum|zur) (?:den |die |das )?[A-Z][a-z]+(?: \([A-Z][A-Za-z-]{1,7}\))?|[A-Z][a-z]{4,}(?:gesetzbuch(?:e?s)?|gesetz(?:es)?|abgabenordnung)(?![a-z])(?: \d{4})?(?: \([A-Z][A-Za-z-]{1,9}\))?|(?:Abgaben|Gewerbe|Zivilprozess|Strafprozess|Bundesabgaben|Bundesrechtsanwalts)ordnung(?: \([A-Z][A-Za-z-]{1,9}\))?|(?:Handels|Unternehmens|Strafs?|Sozial)gesetzbuch(?:e?s)?|Burgerlichen? Gesetzbuch(?:e?s)?(?: \(BGB\))?)/,
    'de',
  ),
  pattern(
    new RegExp(
      `\\b[Ll]oi (?:n[°o]?\\.? ?)?\\d{2,4}-\\d{1,4}(?: (?:du ${date}|Informatique et Libertes))?|\\b[Ll]oi ["'«] ?Informatique (?:et|&) Libertes ?["'»](?: du ${date})?(?: modifiee)?`,
    ),
    'fr',
  ),
  pattern(
    /\b[Ll]oi (?:pour la confiance dans l'economie numerique|pour une Republique numerique|relative a l'informatique, aux fichiers et aux libertes|sur la protection des donnees(?: personnelles)?)(?: \([A-Z]{2,6}\))?/,
    'fr',
  ),
  pattern(
    /\b(?:[A-Z][a-z]{3,}wet\b|(?:Algemene )?[Ww]et (?:inzake|op (?:de|het)|bescherming) [a-z]+(?: [a-z]*(?:overeenkomst|gegevens|belastingen|zorg|onderwijs|hulpverlening)\b)?(?: \([A-Z][A-Za-z]{1,7}\))?|(?:Burgerlijk )?Wetboek(?: van (?:[A-Za-z]+ ){0,2}[A-Za-z]+)?)/,
    'nl',
  ),
  pattern(new RegExp(`(?<![\\w-])${article}(?:${names(true)})(?![\\w-])`)),
  pattern(new RegExp(`\\b${nation} (?:[a-z]+ ){0,3}(?:act|code)\\b`)),
  pattern(
    /\b(?:articles? [A-Z]{0,2}\.? ?\d[\d.-]* (?:du |of the )?)?(?:Code (?:de (?:la )?(?:commerce|consommation|procedure \w+|securite \w+|droit economique)|du travail|civil|penal|monetaire et financier|general des impots|des postes et des communications electroniques|of Economic Law)|(?:Civil|Commercial|Companies|Fiscal|Labou?r|Tax) Code)\b/,
  ),
  pattern(
    /§§? ?\d+[a-z]?(?: (?:Abs(?:\.|atz)|S(?:\.|atz)|Nr\.|lit\.|ff?\.|bis|und|,|i\.V\.m\.|§) ?[\da-z]*)* [A-Z][A-Za-z]*[A-Z]\b/,
  ),
  pattern(
    /\b(?:HGB|BGB|AO|UStG|UWG|TKG|DSG|AGG|EStG|StGB|GewO|UGB|BAO|RKSV|GwG|KUG|KunstUrhG|IfSG|BMG|VVG|ZPO|StPO|MiLoG|ArbZG|BRAO|StBerG|ECG|KDG|DSG-EKD|LDSG|HDSIG|BayDSG|BlnDSG|DSG NRW|TMG|SGB [IVX]+)\b(?: \d{4}\b)?/,
    'de',
  ),
  pattern(/\b(?:[Ll]oi federale sur la protection des donnees(?: \(n?LPD\))?|n?LPD|OPDo|LCEN|CPCE)\b/, 'fr'),
  pattern(new RegExp(`\\b(?:(?:koninklijk besluit|arrete royal|decret|arrete) (?:van|du) ${date})`, 'i')),
  pattern(/\b(?:[Aa]rtikel \d+[a-z]? )?(?:AWR|Wgbo|WGBO|Wwft|Wft|Awb|Woo|Jeugdwet)\b/, 'nl'),
  pattern(
    /\b(?:[A-Z][A-Za-z-]+ (?:and |of |on |\([A-Z][A-Za-z ]+\) )?){1,6}Regulations(?: \d{4})?(?: \((?:the )?["']?[A-Z][A-Za-z-]{1,9}["']?\))?|\bePrivacy Regulations(?: \d{4})?|\b(?:PECR|CCPA|CPRA|COPPA|HIPAA|LGPD|FADP|LSSI)\b|\b(?:Organic Law|Ley Organica|Legislative Decree|Royal Decree|D\.? ?Lgs\.?|S\.I\. No\.?) \d{1,4}\/\d{4}/,
  ),
  pattern(/\b[A-Z][a-z]{3,}(?:lagen|loven|laki)\b(?: \(\d{4}:\d+\))?/, 'en'),
  pattern(
    /\b(?:EU-?U\.?S\.? |EU-U\.S\. )?(?:Data Privacy Framework|Privacy[ -]Shield)\b|\bSafe Harbou?r (?=principles|framework|agreement|scheme)/i,
  ),
  pattern(
    new RegExp(
      `\\b${nation} (?:and EU |(?:(?:tax|data protection|privacy|accounting|commercial|national|company|financial|employment|labou?r|consumer)(?:,? (?:and )?)?){1,3} ?)?(?:laws?|legislation|regulations|rules)\\b(?! firm)`,
    ),
  ),
  pattern(
    /\b(?:Nederlandse?|Belgische?|Luxemburgse|Vlaamse|Duitse) (?:[a-z]+ )?(?:wet(?:geving|ten)?|recht)\b|\b(?:deutsche[mns]?|osterreichische[mns]?|Schweizer|luxemburgische[mns]?|belgische[mns]?) (?:Recht(?:s|es)?|Gesetz(?:e|es|en|gebung)?|Datenschutzrecht)\b|\b(?:droit|loi|legislation|reglementation) (?:francaise?|belge|luxembourgeoise?|suisse)\b/,
  ),
  pattern(/\blaws of (?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+)?/),
];

const everywhere = new Map(citations.map((match) => [match, new RegExp(match.regex, `${match.regex.flags}g`)]));

const duty = /^art(?:icles?|ikel|\.)? ?\d/i;

export function laws(draft: Draft): void {
  const known = new Set<string>();
  const taken = new Map<Line, [number, number][]>();
  const found: { line: Line; cited: string; start: number }[] = [];
  for (const match of citations) {
    if (match.language !== undefined && match.language !== draft.language) continue;
    const all = everywhere.get(match)!;
    for (const line of draft.linesWith(match)) {
      if (line.kind === 'heading') continue;
      const places = taken.get(line) ?? [];
      taken.set(line, places);
      for (const hit of everyMatch(line.text, all)) {
        const start = hit.index;
        const end = start + hit[0].length;
        if (places.some(([from, to]) => start < to && from < end)) continue;
        places.push([start, end]);
        found.push({ line, cited: line.raw.slice(start, end).trim(), start });
      }
    }
  }
  for (const { line, cited } of found.toSorted((a, b) => a.line.index - b.line.index || a.start - b.start)) {
    const statute = statuteNamed(cited)?.id ?? null;
    const plain = fold(cited).toLowerCase();
    const scheme = /privacy[ -]shield|data privacy framework/.exec(plain)?.[0].replace('-', ' ');
    const key = statute === null || duty.test(cited) ? (scheme ?? plain) : statute;
    if (known.has(key)) continue;
    known.add(key);
    // “… Regulations 2003 (PECR)”: what is called so from here on is cited already.
    const short = /\((?:the )?["']?((?:UK |EU )?[A-Za-z-]{2,10})["']?\)$/.exec(cited)?.[1];
    if (short) known.add(statuteNamed(short)?.id ?? fold(short).toLowerCase());
    draft.add('laws', ['law', cited], { cited, statute }, line);
  }
}
