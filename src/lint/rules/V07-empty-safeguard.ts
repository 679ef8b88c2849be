// V07: a transfer abroad under “appropriate safeguards” that are not named, or only considered.
import { type Candidate, candidate, gravest } from '../gravest.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Rule } from '../rule.ts';

const empty = {
  en: /\b(?:appropriate|adequate|suitable|necessary|reasonable|similar|comparable|required) (?:(?:and|or|legal|contractual|preventive|protective|security|data protection|technical|organi[sz]ational|privacy) )*(?:safeguards?|measures?|protections?|guarantees?|steps|mechanisms?)\b|\badequate(?:ly)? (?:level of )?protect\w+|\b(?:appropriate|adequate|suitable) (?:contractual )?(?:clauses|arrangements|agreements|contracts|provisions)\b/,
  fr: /\b(?:garanties|mesures|protections?) (?:\w+ ){0,2}(?:appropriees?|adequates?|suffisante?s|necessaires)\b|\bniveau de protection (?:adequat|suffisant)\b|\b(?:clauses|dispositions|contrats) (?:contractuelles )?(?:appropriees?|adequates?)\b/,
  nl: /\b(?:passende|gepaste|adequate|geschikte|noodzakelijke) (?:\w+ ){0,2}(?:waarborgen|maatregelen|garanties|bescherming\w*|bepalingen|afspraken|overeenkomsten)\b/,
  de: /\b(?:geeignete|angemessene|passende|ausreichende|erforderliche)[nrs]? (?:\w+ ){0,2}(?:garantien|massnahmen|schutzmassnahmen|schutzniveau\w*|sicherheiten|vereinbarungen|vertrage|regelungen)\b/,
} as const;

