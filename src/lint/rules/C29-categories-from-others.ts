// C29: data comes from others, and the text does not say which data.
import type { Rule } from '../rule.ts';

/** “Information”, “data”: that something comes, not what. */
const something =
  /\b(?:data|information|details|records?|profiles?|donnees|informations|renseignements|fiche|gegevens|informatie|daten|informationen|angaben)\b/;
const comes =
  /\b(?:collect\w*|receiv\w*|obtain\w*|get|gather\w*|acquir\w*|supplement\w*|complet\w*|enrich\w*|collect\w*|recevons|recueill\w*|obten\w*|ontvang\w*|verkrij\w*|verkreg\w*|erhalten|erhoben|erheben|bezieh\w*|beschaff\w*)\b/;
/** The way data comes, which the rule on cookies looks at. */
const byMachine = /\b(?:cookies?|analytics|browser|traceurs?)\b/;

export const categoriesFromOthers: Rule = {
  id: 'C29',
  article: '14(1)(d)',
  severity: 'error',
  name: {
    en: 'Data from others not described',
    fr: 'Données reçues d’autrui non décrites',
    nl: 'Gegevens van anderen niet beschreven',
    de: 'Daten von anderen nicht beschrieben',
  },
  why: {
    en: 'Whoever gets data from others must say what kinds of data these are: the person has not given them and cannot know.',
    fr: 'Qui obtient des données auprès d’autres doit dire de quelles catégories il s’agit : la personne ne les a pas fournies et ne peut le savoir.',
    nl: 'Wie gegevens van anderen krijgt, moet zeggen welke soorten dat zijn: de persoon gaf ze niet en kan het niet weten.',
    de: 'Wer Daten von anderen bekommt, muss sagen, welche Arten es sind: Die Person hat sie nicht gegeben und kann es nicht wissen.',
  },
  repair: {
    en: 'Name the kinds of data that come from each source.',
    fr: 'Indiquez les catégories de données qui viennent de chaque source.',
    nl: 'Noem de soorten gegevens die van elke bron komen.',
    de: 'Nennen Sie die Arten von Daten, die aus jeder Quelle kommen.',
  },
  examples: {
    good: [
      'We receive your name and your staff number from your employer.',
      'We do not receive data from third parties.',
      'We obtain data from the land register: the name and the address of the owner.',
    ],
    bad: ['We also obtain information about you from third parties.', 'Wij ontvangen ook gegevens over u van derden.'],
  },
  find(reading) {
    const { policy, line } = reading;
    const described = new Set(policy.data.map(({ stated }) => line(stated?.segment ?? '')?.blockIndex));
    if (policy.data.some(({ mode }) => mode === 'third-party')) return [];
    const first = policy.sources
      .filter(({ dpv }) => dpv === 'dpv:ThirdPartyDataSource' || dpv === 'dpv:PublicDataSource')
      .flatMap(({ stated }) => line(stated?.segment ?? '') ?? [])
      .find(
        (one) =>
          something.test(one.plain) &&
          comes.test(one.plain) &&
          !byMachine.test(one.plain) &&
          !one.text.endsWith(':') &&
          !described.has(one.blockIndex),
      );
    return first ? [{ line: first }] : [];
  },
};
