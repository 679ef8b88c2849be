// Choices and preferences of people are kept and followed.
import type { PromiseKind } from '../promise-kind.ts';

export const preferencesHonoured: PromiseKind = {
  id: 'preferences-honoured',
  area: [4],
  name: {
    en: 'Your preferences are followed',
    fr: 'Vos préférences sont suivies',
    nl: 'Uw voorkeuren worden gevolgd',
    de: 'Ihre Wünsche werden befolgt',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:your|their|stated|user) (?:preferences?|choices?|wishes)\b.{0,60}\b(?:honou?red|respected|followed|observed|taken into account|applied)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:honou?r|respect|follow|observe)s?\b.{0,30}\b(?:your|their|these|user|\w+'s) (?:preferences?|choices?|wishes|do[ -]not[ -]track|signals?)\b|\b(?:do[ -]not[ -]track|global privacy control|GPC)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:change|update|adjust|manage|set|customi[sz]e|control)\b.{0,50}\b(?:your|privacy|communication|notification|account) (?:preferences?|settings|choices)\b/i,
      unless: /\b(?:cookies?|browser)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:switch|switched|turn|turned|unlink|disconnect|deactivate)\b.{0,25}\b(?:on|off|again|it|them)\b|\b(?:free|able) to (?:refuse|decline|opt out)\b|\bunless you switch\b/i,
      unless: /\b(?:cookies?|browser|turn to|in turn|depend\w*)\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:desactiver|activer|refuser|vous y opposer)\b.{0,60}\b(?:a tout moment|parametres|compte|option)\b/i,
      unless: /\b(?:cookies?|navigateur|traceurs?)\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:uitzetten|uitschakelen|aanzetten|uit te schakelen|uit te zetten)\b/i,
      unless: /\b(?:cookies?|browser\w*)\b/i,
    },
    {
      language: 'de',
      match: /\b(?:abschalten|ausschalten|einschalten|abgeschaltet|ausgeschaltet|deaktivieren)\b/i,
      unless: /\b(?:cookies?|browser\w*|tracking)\b/i,
    },
  ],
  must: {
    en: 'Each stated preference is stored and every send and tracker follows it.',
    fr: 'Chaque préférence exprimée est conservée et suivie par tout envoi et tout traceur.',
    nl: 'Elke geuite voorkeur wordt bewaard, en elke verzending en tracker volgt haar.',
    de: 'Jeder geäußerte Wunsch wird gespeichert, und jede Sendung und jeder Tracker folgt ihm.',
  },
  proof: 'auto',
};
