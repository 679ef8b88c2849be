// Service messages are sent apart from marketing.
import type { PromiseKind } from '../promise-kind.ts';

export const serviceMessages: PromiseKind = {
  id: 'service-messages',
  area: [4, 3],
  name: {
    en: 'Service messages are no marketing',
    fr: 'Les messages de service ne sont pas de la prospection',
    nl: 'Dienstberichten zijn geen marketing',
    de: 'Dienstnachrichten sind keine Werbung',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:service(?:-related)?|transactional|administrative|security|technical|system|account|important) (?:and \w+ )?(?:messages?|e-?mails?|notices?|notifications?|announcements?|updates?|alerts?)\b/i,
      unless:
        /\b(?:we collect|push notifications? (?:token|settings)|breach|security updates? (?:are|is)|software|Last Updated)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:send|sending|provide|notify|inform)\w*\b.{0,40}\b(?:service updates|notices|confirmations?|invoices|reminders|support messages|maintenance)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:messages?|notifications?|e-mails?) (?:de service|techniques?|de securite|administratifs?|transactionnels?)\b/i,
    },
    { language: 'nl', match: /\b(?:servicebericht\w*|dienstbericht\w*|systeembericht\w*)\b/i },
    { language: 'de', match: /\b(?:service|system|dienst)(?:-?nachricht\w*|-?mitteilung\w*|-?e-?mails?)\b/i },
  ],
  must: {
    en: 'Messages about the service, its security and the law carry no marketing and are sent only to those they concern.',
    fr: 'Les messages sur le service, sa sécurité et le droit ne contiennent pas de prospection et ne vont qu’aux personnes concernées.',
    nl: 'Berichten over de dienst, de beveiliging en het recht bevatten geen marketing en gaan alleen naar wie het aangaat.',
    de: 'Nachrichten über Dienst, Sicherheit und Recht enthalten keine Werbung und gehen nur an die, die es betrifft.',
  },
  proof: 'auto',
};
