// Data goes to companies of the same group.
import type { PromiseKind } from '../promise-kind.ts';

export const recipientGroup: PromiseKind = {
  id: 'recipient-group',
  area: [9],
  name: {
    en: 'The group is named',
    fr: 'Le groupe est nommé',
    nl: 'De groep is genoemd',
    de: 'Der Konzern ist benannt',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:affiliat\w+|subsidiar\w+|parent company|group compan\w+|compan\w+ (?:of|in|within) (?:our|the) group|sister compan\w+)\b/i,
      unless: /\bnot affiliated\b/i,
    },
    { language: 'fr', match: /\b(?:filiales?|societes? (?:du|de notre) groupe)\b/i },
    { language: 'nl', match: /\b(?:groepsmaatschappij\w*|dochter\w*|moedermaatschappij)\b/i },
    { language: 'de', match: /\b(?:konzern\w*|tochtergesellschaft\w*|verbundene\w* unternehmen)\b/i },
    { fact: 'recipients', where: (fact: { role?: string }) => fact.role === 'affiliate' },
    {
      language: 'fr',
      match: /\b(?:groupe auquel|entites? du groupe|maison[- ]mere|societes? affiliees?|societes? soeurs?)\b/i,
    },
    { language: 'nl', match: /\b(?:gelieerde|zusterbedrij\w+|binnen (?:de|onze) groep|concern\w*)\b/i },
    {
      language: 'de',
      match: /\b(?:unternehmensgruppe|muttergesellschaft|schwestergesellschaft\w*|gruppenunternehmen|konzern\w*)\b/i,
    },
  ],
  must: {
    en: 'Each company of the group that gets data is in the register with its country and its role.',
    fr: 'Chaque société du groupe qui reçoit des données est au registre avec son pays et son rôle.',
    nl: 'Elke groepsmaatschappij die gegevens krijgt, staat in het register met land en rol.',
    de: 'Jede Konzerngesellschaft, die Daten erhält, steht mit Land und Rolle im Verzeichnis.',
  },
  proof: 'auto',
  vouched: ['sharedWith.noGroup', 'sharedWith.bareGroup'],
};
