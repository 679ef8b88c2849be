// Security measures (Art. 32): each that the text says is taken, one fact a measure.
import type { Language } from '#base';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { type Pattern, fits, fitsAny, pattern, patternIn } from '../patterns.ts';
import { generalMeasure, type MeasureWords, measureWords } from './measure-words.ts';

const rowsIn = (language: Language): readonly (readonly [MeasureWords, Pattern])[] =>
  measureWords.map((row) => [row, pattern(row.words[language], language)]);
const rows: Readonly<Record<Language, ReturnType<typeof rowsIn>>> = {
  en: rowsIn('en'),
  fr: rowsIn('fr'),
  nl: rowsIn('nl'),
  de: rowsIn('de'),
};
const generally = patternIn(generalMeasure);

const securityHeading = pattern(
  /\b(?:securi\w+|protect(?:ion of|ing)? (?:your|the|personal|of)|safe(?:ty|guard\w*)|measures|breach\w*|backups?|securite|protegeons|beveilig\w+|veiligheid|maatregelen|sicherheit\w*|datensicherheit|schutz (?:ihrer|der)|mas+nahmen)\b/i,
);
/** Beside such a word, a weak one means a measure too. */
const protection = pattern(
  /\b(?:protect\w*|secur\w+|safeguard\w*|unauthori[sz]ed|measures?|proteg\w+|securis\w+|mesures|beveilig\w+|bescherm\w+|maatregelen|schutz\w*|sicher\w*|mas+nahmen)\b/i,
);
const backup = pattern(
  /\b(?:back(?:ed)?[- ]?ups?|sauvegardes?|reservekopie\w*|back-?up\w*|sicherungskopie\w*|datensicherung\w*)\b/i,
);
/** A backup is a measure where it is made, and not where only its end is spoken of. */
const made =
  /\b(?:make[sn]?|made|take[sn]?|tak(?:e|en)|written|create[ds]?|run|regular(?:ly)?|daily|nightly|hourly|weekly|every|each|encrypted|realise\w*|effectue\w*|quotidien\w*|chaque|regulier\w*|gemaakt|maken|dagelijks\w*|elke|iedere|wekelijks\w*|erstellt|erstellen|taglich\w*|regelmas+ig\w*|jede\w*)\b/i;

/** What the reader or a customer is told to do, what cookies do, and transfers: no measures of ours. */
const elsewhere =
  /\b(?:you (?:should|must|need to|are (?:solely )?responsible|agree)|your responsibility|(?:customers?|clients?|users?) (?:is|are|shall|must|should|may|can|has to|have to)\b|transfers?|transferred|third countr\w+|outside (?:the )?(?:EU|EEA|European)|transferts?|pays tiers|doorgifte|drittland\w*|(?:not|cannot|no) \w* ?guarantee\w*|rights and freedoms|no (?:method|system|website|transmission)|100 ?%|cookies?|traceurs?)\b/i;
const deniedBefore =
  /\b(?:not|never|no|nor|cannot|without|pas|aucun\w*|jamais|niet|geen|nooit|nicht|keine?\w*)\b[^,;.]{0,28}$/i;
const denied =
  /\b(?:(?:is|are|were) not|isn't|aren't|(?:n'est|ne sont) pas|niet|nicht)\b[^,;.]{0,20}\b(?:encrypt|chiffr|versleutel|verschlussel)/i;

/** Somebody takes measures, and does not only speak of them. */
const taken =
  /\b(?:implement\w*|tak(?:e[sn]?|ing)|took|appl(?:y|ies|ied)|uses?|employs?|maintains?|adopt(?:s|ed)?|put|puts|place|protected by|ha(?:s|ve)|prenons|prend|mett(?:ons|re)|mises? en|neemt|nemen|getroffen|genomen|treffen|trifft|setzen|setzt|ergriffen|ergreifen)\b/i;
const aboutText =
  /^(?:in (?:that|such|this|these) cases?|if|when|where|whether)\b|\bwhether\b|\b(?:policy|notice|statement|document|declaration)\b.{0,160}\b(?:describes?|explains?|sets out|tells?)\b/i;

type Measure = Pick<MeasureWords, 'label' | 'dpv'>;

const backups: Measure = { label: 'backups', dpv: 'dpv:DataBackupProtocols' };
const inGeneral: Measure = {
  label: 'technical and organisational measures',
  dpv: 'dpv:TechnicalOrganisationalMeasure',
};

export function measures(draft: Draft): void {
  const general = new Map<Line['headings'], Line>();
  const listed = new Set<Line['headings']>();
  for (const line of draft.lines) {
    if (line.kind === 'heading' || line.text.endsWith('?')) continue;
    const found = measuresIn(line, draft.language);
    const speaks = found.length === 0 && !general.has(line.headings) && speaksGenerally(line, draft.language);
    if ((found.length === 0 && !speaks) || elsewhere.test(line.text)) continue;
    for (const measure of found) add(draft, measure, line);
    if (found.length > 0 && isListed(line)) listed.add(line.headings);
    if (speaks) general.set(line.headings, line);
  }
  // “We take measures, among them: …”: the list says which.
  for (const [headings, line] of general) if (!listed.has(headings)) add(draft, inGeneral, line);
}

const add = (draft: Draft, { label, dpv }: Measure, line: Line): void => {
  draft.add('measures', ['measure', label], { label, ...(dpv ? { dpv } : {}) }, line);
};

const isListed = (line: Line): boolean => line.kind === 'item' || line.kind === 'row';

const speaksGenerally = (line: Line, language: Language): boolean =>
  !line.text.endsWith(':') && said(line, generally[language]) && taken.test(line.text) && !aboutText.test(line.text);

function measuresIn(line: Line, language: Language): readonly Measure[] {
  const around = fitsAny(securityHeading, line.headings) || fitsAny(protection, line.leads);
  if (isListed(line) && !around) return [];
  if (fits(backup, line)) return made.test(line.text) && !denied.test(line.text) ? [backups] : [];
  const near = around || fits(protection, line);
  const all = rows[language].filter(([, match]) => said(line, match)).map(([row]) => row);
  // Beside a sure measure, words of access are one too: “with a hardware key, and each opening is logged”.
  const beside = all.some((row) => row.anywhere);
  const found = near ? all : all.filter((row) => row.anywhere || (beside && row.label.startsWith('access')));
  const encrypted = found.some(({ label }) => label.startsWith('encryption '));
  return found.filter(
    ({ label }, index) =>
      !(label === 'encryption' && encrypted) &&
      !echoed(label, found) &&
      found.findIndex((one) => one.label === label) === index,
  );
}

/** “two-factor authentication”, “access rights reviewed”: one measure, said in words of two. */
const echoed = (label: string, all: readonly MeasureWords[]): boolean =>
  (label === 'authentication' && all.some((one) => one.label === 'multi-factor authentication')) ||
  (label === 'access control' && all.some((one) => one.label === 'authorisation')) ||
  (label === 'security audits and assessments' && all.some((one) => one.label === 'penetration tests'));

function said(line: Line, match: Pattern): boolean {
  if (!fits(match, line)) return false;
  const at = line.text.search(match.regex);
  return !deniedBefore.test(line.text.slice(Math.max(0, at - 60), at)) && !denied.test(line.text.slice(at, at + 80));
}
