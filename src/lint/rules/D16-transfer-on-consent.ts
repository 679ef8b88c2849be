// D16: data leaves Europe as a routine, on a consent that one gives by using, joining or submitting.
import { type Spoken, saying } from '../saying.ts';
import type { Rule } from '../rule.ts';

const onConsent: Spoken = {
  en: /\b(?:(?:consent|agree|acknowledge and (?:agree|consent))s?\b(?: \w+){0,2} (?:to|that)\b[^.\n]{0,80}\b(?:transfer\w*|(?:stor|process)\w*\b[^.\n]{0,40}\b(?:outside|other countr\w+|united states|abroad))\b|(?:request|ask(?: for)?|obtain|seek)\b[^.\n]{0,30}\bconsent\b[^.\n]{0,20}\b(?:to|for|before)\b[^.\n]{0,30}\btransfers?\b[^.\n]{0,60}\b(?:outside|abroad|third countr\w+)|transfer\w*\b[^.\n]{0,60}\b(?:outside|abroad|third countr\w+|united states|usa?)\b[^.\n]{0,60}\b(?:on the basis of|based on|rel(?:y|ies) on|with) your (?:\w+ )?consent)/,
  fr: /\b(?:(?:consent\w*|accept\w*)\b[^.\n]{0,60}\b(?:transfert\w*|transferees?)|transfer\w*\b[^.\n]{0,80}\b(?:hors|pays tiers|etats-unis)\b[^.\n]{0,60}\b(?:avec|sur la base de) votre (?:accord|consentement))/,
  nl: /\b(?:(?:stemt|stem|akkoord|toestemming)\b[^.\n]{0,80}\b(?:doorgifte|doorgeven|doorgegeven|overdracht|overgedragen)\b|doorg\w+\b[^.\n]{0,80}\b(?:buiten|derde landen|verenigde staten)\b[^.\n]{0,60}\btoestemming)/,
  de: /\b(?:(?:stimmen|willigen|einverstanden)\b[^.\n]{0,100}\b(?:ubermittlung\w*|ubermittelt|ubertragung\w*|ubertragen)\b|ubermitt\w+\b[^.\n]{0,80}\b(?:usa|drittland\w*|drittstaat\w*)\b[^.\n]{0,60}\b(?:einwilligung|art\. 49))/,
};
/** Where to: “transfer” alone may mean a new owner, or another company of ours. */
const abroad =
  /\b(?:outside|countr\w+|abroad|overseas|united states|usa?|international\w*|eea|these transfers?|its transfer|hors|pays|etats-unis|etranger|ces transferts|buiten|landen?|verenigde staten|ausserhalb|land|lander\w*|staat\w*|drittland\w*)\b/;
const asExpected =
  /\b(?:explicit\w*[^.\n]{0,120}\brisks?|risks?\b|not (?:rely|need|use)|only if no|exceptional\w*|occasional\w*|without (?:your )?consent|withdr\w*|risques?|exceptionnel\w*|risico\w*|uitzonder\w*|risiken|ausnahmsweise)\b/;

export const transferOnConsent: Rule = {
  id: 'D16',
  article: '49(1)(a)',
  severity: 'warning',
  name: {
    en: 'Transfers on consent',
    fr: 'Transferts sur consentement',
    nl: 'Doorgifte op toestemming',
    de: 'Übermittlung auf Einwilligung',
  },
  why: {
    en: 'Consent carries a transfer only now and then, explicitly, and after a word on its risks. Routine transfers need a decision or clauses.',
    fr: 'Le consentement ne porte qu’un transfert occasionnel, explicite, après information sur les risques. La routine exige une décision ou des clauses.',
    nl: 'Toestemming draagt alleen een incidentele doorgifte, uitdrukkelijk en na een woord over de risico’s. Routine vergt een besluit of bepalingen.',
    de: 'Eine Einwilligung trägt nur eine gelegentliche Übermittlung, ausdrücklich und nach einem Wort zu den Risiken. Regelmäßiges braucht einen Beschluss oder Klauseln.',
  },
  repair: {
    en: 'Rest these transfers on an adequacy decision or on standard contractual clauses, and name them.',
    fr: 'Fondez ces transferts sur une décision d’adéquation ou des clauses contractuelles types, et nommez-les.',
    nl: 'Baseer deze doorgiften op een adequaatheidsbesluit of modelcontractbepalingen, en noem ze.',
    de: 'Stützen Sie diese Übermittlungen auf einen Angemessenheitsbeschluss oder Standardvertragsklauseln und nennen Sie sie.',
  },
  examples: {
    good: [
      'We transfer data to Japan under an adequacy decision.',
      'You consent to the transfer of your contract to a new owner.',
      'For one single trip we transfer data outside the EEA with your explicit consent, after telling you the risks.',
    ],
    bad: [
      'By using our website you consent to the transfer of your data to countries outside the EEA.',
      'You agree that your information may be transferred to the United States.',
      'En vous inscrivant, vous acceptez le transfert de vos données hors de l’Union européenne.',
      'Door onze site te gebruiken stemt u in met de doorgifte van uw gegevens naar landen buiten de EER.',
      'Mit der Anmeldung willigen Sie in die Übermittlung Ihrer Daten in die USA ein; das Land liegt außerhalb der EU.',
    ],
  },
  find: (reading) =>
    saying(reading, onConsent, asExpected)
      .filter(({ plain }) => abroad.test(plain))
      .map((line) => ({ line })),
};
