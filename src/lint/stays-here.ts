// Stays here: sentences by which data does not leave the country, the Union or the European Economic Area.
import type { LintReading } from './reading.ts';

const here = String.raw`(?:the )?(?:eu|eea|european (?:union|economic area)|union|united kingdom|uk|country|europe|switzerland)`;
const ici = String.raw`(?:l'|la |le )?(?:ue|eee|union europeenne|union|espace economique europeen|europe|suisse|belgique|france)`;
const hier = String.raw`(?:de |het )?(?:eu|eer|europese (?:unie|economische ruimte)|europa|nederland|belgie)`;
const hierzulande = String.raw`(?:der |des |die |den )?(?:eu|ewr|europaischen? (?:union|wirtschaftsraum\w*)|europa|deutschland|schweiz|osterreich)`;

const stays = new RegExp(
  [
    String.raw`\b(?:nothing|no (?:personal )?(?:data|information)|none of (?:it|this|these|your data))\b[^.\n]{0,40}\b(?:leaves?|goes|sent|transferred|stored|passed|processed)\b[^.\n]{0,30}\b(?:outside )?(?:of )?${here}\b`,
    String.raw`\b(?:do not|does not|will not|never|not) (?:\w+ ){0,3}(?:transfer\w*|send|sent|leave|go|stor\w+|process\w*)\b[^.\n]{0,60}\b(?:outside|beyond|leav\w+|abroad|third countr\w+|other countries|${here}\b)`,
    String.raw`\b(?:never|not) leaves? (?:it|the (?:eu|eea|uk|country|union|united kingdom))\b`,
    String.raw`\b(?:rien|aucune (?:donnee|information)\w*)\b[^.\n]{0,40}\b(?:quitte|sort|transfer\w+|transmis\w*|envoyee?s?)\b[^.\n]{0,40}\b(?:hors|en dehors|pays tiers|${ici}\b)`,
    String.raw`\bne (?:\w+ ){0,3}(?:quitt\w+|transfer\w+|sort\w*|sont)\b[^.\n]{0,20}\b(?:pas|jamais)\b[^.\n]{0,40}\b(?:hors|en dehors|pays tiers|${ici}\b)`,
    String.raw`\b(?:niets|geen (?:persoons)?gegevens|niet)\b[^.\n]{0,60}\b(?:buiten|derde landen|verlaat|verlaten)\b`,
    String.raw`\b(?:gegevens|niets)\b[^.\n]{0,30}\b(?:verlaten|blijven)\b[^.\n]{0,30}\b${hier}\b`,
    String.raw`\b(?:nichts|keine (?:personenbezogenen )?daten|nicht|keine ubermittlung)\b[^.\n]{0,60}\b(?:drittland|drittlander\w*|drittstaat\w*|ausserhalb|verlasst|verlassen)\b`,
    String.raw`\b(?:drittland|drittlander\w*|drittstaat\w*|ausserhalb ${hierzulande})\b[^.\n]{0,80}\b(?:findet nicht|erfolgt nicht|nicht statt|ubermitteln wir nicht|nicht ubermittelt|werden nicht)\b`,
  ].join('|'),
);
/** What is said of one thing, or on a condition, is no promise for all. */
const partly =
  /\b(?:other|autres?|andere\w*|unless|without|except|card|password|recordings?|only if|sauf|sans (?:votre|garanties?)|tenzij|zonder|behalve|es sei denn|ohne|ausser|adequate|legislation|level of protection)\b/;

export const staysHere = (reading: LintReading): boolean =>
  reading.policy.statements.some(({ kind }) => kind === 'no-transfer') ||
  reading.linesThat(stays).some(({ block, plain }) => block.kind !== 'heading' && !partly.test(plain));
