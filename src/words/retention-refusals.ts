// What the retention room refuses: of each code what happened, what was not changed, what to do.
import type { Catalogue } from './message.ts';

const nothing = {
  en: 'Nothing was changed.',
  fr: 'Rien n’a été modifié.',
  nl: 'Er is niets veranderd.',
  de: 'Es wurde nichts geändert.',
};

export const retentionRefusals = {
  unpublished: {
    en: 'No policy is published yet, so no storage period is known.',
    fr: 'Aucune politique n’est publiée : aucune durée de conservation n’est connue.',
    nl: 'Er is nog geen beleid gepubliceerd, dus er is geen bewaartermijn bekend.',
    de: 'Noch ist keine Datenschutzerklärung veröffentlicht, also ist keine Speicherfrist bekannt.',
  },
  unpublishedUnchanged: nothing,
  unpublishedNext: {
    en: 'Publish it: npm run upheld -- publish FOLDER',
    fr: 'Publiez-la : npm run upheld -- publish DOSSIER',
    nl: 'Publiceer het: npm run upheld -- publish MAP',
    de: 'Veröffentlichen Sie sie: npm run upheld -- publish ORDNER',
  },
  place: {
    en: 'There is no such place: {place}.',
    fr: 'Ce lieu n’existe pas : {place}.',
    nl: 'Die plaats bestaat niet: {place}.',
    de: 'Diesen Ort gibt es nicht: {place}.',
  },
  placeUnchanged: nothing,
  placeNext: {
    en: 'See what there is: npm run upheld -- retention plan',
    fr: 'Voyez ce qui existe : npm run upheld -- retention plan',
    nl: 'Bekijk wat er is: npm run upheld -- retention plan',
    de: 'Sehen Sie nach, was es gibt: npm run upheld -- retention plan',
  },
  plan: {
    en: 'There is no such plan of storage periods.',
    fr: 'Il n’existe pas de tel plan de conservation.',
    nl: 'Zo’n bewaarplan bestaat niet.',
    de: 'Einen solchen Löschplan gibt es nicht.',
  },
  planUnchanged: nothing,
  planNext: {
    en: 'List the plans: npm run upheld -- retention list',
    fr: 'Affichez les plans : npm run upheld -- retention list',
    nl: 'Bekijk de plannen: npm run upheld -- retention list',
    de: 'Sehen Sie die Pläne an: npm run upheld -- retention list',
  },
  stale: {
    en: 'The plan is more than a day old ({made}): what it says may not be so any more.',
    fr: 'Le plan a plus d’un jour ({made}) : ce qu’il dit n’est peut-être plus vrai.',
    nl: 'Het plan is meer dan een dag oud ({made}): wat erin staat klopt misschien niet meer.',
    de: 'Der Plan ist älter als ein Tag ({made}): Was er sagt, gilt vielleicht nicht mehr.',
  },
  staleUnchanged: nothing,
  staleNext: {
    en: 'Make a new one: npm run upheld -- retention plan',
    fr: 'Faites-en un nouveau : npm run upheld -- retention plan',
    nl: 'Maak een nieuw plan: npm run upheld -- retention plan',
    de: 'Erstellen Sie einen neuen: npm run upheld -- retention plan',
  },
  clock: {
    en: 'The clock says {now}, and the last look was at {last}: it cannot be trusted to say what is over.',
    fr: 'L’horloge indique {now} et le dernier examen date de {last} : on ne peut s’y fier pour dire ce qui est échu.',
    nl: 'De klok zegt {now}, en de laatste controle was om {last}: zij kan niet zeggen wat voorbij is.',
    de: 'Die Uhr zeigt {now}, und der letzte Blick war um {last}: Auf sie ist kein Verlass, wenn es um abgelaufene Fristen geht.',
  },
  clockUnchanged: nothing,
  clockNext: {
    en: 'Set the clock of this machine right, then try again.',
    fr: 'Réglez l’horloge de cette machine, puis réessayez.',
    nl: 'Zet de klok van deze machine goed en probeer het opnieuw.',
    de: 'Stellen Sie die Uhr dieses Rechners richtig und versuchen Sie es erneut.',
  },
  rule: {
    en: 'The policy has no storage rule {fact}.',
    fr: 'La politique n’a pas de règle de conservation {fact}.',
    nl: 'Het beleid heeft geen bewaarregel {fact}.',
    de: 'Die Datenschutzerklärung hat keine Speicherregel {fact}.',
  },
  ruleUnchanged: nothing,
  ruleNext: {
    en: 'See the rules: npm run upheld -- retention rules',
    fr: 'Voyez les règles : npm run upheld -- retention rules',
    nl: 'Bekijk de regels: npm run upheld -- retention rules',
    de: 'Sehen Sie die Regeln an: npm run upheld -- retention rules',
  },
  hold: {
    en: 'There is no such legal hold, or it is released already.',
    fr: 'Ce gel juridique n’existe pas ou est déjà levé.',
    nl: 'Die juridische bewaarplicht bestaat niet of is al opgeheven.',
    de: 'Diese rechtliche Sperre gibt es nicht, oder sie ist schon aufgehoben.',
  },
  holdUnchanged: nothing,
  holdNext: {
    en: 'List them: npm run upheld -- retention holds',
    fr: 'Affichez-les : npm run upheld -- retention holds',
    nl: 'Bekijk ze: npm run upheld -- retention holds',
    de: 'Sehen Sie sie an: npm run upheld -- retention holds',
  },
  review: {
    en: 'A legal hold needs a day in the future on which it is looked at again; {date} is none.',
    fr: 'Un gel juridique exige une date de réexamen à venir ; {date} n’en est pas une.',
    nl: 'Een juridische bewaarplicht vraagt om een dag in de toekomst waarop ze wordt herbekeken; {date} is dat niet.',
    de: 'Eine rechtliche Sperre braucht einen künftigen Tag, an dem sie überprüft wird; {date} ist keiner.',
  },
  reviewUnchanged: nothing,
  reviewNext: {
    en: 'Give a day as 2027-06-30.',
    fr: 'Indiquez un jour comme 2027-06-30.',
    nl: 'Geef een dag als 2027-06-30.',
    de: 'Geben Sie einen Tag an wie 2027-06-30.',
  },
  unsure: {
    en: 'A legal hold is about a person, and it cannot be made sure whom it spares: {systems} could not be asked.',
    fr: 'Un gel juridique concerne une personne, et l’on ne peut s’assurer de qui il protège : {systems} n’a pas pu être interrogé.',
    nl: 'Een juridische bewaarplicht gaat over een persoon, en het is niet zeker wie zij spaart: {systems} kon niet worden bevraagd.',
    de: 'Eine rechtliche Sperre betrifft eine Person, und es lässt sich nicht sichern, wen sie schont: {systems} war nicht zu befragen.',
  },
  unsureUnchanged: nothing,
  unsureNext: {
    en: 'Try again when it answers.',
    fr: 'Réessayez quand il répondra.',
    nl: 'Probeer het opnieuw zodra het antwoordt.',
    de: 'Versuchen Sie es erneut, sobald es antwortet.',
  },
  person: {
    en: 'The person is not named so that they could be found: {what}.',
    fr: 'La personne n’est pas nommée de façon à être trouvée : {what}.',
    nl: 'De persoon is niet zo aangeduid dat die te vinden is: {what}.',
    de: 'Die Person ist nicht so benannt, dass sie zu finden wäre: {what}.',
  },
  personUnchanged: nothing,
  personNext: {
    en: 'Give lines as “email: ann@shop.example”.',
    fr: 'Donnez des lignes comme « email: ann@shop.example ».',
    nl: 'Geef regels als “email: ann@shop.example”.',
    de: 'Geben Sie Zeilen an wie „email: ann@shop.example“.',
  },
} as const satisfies Catalogue;
