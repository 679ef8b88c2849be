// Not recipients: sentences that name others and give them nothing – denials, news, advice, devices, settings, definitions and risks.
import type { Line } from '../context.ts';
import { fits, pattern } from '../patterns.ts';
import { except } from './recipient-speech.ts';

/** “We will not:”, and then a list of what is not done. */
const denyingLead = pattern(
  /\b(?:not|never|don't|won't|nicht|niemals|jamais|niet|nooit|(?:ne|n')\b[^:]{0,40}\b(?:pas|jamais|aucun\w*))\b[^:]{0,50}:$/i,
);
/** “These include, but are not limited to:”. */
const openEnded =
  /\b(?:limited|only|exhausti\w*|limite\w*|seulement|uniquement|beschrankt|abschliesend|nur|alleen|uitsluitend|beperkt|limitatief)\b/i;
/** What the press tells of others. */
const news = pattern(
  /\b(?:(?:was|were|has been|have been) (?:fined|sued|convicted|hacked|sentenced|acquitted)|fined? (?:of |by )|(?:court|tribunal|gericht\w*|gerichtshof\w*|cour|hof|rechtbank|authority|behorde|aufsicht|regulator|watchdog)\b.{0,60}\b(?:ruled|fined|held that|verurteilt\w*|entschied\w*|verhangt\w*|condamnee?|a juge|inflige|oordeelde|beboet\w*|legde)|announced (?:that|last|in|on)|a annonce|hat angekundigt|kundigte\b.{0,30}\ban|heeft aangekondigd|kondigde|bus+geld|amende|boetes?)\b/i,
);
/** What the reader is told to do, with their own tools. */
const advice = pattern(
  /\b(?:we (?:recommend|advise|suggest)|nous (?:vous )?(?:conseillons|recommandons)|wir (?:empfehlen|raten)|wij (?:raden|adviseren)|raden wij|(?:support|help)\.(?:google|apple|microsoft|mozilla|opera)\b|(?:rubrique|onglet|reglages|parametres|einstellungen|instellingen|settings)\b.{0,40}(?:»|>|›|”))/i,
);
const orders = pattern(
  /(?:^|[.!?] )(?:please )?(?:change|choose|check|update|install|always|avoid|changez|choisissez|verifiez|installez|evitez|andern sie|wahlen sie|prufen sie|installieren sie|wijzig|kies|controleer|installeer) /i,
);
/** What a word means, what might happen elsewhere, and who gives numbers out. */
const general = pattern(
  /\b(?:(?:at least|mindestens|minstens|au moins|minimaal) (?:\d+|[a-z]+) (?:years? (?:old|of age)|jahre alt|jaar oud|ans)|(?:have|has) (?:their|its|his) own (?:privacy|cookie|data)|(?:have|has) (?:privacy|cookie|data protection) (?:policy|policies|notices?|statements?) of (?:their|its) own|(?:ont|a) (?:leurs?|sa|ses) propres? (?:politiques?|regles)|(?:hebben|heeft) (?:hun|zijn|haar|een) eigen privacy\w*|(?:haben|hat) (?:ihre |seine )?eigenen? datenschutz\w*|compete[sd]? with|(?:is|are|est|sont|ist|sind|zijn) (?:a |the |any |la |une |toute |eine |jede |een |de |elke )?(?:natural or legal|personne physique|naturliche oder|natuurlijke)|(?:can ?not be (?:ruled out|excluded)|nicht ausgeschlossen werden|pas (?:etre )?exclu|niet (?:worden )?uitgesloten)|(?:risk|risque|risiko|risico) (?:that|que|dass|dat)\b|(?:risk|risque|risiko|risico)\b.{0,20}, (?:dass|que|dat)\b|(?:can be|is|are) (?:reached|reachable) |answers? (?:at|on) |repond (?:a|au) |antwortet (?:unter|auf) |antwoordt op |assigned (?:to [a-z]+ )?by|given to everyone by|confidentiality\b[^.;]{0,60}\b(?:with respect to|towards)|sort de (?:vos|ses) donnees|dispute[ -]resolution|ha(?:ve|s) (?:the|a|no) right|(?:ont|a) (?:le )?droit|ha(?:ben|t) (?:ein|das|kein) recht|(?:hebben|heeft) (?:het |geen )?recht)\b/i,
);

/** Whether a sentence gives nobody anything, whoever stands in it. */
export const givesNothing = (line: Line): boolean =>
  fits(news, line) ||
  fits(general, line) ||
  line.leads.some((lead) => fits(denyingLead, lead) && !except.test(lead.text) && !openEnded.test(lead.text));

/** Whether it is advice to the reader, who uses what it names; `listed`: where recipients are listed only orders are. */
export const advises = (line: Line, listed: boolean): boolean => fits(orders, line) || (!listed && fits(advice, line));

const denied =
  /\b(?:(?:do|does|will|did) not|don't|doesn't|won't|never|no longer|verzichten\b[^.;]{0,30}\bauf|kein\w*|weder|nicht|niemals|geen|niet|nooit|(?:use|run|embed|place|set|load|share) no|n'[a-z]+\b[^.;]{0,12}\b(?:pas|aucun\w*|jamais|plus|ni)|ne [a-z]+\b[^.;]{0,12}\b(?:pas|aucun\w*|jamais|plus|ni))\b([^.;:]*)$/i;
const using =
  /\b(?:us(?:e|es|ing)|embed|integrat\w*|share|sell|work with|transfer|disclose|pass|load|send|give|place|run|verwend\w*|nutz\w*|setzen|eingesetzt|einsatz|binden|eingebunden|geben|weiter\w*|verkauf\w*|ubermittel\w*|verzichten|utilis\w*|emploi\w*|integr\w*|partag\w*|vend\w*|transmet\w*|communiqu\w*|recour\w*|gebruik\w*|delen|verkopen|verstrek\w*|inzet\w*|plaats\w*)\b/i;
const turned =
  /\b(?:but|except|unless|only|other than|however|without|if|when|until|before|sondern|auser|nur|aber|wenn|sofern|ohne|bevor|mais|sauf|qu[e']|si|sans|avant|maar|behalve|tenzij|alleen|als|zonder|totdat)\b/i;
const deniedBehind =
  /^[^.;,]{0,10}\b(?:setzen|verwenden|nutzen|gebruiken|zetten) (?:wir|wij|we)\b[^.;,]{0,20}\b(?:nicht|niet)\b(?![^.;]{0,40}\b(?:ohne|bevor|solange|zonder|tenzij|totdat)\b)|^[^.;,]{0,30}\b(?:is|are|wird|werden|wordt|worden|est|sont)\b[^.;,]{0,20}\b(?:not|no longer|never|nicht|pas|plus|niet)\b[^.;,]{0,30}\b(?:used|use|embedded|integrated|loaded|verwendet|eingesetzt|genutzt|eingebunden|geladen|utilise\w*|employe\w*|integre\w*|charge\w*|gebruikt|ingezet)\b(?![^.;]{0,40}\b(?:without|unless|until|before|ohne|bevor|solange|sans|avant|tant que|zonder|tenzij|totdat)\b)|^[^.;,]{0,20}\b(?:receives?|gets?|erhalt|bekommt|recoit|ontvangt|krijgt)\b[^.;,]{0,25}\b(?:no|nothing|kein\w*|nichts|aucune?|rien|geen|niets)\b/i;
/** The reader's own device or program. */
const device =
  /^ ?(?:(?:or|and|ou|et|oder|und|of|en|\/) ?(?:Android|Windows|iOS)|TV|Watch|Alexa|Echo|Windows|Word\b|Excel|Acrobat|Reader|devices?|phones?|smartphones?|tablets?|computers?|laptops?|gerate?n?|handys?|appareils?|toestel\w*|betriebssystem\w*|operating system)\b/i;

/** Whether what a sentence comes to next is what it says is not used: “We use neither”. */
export function deniesUse(before: string): boolean {
  const denial = denied.exec(before);
  return denial !== null && using.test(before) && !turned.test(denial[1]!);
}

/** Whether a name that stands between the two parts of its sentence is denied, a device, or an officer's abbreviation. */
export function isNamedOnly(name: string, before: string, after: string): boolean {
  if (deniesUse(before)) return true;
  if (deniedBehind.test(after) || device.test(after)) return true;
  return name === 'DPD' && /\b(?:delegue|delegad|protec)/i.test(`${before}${after}`);
}
