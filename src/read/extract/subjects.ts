// Kinds of people whose data is processed (Art. 30(1)(c)): customers, visitors, applicants …, where the text speaks of them.
import type { Language } from '#base';
import type { Draft } from '../draft.ts';
import { type Pattern, pattern } from '../patterns.ts';

const kinds = (language: Language, words: Readonly<Record<string, RegExp>>): readonly (readonly [string, Pattern])[] =>
  Object.entries(words).map(([dpv, match]) => [`dpv:${dpv}`, pattern(match, language)] as const);

/** The words of each kind; only with the data, use or visit that makes them people concerned. */
const words: Readonly<Record<Language, readonly (readonly [string, Pattern])[]>> = {
  en: kinds('en', {
    Customer: /\b(?:customers?|clients?)\b/i,
    Visitor: /\b(?:visitors?|visit our (?:web ?)?sites?)\b/i,
    JobApplicant: /\b(?:job )?(?:applicants?|candidates?)\b/i,
    Employee: /\b(?:employees|our staff|members of staff)\b/i,
    Subscriber: /\bsubscribers?\b/i,
    Member: /\bmembers\b/i,
    User: /\b(?:end[- ]users?|users?)\b/i,
  }),
  fr: kinds('fr', {
    Customer: /\bclients?\b/i,
    Visitor: /\bvisiteurs?\b/i,
    JobApplicant: /\bcandidats?\b/i,
    Employee: /\b(?:salaries|employes|collaborateurs)\b/i,
    Subscriber: /\babonnes?\b/i,
    Member: /\b(?:adherents?|membres)\b/i,
    User: /\butilisateurs?\b/i,
  }),
  nl: kinds('nl', {
    Customer: /\bklant(?:en)?\b/i,
    Visitor: /\bbezoekers?\b/i,
    JobApplicant: /\b(?:sollicitant(?:en)?|kandidaten)\b/i,
    Employee: /\b(?:medewerkers|werknemers|personeelsleden)\b/i,
    Subscriber: /\babonnees?\b/i,
    Member: /\bleden\b/i,
    User: /\bgebruikers?\b/i,
  }),
  de: kinds('de', {
    Customer: /\bkund(?:en|innen)\b/i,
    Visitor: /\b(?:website-?)?besucher(?:innen|n)?\b/i,
    JobApplicant: /\b(?:bewerber(?:innen|n)?|bewerbende)\b/i,
    Employee: /\b(?:mitarbeiter(?:innen|n)?|beschaftigte[n]?|mitarbeitende[n]?)\b/i,
    Subscriber: /\babonnent(?:en|innen)\b/i,
    Member: /\bmitglieder(?:n)?\b/i,
    User: /\b(?:nutzer|benutzer)(?:innen|n)?\b/i,
  }),
};

/** A sentence or heading about data that is collected from them or used. */
const concerned = /^(?:collects-data|collects-source|purpose|policy-covers|job-applications)$/;

/** The first sentence about data of each kind of people. */
export function subjects(draft: Draft): void {
  for (const [dpv, match] of words[draft.language]) {
    const line = draft.linesWith(match).find((one) => draft.said(one).some((kind) => concerned.test(kind)));
    const found = line && match.regex.exec(line.text);
    if (!line || !found) continue;
    const label = line.raw.slice(found.index, found.index + found[0].length);
    draft.add('subjects', ['subject', dpv.slice(4)], { label: label.toLowerCase(), dpv }, line);
  }
}
