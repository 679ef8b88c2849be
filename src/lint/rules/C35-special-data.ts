// C35: special categories of data, or criminal records, and no condition of Art. 9(2) or 10 for them.
import type { Line, LintReading } from '../reading.ts';
import type { Rule } from '../rule.ts';

const special: ReadonlySet<string> = new Set([
  'pd:Health',
  'pd:Biometric',
  'pd:EthnicOrigin',
  'pd:PoliticalOpinion',
  'pd:ReligiousBelief',
  'pd:TradeUnionMembership',
  'pd:SexualPreference',
]);

/** A condition, or a law that asks for such data. */
const condition =
  /\b(?:art(?:icle|ikel|\.)? ?(?:9|10)\b|explicit(?:ly)? (?:\w+ )?consent\w*|express(?:ly)? (?:\w+ )?consent\w*|special categor\w+|sensitive (?:personal )?data|consentement explicite|categories particulieres|donnees sensibles|uitdrukkelijke toestemming|bijzondere (?:categorie\w*|persoonsgegevens)|ausdruckliche\w* einwilligung\w*|besondere\w* kategorien)/;

/** Records of offences need a law that allows them (Art. 10), whatever is said of health. */
const allowed =
  /\b(?:art(?:icle|ikel|\.)? ?10\b|(?:required|obliged|allowed|permitted|authori[sz]ed) by (?:the )?law|law (?:requires|obliges|allows)|exige\w* par la loi|wettelijk verplicht|gesetzlich (?:vorgeschrieben|verpflichtet))/;

export const specialData: Rule = {
  id: 'C35',
  article: '9, 10',
  severity: 'error',
  name: {
    en: 'Special data without a condition',
    fr: 'Données sensibles sans condition',
    nl: 'Bijzondere gegevens zonder voorwaarde',
    de: 'Besondere Daten ohne Bedingung',
  },
  why: {
    en: 'Data on health, belief or offences may only be used under one of the conditions that the law lists; the text names none.',
    fr: 'Les données de santé, de conviction ou d’infraction ne s’utilisent qu’à l’une des conditions de la loi ; le texte n’en cite aucune.',
    nl: 'Gegevens over gezondheid, geloof of strafbare feiten mogen alleen onder een voorwaarde uit de wet; de tekst noemt er geen.',
    de: 'Daten über Gesundheit, Glauben oder Straftaten dürfen nur unter einer Bedingung des Gesetzes genutzt werden; der Text nennt keine.',
  },
  repair: {
    en: 'Ask for explicit consent, or name the condition of Article 9(2); or do without these data.',
    fr: 'Demandez un consentement explicite ou citez la condition de l’article 9(2) ; ou passez-vous de ces données.',
    nl: 'Vraag uitdrukkelijke toestemming of noem de voorwaarde van artikel 9(2); of doe het zonder deze gegevens.',
    de: 'Holen Sie eine ausdrückliche Einwilligung ein oder nennen Sie die Bedingung aus Artikel 9 Absatz 2; oder verzichten Sie auf diese Daten.',
  },
  examples: {
    good: [
      'Quartzmoor Ltd does not ask for sensitive data, such as data on health.',
      'We ask for your name and your email address.',
      'We don’t collect data on health or religion.',
      'Clients may ask for an extract from the criminal record. You show it to them: we neither see nor store it.',
      'We record your name and your medical history with your explicit consent.',
    ],
    bad: [
      'Allergien und Behinderungen können Sie uns mitteilen, damit wir darauf Rücksicht nehmen.',
      'The religion of the guest is noted on the form.',
      'The clock opens the door with the fingerprint of the employee.',
      'Wir erfragen Vorerkrankungen und Medikamente.',
      'Applicants send us an extract from the criminal record and their CV.',
      'When you book a boat trip we ask for your name, your allergies and your medical history.',
    ],
  },
  find(reading) {
    const first = (isOne: (dpv: string) => boolean) => {
      const lines = reading.policy.data.flatMap(({ dpv, stated }) =>
        stated && dpv !== undefined && isOne(dpv) ? (reading.line(stated.segment) ?? []) : [],
      );
      return lines.find((line) => !told.test(line.plain) && !isAgreedTo(reading, line));
    };
    const conditional =
      reading.says(condition) || reading.policy.bases.some(({ basis }) => basis.startsWith('eu-gdpr:A9-2'));
    const sensitive = conditional ? undefined : (first((dpv) => special.has(dpv)) ?? askedFor(reading, sensitiveWords));
    const offence = first((dpv) => dpv === 'pd:Criminal') ?? askedFor(reading, offenceWords);
    const offences = offence && !isAllowed(reading, offence) && !isNotKept(reading, offence) ? offence : undefined;
    return [sensitive, offences].flatMap((line) => (line ? [{ line }] : []));
  },
};

/** A law allows it: named in its section, or Article 10 anywhere. */
const isAllowed = (reading: LintReading, line: Line): boolean =>
  reading.says(article10) || reading.linesThat(allowed).some(({ headings }) => headings === line.headings);
const article10 = /\bart(?:icle|ikel|\.)? ?10\b/;
/** “We neither see nor store it.” */
const isNotKept = ({ lines }: LintReading, line: Line): boolean =>
  lines
    .slice(line.index, line.index + 3)
    .some(({ plain, headings }) => headings === line.headings && notKept.test(plain));
