// Changes of the text: how people are told of them, how long before, and whether earlier versions are kept.
import { periodsIn } from '../periods.ts';
import type { Draft } from '../draft.ts';

const told: readonly (readonly ['website' | 'email' | 'in-service', RegExp])[] = [
  ['email', /\b(?:e-?mails?|courriels?)\b/i],
  [
    'website',
    /\b(?:(?:web ?)?sites?|(?:this|our) (?:web ?)?page|post(?:ed|ing)|publi\w+|page|notice on|prominent\w*|seite|veroffentlich\w+|website)\b/i,
  ],
  [
    'in-service',
    /\b(?:in[- ]app|within the (?:app|service|application)|in the (?:app|application|dashboard)|pop-?up|banner|(?:when|next time) you (?:log|sign) in|dans l'application|in de app|in der app|im kundenkonto)\b/i,
  ],
];
const material =
  /\b(?:material|significant|substantial|major|important|substantielle?s?|importantes?|majeures?|ingrijpende|belangrijke|wezenlijke|wesentliche\w*|erhebliche\w*|grundlegende\w*)\b/i;
const ahead =
  /\b(?:before|prior|in advance|advance notice|ahead|notice|avant|a l'avance|preavis|vooraf|voordat|van tevoren|vorher|im voraus|vor (?:inkrafttreten|dem))\b/i;

export function changes(draft: Draft): void {
  for (const line of draft.lines) {
    const said = draft.said(line);
    const log = said.includes('policy-history');
    const tells = said.includes('policy-change-notice');
    const places = tells || said.includes('policy-current');
    if (!log && !places) continue;
    const { text } = line;
    const ways = places ? told.filter(([, match]) => match.test(text)).map(([way]) => way) : [];
    const lead = tells && ahead.test(text) ? periodsIn(text)[0]?.period : undefined;
    const about = material.test(text);
    if (!log && ways.length === 0 && !lead) continue;
    const value = {
      notice: ways,
      ...(about ? { material: about } : {}),
      ...(lead ? { leadTime: lead } : {}),
      ...(log ? { log } : {}),
    };
    draft.add('changes', ['changes', log ? 'log' : ways.join(' ')], value, line);
  }
}
