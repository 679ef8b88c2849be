// V06: security that names no measure: “commercially reasonable”, “industry standard”, a certificate without its name.
import { type Candidate, candidate, gravest } from '../gravest.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { topic } from '../vocabulary.ts';

/** By language, the gravest first: weaker than the law asks; a standard or certificate without name; reasonable steps; mere effort. */
const empty = {
  en: [
    /\bcommercially (?:reasonable|acceptable|viable)\b/,
    /\b(?:industry[- ]standards?|generally accepted (?:industry )?standards|iso[- ](?:certifi\w+|standards?|norms?|accredit\w+)|bank[- ]grade|military[- ]grade)\b/,
    /\bstate[- ]of[- ]the[- ]art\b|^we (?:always )?(?:keep|store|hold|handle|protect|process) (?:all )?(?:your |the )?(?:personal )?(?:data|information|details)(?: is| are)?(?: \w+){0,2} (?:secure(?:ly)?|safe(?:ly)?)\.?$|\b(?:your |the )?(?:personal )?(?:data|information|details) (?:is|are) (?:always )?(?:kept |stored |held )?(?:safe|secure|securely|safely)(?: with us)?\.?$|\b(?:do|doing|try) (?:our (?:best|utmost)|everything (?:possible|we can)) to (?:protect|secure|safeguard|keep)\b|\b(?:reasonable|sensible|suitable|adequate|necessary|needed|all appropriate|all possible|every possible|various|all the appropriate|proper) (?:(?:and|or|physical|administrative|appropriate|technical|organi[sz]ational|security|electronic|managerial|,|precautionary) ?)*(?:measures?|steps|safeguards|precautions|efforts|security|procedures|means|care)\b/,
    /\b(?:strict|strong|robust|high|highest|stringent|rigorous|sophisticated|advanced) (?:(?:and|level of|levels of|standards? of|physical|technical|administrative|organi[sz]ational|data|firewall|internal) )*(?:security|protection|safety|firewall)(?: (?:measures?|policies|procedures|standards|controls|practices|protocols))?\b|\b(?:strict|robust|stringent|rigorous) (?:\w+ )?(?:measures|policies|procedures|safeguards)\b|\bmake (?:every|all) (?:possible |reasonable )?efforts? to (?:protect|secure|safeguard|guarantee|ensure)\b/,
  ],
  fr: [
    /\bcommercialement (?:raisonnables?|acceptables?)\b/,
    /\b(?:(?:normes?|standards?) (?:de l'industrie|du secteur|du marche)|certifications? iso\b(?! ?(?:\/? ?iec)? ?\d)|etat de l'art)\b/,
    /\b(?:mesures|precautions|efforts|moyens) (?:[\w,]+ ){0,4}(?:raisonnables|adequate?s|utiles|necessaires|renforcees|strictes|de pointe)\b|\btoutes? (?:les )?(?:mesures|precautions) (?:\w+ ){0,2}(?:appropriees|possibles|requises|utiles)\b|\bconditions (?:raisonnables|optimales) de securite\b|\b(?:niveau|degre) (?:eleve|maximal|optimal) de securite\b|\bhaut niveau de (?:securite|protection)\b|\b(?:conservees?|stockees?) (?:\w+ ){0,2}(?:de maniere|de facon) (?:sure|securisee)\b|\bmettons tout en oeuvre\b|\b(?:faisons|mettons) (?:de notre mieux|(?:tout )?(?:notre possible|en oeuvre)) (?:pour|afin de) (?:proteger|securiser|garantir)\b/,
  ],
  nl: [
    /\bcommercieel (?:redelijke|aanvaardbare)\b/,
    /\b(?:(?:industrie|branche|markt)standaard\w*|gangbare standaarden|iso[- ]certific\w+|stand van de techniek)\b/,
    /\b(?:strenge|hoogste|uiterste) (?:\w+ ){0,2}(?:beveiliging\w*|veiligheid\w*|maatregelen)\b|\bhoog niveau van (?:beveiliging|bescherming)\b|\b(?:er )?(?:alles aan|veel aan|ons best|ons uiterste best)\b[^.;]{0,80}\b(?:beveilig\w*|bescherm\w*)|\bgegevens (?:\w+ ){0,2}veilig (?:bij ons|opgeslagen|bewaard)\b|\b(?:redelijke|adequate|afdoende|nodige|noodzakelijke|alle passende|gepaste) (?:[\w,]+ ){0,4}(?:maatregelen|voorzorgsmaatregelen|inspanningen|stappen)\b|\bzo goed mogelijk (?:te )?(?:beveilig\w*|bescherm\w*)/,
  ],
  de: [
    /\b(?:wirtschaftlich|kaufmannisch) (?:vertretbare?n?|zumutbare?n?|angemessene?n?)\b/,
    /\b(?:branchenubliche?n?|industriestandard\w*|iso[- ]zertifizier\w*)\b/,
    /\bstand der technik\b|\b(?:strenge|hochste|hohe|umfangreiche|umfassende|modernste)[nrs]? (?:[\w,-]+ ){0,2}(?:sicherheit\w*|schutz\w*|massnahmen|datenschutzstandards?)\b|\bhohes? (?:schutz|sicherheits)niveau\b|\b(?:setzen|tun) alles\b[^.;]{0,60}\b(?:schutz\w*|sicher\w*)|\b(?:daten|informationen) (?:werden |sind )?(?:\w+ ){0,2}(?:sicher (?:gespeichert|aufbewahrt|verwahrt)|bei uns sicher)\b|\b(?:bestmoglich|so gut wie moglich) (?:zu )?(?:schutzen|geschutzt|gesichert|sichern)\b|\b(?:angemessene|vernunftige|zumutbare|geeignete|notwendige|erforderliche|notige|entsprechende)n? (?:[\w,]+ ){0,4}(?:massnahmen|vorkehrungen|anstrengungen|schritte|sicherheitsvorkehrungen|sicherheitsmassnahmen)\b/,
  ],
} as const;
const weights = [4, 3, 1, 0.5] as const;

const security =
  /\b(?:secur\w+|protect\w*|safeguard\w*|unauthori[sz]ed|safe|loss|confidential\w*|proteg\w+|protection|acces non autorise|perte|beveilig\w*|bescherm\w*|onbevoegd\w*|verlies|schutz\w*|sicher\w*|unbefugt\w*|verlust\w*)\b/;
/** What a measure is called when it is named. */
const named =
  /\b(?:encrypt\w*|tls|ssl|https|firewalls?|two-factor|multi-factor|password\w*|backups?|pseudonym\w*|access (?:control\w*|rights)|iso ?(?:\/ ?iec ?)?\d{4,5}|penetration|chiffr\w+|pare-feu|mots? de passe|sauvegard\w+|versleutel\w*|wachtwoord\w*|back-?ups?|verschlussel\w*|passwort\w*|zugriffs\w+|sicherungskopi\w*)\b/;
const announces =
  /\b(?:measures?|include|these|following|mesures|suivant\w*|maatregelen|volgende|massnahmen|folgende\w*)\b.*:$/;
const isoNumber = /\biso ?(?:\/ ?iec ?)?\d{4,5}/;

export const emptyMeasure: Rule = {
  id: 'V06',
  article: '32',
  severity: 'warning',
  name: {
    en: 'Security without a measure',
    fr: 'Sécurité sans mesure',
    nl: 'Beveiliging zonder maatregel',
    de: 'Sicherheit ohne Maßnahme',
  },
  why: {
    en: 'The words praise the protection and name none. “Reasonable” by whose measure? Nobody could check it, and the law asks for more than what is commercially convenient.',
    fr: 'Les mots vantent la protection et n’en nomment aucune. « Raisonnable » selon qui ? Personne ne peut le vérifier, et la loi demande plus que ce qui arrange le commerce.',
    nl: 'De woorden prijzen de bescherming en noemen er geen. “Redelijk” volgens wie? Niemand kan het nagaan, en de wet vraagt meer dan wat commercieel uitkomt.',
    de: 'Die Worte loben den Schutz und nennen keinen. „Angemessen“ nach wessen Maß? Niemand kann es prüfen, und das Gesetz verlangt mehr als das kaufmännisch Bequeme.',
  },
  repair: {
    en: 'Name what you do: encryption in transit and at rest, who has access, backups and how often they are tried. With a certificate, its number and scope.',
    fr: 'Nommez ce que vous faites : chiffrement en transit et au repos, qui a accès, sauvegardes et essais de restauration. Pour un certificat, son numéro et sa portée.',
    nl: 'Noem wat u doet: versleuteling onderweg en in rust, wie toegang heeft, back-ups en hoe vaak u ze beproeft. Bij een certificaat: nummer en reikwijdte.',
    de: 'Nennen Sie, was Sie tun: Verschlüsselung unterwegs und im Ruhezustand, wer Zugriff hat, Sicherungen und wie oft sie erprobt werden. Bei einem Zertifikat Nummer und Umfang.',
  },
  examples: {
    good: [
      '## Security\n\nWe take all necessary measures against loss. Connections use TLS. Backups are tried every month. Passwords are never stored in clear.',
      'We protect your data by reasonable measures: encryption with TLS and passwords that are never stored in clear.',
      'We take reasonable steps to answer your questions.',
      'Our hosting is certified under ISO 27001 and protects your data by industry standard encryption.',
      'Wir schützen Ihre Daten durch angemessene Vorkehrungen: Verschlüsselung und Passwörter.',
    ],
    bad: [
      '## Security\n\nWe keep your data secure.',
      'Robust security procedures in our shops protect your letters.',
      'Notre boutique garde vos lettres avec un haut niveau de sécurité et avec soin.',
      'Wir treffen umfangreiche Sicherheitsvorkehrungen, um Ihre Daten vor Verlust zu schützen, mit hohem Sicherheitsniveau.',
      'We use commercially reasonable means to protect your personal data.',
      'We take reasonable technical and organisational measures against loss of your data.',
      'We hold ISO certifications to keep your data secure.',
      'We do our best to protect your data against loss.',
      'Wir schützen Ihre Daten vor Verlust nach dem Stand der Technik und mit großer Sorgfalt.',
      'Wij doen er veel aan om uw gegevens zo goed mogelijk te beveiligen tegen verlies en diefstal.',
      'Nous prenons des mesures techniques raisonnables pour protéger vos données contre la perte et le vol.',
      'Wij nemen redelijke technische maatregelen om uw gegevens te beschermen tegen verlies en diefstal.',
      'Wir treffen angemessene technische Vorkehrungen, um Ihre Daten vor Verlust und Diebstahl zu schützen.',
    ],
  },
  find(reading) {
    const patterns = empty[reading.policy.meta.language];
    const found: Candidate[] = [];
    patterns.forEach((pattern, at) => {
      for (const line of reading.linesThat(pattern)) {
        if (line.block.kind === 'heading' || !isAboutSecurity(line) || isNamed(reading, line, at)) continue;
        found.push(candidate(line, pattern.exec(line.plain)!, weights[at]));
      }
    });
    return gravest(
      reading,
      found.toSorted((a, b) => a.found.line.index - b.found.line.index),
    );
  },
};

const isAboutSecurity = ({ plain, headings }: Line): boolean =>
  security.test(plain) || topic.security.test(headings.at(-1)?.plain ?? '');

const isListed = ({ block, plain }: Line): boolean => block.kind === 'item' && named.test(plain);

/** So many sentences after it may fill it. */
const nearby = 5;

/** A measure is named in the sentence, or it leads to a list of them, or two of the next sentences name one. */
function isNamed(reading: LintReading, line: Line, at: number): boolean {
  if (/\biso\b/.test(line.plain)) return isoNumber.test(line.plain);
  if (at === 0) return false;
  if (named.test(line.plain)) return true;
  const after = reading.lines.slice(line.index + 1, line.index + 1 + nearby);
  const same = after.filter((other) => other.headings === line.headings);
  return (
    (same[0] !== undefined && announces.test(same[0].plain)) ||
    same.slice(0, 2).some(isListed) ||
    (at === 2 && same.filter(({ plain }) => named.test(plain)).length > 1)
  );
}
