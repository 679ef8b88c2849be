// V10: a prohibition without anybody who keeps it: “data may not be sold”.
import { candidate, gravest } from '../gravest.ts';
import type { Rule } from '../rule.ts';

const passive = {
  en: /\b(?:data|information|details|addresses|it|they) (?:may|must|should|can|shall|could)(?: ?not| never) (?:\w+ly )?be (?:sold|rented|leased|shared|disclosed|transferred|passed|used|processed|stored|kept|given|traded|made available)\b/,
  fr: /\b(?:donnees|informations|elles|ils) (?:ne )?(?:peuvent|doivent|devraient|pourront) (?:pas |en aucun cas |jamais )etre (?:vendue?s|louee?s|partagee?s|divulguee?s|transmis(?:es)?|utilisee?s|communiquee?s|cedee?s)\b/,
  nl: /\b(?:gegevens|informatie|ze|zij) (?:mogen|mag|moeten|kunnen) (?:\w+ ){0,3}(?:niet|nooit) (?:[\w-]+ ){0,4}?(?:worden (?:verkocht|verhuurd|gedeeld|gebruikt|verstrekt|doorgegeven)|(?:verkocht|verhuurd|gedeeld|gebruikt|verstrekt|doorgegeven) worden)\b/,
  de: /\b(?:daten|informationen|sie) (?:durfen|sollen|sollten|konnen) (?:[\w-]+ ){0,3}(?:nicht|nie|niemals) (?:[\w-]+ ){0,5}?(?:verkauft|vermietet|weitergegeben|ubermittelt|verwendet|genutzt) werden\b/,
} as const;
/** Then it is said who. */
const agent =
  /\bby (?:us|our|the|any|\p{L}+s)\b|\bpar (?:nous|nos|le|la)\b|\bdoor (?:ons|onze|de)\b|\bvon (?:uns|unseren|der)\b|\bdurch (?:uns|die)\b/u;
/** Duties of the customer or of another party. */
const others =
  /\b(?:customers?|users?|you|your (?:end[- ]users|customers)|recipients?|processors?|providers?|they are|clients? doi\w+|klant\w*|kunden|dienstleister\w*)\b[^.]*\b(?:must|may|shall|should|ensure|moet\w*|mussen|mogen|durfen)\b/;

export const nobodyActs: Rule = {
  id: 'V10',
  article: '12(1)',
  severity: 'info',
  name: {
    en: 'A prohibition that nobody makes',
    fr: 'Interdiction sans auteur',
    nl: 'Verbod van niemand',
    de: 'Verbot ohne Handelnden',
  },
  why: {
    en: '“May not be sold” does not say who promises it. It reads like a rule for others, not like your word.',
    fr: '« Ne peuvent pas être vendues » ne dit pas qui le promet. Cela se lit comme une règle pour autrui, non comme votre parole.',
    nl: '“Mogen niet worden verkocht” zegt niet wie dat belooft. Het leest als een regel voor anderen, niet als uw woord.',
    de: '„Dürfen nicht verkauft werden“ sagt nicht, wer das verspricht. Es liest sich wie eine Regel für andere, nicht wie Ihr Wort.',
  },
  repair: {
    en: 'Say it in the first person: “We do not sell your data.”',
    fr: 'Dites-le à la première personne : « Nous ne vendons pas vos données. »',
    nl: 'Zeg het in de eerste persoon: “Wij verkopen uw gegevens niet.”',
    de: 'Sagen Sie es in der ersten Person: „Wir verkaufen Ihre Daten nicht.“',
  },
  examples: {
    good: [
      'We do not sell your data.',
      'Your data may not be sold by us or by our processors.',
      'Your data will not be sold.',
      'Wir verkaufen Ihre Daten nicht.',
    ],
    bad: [
      'Your personal data may not be sold to anybody.',
      'Vos données ne peuvent pas être vendues à des tiers pour leur publicité.',
      'Uw gegevens mogen niet worden verkocht aan derden voor hun reclame.',
      'Ihre Daten dürfen nicht an Dritte für deren Werbung verkauft werden.',
    ],
  },
  find(reading) {
    const words = passive[reading.policy.meta.language];
    return gravest(
      reading,
      reading
        .linesThat(words)
        .filter(({ block, plain }) => block.kind !== 'heading' && !agent.test(plain) && !others.test(plain))
        .map((line) => candidate(line, words.exec(line.plain)!)),
    );
  },
};
