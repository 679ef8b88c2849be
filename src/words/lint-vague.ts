// Words of the rules on vagueness (V): what each found, in this place.
import type { Text } from '#base';
import type { Catalogue } from './message.ts';

/** The message, and the same where further sentences have the fault: `{more}` counts them. */
const andMore = <Id extends string>(id: Id, text: Text): Record<Id | `${Id}-more`, Text> =>
  ({
    [id]: text,
    [`${id}-more`]: {
      en: `${text.en} The same elsewhere: {more}×.`,
      fr: `${text.fr} De même ailleurs : {more}×.`,
      nl: `${text.nl} Elders ook: {more}×.`,
      de: `${text.de} Auch an anderen Stellen: {more}×.`,
    },
  }) as Record<Id | `${Id}-more`, Text>;

export const lintVague = {
  ...andMore('V01', {
    en: '“{text}”: do you, or not?',
    fr: '« {text} » : le faites-vous, oui ou non ?',
    nl: '“{text}”: doet u het, of niet?',
    de: '„{text}“: Tun Sie es oder nicht?',
  }),
  ...andMore('V02', {
    en: '“{text}” leaves the list open.',
    fr: '« {text} » laisse la liste ouverte.',
    nl: '“{text}” laat de lijst open.',
    de: '„{text}“ lässt die Aufzählung offen.',
  }),
  ...andMore('V03', {
    en: '“{text}”: no period follows.',
    fr: '« {text} » : aucune durée ne suit.',
    nl: '“{text}”: er volgt geen termijn.',
    de: '„{text}“: Eine Frist folgt nicht.',
  }),
  ...andMore('V04', {
    en: '“{text}” is no purpose.',
    fr: '« {text} » n’est pas une finalité.',
    nl: '“{text}” is geen doel.',
    de: '„{text}“ ist kein Zweck.',
  }),
  ...andMore('V05', {
    en: '“{text}”: who is that?',
    fr: '« {text} » : qui est-ce ?',
    nl: '“{text}”: wie zijn dat?',
    de: '„{text}“: Wer ist das?',
  }),
  ...andMore('V06', {
    en: '“{text}” names no measure.',
    fr: '« {text} » ne nomme aucune mesure.',
    nl: '“{text}” noemt geen maatregel.',
    de: '„{text}“ nennt keine Maßnahme.',
  }),
  ...andMore('V07', {
    en: '“{text}”: which?',
    fr: '« {text} » : lesquelles ?',
    nl: '“{text}”: welke?',
    de: '„{text}“: welche?',
  }),
  ...andMore('V07-considered', {
    en: '“{text}” is looked into, not agreed.',
    fr: '« {text} » est envisagé, non convenu.',
    nl: '“{text}” wordt onderzocht, niet afgesproken.',
    de: '„{text}“ wird erwogen, nicht vereinbart.',
  }),
  ...andMore('V08', {
    en: '“{text}” is no time that anybody could hold you to.',
    fr: '« {text} » n’est pas un délai qu’on puisse vous opposer.',
    nl: '“{text}” is geen termijn waaraan iemand u kan houden.',
    de: '„{text}“ ist keine Frist, an der man Sie messen könnte.',
  }),
  V09: {
    en: '“{text}” points back, and nothing of the kind stands there.',
    fr: '« {text} » renvoie en arrière, et rien de tel n’y figure.',
    nl: '“{text}” wijst terug, en daar staat niets van dien aard.',
    de: '„{text}“ verweist zurück, und dort steht nichts dergleichen.',
  },
  'V09-basis': {
    en: '“{text}” follows what the law demands, and the sentence rests on a choice: other cases must be meant.',
    fr: '« {text} » suit ce que la loi exige, et la phrase repose sur un choix : d’autres cas sont sans doute visés.',
    nl: '“{text}” volgt op wat de wet eist, en de zin rust op een keuze: er moeten andere gevallen bedoeld zijn.',
    de: '„{text}“ folgt auf das, was das Gesetz verlangt, und der Satz beruht auf einer Wahl: Andere Fälle müssen gemeint sein.',
  },
  'V09-far': {
    en: '“{text}” stands in another section.',
    fr: '« {text} » se trouve dans une autre section.',
    nl: '“{text}” staat in een ander deel.',
    de: '„{text}“ steht in einem anderen Abschnitt.',
  },
  ...andMore('V10', {
    en: '“{text}”: by whom?',
    fr: '« {text} » : par qui ?',
    nl: '“{text}”: door wie?',
    de: '„{text}“: von wem?',
  }),
  ...andMore('V11', {
    en: 'The sentence has {words} words.',
    fr: 'La phrase a {words} mots.',
    nl: 'De zin telt {words} woorden.',
    de: 'Der Satz hat {words} Wörter.',
  }),
  ...andMore('V12', {
    en: '“{text}” does not relieve you of what the law asks.',
    fr: '« {text} » ne vous libère pas de ce que la loi demande.',
    nl: '“{text}” ontslaat u niet van wat de wet vraagt.',
    de: '„{text}“ befreit Sie nicht von dem, was das Gesetz verlangt.',
  }),
  V13: {
    en: '“{text}” gives no day.',
    fr: '« {text} » ne donne pas le jour.',
    nl: '“{text}” noemt geen dag.',
    de: '„{text}“ nennt keinen Tag.',
  },
  V14: {
    en: 'Which of the two ends counts is not said.',
    fr: 'On ne dit pas laquelle des deux échéances compte.',
    nl: 'Welk van de twee einden telt, staat er niet.',
    de: 'Welches der beiden Enden gilt, steht nicht da.',
  },
  V15: {
    en: 'From when the period runs is not said.',
    fr: 'On ne dit pas quand la durée commence.',
    nl: 'Wanneer de termijn begint, staat er niet.',
    de: 'Wann die Frist beginnt, steht nicht da.',
  },
  ...andMore('V16', {
    en: '“{text}” takes back what was granted.',
    fr: '« {text} » reprend ce qui est accordé.',
    nl: '“{text}” neemt terug wat gegeven is.',
    de: '„{text}“ nimmt zurück, was gewährt wurde.',
  }),
} as const satisfies Catalogue;
