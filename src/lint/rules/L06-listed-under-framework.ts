// L06: a provider is said to be listed under the Data Privacy Framework; the list changes every year.
import type { Rule } from '../rule.ts';

/** “EU-U.S.” at the end of a line: its full stop was taken for that of the sentence. */
const framework = /\b(?:data privacy framework|dpf|2023\/1795)\b|\beu-u\.s\.$/;

export const listedUnderFramework: Rule = {
  id: 'L06',
  article: '45',
  severity: 'info',
  name: {
    en: 'Framework claim to be checked',
    fr: 'Adhésion au cadre à vérifier',
    nl: 'Deelname aan het kader te controleren',
    de: 'Zertifizierung zu prüfen',
  },
  why: {
    en: 'The adequacy decision for the United States covers only companies on the list of the Data Privacy Framework, and they must renew every year.',
    fr: 'La décision d’adéquation pour les États-Unis ne couvre que les sociétés inscrites sur la liste du Data Privacy Framework, à renouveler chaque année.',
    nl: 'Het adequaatheidsbesluit voor de Verenigde Staten geldt alleen voor bedrijven op de lijst van het Data Privacy Framework, die jaarlijks vernieuwen.',
    de: 'Der Angemessenheitsbeschluss für die USA gilt nur für Unternehmen auf der Liste des Data Privacy Framework, die sich jährlich neu eintragen.',
  },
  repair: {
    en: 'Look up each provider at dataprivacyframework.gov, and note the day on which you looked.',
    fr: 'Vérifiez chaque prestataire sur dataprivacyframework.gov et notez la date.',
    nl: 'Zoek elke aanbieder op in dataprivacyframework.gov en noteer de dag.',
    de: 'Schlagen Sie jeden Anbieter unter dataprivacyframework.gov nach und notieren Sie den Tag.',
  },
  examples: {
    good: ['Our servers are in Leeds.', 'We transfer nothing to the United States.'],
    bad: [
      'Mailchimp in the United States is certified under the EU-US Data Privacy Framework.',
      'Der Anbieter ist nach dem Data Privacy Framework zertifiziert.',
    ],
  },
  find: (reading) =>
    reading
      .linesThat(framework)
      .filter(({ block }) => block.kind !== 'heading')
      .slice(0, 1)
      .map((line) => ({ line })),
};