const abroad =
  /\b(?:outside (?:of )?(?:the |your )?(?:eea|eu|uk|european|united kingdom|country)|third countr\w+|international\w* transfers?|transfer\w*[^.]{0,80}\b(?:countr\w+|abroad|overseas)|overseas|united states|pays tiers|hors (?:de )?(?:l')?(?:ue|eee|union|espace)|derde landen?|buiten (?:de )?(?:eu|eer|europese|europa)|drittland\w*|drittlander\w*|ausserhalb (?:der|des) (?:eu|ewr|europaischen))\b/;
const tool =
  /\b(?:standard(?:ised)? (?:contractual|data protection) clauses|model clauses|sccs?|adequa\w+ (?:decision|regulation)s?|deemed adequate|privacy framework|binding corporate rules|article 4[5-9]|clauses contractuelles types|decision d'adequation|regles d'entreprise contraignantes|modelcontract\w*|standaard(?:contract)?bepaling\w*|adequaatheidsbesluit\w*|bindende bedrijfsvoorschriften|standardvertragsklausel\w*|standarddatenschutzklausel\w*|angemessenheitsbeschluss\w*|idta|international data transfer (?:agreement|addendum))\b/;
/** Looked into, not done. */
const onlyConsidered =
  /\b(?:whether|(?:consider\w*|research\w*|examin\w*|explor\w*|assess\w*|investigat\w*|seek|try|strive|endeavou?r)\b[^.]{0,60}\b(?:measures?|safeguards?|protections?|mechanisms?)|(?:where|if|as|to the extent) (?:possible|feasible|necessary|required|needed|appropriate)(?= ?[,;.)-])|si necessaire|le cas echeant|indien nodig|soweit (?:erforderlich|moglich|notwendig)|gegebenenfalls|dans la mesure du possible|waar mogelijk|nach moglichkeit|wenn moglich)\b/;

export const emptySafeguard: Rule = {
  id: 'V07',
  article: '46',
  severity: 'warning',
  name: {
    en: 'Safeguard without a name',
    fr: 'Garantie sans nom',
    nl: 'Waarborg zonder naam',
    de: 'Garantie ohne Namen',
  },
  why: {
    en: 'Data may leave the Union only under one of the tools that the law lists. “Appropriate measures” names none, and a tool that is only considered protects nobody.',
    fr: 'Les données ne sortent de l’Union que par un des outils prévus par la loi. « Mesures appropriées » n’en nomme aucun, et un outil qu’on envisage ne protège personne.',
    nl: 'Gegevens mogen de Unie alleen verlaten met een van de middelen uit de wet. “Passende maatregelen” noemt er geen, en een middel dat men overweegt, beschermt niemand.',
    de: 'Daten dürfen die Union nur mit einem der gesetzlichen Mittel verlassen. „Geeignete Maßnahmen“ nennt keines, und ein nur erwogenes Mittel schützt niemanden.',
  },
  repair: {
    en: 'Name the tool for each recipient: an adequacy decision, the standard contractual clauses of 2021 and their module, or binding corporate rules.',
    fr: 'Nommez l’outil pour chaque destinataire : décision d’adéquation, clauses contractuelles types de 2021 et leur module, ou règles d’entreprise contraignantes.',
    nl: 'Noem per ontvanger het middel: een adequaatheidsbesluit, de standaardbepalingen van 2021 met hun module, of bindende bedrijfsvoorschriften.',
    de: 'Nennen Sie für jeden Empfänger das Mittel: Angemessenheitsbeschluss, Standardvertragsklauseln von 2021 mit Modul, oder verbindliche interne Vorschriften.',
  },
  examples: {
    good: [
      'We transfer data outside the EEA with appropriate safeguards: the standard contractual clauses of the Commission.',
      'We take appropriate measures against loss of data.',
      'We never transfer data outside the EEA and so need no appropriate safeguards.',
      'Wir übermitteln Daten in ein Drittland nur mit geeigneten Garantien, nämlich den Standardvertragsklauseln.',
    ],
    bad: [
      'We may send your data to third countries. In that case we rely, as far as we can, where necessary, on suitable guarantees.',
      'Wij geven uw gegevens door buiten de EU en sluiten met de ontvangers gepaste overeenkomsten.',
      'We transfer your data to countries outside the EEA and take appropriate measures to protect it there.',
      'For countries outside the EEA we examine whether suitable safeguards such as standard contractual clauses can be agreed.',
      'Nous transférons vos données hors de l’Union européenne en prenant des mesures appropriées pour les protéger.',
      'Wij geven uw gegevens door buiten de EU en nemen passende maatregelen om ze te beschermen.',
      'Wir übermitteln Ihre Daten in ein Drittland und treffen geeignete Maßnahmen zu ihrem Schutz.',
    ],
  },
  find(reading) {
    const words = empty[reading.policy.meta.language];
    if (!reading.says(abroad)) return [];
    const found: Candidate[] = [];
    for (const line of reading.linesThat(words)) {
      if (
        line.block.kind === 'heading' ||
        !(isAbroad(line) || isAbroadBefore(reading, line)) ||
        /\b(?:never|do not|ne \w+ pas|niet|nicht) transfer/.test(line.plain)
      )
        continue;
      const match = words.exec(line.plain)!;
      if (onlyConsidered.test(line.plain)) found.push(candidate(line, match, 2, { says: 'considered' }));
      else if (!/\b(?:never|nooit|jamais|nie)\b/.test(line.plain) && !toolNear(reading, line))
        found.push(candidate(line, match));
    }
    return gravest(reading, found);
  },
};

const isAbroad = ({ plain, headings }: Line): boolean =>
  abroad.test(plain) || headings.some((heading) => abroad.test(heading.plain) || /\btransfers?\b/.test(heading.plain));

const isAbroadBefore = ({ lines }: LintReading, { index, headings, block, plain }: Line): boolean => {
  const last = lines[index - 1];
  return (
    last?.headings === headings &&
    last.block.kind === block.kind &&
    /^in (?:such|this|that|these|diesem|dat|dit|ce) /.test(plain) &&
    abroad.test(last.plain)
  );
};

/** In the sentence, or in one beside it: the tools of other transfers do not count. */
const toolNear = ({ lines }: LintReading, line: Line): boolean =>
  [-1, 0, 1, 2].some((step) => {
    const other = lines[line.index + step];
    return other?.headings === line.headings && tool.test(other.plain);
  });
