// V16: a promise that is taken back in the same breath: “not all cookies will be blocked”.
import { candidate, gravest } from '../gravest.ts';
import type { Rule } from '../rule.ts';

const admits = {
  en: /\b(?:list (?:may|might|can) not (?:always )?be (?:complete|exhaustive|up to date)\b|not all (?:\w+ ){0,3}(?:will|can|may|might) (?:always )?be|(?:may|might|will|can)(?:not| not) always be (?:able|possible|honou?red|respected|blocked|deleted|removed)|(?:we )?(?:cannot|can't|do not) (?:always )?(?:guarantee|ensure|promise) that (?:we|all|your|it|every|the) (?:[\w']+ ){0,5}(?:honou?r|respect|compl|delet|eras|remov|block|stop|be (?:honou?red|respected|deleted|erased|removed|blocked|captured))\w*|(?:do|does|can)(?:es)? ?not guarantee that (?:every|all|any) (?:\w+ )?(?:back-?ups?|cop(?:y|ies)|requests?)\b|(?:may|might|could) (?:still|nevertheless|continue to) (?:be (?:set|placed|collected|tracked|shared|sent)|receive (?:\w+ )?(?:marketing|advertis|e-?mails|messages)|track|collect)|some (?:cookies|data|trackers?|requests) (?:may|might|will|could) (?:slip|escape|not be|remain|be missed))/,
  fr: /\b(?:(?:il est possible|il se peut) que (?:tous|toutes|certains|certaines) (?:[\w']+ ){1,6}ne (?:soient|puissent) pas|nous ne pouvons (?:pas )?garantir que (?:tous|toutes|votre|vos) (?:\w+ ){0,4}(?:soi\w+|seron?t))\b/,
  nl: /\b(?:niet alle (?:\w+ ){1,5}(?:zullen|kunnen|worden) (?:\w+ ){0,3}(?:geblokkeerd|verwijderd|gewist|herkend|tegengehouden)|kunnen (?:\w+ ){0,3}niet (?:altijd )?garanderen dat (?:wij|we|alle|uw))\b/,
  de: /\b(?:nicht alle (?:[\w-]+ ){1,6}(?:erfasst|blockiert|geloscht|erkannt|berucksichtigt) (?:werden|wird)|konnen (?:\w+ ){0,3}nicht (?:immer )?(?:garantieren|gewahrleisten|sicherstellen), dass (?:wir|alle|ihre?))\b/,
} as const;
/** What is promised to the person: their choice, their right, deletion. */
const promised =
  /\b(?:choices?|cookies?|preferences?|opt(?:ed|ing)?[- ]?out|requests?|rights?|delet\w+|eras\w+|unsubscrib\w*|consent|track\w*|back-?ups?|restor\w*|choix|traceurs?|demandes?|droits?|effac\w+|consentement|keuzes?|voorkeur\w*|verzoek\w*|rechten|verwijder\w*|gewist|toestemming|auswahl|wahl|einstellung\w*|antrag\w*|rechte|geloscht|losch\w*|einwilligung\w*|widerspruch\w*)\b/;

export const admittedFailure: Rule = {
  id: 'V16',
  article: '24',
  severity: 'warning',
  name: {
    en: 'Failure admitted beforehand',
    fr: 'Échec annoncé',
    nl: 'Falen vooraf toegegeven',
    de: 'Vorweg eingeräumtes Versagen',
  },
  why: {
    en: 'The text grants a choice or a right and adds that it may not work. A refusal that is not carried out is an infringement, not an inconvenience.',
    fr: 'Le texte accorde un choix ou un droit et ajoute qu’il peut ne pas fonctionner. Un refus non exécuté est une infraction, non un désagrément.',
    nl: 'De tekst geeft een keuze of een recht en zegt erbij dat het mis kan gaan. Een weigering die niet wordt uitgevoerd, is een inbreuk, geen ongemak.',
    de: 'Der Text gewährt eine Wahl oder ein Recht und fügt hinzu, dass es misslingen kann. Eine nicht ausgeführte Ablehnung ist ein Verstoß, keine Unannehmlichkeit.',
  },
  repair: {
    en: 'Make it work and delete the sentence; load nothing before the choice is made.',
    fr: 'Faites que cela fonctionne et supprimez la phrase ; ne chargez rien avant le choix.',
    nl: 'Zorg dat het werkt en schrap de zin; laad niets voordat de keuze is gemaakt.',
    de: 'Sorgen Sie dafür, dass es wirkt, und streichen Sie den Satz; laden Sie nichts vor der Wahl.',
  },
  examples: {
    good: [
      'We delete all cookies that you refuse.',
      'Not all lamps will be delivered on the same day.',
      'Wir löschen alle Cookies, die Sie ablehnen.',
    ],
    bad: [
      'We respect your choice, but not all cookies can be blocked.',
      'We cannot guarantee that your request for deletion will be honoured by all our systems, so that we delete everything.',
      'Il se peut que certains cookies que vous avez refusés ne soient pas bloqués par notre outil.',
      'Wij respecteren uw keuze, maar niet alle cookies kunnen worden geblokkeerd door ons systeem.',
      'Wir achten Ihre Wahl, aber es kann sein, dass nicht alle Cookies von unserem Werkzeug erfasst werden.',
    ],
  },
  find(reading) {
    const words = admits[reading.policy.meta.language];
    return gravest(
      reading,
      reading
        .linesThat(words)
        .filter(({ block, plain }) => block.kind !== 'heading' && promised.test(plain))
        .map((line) => candidate(line, words.exec(line.plain)!)),
    );
  },
};
