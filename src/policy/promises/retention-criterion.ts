// Data is kept only as long as a criterion holds.
import type { PromiseKind } from '../promise-kind.ts';

export const retentionCriterion: PromiseKind = {
  id: 'retention-criterion',
  area: [8],
  name: {
    en: 'Data is kept only as long as needed',
    fr: 'Les données sont gardées le temps nécessaire',
    nl: 'Gegevens blijven zolang nodig',
    de: 'Daten bleiben nur so lange wie nötig',
  },
  says: [
    { fact: 'retention', where: (fact: { period: string | null }) => fact.period === null },
    {
      language: 'en',
      match: /\b(?:retention|storage) periods?\b.{0,60}\b(?:vary|depend|determined|based|set|criteria)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:longer than|as long as|so long as|until (?:it|they|you|we|the)|no longer (?:needed|necessary|required))\b.{0,80}\b(?:necessary|need(?:ed)?|required?|purposes?|permit\w*|accounts?|relationship|relevant)\b/i,
      unless: /\b(?:not able|cookies?|service|liable|rights?)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:last|lasts|continues?)\b.{0,20}\b(?:as long as|until)\b|\bwithout limit\b|\b(?:conserved|kept|retained|stored)\b.{0,40}\b(?:without limit|indefinitely|permanently|forever)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:duree (?:necessaire|strictement|de (?:la relation|conservation|vie|votre|prescription))|tant que|jusqu'a|aussi longtemps|le temps (?:necessaire|de|strictement)|pendant (?:toute )?la duree|delais? (?:legaux|de prescription))\b/i,
      unless: /\b(?:cookies?|droit)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:zolang|zo lang|niet langer|tot(?:dat)? (?:u|het|de|uw)|bewaartermijn\w*|wettelijke termijn\w*|langer dan)\b/i,
      unless: /\b(?:cookies?|recht op)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:solange|so lange|nicht langer|bis (?:sie|zum|zur|der|die|das)|speicherdauer|aufbewahrungsfrist\w*|aufbewahrungspflicht\w*|wegfall\w*|entfall\w*|entfallt|nicht mehr (?:erforderlich|benotigt|notwendig)|dauer (?:der|des))\b/i,
      unless: /\b(?:cookies?|recht auf|beschwer\w*)\b/i,
    },
  ],
  must: {
    en: 'Every stored category has a rule that puts the criterion into dates, and nothing is kept past it.',
    fr: 'Chaque catégorie a une règle qui traduit le critère en dates, et rien n’est gardé au-delà.',
    nl: 'Elke bewaarde categorie heeft een regel die het criterium in datums omzet, en niets blijft langer.',
    de: 'Jede gespeicherte Kategorie hat eine Regel, die das Kriterium in Daten fasst, und nichts bleibt länger.',
  },
  proof: 'auto',
};
