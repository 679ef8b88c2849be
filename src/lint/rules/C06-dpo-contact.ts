// C06: a data protection officer whom only the post reaches, who also decides on the processing, or who may not be one.
import { givenContacts } from '../missing.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';

const officer =
  /\bdata protec(?:- )?tion officer|\bdpo\b|\bdelegue\w* a la protection des donnees|\bfunctionaris (?:voor )?(?:de )?gegevensbescherming|\bdatenschutzbeauftragte\w*/;
/** Who decides why and how data is processed cannot supervise it (Art. 38(6)). */
const decides =
  /\b(?:(?:managing |our |the |executive |sales |marketing |it |finance |hr )(?:director|manager|owner|founder|partner)\b|chief (?!data protection|privacy)\w+(?: \w+)? officer|ceo|cto|cio|coo|cfo|(?:co-)?founder|head of (?:it|marketing|sales|hr|finance|human resources)|gerante?(?: de)?|directeur|directrice|dirigeante?|fondat(?:eur|rice)|zaakvoerder|bestuurder|eigenaar|oprichter|geschaftsfuhr\w+|inhaber(?:in)?|it-leit\w+|honorary secretary)\b/;
const privacyPost =
  /\b(?:privacy (?:officer|contact|lead|manager|team)|head of (?:data|privacy)|contact for privacy|privacycontact\w*|referente? (?:vie privee|donnees)|datenschutz-?(?:ansprechpartner\w*|koordinator\w*))\b/;

export const dpoReachable: Rule = {
  id: 'C06',
  article: '13(1)(b), 38(4)',
  severity: 'error',
  name: {
    en: 'Data protection officer hard to reach',
    fr: 'Délégué à la protection des données difficile à joindre',
    nl: 'Functionaris voor gegevensbescherming slecht bereikbaar',
    de: 'Datenschutzbeauftragte schwer erreichbar',
  },
  why: {
    en: 'The text speaks of a data protection officer and gives neither an e-mail address nor a telephone number nor a form.',
    fr: 'Le texte parle d’un délégué à la protection des données et ne donne ni courriel, ni téléphone, ni formulaire.',
    nl: 'De tekst noemt een functionaris en geeft geen e-mailadres, telefoonnummer of formulier.',
    de: 'Der Text nennt eine Datenschutzbeauftragte und gibt weder E-Mail-Adresse noch Telefonnummer noch Formular an.',
  },
  repair: {
    en: 'Add the officer’s own address, for example dpo@ followed by your domain.',
    fr: 'Ajoutez l’adresse propre du délégué, par exemple dpo@ suivi de votre domaine.',
    nl: 'Voeg een eigen adres van de functionaris toe, bijvoorbeeld fg@ met uw domein.',
    de: 'Ergänzen Sie eine eigene Adresse, zum Beispiel datenschutz@ mit Ihrer Domain.',
  },
  examples: {
    good: [
      'Our data protection officer is Nell Aarden, dpo@quartzmoor.example.',
      'We need no data protection officer. You can write to us.',
      'We need no data protection officer; our privacy contact is help@quartzmoor.example.',
    ],
    bad: [
      'Our data protection officer is Nell Aarden, 4 Kiln Lane, Otley LS21 9ZZ.',
      'Our managing director Nell Aarden is also our data protection officer, dpo@quartzmoor.example.',
      'Unsere Geschäftsführerin ist zugleich Datenschutzbeauftragte: datenschutz@quartzmoor.example.',
      'For questions write to our privacy contact at help@quartzmoor.example.',
    ],
  },
  find(reading) {
    const conflict = reading
      .linesThat(officer)
      .find((line) => line.block.kind !== 'heading' && decides.test(line.plain));
    const found: Found[] = conflict ? [{ line: conflict, says: 'conflict' }] : [];
    const { dpo } = reading.policy;
    if (!dpo?.stated) {
      const line = reading.says(officer)
        ? undefined
        : reading.linesThat(privacyPost).find((one) => one.block.kind !== 'heading');
      return line ? [...found, { line, says: 'unclear', severity: 'info' }] : found;
    }
    const line = reading.line(dpo.stated.segment);
    if (!line) return found;
    if (privacyPost.test(line.plain) && !reading.says(officer))
      return [...found, { line, says: 'unclear', severity: 'info' }];
    if (conflict || dpo.email || dpo.phone || isReachable(reading, line)) return found;
    return [{ line: toldIn(reading, line, [dpo.name, dpo.address?.street]) }];
  },
};

/** Somebody reaches the officer from where they are named: an address, a number, a link, or the company's own mail. */
const isReachable = (reading: LintReading, line: Line): boolean =>
  givenContacts(reading).some(({ channel }) => channel !== 'post') ||
  reading.text.includes('@') ||
  line.segment.runs?.some((run) => run.href) === true;

/** Under a heading that only announces the officer, the line with the name or the address. */
const toldIn = ({ lines }: LintReading, line: Line, words: readonly (string | undefined)[]): Line =>
  lines
    .slice(line.index, line.index + 6)
    .find((one) => words.some((word) => word !== undefined && one.text.includes(word))) ?? line;
