// Children: not addressed, or only with their parents.
import type { PromiseKind } from '../promise-kind.ts';

export const children: PromiseKind = {
  id: 'children',
  area: [5, 4],
  name: {
    en: 'Children are protected',
    fr: 'Les enfants sont protégés',
    nl: 'Kinderen zijn beschermd',
    de: 'Kinder sind geschützt',
  },
  says: [
    {
      language: 'en',
      match: /\b(?:children|child|minors?|under (?:the age of )?(?:1[0-9]|13|16|18)|years of age|parental)\b/i,
    },
    { language: 'fr', match: /\b(?:enfants?|mineurs?|moins de (?:1[0-9]) ans)\b/i },
    { language: 'nl', match: /\b(?:kinderen|minderjarig\w*|jonger dan (?:1[0-9]))\b/i },
    { language: 'de', match: /\b(?:kinder\w*|minderjahrig\w*|unter (?:1[0-9]) jahren)\b/i },
    { fact: 'children' },
    {
      language: 'en',
      match:
        /\b(?:from|at least|over|above|reserved to persons of)\b.{0,20}\b(?:1[3-8]|thirteen|sixteen|eighteen)(?: years)?\b/i,
    },
    { language: 'nl', match: /\b(?:16|13|18) jaar\b|\bleeftijd\b|\bouders?\b/i },
    {
      language: 'de',
      match: /\b(?:lebensjahr\w*|jugendlich\w*|erziehungsberechtigt\w*|(?:unter|mindestens) (?:1[0-9]) jahren?)\b/i,
    },
    { language: 'fr', match: /\b(?:1[0-9] ans|titulaires? de l'autorite parentale|representants? lega\w+)\b/i },
  ],
  must: {
    en: 'No record is kept of a person known to be under the stated age without the parents’ consent; what is found is deleted.',
    fr: 'Aucune donnée d’une personne connue comme plus jeune que l’âge cité sans accord parental ; sinon elle est supprimée.',
    nl: 'Van wie jonger is dan de genoemde leeftijd wordt zonder ouders niets bewaard; wat gevonden wordt, wordt gewist.',
    de: 'Über bekannt Jüngere als das genannte Alter wird ohne die Eltern nichts gespeichert; Gefundenes wird gelöscht.',
  },
  proof: 'auto',
  vouched: ['children.noAge', 'children.ageless', 'children.beyond'],
};
