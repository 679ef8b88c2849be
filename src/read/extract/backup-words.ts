// Backups, how they are called: the noun, the verb (“backed up”, “sauvegardée”, “gesichert”) and copies made every night.
import { pattern } from '../patterns.ts';

export const backup = pattern(
  /\b(?:back(?:ed|ing|s)?[- ]?ups?|sauvegard(?:es?|ees?|ons|er)|reservekopie\w*|veiligheidskopie\w*|ge-?back-?upt|back-?up\w*|sicherungskopie\w*|datensicherung\w*|(?:verschlusselte\w*|tagliche\w*|nachtliche\w*|wochentliche\w*|altere\w*|regelmas+ige\w*) sicherung(?:en)?|sicherung(?:en)? (?:werden|wird)\b[^.;]{0,60}\b(?:angelegt|erstellt|aufbewahrt|geloscht|uberschrieben)|(?:jede nacht|taglich|nachts|stundlich|wochentlich)\b[^.;]{0,60}\bgesichert|(?:nightly|daily|weekly|hourly|off-?site) cop(?:y|ies)|cop(?:y|ies) of (?:the |our |all |your )?(?:\w+ ){1,4}(?:is|are) (?:made|taken|written|stored) (?:every|each|once|daily|nightly)|copie de (?:la base|nos donnees|vos donnees)[^.;]{0,40}\b(?:chaque|toutes les|quotidien\w*))\b/i,
);
