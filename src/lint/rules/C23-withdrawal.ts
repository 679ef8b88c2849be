// C23: the text does not grant the right to withdraw consent.
import { missing } from '../missing.ts';
import type { Rule } from '../rule.ts';
import { takesConsentBack } from '../taken-back.ts';
import { rightWords, topic } from '../vocabulary.ts';

const asksConsent = /\bconsent\w*|\btoestemming\w*|\beinwillig\w*|\bopt[ -]in\b/;

export const withdrawalRight: Rule = {
  id: 'C23',
  article: '13(2)(c), 7(3)',
  severity: 'error',
  name: {
    en: 'Right to withdraw consent missing',
    fr: 'Droit de retirer le consentement absent',
    nl: 'Recht om toestemming in te trekken ontbreekt',
    de: 'Recht auf Widerruf der Einwilligung fehlt',
  },
  why: {
    en: 'Whoever asks for consent must say, before it is given, that it can be taken back at any time.',
    fr: 'Qui demande un consentement doit dire, avant, qu’il peut être retiré à tout moment.',
    nl: 'Wie toestemming vraagt, moet vooraf zeggen dat die altijd kan worden ingetrokken.',
    de: 'Wer eine Einwilligung erbittet, muss vorher sagen, dass sie jederzeit widerrufen werden kann.',
  },
  repair: {
    en: 'Say that consent can be withdrawn at any time, and how.',
    fr: 'Dites que le consentement peut être retiré à tout moment, et comment.',
    nl: 'Zeg dat toestemming op elk moment kan worden ingetrokken, en hoe.',
    de: 'Sagen Sie, dass die Einwilligung jederzeit widerrufen werden kann, und wie.',
  },
  examples: {
    good: [
      'We send the newsletter only with your consent, and you can always change your mind.',
      'We send the newsletter with your consent. You may withdraw it at any time.',
      'We sell lamps and deliver them.',
    ],
    bad: ['Quartzmoor Ltd sends you its newsletter with your consent. You have the right of access to your data.'],
  },
  find: (reading) =>
    !(
      reading.says(asksConsent) &&
      reading.promised('consent-basis', 'marketing-consent', 'consent-by-use') !== undefined
    ) ||
    reading.says(rightWords.withdrawal) ||
    reading.says(takesConsentBack)
      ? []
      : missing(reading, topic.rights),
};
