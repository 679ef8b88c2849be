// D07: a controller sends people to somebody else for their rights.
import { type Spoken, isUnder, sayingAny } from '../saying.ts';
import type { Rule } from '../rule.ts';

const sent: Spoken = {
  en: /\b(?:must|shall|have to|has to|need to|needs to|can only|may only|should|are required to|is required to)\b(?: \w+){0,2}? (?:contact|address|go|turn|apply|direct|write|refer|submit)\w*\b.{0,70}\b(?:customers?|clients?|shops?|employers?|merchants?|retailers?|resellers?|organi[sz]ers?|partners?|school|landlord|sellers?|agenc(?:y|ies)|recruiters?|intermediar(?:y|ies)|marketplaces?|platforms?|publishers?|operators? of)\b/,
  fr: /\b(?:doi(?:t|vent)|devez|devront)\b(?: \w+){0,2}? (?:s'adresser|vous adresser|contacter|saisir|se tourner|adresser)\b.{0,70}\b(?:clients?|magasins?|employeurs?|commercants?|vendeurs?|partenaires?|boutiques?|organisateurs?|agences?|intermediaires?|plateformes?)\b/,
  nl: /\b(?:moet|moeten|dient|dienen|kunt (?:u )?(?:alleen|uitsluitend))\b.{0,60}\b(?:klant(?:en)?|opdrachtgevers?|werkgevers?|winkels?|verkopers?|partners?|uitzendbureaus?|bemiddelaars?|platform(?:en|s)?)\b.{0,30}\b(?:wenden|richten|contact|terecht)/,
  de: /\b(?:mussen|muss|haben|hat) sich\b.{0,60}\b(?:kunden?|auftraggeber|arbeitgeber|handler|geschaft|verkaufer|partner|veranstalter|agentur|vermittler|plattform|personaldienstleister)\w*\b.{0,30}\bwenden/,
};
/** “Turn to them, not to us.” */
const notToUs: Spoken = {
  en: /\b(?:turn|contact|address|direct|write|apply|refer|go|submit|send|made|put)\w*\b.{0,160}\b(?:(?:and |rather than |instead of )?not (?:to |with |at )?us\b|(?:rather than|instead of) (?:to )?us\b|we (?:do not|cannot|are unable to|are not able to|will not) (?:\w+ )?(?:deal with|handle|answer|process|accept|respond to|act on|take)\b.{0,30}\b(?:requests?|these|such|them|it)\b)/,
  fr: /\b(?:adress|contact|tourn|saisi|ecri)\w*\b.{0,160}\b(?:nous ne (?:\w+ )?(?:traitons|repondons|prenons|pouvons)\b.{0,40}\b(?:demandes?|y|les)\b|(?:et )?(?:non|pas) (?:a|aupres de) nous\b|ne (?:\w+ )?(?:traitons|repondons) pas)/,
  nl: /\b(?:wend\w*|richt\w*|contact|terecht|moet (?:u|je)|zijn)\b.{0,120}\b(?:(?:wij|we) (?:\w+ )?(?:behandelen|beantwoorden|doen|nemen)\b.{0,40}\b(?:niet|geen)|niet (?:bij|tot|aan|met) ons)\b/,
  de: /\b(?:wenden|richten|kontaktieren|stellen)\b.{0,140}\b(?:(?:und )?nicht an uns|statt an uns|wir (?:\w+ )?(?:bearbeiten|beantworten|nehmen)\b.{0,40}\b(?:nicht|keine))\b/,
};
const rights =
  /\b(?:rights?|requests?|access|exercis\w+|data|datas|erasure|droits?|demandes?|donnees|recht\w*|verzoek\w*|gegevens|rechte\w*|antrag\w*|daten)\b/;
/** A processor may, and must, leave the answer to its customer. */
const processor =
  /\b(?:processors?|on behalf|on (?:its|their|the customer's) instructions|sous-traitants?|pour le compte|verwerkers?|namens|in opdracht|auftragsverarbeit\w*|im auftrag)\b/;
const helped =
  /\b(?:we (?:will )?(?:forward|pass|help|assist|support)|forward\w* (?:it|them|any|the|your)|transmett\w+|sturen (?:wij |we )?(?:het|dit)? ?door|leiten (?:wir )?\w* ?weiter|technical|order|delivery|warranty|refund|returns?)\b/;

export const sentElsewhere: Rule = {
  id: 'D07',
  article: '12(2), 26(3)',
  severity: 'error',
  name: {
    en: 'Sent elsewhere for one’s rights',
    fr: 'Renvoi ailleurs pour ses droits',
    nl: 'Voor rechten naar een ander gestuurd',
    de: 'Für Rechte an andere verwiesen',
  },
  why: {
    en: 'A controller answers itself, also when others have the same data. People may turn to each of them.',
    fr: 'Un responsable répond lui-même, même si d’autres ont les mêmes données. On peut s’adresser à chacun d’eux.',
    nl: 'Een verwerkingsverantwoordelijke antwoordt zelf, ook als anderen dezelfde gegevens hebben. Mensen mogen zich tot elk van hen richten.',
    de: 'Ein Verantwortlicher antwortet selbst, auch wenn andere dieselben Daten haben. Man darf sich an jeden von ihnen wenden.',
  },
  repair: {
    en: 'Accept every request. If you are a processor for this data, say so, and say that you pass requests on.',
    fr: 'Acceptez toute demande. Si vous êtes sous-traitant pour ces données, dites-le, et dites que vous transmettez les demandes.',
    nl: 'Neem elk verzoek aan. Bent u voor deze gegevens verwerker, zeg dat dan, en zeg dat u verzoeken doorstuurt.',
    de: 'Nehmen Sie jeden Antrag an. Sind Sie für diese Daten Auftragsverarbeiter, sagen Sie das und dass Sie Anträge weiterleiten.',
  },
  examples: {
    good: [
      'Employees of our customers should contact their employer first; we forward any request that we receive.',
      'As a processor on behalf of schools, we ask parents: requests must be directed to the school.',
      'You must contact the shop for the warranty of your order.',
    ],
    bad: [
      '## Your rights\n\nCandidates should turn to the agency that proposed them for all their rights.',
      'To use their rights, guests must contact the shop directly.',
      'Pour exercer ses droits, le visiteur doit s’adresser au magasin.',
      'Voor de rechten op uw gegevens moet u zich tot de winkel wenden: u moet bij de winkel terecht.',
      'Für ihre Rechte müssen sich Gäste an den Händler wenden.',
    ],
  },
  find: (reading) =>
    sayingAny(reading, [sent, notToUs], helped)
      .filter((line) => rights.test(line.plain) && !processor.test(line.plain) && !isUnder(line, processor))
      .map((line) => ({ line })),
};
