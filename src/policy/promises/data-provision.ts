// Which data must be given, and what follows if it is not (Art. 13(2)(e)).
import type { PromiseKind } from '../promise-kind.ts';

export const dataProvision: PromiseKind = {
  id: 'data-provision',
  area: [5],
  name: {
    en: 'What must be given is marked',
    fr: 'Le nécessaire est indiqué',
    nl: 'Wat nodig is, staat aangegeven',
    de: 'Pflichtangaben sind gekennzeichnet',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:refus\w+|fail(?:ure)?|not (?:to )?provid\w+|do not (?:provide|wish)|choose not|declin\w+|unable|without)\b.{0,60}\b(?:provide|providing|data|information|details)\b.{0,160}\b(?:not be able|unable|impossib\w+|cannot|may not|result in|not possible|limit)\b/i,
      unless: /\bcookies?\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:mandatory|compulsory|obligatory|required|optional|voluntar(?:y|ily))\b.{0,80}\b(?:fields?|information|data|marked|highlighted|indicated|forms?|provide|indications?|details)\b/i,
      unless: /\b(?:by law|retention|retain|rights?|legally required)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:fields?|information|data|provision|providing)\b.{0,60}\b(?:is|are|marked as) (?:marked |entirely |purely )?(?:mandatory|compulsory|required|optional|voluntary|obligatory)\b/i,
      unless: /\b(?:by law|retention)\b/i,
    },
    { language: 'en', match: /\bnot (?:necessary|mandatory) to (?:provide|give)\b/i },
    {
      language: 'en',
      match:
        /\b(?:not|under no) (?:required|obliged|obligated|obligation)\b.{0,40}\b(?:to )?(?:provide|give|supply)\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:obligatoires?|facultati\w+|defaut de fournir|refus de fournir)\b/i,
      unless: /\blegalement obligatoire\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:verplicht(?:e velden)?|niet verplicht|vrijwillig|optioneel)\b.{0,80}\b(?:gegevens|veld\w*|verstrek\w*|invul\w*)\b|\bveld\w*\b.{0,40}\bverplicht\b/i,
      unless: /\bwettelijk\b/i,
    },
    {
      language: 'de',
      match: /\b(?:pflichtfeld\w*|pflichtangabe\w*|freiwillig\w*|erforderliche angaben|nicht verpflichtet)\b/i,
    },
    { fact: 'provision' },
    {
      language: 'en',
      match:
        /\b(?:phone number|e-?mail|address|name|fields?|date of birth|gender|information|data|answers?)\b.{0,80}\b(?:optional|mandatory|compulsory|must be (?:entered|filled|given|provided|completed)|need(?:ed)? to (?:conclude|complete|place))\b/i,
    },
    {
      language: 'en',
      match:
        /\bwithout (?:them|it|this|these|that|those|such (?:data|information))\b.{0,30}\b(?:cannot|can't|unable|not possible|not be able|impossible)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:asterisque|champs? (?:obligatoires?|facultatifs?)|ne sommes pas en mesure|sans (?:ces|cette|vos) (?:donnees|informations?)|a defaut (?:de|,)|non-fourniture|facultati\w+|necessaires? a la conclusion)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:zonder (?:deze|die|uw|je) (?:gegevens|informatie)|niet (?:verplicht|kunnen (?:leveren|uitvoeren|helpen))|verplichte? (?:veld\w*|gegevens)|velden met een|sterretje|optioneel|noodzakelijk (?:om|voor) (?:de|een) overeenkomst)\b/i,
      unless: /\bwettelijk\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:ohne (?:angabe|diese|ihre|die|deren) (?:\w+ )?(?:daten|angaben|personenbezogener|bereitstellung)|pflicht(?:feld|angabe)\w*|nicht verpflichtet|bereitstellung\b.{0,60}\b(?:erforderlich|vorgeschrieben|notwendig|freiwillig)|freiwillig\w*|mit (?:einem )?(?:stern\w*|\*))/i,
    },
  ],
  must: {
    en: 'Every form marks the fields that are required, and works without the others.',
    fr: 'Chaque formulaire marque les champs obligatoires et fonctionne sans les autres.',
    nl: 'Elk formulier markeert de verplichte velden en werkt zonder de andere.',
    de: 'Jedes Formular kennzeichnet die Pflichtfelder und funktioniert ohne die übrigen.',
  },
  proof: 'auto',
};
