// Unread: sentences that look as if they say something that matters, of which nothing was understood.
import type { PolicyPromise } from '#policy';
import type { Message } from '#words';
import type { Draft } from './draft.ts';
import { type Pattern, fits, pattern, patternIn } from './patterns.ts';

/** What makes a sentence matter: an address, a period, a right, a recipient, a promise of the company. */
const signs: readonly { why: string; match: Readonly<Record<Draft['language'], Pattern>> | Pattern }[] = [
  { why: 'read.unreadAddress', match: pattern(/\w@[\w-]+\.\w/) },
  {
    why: 'read.unreadPeriod',
    match: patternIn({
      en: /\b(?:\d+|one|two|three|four|five|six|seven|ten|twelve)[ -](?:hour|day|week|month|year)s?\b/i,
      fr: /\b(?:\d+|un|deux|trois|six|dix|douze) (?:heures?|jours?|semaines?|mois|ans?|annees?)\b/i,
      nl: /\b(?:\d+|een|twee|drie|zes|zeven|tien|twaalf) (?:uur|uren|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar|jaren)\b/i,
      de: /\b(?:\d+|einen?|zwei|drei|sechs|zehn|zwolf) (?:Stunden?|Tagen?|Wochen?|Monate?n?|Jahre?n?)\b/i,
    }),
  },
  {
    why: 'read.unreadRight',
    match: patternIn({
      en: /\bright to\b|\byou (?:can|may) (?:object|withdraw|request|ask|opt)\b/i,
      fr: /\bdroit (?:de|d'|a|au)|\bvous pouvez (?:demander|retirer|vous opposer)\b/i,
      nl: /\brecht (?:op|om)\b|\bu kunt? (?:bezwaar|verzoeken|vragen|intrekken)\b/i,
      de: /\bRecht auf\b|\bsie konnen (?:widersprechen|verlangen|widerrufen)\b/i,
    }),
  },
  {
    why: 'read.unreadRecipient',
    match: patternIn({
      en: /\b(?:shar|disclos|transfer|provid|pass)(?:e|ed|es|ing|red|ring)? .{0,60}\b(?:third part|partners?|suppliers?|providers?)\b/i,
      fr: /\b(?:partag|transm|communiqu)\w* .{0,60}\b(?:tiers|partenaires?|prestataires?)\b/i,
      nl: /\b(?:delen|gedeeld|verstrek\w*|doorge\w+) .{0,60}\b(?:derden|partners?|leveranciers?)\b/i,
      de: /\b(?:Dritte|Partner|Dienstleister)\w* .{0,60}\b(?:weiter\w+|ubermittel\w*|offen\w+)\b/i,
    }),
  },
  {
    why: 'read.unreadPromise',
    match: patternIn({
      en: /\b(?:we|our company|the company) (?:will|shall|do not|don't|never|ensure|guarantee|undertake|commit)\b/i,
      fr: /\b(?:nous (?:nous engageons|garantissons|veillons|assurons|ne \w+ (?:pas|jamais)))\b/i,
      nl: /\b(?:wij|we) (?:zullen|zorgen|garanderen|verkopen|delen|zullen nooit)\b/i,
      de: /\bwir (?:werden|verpflichten|gewahrleisten|stellen sicher)\b/i,
    }),
  },
];

export function unreadIn(draft: Draft, promises: readonly PolicyPromise[]): { segment: string; why: Message }[] {
  const understood = new Set(promises.flatMap((promise) => promise.stated.map((stated) => stated.segment)));
  const unread: { segment: string; why: Message }[] = [];
  for (const line of draft.lines) {
    if (line.raw.length > line.text.length) {
      unread.push({ segment: line.segment.id, why: { key: 'read.unreadLong' } });
      continue;
    }
    if (line.kind === 'heading' || understood.has(line.segment.id) || draft.mentions.has(line.segment.id)) continue;
    const sign = signs.find(({ match }) => fits('regex' in match ? match : match[draft.language], line));
    if (sign) unread.push({ segment: line.segment.id, why: { key: sign.why } });
  }
  return unread;
}
