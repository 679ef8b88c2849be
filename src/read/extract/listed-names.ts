// Listed names: who stands at the beginning of an item where the list says that its entries are given data (“These parties get data: …”).
import type { Language } from '#base';
import { opens } from '../clause/opens.ts';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { kindsIn } from './recipient-sentences.ts';
import { type ToldName, isCommonWord } from './told-names.ts';

/** A name with the article before it, up to what explains it: “the Guild of Ringers, which …”, “Mailturm (newsletter)”, “e-Wharf:”. */
const entry =
  /^(?:\d{1,2}[.)] )?(?:(the|de|het|la|le|les|l['’]|der|die|das|den|dem) ?)?((?:[\p{Lu}][\p{L}\d&.’'+-]*|[\p{Ll}]-?[\p{Lu}][\p{L}\d]+)(?: (?:(?:of|for|van|voor|de|des|du|der|d['’]|en|and|et|&) (?:(?:the|de|het|la|les) )?)?[\p{Lu}\d][\p{L}\d&.’'+-]*){0,4})(?=$|[,;:.(]| [–—(-]| (?:for|which|who|where|as|in|to|voor|die|dat|waar|als|om|pour|qui|où|comme|à|für|wo|als|zur|zum)\b)/u;

/** The name with which an item of a list of recipients begins; none where only a capital says that it is one. */
export function listedNames(draft: Draft, line: Line): ToldName[] {
  if (line.kind !== 'item' || !line.first || !line.leads.some((lead) => listsOf(lead, draft.language))) return [];
  const found = entry.exec(line.raw);
  if (!found) return [];
  const name = found[2]!.replace(/[.’']+$/, '');
  if (name.length < 3 || name.split(/[ -]/).some((word) => /^\p{Lu}/u.test(word) && isCommonWord(word))) return [];
  const kinds = kindsIn(line, draft.language, true);
  const start = line.raw.indexOf(name);
  const inKind = kinds.some((one) => one.start < start + name.length && start < one.end);
  const several = name.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length > 1;
  if (inKind && (!several || kinds.some(({ role }) => role === 'authority'))) return [];
  if (!isProper(draft, name, found[1] !== undefined, several)) return [];
  return [{ name, start, end: start + name.length }];
}

function listsOf({ text }: Line['leads'][number], language: Language): boolean {
  const opened = text.endsWith(':') ? opens(text, language) : null;
  return opened?.kind === 'recipients' && !opened.denied;
}

/** Every noun of German, and every first word of an item, has a capital: more must say that it is a name. */
function isProper({ lines, language }: Draft, name: string, article: boolean, several: boolean): boolean {
  if (/\p{Ll}\p{Lu}|^\p{Ll}-/u.test(name)) return true;
  if (language === 'de') return false;
  if (article || several) return true;
  // In the middle of a sentence only names keep their capital.
  const within = new RegExp(`[\\p{Ll},] ${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'u');
  return lines.some(({ raw, kind }) => kind !== 'heading' && within.test(raw));
}
