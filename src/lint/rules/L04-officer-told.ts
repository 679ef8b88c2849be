// L04: a data protection officer is named; whether the authority was told of them, only a person can say.
import type { Rule } from '../rule.ts';

/** The text says it itself, or gives the number under which the authority knows the officer. */
const told =
  /\b(?:(?:registered|notified|declared|announced|reported|filed|designat\w+|appointed)\b[^.\n]{0,60}\b(?:with|to|by|at) (?:the |our )?(?:\w+ ){0,3}(?:authority|commissioner|commission|cnil|cnpd|dpc|ico|ap)\b|(?:design\w+|declar\w+|notifi\w+|enregistr\w+)[^.\n]{0,60}\b(?:aupres de|a) (?:la |l')?(?:cnil|cnpd|apd|autorite)|(?:aangemeld|gemeld|geregistreerd|ingeschreven)\b[^.\n]{0,60}\bbij (?:de |het )?(?:autoriteit|ap|gba|gegevensbeschermingsautoriteit|toezichthouder)|(?:behorde|aufsicht|landesbeauftragte\w*)\b[^.\n]{0,60}\b(?:gemeldet|mitgeteilt|benannt|angezeigt)|dpo-\d{3,}|fg ?\d{4,}|fg-?nummer)/;

export const officerTold: Rule = {
  id: 'L04',
  article: '37(7)',
  severity: 'info',
  name: {
    en: 'Was the authority told of the officer?',
    fr: 'Le délégué a-t-il été déclaré à l’autorité ?',
    nl: 'Is de functionaris bij de autoriteit gemeld?',
    de: 'Ist der Datenschutzbeauftragte gemeldet?',
  },
  why: {
    en: 'Who appoints a data protection officer must publish how to reach them and tell the supervisory authority. The first can be read here, the second only you know.',
    fr: 'Qui désigne un délégué doit publier ses coordonnées et les communiquer à l’autorité de contrôle. Le premier se lit ici, le second, vous seul le savez.',
    nl: 'Wie een functionaris aanwijst, moet diens gegevens bekendmaken en melden bij de toezichthouder. Het eerste staat hier, het tweede weet alleen u.',
    de: 'Wer einen Datenschutzbeauftragten benennt, muss dessen Kontaktdaten veröffentlichen und der Aufsichtsbehörde mitteilen. Das eine steht hier, das andere wissen nur Sie.',
  },
  repair: {
    en: 'Tell the authority with its online form. Then attest it in policy.yaml: under “silenced”, rule L04, with “why” (when you told whom), “by” and “on”.',
    fr: 'Déclarez-le par le formulaire de l’autorité. Puis attestez-le dans policy.yaml : sous « silenced », règle L04, avec « why » (quand et à qui), « by » et « on ».',
    nl: 'Meld het met het formulier van de autoriteit. Bevestig het dan in policy.yaml: onder “silenced”, regel L04, met “why” (wanneer en bij wie), “by” en “on”.',
    de: 'Melden Sie es über das Formular der Behörde. Bestätigen Sie es dann in policy.yaml: unter „silenced“, Regel L04, mit „why“ (wann und bei wem), „by“ und „on“.',
  },
  examples: {
    good: [
      'We need no data protection officer. You can write to us.',
      'Our data protection officer, Nell Aarden (dpo@quartzmoor.example), is registered with the Information Commissioner.',
      'Onze functionaris voor gegevensbescherming, Nell Aarden (fg@lampyris.example), is aangemeld bij de Autoriteit Persoonsgegevens.',
    ],
    bad: [
      'Our data protection officer is Nell Aarden, dpo@quartzmoor.example.',
      'Unsere Datenschutzbeauftragte ist Nell Aarden, datenschutz@quartzmoor.example.',
      'Notre déléguée à la protection des données est Nell Aarden, dpo@colvert.example.',
      'Onze functionaris voor gegevensbescherming is Nell Aarden, fg@lampyris.example.',
    ],
  },
  find(reading) {
    const line = reading.line(reading.policy.dpo?.stated?.segment ?? '');
    return line && !reading.says(told) ? [{ line }] : [];
  },
};
