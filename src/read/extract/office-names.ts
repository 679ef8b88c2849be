// Office names: who carries no legal form but a trade (“Kanzlei Ammer & Partner”, “Kestrel Diagnostics”), an entry of a list of recipients (“Heliogest (Gent)”), or who does our work (“Sendtrace prints the labels”).
import { everyMatch, type Language } from '#base';
import type { Line } from '../context.ts';
import { placesIn } from '../countries.ts';
import { pattern, fits } from '../patterns.ts';
import { isCommonWord, type ToldName } from './told-names.ts';

const cap = "\\p{Lu}[\\p{L}\\d'’-]*\\p{Ll}[\\p{L}\\d'’-]*";
const family = `${cap}(?: (?:& |und |et |en |and |van |van den |van der |den |der |de |du |von |d')?${cap}){0,3}`;

/** An office, and whose it is. */
const offices =
  'Fiduciaire|Cabinet|Étude|Imprimerie|Laboratoire|Boekhoudkantoor|Accountantskantoor|Notariskantoor|Drukkerij|Advocatenkantoor|Administratiekantoor|Laboratorium|Steuerbüro|Steuerkanzlei|Steuerberatung|Steuerberaterin|Steuerberater|Kanzlei|Anwaltskanzlei|Rechtsanwaltskanzlei|Druckerei|Notariat|Buchhaltungsbüro|Lohnbüro';
const office = new RegExp(
  `(?<![\\p{L}-])((?:(?:[Uu]nser|[Nn]otre|[Oo]nze|[Oo]ns)(?:e[rnms]?)? )?)(${offices}) (${family})`,
  'gu',
);
const officeWord = pattern(
  /\b(?:fiduciaire|cabinet|etude|imprimerie|laboratoire|boekhoudkantoor|accountantskantoor|notariskantoor|drukkerij|advocatenkantoor|administratiekantoor|laboratorium|steuerburo|steuerkanzlei|steuerberat\w+|kanzlei|anwaltskanzlei|rechtsanwaltskanzlei|druckerei|notariat|buchhaltungsburo|lohnburo)\b/i,
);

/** English puts the trade last. */
const trade = new RegExp(
  `(?<![\\p{L}-])(${cap}(?: (?:& )?${cap}){0,2} (?:Solicitors|Accountants|Accounting|Bookkeeping|Diagnostics|Laborator(?:y|ies)|Labs|Systems|Logistics|Couriers|Printers|Associates|Payroll|Insurance|Hosting))(?![\\p{L}-]| \\p{Lu})`,
  'gu',
);
const tradeWord = pattern(
  /\b(?:solicitors|accountants|accounting|bookkeeping|diagnostics|laborator(?:y|ies)|labs|systems|logistics|couriers|printers|associates|payroll|insurance|hosting)\b/i,
);

/** What it does for us stands behind its name; German nouns have capitals too, and tell nothing. */
const does: Readonly<Partial<Record<Language, RegExp>>> = {
  en: new RegExp(
    `(?<=[,;] |, and | and )(${cap}) (?=(?:prints|sends|hosts|stores|handles|processes|delivers|manages|maintains|runs|ships|types|packs|scans|supplies) (?:our|your)\\b)`,
    'gu',
  ),
  fr: new RegExp(
    `(?<=[,;] | et )(${cap}) (?=(?:envoie|héberge|gère|imprime|traite|livre|stocke|fournit|expédie) (?:nos|notre|vos|votre) )`,
    'gu',
  ),
  nl: new RegExp(
    `(?<=[,;] | en )(${cap}) (?=(?:verstuurt|verzendt|verzorgt|beheert|host|drukt|verwerkt|levert|bezorgt|bewaart|print) (?:onze|ons|je|jouw|uw)\\b)`,
    'gu',
  ),
};
const doing = pattern(
  /\b(?:prints|sends|hosts|stores|handles|processes|delivers|manages|maintains|runs|ships|types|packs|scans|supplies|envoie|heberge|gere|imprime|traite|livre|stocke|fournit|expedie|verstuurt|verzendt|verzorgt|beheert|host|drukt|verwerkt|levert|bezorgt|bewaart|print)\b/i,
);

/** An entry of a list: a name, and behind it where it sits or what it is for us. */
const entry = new RegExp(
  `^(?:[-–•] )?(${cap}(?: ${cap}){0,1})(?: \\(([^()]{3,60})\\)|, (?:notre|our|onze|ons|het|the|de|la|le|l['’])(?: |(?<=['’])))`,
  'u',
);
const isPlace = (text: string): boolean => placesIn(text).length > 0 || /^\p{Lu}[\p{L}-]+$/u.test(text);

/** Kinds of work and of people, which a list writes with a capital as well. */
const plain =
  /^(?:host\w*|servers?|couriers?|transport\w*|banks?|banque|printers?|insur\w*|assur\w*|verzeker\w*|accountants?|auditors?|newsletters?|payments?|paiements?|betal\w*|shipping|livrais\w*|deliver\w*|bezorg\w*|e-?mail\w*|support|helpdesk|mail\w*|analytics|statisti\w*|telephon\w*|telefoon\w*|cloud|back-?up\w*|sauvegarde\w*|marketing|compta\w*|boekhoud\w*|accounting|payroll|recrut\w*|hr|administrat\w*|authorit\w*|police|politie|municipalit\w*|gemeente\w*|commune\w*|partners?|partenaires?|customers?|clients?|klanten|employ\w*|staff|personn\w*|medewerk\w*|doctors?|medecins?|artsen|schools?|ecoles?|scholen|parents?|ouders|members?|membres?|leden|visitors?|visiteurs?|bezoekers?|users?|government|overheid\w*|etat|tax|fiscus|notaris\w*|notaires?|avocats?|advoca\w*|lawyers?|solicitors?|software|logiciel\w*|systemes?|systems?|app\w*|sites?|websites?|platforms?|platform\w*)$/i;

const isPlain = (name: string): boolean => name.split(' ').some((word) => isCommonWord(word) || plain.test(word));

/** `listed`: the line stands in a list or section of recipients. */
export function officeNames(line: Line, language: Language, listed: boolean): ToldName[] {
  const found: ToldName[] = [];
  const keep = (name: string, start: number): void => {
    if (found.every((one) => start >= one.end || start + name.length <= one.start))
      found.push({ name, start, end: start + name.length });
  };
  if (fits(officeWord, line))
    for (const hit of everyMatch(line.raw, office)) {
      const [whole, ours, kind, name] = [hit[0], hit[1]!, hit[2]!, hit[3]!];
      if (isPlain(name.split(' ')[0]!)) continue;
      if (ours === '') keep(`${kind} ${name}`, hit.index);
      else keep(name, hit.index + whole.length - name.length);
    }
  if (language === 'en' && fits(tradeWord, line))
    for (const hit of everyMatch(line.raw, trade)) {
      const first = hit[1]!.split(' ')[0]!;
      if (!isPlain(first)) keep(hit[1]!, hit.index);
    }
  const works = does[language];
  if (works && fits(doing, line))
    for (const hit of everyMatch(line.raw, works)) if (!isPlain(hit[1]!)) keep(hit[1]!, hit.index);
  if (listed && language !== 'de' && (line.kind === 'item' || line.kind === 'paragraph')) {
    const hit = entry.exec(line.raw);
    if (hit && !isPlain(hit[1]!) && (hit[2] === undefined || hit[2].split(/, ?/).some(isPlace)))
      keep(hit[1]!, line.raw.indexOf(hit[1]!));
  }
  return found;
}
