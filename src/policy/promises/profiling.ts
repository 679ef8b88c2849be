// People are sorted or profiled only as the text says.
import type { PromiseKind } from '../promise-kind.ts';

export const profiling: PromiseKind = {
  id: 'profiling',
  area: [11, 5],
  name: {
    en: 'Profiles are made only as said',
    fr: 'Les profils ne se font que comme dit',
    nl: 'Profielen worden alleen zo gemaakt',
    de: 'Profile entstehen nur wie beschrieben',
  },
  says: [
    { fact: 'purposes', where: (fact: { profiling?: boolean }) => fact.profiling === true },
    {
      language: 'en',
      match:
        /\b(?:profil(?:e|es|ing)|scor(?:e|es|ing)|segment(?:s|ed|ation)?|personali[sz]\w+|recommendations?|lookalike|probability of|groups? (?:customers|users|members)|places? you in|tailor\w*)\b/i,
      unless:
        /\b(?:no profil|not\b.{0,30}profil|right|profile (?:picture|image|photo)|public profile|your profile|object|segmentation of networks?)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:profilage|profils? (?:d'|de|client)\w*|score\w*|segment\w*|personnalis\w+|recommandations?|ciblage|ciblee?s?)\b/i,
      unless: /\b(?:aucun|pas|droit|oppos\w+|photo)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:profilering|profiel(?:en)?|klantprofiel\w*|score\w*|segment\w*|personalis\w+|gepersonaliseerd\w*|aanbevelingen|op maat)\b/i,
      unless: /\b(?:geen|niet|recht|bezwaar|foto)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:profiling|nutzungsprofil\w*|kundenprofil\w*|profilbildung|score\w*|scoring|segment\w*|personalisier\w+|empfehlungen|zielgruppen\w*|masgeschneidert\w*)\b/i,
      unless: /\b(?:kein\w*|nicht|recht|widerspr\w+)\b/i,
    },
  ],
  must: {
    en: 'Every score, segment or profile that is kept about a person is in the register, with its purpose and the choice that allows it.',
    fr: 'Chaque score, segment ou profil conservé sur une personne figure au registre, avec sa finalité et le choix qui l’autorise.',
    nl: 'Elke score, elk segment of profiel over een persoon staat in het register, met doel en de keuze die het toestaat.',
    de: 'Jeder Wert, jede Gruppe und jedes Profil zu einer Person steht im Verzeichnis, mit Zweck und der Wahl, die es erlaubt.',
  },
  proof: 'auto',
  vouched: ['judged.beyond', 'judged.noProfiles', 'judged.choice'],
};
