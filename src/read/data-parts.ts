// Data parts: how a sentence that enumerates falls into parts, with what stands before each.
import { everyMatch, type Language, screenOf } from '#base';
import type { Term } from './data-book.ts';

/** Abbreviations whose full stops end no sentence; the same length, so that places stay. */
export const withoutStops = (text: string): string =>
  text.includes('.') ? text.replace(abbreviation, (found) => found.replaceAll('.', '_')) : text;
const abbreviation =
  /\b(?:z\. ?b|v\. ?a|d\. ?h|u\. ?a|i\. ?d\. ?r|e\.g|i\.e|p\. ?ex|o\. ?a|d\.w\.z|bijv|bv|bzw|ggfs?|inkl|incl|einschl|evtl|bspw|sog|etc|usw|enz|art|abs|lit|nr|tel|ca|z|mind)\./gi;

/** What parts the items of an enumeration; a bracket, a colon and “such as” open examples. */
const separators: Readonly<Record<Language, RegExp>> = {
  en: /[,;()[\]:•|]|\s[-/–]\s|\.(?=\s|$)|\b(?:and\/or|and|or|as well as|along with|together with|plus|such as|like(?= (?:your|the|a|name)\b)|including|includes?|for example|for instance|e[._]g[._]?|i_e_|namely|in particular|but not limited to)(?!\w)|&/gi,
  fr: /[,;()[\]:•|]|\s[-/–]\s|\.(?=\s|$)|\b(?:et\/ou|et|ou|ainsi que|de meme que|tel(?:le)?s? que|comme(?= (?:votre|vos|le|la|l'|les|des|par)\b)|notamment|par exemple|p_ ?ex_|a savoir|y compris|comprend|comprennent)(?!\w)|&/gi,
  nl: /[,;()[\]:•|]|(?<=[a-z]-)\/|\s[-/–]\s|\.(?=\s|$)|\b(?:en\/of|en|of|alsmede|alsook|evenals|zoals|waaronder|bijvoorbeeld|namelijk|te weten|inclusief|bijv[._]|bv[._]|o[._] ?a[._]|d_w_z_|onder meer|onder andere)(?!\w)|&/gi,
  de: /[,;()[\]:•|]|(?<=[a-z]-)\/|\s[-/–]\s|\.(?=\s|$)|\b(?:und\/oder|und|oder|sowie|wie(?: etwa| beispielsweise| z[._] ?b[._]| zum beispiel)?|etwa|neben(?= (?:der|dem|den|ihre[mnr]))|insbesondere|z[._] ?b[._]|zum beispiel|u[._] ?a[._]|unter anderem|v[._] ?a[._]|vor allem|d_ ?h_|bspw[._]|beispielsweise|namlich|einschliess?lich|inklusive|inkl_|beziehungsweise|bzw[._])(?!\w)|&/gi,
};

/** A sign or a word that opens examples. */
export const opener =
  /^(?:[([:]|\s[-–]\s|such as|like|including|includes?|for example|for instance|e[._]g[._]?|i_e_|namely|in particular|but not limited to|tel(?:le)?s? que|comme|notamment|par exemple|p_ ?ex_|a savoir|y compris|comprend|comprennent|zoals|waaronder|bijvoorbeeld|namelijk|te weten|inclusief|bijv[._]|bv[._]|o[._] ?a[._]|d_w_z_|onder meer|onder andere|wie(?: etwa| beispielsweise| z[._] ?b[._]| zum beispiel)?|etwa|insbesondere|z[._] ?b[._]|zum beispiel|u[._] ?a[._]|unter anderem|d_ ?h_|bspw[._]|beispielsweise|namlich|einschliess?lich|inklusive|inkl_)$/i;

export interface Part {
  start: number;
  end: number;
  /** What stands before it: a comma, “and”, an opener … */
  by: string;
  depth: number;
}

/** “(video)vergaderingen”, “customer(s)”: a bracket inside a word. */
function inWord(text: string, at: number): boolean {
  const [start, end] = text[at] === '(' ? [at, text.indexOf(')', at)] : [text.lastIndexOf('(', at), at];
  if (start < 0 || end < 0 || end - start > longestBit) return false;
  return /[a-z]/i.test(text[end + 1] ?? '') || /[a-z-]/i.test(text[start - 1] ?? '');
}
const longestBit = 12;

/** “in order to” orders nothing, “on behalf” holds no half. The same length, so that places stay. */
export function hideIdioms(text: string): string {
  let hidden = text;
  for (const at of hiddenIn(text)) hidden = hidden.replace(...hiding[at]!);
  return hidden;
}

/** “Internet Protocol (“IP”) address”. */
const shortForm = /(?<=\w )\(["']*(?:ip|os|isp|id|gps|vat|url|mac)["']*\)/gi;

/** “Websites, von denen Sie kommen”: one name in spite of its comma. */
const clauseComma =
  /\b(?:web ?sites?|web ?seiten?|(?:internet|unter|unterweb)?seiten?|pages?|sites?|pagina'?s?)(?: \w+)?, (?:von|welche|die|der|which|that|from|from which|waar|waarvan)\b/gi;
const idiom =
  /\bin order (?=to\b|that\b)|\bplace of business\b|\blog ?books?\b|\blog (?:in|on|out|off)\b|\bso called\b|\b(?:legitimate|public|vital|overriding|best|our|commercial|business|economic) interests?\b|\bpublic authorit\w+|\bin (?:the|your|our) (?:interests?|event|name|case) (?:of|that)\b|\b(?:up|out of) (?:to )?date\b|\b(?:at any|from|real|period of|same|first|short|long|any) time\b(?: to time)?|\b(?:at|on|upon) (?:your |our |the )?request\b|\b(?:interets?|motifs?) (?:legitimes?|public|vital|vitaux)\b|\b(?:berechtigten?|uberwiegende[nr]?|offentliche[ns]?) interessen?\b|\b(?:gerechtvaardigde?|algemeen|vitaal) belang(?:en)?\b|\b(?:in|from|of) your (?:home )?country(?: of residence)?\b|\b(?:on|in|onto|to|from) (?:your|the|a|their|his|my|our|users?'?)(?: (?:users?'?|visitors?'?|own|local|web|internet|mobile))* ?(?:computers?|(?:end |terminal )?devices?|browsers?|hard (?:drive|disk)|smartphone|phone|terminals?)\b(?! (?:type|version|id|model))|\b(?:auf|in|im|vom|an) (?:ihre[mnr]|deine[mnr]|de[mnr]|das|eine[mnr]|dessen|deren)? ?(?:\w+ )?(?:endgerate?n?s?|computers?|computersystem|rechners?|(?:internet-?|web-?)?browsers?|gerate?n?s?|festplatte)\b|\b(?:sur|dans|depuis|par) (?:votre|vos|le|la|les|son|ses|un) ?(?:ordinateurs?|terminal|terminaux|navigateurs?|appareils?|disque dur|equipements?)(?: de l'utilisateur)?\b|\b(?:sur|dans) l'(?:ordinateur|appareil|equipement)\b|\b(?:op|in|naar|vanaf) (?:uw|je|jouw|de|het|een|uw eigen) (?:computers?|apparaa?t\w*|browser|toestel\w*|harde schijf|telefoon)\b|\bin (?:so ?genannten |the |our |den |unseren |so-called )?(?:server-?log-? ?(?:dateien|files)|(?:server )?log ?files?|logfiles)\b|\b(?:by|via|per|par|through|over the|by means of) (?:e-?mails?|email|courriel|phone|telephone|telefon|telefoon|post|mail|fax|telefax|letter|brief|courrier|sms)(?:(?:, ?| or | and | oder | und | of | en | ou | et |\/|, oder )(?:by |via |per |par )?(?:e-?mails?|email|courriel|phone|telephone|telefon|telefoon|post|mail|fax|telefax|letter|brief|courrier|sms|web forms?))*\b/gi;

const hiding: readonly (readonly [RegExp, (found: string) => string])[] = [
  [idiom, (found) => '#'.repeat(found.length)],
  [clauseComma, (found) => found.replace(',', ' ')],
  [shortForm, (found) => ' '.repeat(found.length)],
];
const hiddenIn = screenOf(hiding.map(([expression]) => expression));

/** The parts of a region, in its order; what stands inside a term parts nothing. */
export function partsOf(region: string, terms: readonly Term[], language: Language): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let by = '';
  let depth = 0;
  const close = (end: number): void => {
    if (/[\p{L}\p{N}]/u.test(region.slice(start, end))) {
      parts.push({ start, end, by, depth });
      by = '';
    }
  };
  for (const match of everyMatch(region, separators[language])) {
    const { index } = match;
    if (terms.some((term) => term.start < index && index < term.end)) continue;
    if (/[()]/.test(match[0]) && inWord(region, index)) continue;
    close(index);
    const sign = match[0];
    start = index + sign.length;
    const opens = opener.test(sign);
    if (sign === '(' || sign === '[') depth++;
    if ((sign === ')' || sign === ']') && depth > 0) {
      depth--;
      by = ')';
    } else if (!(opener.test(by) && !opens)) by = sign;
  }
  close(region.length);
  return parts;
}