const notKept =
  /\b(?:(?:we|it is|they are)\b[^.\n]{0,20}\b(?:neither|not|never) (?:see|seen|stored?|keep|kept|receive|received)\b|nous ne (?:voyons|recevons|conservons)|(?:zien|bewaren|ontvangen) (?:wij|we)\b[^.\n]{0,20}\bniet\b|(?:sehen|speichern|erhalten) wir\b[^.\n]{0,20}\bnicht\b)/;

/** A word of the law explained, what is never asked for, and what only sounds like health. */
const told =
  /\b(?:is defined as|are defined as|means any|any form of automated|jede art der|toute forme de|elke vorm van|(?:will |do )?(?:never|not) (?:ask|collect|process|request|send|give|tell|enter|submit|post|provide|upload)|sensitive (?:positions?|roles?|jobs?)|beaute|beauty|traitant|(?:browser|device|digital|canvas|key|certificate|file) fingerprints?|empreinte numerique)\b/;

/** Collected by its words, where the reader took no fact from them. */
const sensitiveWords =
  /\b(?:(?:your|their|his|her) health\b(?! (?:insur|fund))|health (?:data|information|details|status|questionnaires?|conditions?)|medication|(?:previous |past |sports )?injuries|pregnan\w+|(?:facial|face) recognition|recogni[sz]es? (?:\w+ ){0,3}by (?:their|your|the) face|sick (?:leave|notes?)|allergic (?:reactions?|to)|symptoms|diagnos[ei]s|blood (?:pressure|type|group|tests?|sugar)|menstrua\w+|doctors?'?s?'? notes?|medical certificates?|regimes? (?:religieux|alimentaires? religieux)|empreintes? digitales?|reconnaissance faciale|vingerafdruk\w*|gezichtsherkenning|medicijn\w*|medicatie|uw gezondheid|vorerkrankung\w*|medikamente\w*|fingerabdr\w+|gesichtserkennung|schwangerschaft\w*|allerg(?:y|ies|ien?)|allergieen|medical (?:history|conditions?|needs)|patient records?|(?:first[- ]aid|sick(?:ness)?|absence|health) records?|dietary (?:needs|requirements) (?:for|and) (?:\w+ )?health|disabilit(?:y|ies)|beeintrachtigungen|behinderung(?:en)?|gesundheits(?:daten|zustand|angaben)|krankheiten|handicaps?|etat de sante|donnees de sante|antecedents medicaux|gezondheids(?:gegevens|toestand)|ziektes?|handicap|religion|religious belief|konfession|religie|geloofsovertuiging|convictions religieuses|trade union membership|ethnic origin|biometric (?:data|templates?)|fingerprints?)\b/;
const offenceWords =
  /\b(?:certificates? of (?:good )?conduct|verklaring(?:en)? omtrent (?:het )?gedrag|criminal records?|extract from the (?:criminal|judicial) record|background checks?|criminal convictions?|casier judiciaire|extrait de casier|strafblad|uittreksel uit het strafregister|strafregister\w*|fuhrungszeugnis\w*|vorstrafen)\b/;
const taken =
  /\b(?:collect\w*|record\w*|ask(?:s|ed)?|request\w*|not(?:e|es|ed)|stor\w+|process\w*|keep|kept|tell us|inform us|fill\w*|requir\w+|need\w*|recueill\w+|collect\w+|demand\w+|enregistr\w+|indiqu\w+|vragen|vraag|noteren|noteer\w*|verwerk\w*|bewar\w*|vermeld\w*|erheb\w*|erfass\w*|speicher\w*|verarbeit\w*|mitteilen|notier\w*|verlang\w*|use[ds]?|using|hand(?:ed)? in|submit\w*|state|opens?|recogni[sz]es?|utilis\w+|notons|notees?|gaat|gebruik\w*|erfrag\w*|fragen|legen|vorleg\w*|angeben|geben|erfolgt|abgeben)\b/;
const notTaken =
  /\b(?:destroyed|deleted|wiped|erased|geloscht|vernietigd|effacees?|detruites?|no|not|never|without|do not|please (?:do )?not|avoid|rights?|law|ne|pas|aucun\w*|jamais|geen|niet|nooit|kein\w*|nicht|niemals|religion and|such as race|discriminat\w*)\b/;

const askedFor = (reading: LintReading, words: RegExp): Line | undefined =>
  reading
    .linesThat(words)
    .find(
      (line) =>
        line.block.kind !== 'heading' &&
        (taken.test(line.plain) || (line.block.kind === 'item' && taken.test(line.headings.at(-1)?.plain ?? ''))) &&
        !notTaken.test(line.plain) &&
        !told.test(line.plain) &&
        !isAgreedTo(reading, line),
    );

/** “We only do so if you agree.” */
const isAgreedTo = ({ lines }: LintReading, line: Line): boolean =>
  lines
    .slice(line.index, line.index + 2)
    .some(({ plain, headings }) => headings === line.headings && agreed.test(plain));
const agreed =
  /\b(?:only (?:\w+ ){0,4}(?:if|when|with|after) (?:you (?:agree|consent|say|tell us|give)|your (?:\w+ )?(?:consent|permission|say-so))|(?:uniquement|seulement) (?:si|avec) (?:vous|votre)\b[^.\n]{0,30}\b(?:accept|consent|accord)\w*|alleen (?:als|met) (?:u|uw|je)\b[^.\n]{0,30}\b(?:akkoord|toestem\w*)|nur,? (?:wenn|mit) (?:sie|ihrer)\b[^.\n]{0,30}\b(?:einwillig\w*|zustimm\w*|einverstanden))/;
