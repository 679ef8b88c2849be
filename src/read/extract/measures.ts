// Security measures (Art. 32): each that the text says is taken, one fact a measure.
import type { Language } from '#base';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { type Pattern, fits, fitsAny, pattern, patternIn } from '../patterns.ts';
import { backup } from './backup-words.ts';
import { everydayMeasures } from './measure-speech.ts';
import { generalMeasure, type MeasureWords, measureWords } from './measure-words.ts';

const rowsIn = (language: Language): readonly (readonly [MeasureWords, Pattern])[] =>
  [...measureWords, ...everydayMeasures].map((row) => [row, pattern(row.words[language], language)]);
const rows: Readonly<Record<Language, ReturnType<typeof rowsIn>>> = {
  en: rowsIn('en'),
  fr: rowsIn('fr'),
  nl: rowsIn('nl'),
  de: rowsIn('de'),
};
const generally = patternIn(generalMeasure);

const securityHeading = pattern(
  /\b(?:securi\w+|protect(?:ion of|ing)? (?:your|the|personal|of)|safe(?:ty|ly|keeping|guard\w*)?|(?:minding|guarding) (?:your|the|our) (?:\w+ )?(?:data|information|records?)|measures|breach\w*|backups?|securite|protegeons|beveilig\w+|veilig\w*|maatregelen|sicher(?:heit\w*)?|datensicherheit|schutz (?:ihrer|der)|mas+nahmen)\b/i,
);
/** Beside such a word, a weak one means a measure too. */
const protection = pattern(
  /\b(?:protect\w*|secur\w+|safeguard\w*|unauthori[sz]ed|measures?|proteg\w+|securis\w+|mesures|beveilig\w+|bescherm\w+|maatregelen|schutz\w*|sicher\w*|mas+nahmen)\b/i,
);
/** A backup is a measure where it is made, and not where only its end is spoken of. */
const made =
  /\b(?:make[sn]?|made|take[sn]?|tak(?:e|en)|written|create[ds]?|run|regular(?:ly)?|daily|nightly|hourly|weekly|every|each|toutes les|tous les|nachts|jeden|'s nachts|realise\w*|effectue\w*|quotidien\w*|chaque|regulier\w*|gemaakt|maken|dagelijks\w*|elke|iedere|wekelijks\w*|erstellt|erstellen|taglich\w*|tagesaktuell\w*|regelmas+ig\w*|jede\w*)\b/i;

/** “We do not make backups of log files.” */
const notMade =
  /\b(?:not|n't|never|no|pas de|aucune?|geen|keine)\b (?:\w+ ){0,3}?(?:back-?ups?|sauvegardes?|reservekopie\w*|sicherungs?kopie\w*|datensicherung\w*)\b/i;

/** What the reader or a customer is told to do, what cookies do, and transfers: no measures of ours. */
const elsewhere =
  /\b(?:you (?:should|must|need to|are (?:solely )?responsible|agree)|your responsibility|(?:please|bitte|veuillez) (?:choose|use|keep|pick|change|wahlen|verwenden|choisir|utiliser)|(?:choose|pick|choisissez|utilisez|kies|gebruik|wahlen sie|verwenden sie) (?:a |an |un |een |ein )?(?:strong|long|different|mot de passe|sterk|sicheres)|(?:customers?|clients?|users?) (?:is|are|shall|must|should|may|can|has to|have to)\b|third countr\w+|outside (?:the )?(?:EU|EEA|European)|pays tiers|doorgifte|drittland\w*|rights and freedoms|cookies?|traceurs?|privacy shield|data privacy framework|standard(?:vertrags| contractual )\w+|contractual clauses|clauses contractuelles|modelcontract\w*|modelbepalingen)\b/i;
/** What encryption is, how it is seen in the browser, and what it is good for. */
const lesson =
  /\b(?:erkenn(?:en|bar)\b|recogni[sz]e (?:an?|the|this|such)\b|reconna\w+|herken(?:t|nen|baar)|a pour (?:but|objet|role)|(?:wenn|if|when|als|si|lorsque) (?:die |de |the |le )?(?:SSL|TLS|HTTPS|verschlussel\w*)|in der regel handelt es sich)/i;
/** “However, no transmission is wholly secure”: takes nothing back of what was said before it. */
const disclaimer =
  /\b(?:(?:not|cannot|no) \w* ?guarantee\w*|no (?:method|system|website|transmission)|100 ?%|(?:keine?\w*|nicht) .{0,30}\bgarant\w*|luckenlos\w*|ne (?:peut|pouvons) .{0,30}\bgarant\w*|niet .{0,30}\bgarander\w*)/i;
const turn = /;|[,.] (?:however|but|although|jedoch|allerdings|aber|toutefois|cependant|mais|echter|maar)\b/i;
const deniedBefore =
  /\b(?:not|never|no|nor|cannot|without|pas|aucun\w*|jamais|niet|geen|nooit|nicht|keine?\w*)\b[^,;.]{0,28}$/i;
const denied =
  /\b(?:(?:is|are|were) not|isn't|aren't|(?:n'est|ne sont) pas|niet|nicht)\b[^,;.]{0,20}\b(?:encrypt|chiffr|versleutel|verschlussel)/i;

/** Somebody takes measures, and does not only speak of them. */
const taken =
  /\b(?:implement\w*|tak(?:e[sn]?|ing)|took|follow\w*|adher\w+|protect(?:s|ed)?|secured?|appl(?:y|ies|ied)|uses?|employs?|maintains?|adopt(?:s|ed)?|put|puts|place|protected by|ha(?:s|ve)|prenons|prend|prises?|pris|mett(?:ons|re|ent)|met|mise?s? en|adopt\w+|conserv\w+|veill\w+|assur\w+|engage\w*|garanti\w*|neemt|nemen|hebben|heeft|getroffen|genomen|zorgen|treffen|trifft|setzen|setzt|ergriffen|ergreifen|ergreift|einsatz|eingesetzt|verwenden|unterhalten|sichern|bedienen|umgesetzt)\b/i;
const aboutText =
  /\bcommitted to\b|^(?:in (?:that|such|this|these) cases?|if|when|where|whether)\b|\bwhether\b|\b(?:policy|notice|statement|document|declaration)\b.{0,160}\b(?:describes?|explains?|sets out|tells?)\b/i;

type Measure = Pick<MeasureWords, 'label' | 'dpv' | 'once'>;

const backups: Measure = { label: 'backups', dpv: 'dpv:DataBackupProtocols' };
const inGeneral: Measure = {
  label: 'technical and organisational measures',
  dpv: 'dpv:TechnicalOrganisationalMeasure',
};

const restored: Measure = { label: 'restore tests', dpv: 'dpv:DataRestorationPolicy' };
const backupsEncrypted: Measure = { label: 'encrypted backups', dpv: 'dpv:EncryptionAtRest' };

export function measures(draft: Draft): void {
  const once = new Set<string>();
  const general = new Map<Line['headings'], Line>();
  const listed = new Set<Line['headings']>();
  for (const line of draft.lines) {
    if (line.kind === 'heading' || line.text.endsWith('?')) continue;
    const found = measuresIn(line, draft.language);
    const speaks = found.length === 0 && !general.has(line.headings) && speaksGenerally(line, draft.language);
    if ((found.length === 0 && !speaks) || isElsewhere(line.text)) continue;
    for (const measure of found) {
      if (measure.once && once.has(measure.label)) continue;
      once.add(measure.label);
      add(draft, measure, line);
    }
    if (found.length > 0 && isListed(line)) listed.add(line.headings);
    if (speaks) general.set(line.headings, line);
  }
  // “We take measures, among them: …”: the list says which.
  for (const [headings, line] of general) if (!listed.has(headings)) add(draft, inGeneral, line);
}

const add = (draft: Draft, { label, dpv }: Measure, line: Line): void => {
  draft.add('measures', ['measure', label], { label, ...(dpv ? { dpv } : {}) }, line);
};

function isElsewhere(text: string): boolean {
  if (elsewhere.test(text) || lesson.test(text)) return true;
  const at = text.search(disclaimer);
  return at >= 0 && !turn.test(text.slice(0, at));
}

const isListed = (line: Line): boolean => line.kind === 'item' || line.kind === 'row';

const speaksGenerally = (line: Line, language: Language): boolean =>
  !line.text.endsWith(':') && said(line, generally[language]) && taken.test(line.text) && !aboutText.test(line.text);

function measuresIn(line: Line, language: Language): readonly Measure[] {
  const around = fitsAny(securityHeading, line.headings) || fitsAny(protection, line.leads);
  if (isListed(line) && !around) return [];
  if (fits(backup, line)) {
    if (isListed(line) && line.text.length < 45 && !/\d/.test(line.text)) return [backups];
    if (denied.test(line.text) || notMade.test(line.text)) return [];
    // “by a firewall and by daily backups”
    const walls = rows[language].filter(([row, match]) => row.label.startsWith('firewalls') && said(line, match));
    return [...walls.map(([row]) => row), ...ofBackups(line.text)];
  }
  const near = around || fits(protection, line);
  const all = rows[language].filter(([, match]) => said(line, match)).map(([row]) => row);
  // Beside a sure measure, words of access are one too: “with a hardware key, and each opening is logged”.
  const beside = all.some((row) => row.anywhere);
  const found = near ? all : all.filter((row) => row.anywhere || (beside && row.label.startsWith('access')));
  const encrypted = found.some(({ label }) => label.startsWith('encryption '));
  return found.filter(
    ({ label }, index) =>
      !(label === 'encryption' && encrypted) &&
      !echoed(label, found, line.text) &&
      found.findIndex((one) => one.label === label) === index,
  );
}

const cipher = /\b(?:encrypt\w*|chiffre\w*|versleuteld?e?|verschlussel\w*)\b/i;
const ciphers = new RegExp(cipher, 'gi');
const tried =
  /\b(?:restor\w+|recover\w*|restaur\w+|herstel\w*|wiederherstell\w*|rucksicher\w*)\b.{0,60}\b(?:test\w*|tried|essai\w*|geprobt|geubt|erprob\w*|getest)|\btest\w*\b.{0,40}\b(?:restor\w+|recover\w*|restaur\w+|herstel\w*|wiederherstell\w*)|\brestored on a test\b/i;

/** “We test a restore every month” tells how often it is tested. */
const often =
  /\b(?:daily|nightly|hourly|weekly|every night|each night|taken|made|written|backed up|quotidien\w*|realise\w*|effectue\w*|dagelijks\w*|gemaakt|taglich\w*|erstellt)\b/i;
/** “encrypted backups are made”: one measure. */
const enciphered =
  /\b(?:encrypted (?:\w+ )?back-?ups?|sauvegardes? (?:\w+ (?:et )?)?chiffree?s?|versleutelde (?:back-?ups?|reservekopie\w*)|verschlusselte\w* (?:\w+ )?(?:backups?|sicherung\w*|datensicherung\w*))/i;

function ofBackups(text: string): readonly Measure[] {
  const rehearsed = tried.test(text);
  return [
    ...(made.test(text) && (!rehearsed || often.test(text)) ? [backups] : []),
    ...(cipher.test(text) && !(enciphered.test(text) && made.test(text)) ? [backupsEncrypted] : []),
    ...(rehearsed ? [restored] : []),
  ];
}

const ofPasswords: ReadonlySet<string> = new Set(['passwords', 'hashed passwords']);
/** “two-factor authentication”, “access rights reviewed”: one measure, said in words of two. */
const echoed = (label: string, all: readonly MeasureWords[], text: string): boolean =>
  (label === 'secure servers' && all.length > 1) ||
  (label === 'encryption in transit' && all.some((one) => one.label === 'end-to-end encryption')) ||
  (label === 'physical security' && all.some((one) => one.label === 'certification')) ||
  (label === 'encryption' && all.some((one) => ofPasswords.has(one.label) || one.label === 'end-to-end encryption')) ||
  (label === 'passwords' && all.some((one) => one.label === 'hashed passwords')) ||
  (label === 'physical security' && all.some((one) => one.label === 'locked storage')) ||
  (label === 'pseudonymisation' && all.some((one) => one.label === 'pseudonymised data')) ||
  (label === 'encryption at rest' &&
    all.some((one) => ofPasswords.has(one.label)) &&
    text.match(ciphers)?.length === 1) ||
  (label === 'authentication' &&
    all.some((one) => one.label === 'multi-factor authentication' || one.label === 'access control')) ||
  (label === 'tokenised numbers' && all.some((one) => one.label === 'IP anonymisation')) ||
  (label === 'access review' && all.some((one) => one.label === 'authorisation')) ||
  (label === 'physical security' && all.some((one) => one.label === 'alarmed premises')) ||
  (label === 'access control' && all.some((one) => one.label === 'authorisation')) ||
  (label === 'security audits and assessments' && all.some((one) => one.label === 'penetration tests'));

function said(line: Line, match: Pattern): boolean {
  if (!fits(match, line)) return false;
  const at = line.text.search(match.regex);
  return !deniedBefore.test(line.text.slice(Math.max(0, at - 60), at)) && !denied.test(line.text.slice(at, at + 80));
}
