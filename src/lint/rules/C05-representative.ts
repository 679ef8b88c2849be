// C05: a controller outside the Union that addresses people in it names no representative.
import { missing } from '../missing.ts';
import type { Rule } from '../rule.ts';
import { eea } from '../area.ts';
import { topic } from '../vocabulary.ts';

const addresses =
  /\b(?:residents?|citizens?|citizenship|individuals?|users?|customers?|people|persons?|visitors?|located|live|living|based|resident|reside)\b(?:[^.\n]{0,30})\b(?:in|of|from|within) (?:the )?(?:eu|eea|european union|european economic area)\b|\beu (?:residents?|citizens?|citizenship|customers?|users?|visitors?)\b/;
const representative = /\brepresentati\w+|\bvertreter\w*|\bvertegenwoordig\w+|\brepresentant\w*/;

export const euRepresentative: Rule = {
  id: 'C05',
  article: '27, 13(1)(a)',
  severity: 'warning',
  name: {
    en: 'Representative in the Union missing',
    fr: 'Représentant dans l’Union absent',
    nl: 'Vertegenwoordiger in de Unie ontbreekt',
    de: 'Vertreter in der Union fehlt',
  },
  why: {
    en: 'The text speaks to people in the European Union, and the company sits outside it: it then mostly needs a representative there, and must name them.',
    fr: 'Le texte s’adresse à des personnes dans l’Union européenne, et la société est ailleurs : il lui faut le plus souvent un représentant, qu’elle doit nommer.',
    nl: 'De tekst richt zich tot mensen in de Europese Unie en het bedrijf zit erbuiten: dan is meestal een vertegenwoordiger nodig, die genoemd moet worden.',
    de: 'Der Text wendet sich an Menschen in der Europäischen Union, und das Unternehmen sitzt außerhalb: Meist braucht es dort einen Vertreter und muss ihn nennen.',
  },
  repair: {
    en: 'Name the representative with an address, or say why none is needed.',
    fr: 'Nommez le représentant avec une adresse, ou dites pourquoi il n’en faut pas.',
    nl: 'Noem de vertegenwoordiger met adres, of zeg waarom er geen nodig is.',
    de: 'Nennen Sie den Vertreter mit Anschrift, oder sagen Sie, warum keiner nötig ist.',
  },
  examples: {
    good: [
      'The controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom. Residents of the EU reach our representative in Ghent.',
      'The controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom. Our servers are in the EU.',
    ],
    bad: [
      'The controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom. Residents of the EU may write in their language.',
    ],
  },
  find(reading) {
    const { country, policy } = reading;
    if (country === null || eea.has(country) || policy.representative || reading.says(representative)) return [];
    return reading.says(addresses) ? missing(reading, topic.who) : [];
  },
};
