// No decision by machine alone (Art. 22).
import type { PromiseKind } from '../promise-kind.ts';

export const rightNoAutomatedDecision: PromiseKind = {
  id: 'right-no-automated-decision',
  area: [7, 11],
  name: {
    en: 'No decision by machine alone',
    fr: 'Pas de décision par la machine seule',
    nl: 'Geen besluit door een machine alleen',
    de: 'Keine Entscheidung allein durch Maschinen',
  },
  says: [
    { fact: 'rights', where: (fact: { right: string }) => fact.right === 'no-automated-decision' },
    {
      language: 'en',
      match: /\b(?:no|not|never)\b.{0,60}\b(?:automated|automatic) (?:individual )?(?:decision|profiling|processing)/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:aucune|pas|ne)\b.{0,60}\bdecisions? (?:entierement |exclusivement )?(?:individuelles? )?automatisee?s?\b/i,
    },
    { language: 'nl', match: /\b(?:geen|niet)\b.{0,60}\b(?:geautomatiseerde)\b.{0,20}\bbesluit\w*/i },
    {
      language: 'de',
      match:
        /\b(?:keine|nicht|verzichten)\b.{0,80}\bautomati(?:sierte|sche)\w*\b.{0,30}\b(?:entscheidung\w*|profiling)\b/i,
    },
    { fact: 'automatedDecisions' },
    { fact: 'statements', where: (fact: { kind: string }) => fact.kind === 'no-profiling' },
    { language: 'en', match: /\b(?:no|not|nor|never)\b.{0,40}\b(?:profil(?:e|es|ing)|decisions?)\b/i },
    { language: 'fr', match: /\b(?:aucun\w*|pas|ne|sans)\b.{0,60}\b(?:decisions?|profilage|automatis\w+)\b/i },
    {
      language: 'nl',
      match: /\b(?:geen|niet|nooit)\b.{0,80}\b(?:geautomatiseerd\w*|profilering|profiel\w*|profilen|besluit\w*)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:kein\w*|nicht|verzicht\w+|weder)\b.{0,100}\b(?:automatisiert\w*|profiling|profilbildung|entscheidungsfindung)\b|\b(?:automatisiert\w* entscheidung\w*|profiling)\b.{0,80}\b(?:nicht|kein\w*|verzicht\w+)\b/i,
    },
  ],
  must: {
    en: 'No decision with legal or similar effect is made without a person; where one is, a person reviews it on request.',
    fr: 'Aucune décision à effet juridique ou similaire n’est prise sans personne ; sinon, une personne la revoit sur demande.',
    nl: 'Geen besluit met rechtsgevolg valt zonder mens; anders beoordeelt een mens het op verzoek.',
    de: 'Keine Entscheidung mit rechtlicher oder ähnlicher Wirkung fällt ohne Menschen; sonst prüft sie auf Antrag ein Mensch.',
  },
  proof: 'auto',
  vouched: ['judged.beyond', 'judged.undecided', 'judged.noneAsked'],
};
