// Data goes to professional advisers when needed.
import type { PromiseKind } from '../promise-kind.ts';

export const recipientAdvisor: PromiseKind = {
  id: 'recipient-advisor',
  area: [9],
  name: {
    en: 'Advisers get only what they need',
    fr: 'Les conseils n’ont que le nécessaire',
    nl: 'Adviseurs krijgen alleen het nodige',
    de: 'Berater erhalten nur das Nötige',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:(?:professional|legal|tax|financial|business|external) advis[eo]rs?|lawyers?|attorneys?|accountants?|auditors?|(?:external|other) consultants?|solicitors?|insurers?|bookkeeper)\b/i,
      unless: /\b(?:right|evaluat\w+|assess\w*|tested|reviewed)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:conseils? (?:juridiques?|externes?)|avocats?|comptables?|experts?-comptables?|commissaires? aux comptes)\b/i,
    },
    { language: 'nl', match: /\b(?:adviseurs?|advocaten|advocaat|accountants?|boekhouder)\b/i },
    { language: 'de', match: /\b(?:berater\w*|rechtsanwalt\w*|steuerberat\w*|wirtschaftspruf\w*)\b/i },
    {
      language: 'en',
      match: /\b(?:accountants?|bookkeepers?|auditors?|lawyers?|solicitors?|tax advis\w+|insurers?|notar\w+)\b/i,
      unless: /\b(?:audit rights?|may check|customers?)\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:administratiekantoor|boekhouder|boekhouding|verzekeraar\w*|notaris|accountantskantoor)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:steuerkanzlei|steuerburo|buchhalt\w+|rechtsanwalt\w*|anwalt\w*|versicherung(?:en|er)\b|inkasso\w*|notar\w*)\b/i,
      unless: /\baufbewahr\w*/i,
    },
  ],
  must: {
    en: 'Each disclosure to an adviser is on record, and the adviser is bound to secrecy.',
    fr: 'Chaque communication à un conseil est notée, et celui-ci est tenu au secret.',
    nl: 'Elke verstrekking aan een adviseur is vastgelegd, en die is tot geheimhouding verplicht.',
    de: 'Jede Weitergabe an Berater ist vermerkt, und sie sind zur Verschwiegenheit verpflichtet.',
  },
  proof: 'attest',
};
