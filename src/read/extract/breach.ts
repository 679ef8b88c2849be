// Breaches (Art. 33, 34): whom the text says will be told of one, and within what time.
import type { Policy } from '#policy';
import { periodsIn } from '../periods.ts';
import type { Line } from '../context.ts';
import type { Draft } from '../draft.ts';
import { fits, fitsAny, pattern } from '../patterns.ts';

const breached = pattern(
  /\b(?:(?:data|security|privacy|personal data|information) (?:breach(?:es)?|incidents?|leaks?)|breach(?:es)?\b(?! of (?:contract|th(?:e|is|ese) (?:terms|agreement|law|contract)))|leaks? of (?:\w+ )?(?:data|datas|information)|(?:data|information|security|confidentiality)\b.{0,40}\b(?:is|are|was|were|has been|have been) compromised|(?:data|information|records?)\b.{0,30}\b(?:is|are|be|was|were|been|gets?)\b.{0,12}\b(?:stolen|leaked|hacked)|donnees\b.{0,25}\b(?:piratee?s?|volee?s?|derobee?s?)|daten\b.{0,30}\b(?:gestohlen|entwendet|in (?:fremde|falsche|unbefugte) hande)|gegevens\b.{0,30}\b(?:gestolen|gelekt|gehackt|op straat)|(?:go|goes|going|gone|went) wrong (?:with|around)\b.{0,20}\b(?:data|details)|\bmis\b.{0,12}\bmet (?:je|uw|jouw|jullie|deze|de) \w*gegevens|(?:something|anything|iets|er) (?:\w+ )?(?:leaks|lekt)|tourn\w+ mal\b.{0,12}\bdonnees|mit (?:deinen|ihren|euren|den) daten\b.{0,20}\b(?:schief|passiert)|violations? (?:de|des|de vos) (?:donnees|securite)|violations? (?:touchant|affectant|concernant|portant sur) [^.;]{0,20}\bdonnees|fuites? (?:de|des) donnees|(?:securite|confidentialite|donnees)\b.{0,80}\bcompromise?s?|incidents? de securite|datalek\w*|beveiligingsincident\w*|inbreuk\w* (?:op|in verband)|datenpanne\w*|daten(?:schutz)?verletzung\w*|verletzung(?:en)? des schutzes|sicherheitsvorf\w+|datenlecks?|datenschutzvorf\w+)\b/i,
);
const tells =
  /\b(?:notif\w+|inform\w*|tell\w*|told|report\w*|alert\w*|communicat\w+|hear from us|let (?:you|them) know|contact (?:you|them|those|the people)|averti\w*|signal\w*|meld\w*|gemeld|stellen\b.{0,30}\bop de hoogte|laten\b.{0,60}\bweten|hoort het|hoor(?:t|en)? (?:je|u|jullie)\b.{0,30}\bvan ons|erfahr(?:en|st|t)\b.{0,50}\bvon uns|appren(?:drez|ez)\b.{0,12}\b(?:de|par) nous|preven(?:ons|ir)|previendr\w+|aviser\w*|benachrichtig\w*|unterricht\w*)\b/i;
/** “something goes wrong … the authority within 72 hours”: said without the word. */
const withinHours = pattern(
  /\b(?:authority|regulator|commission(?:er)?|autorite|CNIL|autoriteit|toezichthouder|aufsichtsbehorde)\b.{0,60}(?:\b(?:72|48|24|seventy-two|zweiundsiebzig) ?(?:hours|heures|uur|uren|stunden)\b|\b(?:hears?|told|hoort|erfahrt|apprend)\b.{0,30}\b(?:within|binnen|binnen|sous|dans les|in) (?:three|drie|drei|trois) (?:days|dagen|tagen|jours)\b)|\b(?:72|48|24|seventy-two) ?(?:hours|heures|uur|uren|stunden)\b.{0,80}\b(?:authority|regulator|autorite|CNIL|autoriteit|toezichthouder|aufsichtsbehorde)\b/i,
);
const procedures =
  /\b(?:breach|incident) (?:notification|notice|response|handling|management)\b|\bprocedure\w*\b.{0,40}\b(?:violation|datalek|datenpanne)\w*/i;

const audiences: readonly (readonly [NonNullable<Policy['breach'][number]['tells']>[number], RegExp])[] = [
  [
    'authority',
    /\b(?:authorit(?:y|ies)|regulators?|commissioners?(?:'s)?|commission|autorites?|CNIL|CNPD|ICO|autoriteit|toezichthoud\w+|aufsichtsbehorde\w*|behorde)\b/i,
  ],
  [
    'subjects',
    /\b(?:you|yours|individuals?|data subjects?|(?:affected|concerned) (?:persons?|people|users?|parties)|persons?|people|users?|members?|vous|personnes|u|je|betrokkenen?|personen|sie|ihnen|betroffene\w*)\b/i,
  ],
  ['customers', /\b(?:customers?|clients?|klanten?|kunden?|controllers?)\b/i],
];
/** A purpose of using data, and no word on who is told. */
const purpose = /\b(?:prevent|detect|investigate)\w*\b.{0,80}\b(?:breach|incident|fraud)/i;
/** Somebody else is to tell the authority. */
const others =
  /\b(?:customers?|clients?|kunden?|klanten?)\b.{0,30}\b(?:responsible|decides?|must|has to|shall (?:be|itself)|verantwoordelijk|verantwortlich)\b|\blaws? (?:says?|requires?|demands?)\b[^.;]{0,30}\bcontrollers\b/i;

export function breach(draft: Draft): void {
  for (const line of draft.lines) {
    if (line.kind === 'heading' || line.text.endsWith('?') || purpose.test(line.text)) continue;
    const about = fits(breached, line);
    const section = fitsAny(breached, line.headings) || fits(withinHours, line);
    if (!about && !section) continue;
    const procedure = procedures.test(line.text);
    const byOthers = others.test(line.text);
    const whom = !procedure && !byOthers && tells.test(line.text) ? audiencesIn(line) : [];
    if (!procedure && !byOthers && whom.length === 0) continue;
    const within = whom.includes('authority') ? withinOf(line) : undefined;
    draft.add(
      'breach',
      ['breach'],
      { ...(whom.length > 0 ? { tells: whom } : {}), ...(within ? { authorityWithin: within } : {}) },
      line,
    );
    if (procedure)
      draft.add(
        'measures',
        ['measure', 'breach notification'],
        { label: 'breach notification', dpv: 'dpv:DataBreachNotification' },
        line,
      );
  }
}

const audiencesIn = ({ text }: Line) => audiences.filter(([, match]) => match.test(text)).map(([who]) => who);

/** The period nearest to the word for the authority. */
function withinOf({ text }: Line): string | undefined {
  const authority = text.search(audiences[0]![1]);
  return periodsIn(text).toSorted((a, b) => Math.abs(a.start - authority) - Math.abs(b.start - authority))[0]?.period;
}
