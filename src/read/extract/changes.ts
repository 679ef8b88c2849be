// Changes of the text: how people are told of them, how long before, and whether earlier versions are kept.
import { promiseKind, type Saying } from '#policy';
import { periodsIn } from '../periods.ts';
import type { Draft } from '../draft.ts';

const told: readonly (readonly ['website' | 'email' | 'in-service', RegExp])[] = [
  ['email', /\b(?:e-?mails?|courriels?)\b/i],
  [
    'website',
    /\b(?:(?:web ?)?sites?|(?:this|our) (?:web ?)?page|post(?:ed|ing)|publi\w+|page|notice on|prominent\w*|seite|veröffentlich\w+|website)\b/i,
  ],
  [
    'in-service',
    /\b(?:in[- ]app|within the (?:app|service|application)|in the (?:app|application|dashboard)|pop-?up|banner|(?:when|next time) you (?:log|sign) in|dans l'application|in de app|in der app|im kundenkonto)\b/i,
  ],
];
const material =
  /\b(?:material|significant|substantial|major|important|substantielle?s?|importantes?|majeures?|ingrijpende|belangrijke|wezenlijke|wesentliche\w*|erhebliche\w*|grundlegende\w*)\b/i;
const ahead =
  /\b(?:before|prior|in advance|advance notice|ahead|notice|avant|[àa] l'avance|pr[ée]avis|vooraf|voordat|van tevoren|vorher|im voraus|vor (?:inkrafttreten|dem))\b/i;

export function changes(draft: Draft): void {
  const says = (kind: string): ((text: string, headings: readonly string[]) => boolean) => {
    const sayings = (promiseKind(kind)?.says ?? []).filter(
      (said): said is Saying => 'match' in said && said.language === draft.language,
    );
    return (text, headings) =>
      sayings.some(
        ({ match, unless, under }) =>
          match.test(text) && !unless?.test(text) && (!under || headings.some((heading) => under.test(heading))),
      );
  };
  const notice = says('policy-change-notice');
  const current = says('policy-current');
  const history = says('policy-history');
  for (const line of draft.lines) {
    if (line.kind === 'heading') continue;
    const { text, headings } = line;
    const log = history(text, headings);
    const tells = notice(text, headings);
    const places = tells || current(text, headings);
    if (!log && !places) continue;
    const ways = places ? told.filter(([, match]) => match.test(text)).map(([way]) => way) : [];
    const lead = tells ? periodsIn(text).find(() => ahead.test(text))?.period : undefined;
    const about = material.test(text);
    if (!log && ways.length === 0 && !lead) continue;
    draft.add(
      'changes',
      ['changes', log ? 'log' : ways.join(' ')],
      {
        notice: ways,
        ...(about ? { material: about } : {}),
        ...(lead ? { leadTime: lead } : {}),
        ...(log ? { log } : {}),
      },
      line,
    );
  }
}
