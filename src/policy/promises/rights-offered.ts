// The text says that people have rights, and lists them.
import type { PromiseKind } from '../promise-kind.ts';

export const rightsOffered: PromiseKind = {
  id: 'rights-offered',
  area: [7, 3],
  name: {
    en: 'Your rights are offered to you',
    fr: 'Vos droits vous sont proposés',
    nl: 'Uw rechten worden u geboden',
    de: 'Ihre Rechte werden Ihnen geboten',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:you|users?|individuals?|persons?|data subjects?|everyone|visitors?|residents)\b.{0,60}\b(?:have|has|are entitled to|is entitled to|enjoy)\b.{0,40}\b(?:following|certain|number of|several|various|these|specific|data protection) (?:data protection |privacy |legal )?(?:rights|:)/i,
    },
    {
      language: 'en',
      match:
        /\b(?:entitled to the following|have the following (?:data protection |privacy )?rights|rights? (?:under|pursuant to|according to|granted by) (?:the )?(?:GDPR|UK GDPR|applicable|data protection|general data)|have the right to:|your rights (?:are|include))/i,
    },
    {
      language: 'en',
      match:
        /\b(?:aware of (?:all of )?your (?:data protection )?rights|you have (?:the following |several |certain )?rights\b(?! to))/i,
    },
    { language: 'fr', match: /\bvous (?:disposez|beneficiez)\b.{0,40}\b(?:droits|suivants)\b/i },
    { language: 'nl', match: /\b(?:u hebt|u heeft|heb je|hebt u|heeft u)\b.{0,60}\b(?:volgende|de) rechten\b/i },
    {
      language: 'de',
      match: /\b(?:ihnen stehen|sie haben|stehen ihnen|haben sie)\b.{0,60}\bfolgende\w* rechte\b|\bfolgende rechte\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:vous (?:disposez|beneficiez|avez)|droits? suivants?|droits? dont vous)\b/i,
      unless: /\b(?:question|mot de passe|compte|mineur|moins de)\b/i,
      under: /\bdroits?\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:u|je|jij) (?:hebt|heeft|heb)\b.{0,80}\brecht(?:en)?\b|\bheb(?:t u| je)\b.{0,60}\brecht(?:en)?\b|\brechten die u\b/i,
    },
    {
      language: 'de',
      match: /\b(?:sie haben|haben sie|ihnen steh\w+|stehen ihnen|betroffene personen? haben)\b.{0,100}\brecht\w*\b/i,
    },
  ],
  must: {
    en: 'Each right of the law can be asked for in one place, and each has its own way of being carried out.',
    fr: 'Chaque droit prévu par la loi peut être demandé en un seul endroit et est traité selon sa propre procédure.',
    nl: 'Elk wettelijk recht is op één plek aan te vragen, en elk heeft zijn eigen afhandeling.',
    de: 'Jedes gesetzliche Recht kann an einer Stelle verlangt werden, und jedes hat seinen eigenen Ablauf.',
  },
  proof: 'auto',
};
