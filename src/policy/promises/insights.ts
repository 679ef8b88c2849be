// Data is analysed to improve what is offered.
import type { PromiseKind } from '../promise-kind.ts';

export const insights: PromiseKind = {
  id: 'insights',
  area: [11, 5],
  name: {
    en: 'Data is analysed only to improve',
    fr: 'Les données ne sont analysées que pour améliorer',
    nl: 'Gegevens worden alleen geanalyseerd ter verbetering',
    de: 'Daten werden nur zur Verbesserung ausgewertet',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:improv|optimi[sz]|enhanc|develop|analy[sz]|monitor|evaluat|measur|understand|research)\w*\b.{0,80}\b(?:services?|products?|websites?|sites?|platform|app|business|experience|effectiveness|campaigns?|usage|trends|needs|data|insights?|growth|contents?|strateg\w+|surveys?|satisfaction)\b|\bmarket research\b|\binsights?\b/i,
      unless:
        /\b(?:not|never|no|without)\b|\b(?:security measures?|policy|rights?|cookies policy|effectiveness of (?:the|our) (?:security|measures))\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:amelior\w+|optimis\w+|developp\w+|analys\w+|etudes?|enquetes?|mesur\w+)\b.{0,60}\b(?:services?|produits?|sites?|experience|satisfaction|besoins|marche|frequentation|offres?|audience)\b/i,
      unless: /\b(?:ne|pas|droit|securite)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:verbeter\w*|optimalis\w+|ontwikkel\w*|analys\w+|onderzoek\w*|meten)\b.{0,60}\b(?:diensten?|producten|website|aanbod|gebruik|ervaring|tevredenheid|dienstverlening)\b|\b(?:diensten?|producten|website|aanbod|dienstverlening)\b.{0,40}\b(?:te verbeteren|verbeteren|optimalis\w+)\b/i,
      unless: /\b(?:niet|geen|recht|beveilig\w*)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:verbesser\w+|optimier\w+|weiterentwick\w+|analys\w+|auswert\w+|ausgewertet|markt\w*forschung|umfragen?)\b/i,
      unless: /\b(?:nicht|kein\w*|recht|sicherheitsmas\w*|google analytics)\b/i,
    },
  ],
  must: {
    en: 'Analyses run on figures that name nobody or on data whose purpose allows it, and each analysis is in the register.',
    fr: 'Les analyses portent sur des chiffres sans nom ou des données dont la finalité le permet, et chacune figure au registre.',
    nl: 'Analyses gebruiken cijfers zonder namen of gegevens waarvan het doel dit toestaat, en elke analyse staat in het register.',
    de: 'Ausgewertet werden Zahlen ohne Namen oder Daten, deren Zweck es erlaubt, und jede Auswertung steht im Verzeichnis.',
  },
  proof: 'auto',
};
