// Records of processing, impact assessments, privacy by design.
import type { PromiseKind } from '../promise-kind.ts';

export const processingRecords: PromiseKind = {
  id: 'processing-records',
  area: [9],
  name: {
    en: 'Records of processing are kept',
    fr: 'Un registre des traitements est tenu',
    nl: 'Er is een verwerkingsregister',
    de: 'Ein Verarbeitungsverzeichnis wird geführt',
  },
  says: [
    {
      language: 'en',
      match:
        /\b(?:records? of processing|processing (?:register|records?)|register of (?:processing|data)|data protection impact assessments?|DPIAs?|privacy by (?:design|default)|data protection by (?:design|default)|accountab\w+)\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:registre des (?:activites de )?traitements?|analyse d'impact|protection des donnees des la conception)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:verwerkingsregister|register van verwerkings\w*|DPIA|gegevensbeschermingseffect\w*|privacy by design)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:verzeichnis (?:von|der) verarbeitungstatigkeiten|datenschutz-?folgenabschatzung|privacy by design)\b/i,
    },
  ],
  must: {
    en: 'The register of activities (Art. 30) is complete and dated; assessments are on file where the law demands them.',
    fr: 'Le registre (art. 30) est complet et daté ; les analyses requises sont au dossier.',
    nl: 'Het register (art. 30) is volledig en gedateerd; vereiste beoordelingen zijn aanwezig.',
    de: 'Das Verzeichnis (Art. 30) ist vollständig und datiert; verlangte Abschätzungen liegen vor.',
  },
  proof: 'auto',
  vouched: ['sharedWith.recordsGaps', 'sharedWith.otherPapers'],
};
