// Own bases: the legal bases that a text claims for its own processing; not those that it recites from the law, nor a consent by mere use.
import type { Policy } from '#policy';
import type { Line, LintReading } from './reading.ts';

type Basis = Policy['bases'][number];

/** “Continued use of the site constitutes acceptance of this policy.” */
const byUse =
  /\b(?:(?:by|continu\w+|further) (?:to )?(?:using|use|visit\w*|access\w*|brows\w*)\b.{0,120}\b(?:constitut\w+|means?|accept\w*|agree\w*|consent\w*|deemed|signif\w+|impli\w+)|(?:en (?:utilisant|naviguant|visitant|poursuivant)|l'utilisation|la poursuite)\b.{0,120}\b(?:accept\w*|consent\w*)|(?:door\b.{0,60}\bte (?:gebruiken|bezoeken)|(?:het )?(?:verdere )?gebruik van)\b.{0,120}\b(?:akkoord|instem\w*|toestem\w*|aanvaard\w*)|(?:mit|durch) (?:der|die) (?:weitere\w* )?nutzung\b.{0,120}\b(?:einverstanden|stimm\w+|willig\w+|erklar\w+))/;

/** Article 6 copied: vital interests and a public task beside contract and consent are nobody's own list. */
const recitedFrom = 5;

/** The items of one list that together repeat Article 6(1). */
function recited(reading: LintReading): ReadonlySet<string> {
  const ofList = Map.groupBy(
    reading.policy.bases.filter(({ stated }) => stated !== undefined),
    ({ stated }) => reading.line(stated!.segment)?.headings,
  );
  return new Set(
    [...ofList.values()].flatMap((bases) => {
      const kinds = new Set(bases.map(({ basis }) => basis.slice(0, 'eu-gdpr:A6-1-a'.length)));
      const all = kinds.size >= recitedFrom && kinds.has('eu-gdpr:A6-1-d') && kinds.has('eu-gdpr:A6-1-e');
      return all && bases.some(({ stated }) => conditions.test(introducing(reading, stated!.segment)?.plain ?? ''))
        ? bases.map(({ id }) => id)
        : [];
    }),
  );
}

/** What the law asks for, not what this company does. */
const conditions =
  /\b(?:at least one|one of the following|conditions?|only (?:be )?(?:lawful|permitted|allowed)|l'une des|conditions? (?:suivantes|ci-apres|enumerees)|n'est licite que|ten minste een|een van de volgende|voorwaarden|mindestens eine|eine der folgenden|bedingung\w*|nur (?:rechtmassig|zulassig))\b/;

/** The sentence above a list. */
function introducing({ lines, line }: LintReading, segment: string): Line | undefined {
  const item = line(segment);
  if (!item) return undefined;
  for (let at = item.index; at >= 0 && lines[at]!.headings === item.headings; at--)
    if (lines[at]!.text.endsWith(':')) return lines[at];
  return undefined;
}

export function ownBases(reading: LintReading): Basis[] {
  const used = new Set(reading.promises('consent-by-use').flatMap((one) => one.stated.map(({ segment }) => segment)));
  const copied = recited(reading);
  return reading.policy.bases.filter(({ id, said, basis, stated }) => {
    const segment = stated?.segment ?? '';
    const mereUse = basis === 'eu-gdpr:A6-1-a' && (used.has(segment) || byUse.test(reading.line(segment)?.plain ?? ''));
    return said !== 'principle-only' && !copied.has(id) && !mereUse;
  });
}

/** The sentence under which Article 6 is recited, if it is. */
export const recitation = (reading: LintReading): Line | undefined => {
  const [first] = recited(reading);
  const basis = reading.policy.bases.find(({ id }) => id === first);
  return basis && introducing(reading, basis.stated?.segment ?? '');
};

/** The sentence that gives bases for all purposes together; a consent by mere use gives none. */
export function basesTogether(reading: LintReading): Line | undefined {
  const voided = reading.promised('consent-by-use')?.segment.id;
  const global = reading.policy.bases.find(
    (basis) => basis.said === 'global' && basis.stated?.segment !== voided && basis.stated,
  );
  if (global) return reading.line(global.stated!.segment);
  return [...reading.linesThat(countsUp), ...reading.linesThat(respectively)].find(
    (line) => line.block.kind === 'paragraph',
  );
}

/** “The bases are consent, legitimate interest and the contract”, whichever is meant for what. */
const respectively =
  /\b(?:(?:legal |lawful )?(?:bas[ie]s|grounds)|bases? (?:legales?|juridiques?)|(?:rechts)?grondslagen|rechtsgrundlagen)\b[^.\n]{0,60}\b(?:are|is|sont|zijn|sind)\b[^.\n]{0,20}\b(?:consent|legitimate interests?|contract|consentement|interets? legitimes?|toestemming|gerechtvaardigd\w* belang\w*|einwilligung|berechtigte\w* interesse\w*)\b[^.\n]{0,60}\b(?:and|or|et|ou|en|of|und|oder)\b/;

/** “Articles 6(1)(a), (b) and (f)”: grounds in a row, for nothing in particular. */
const countsUp =
  /\bart(?:icles?|ikels?|\.)? ?6\b[^\n]{0,30}\(?\b[a-f]\)?,? (?:lit\. )?\(?[b-f]\b\)?,? (?:and|und|et|en|or|oder|ou|of)? ?(?:lit\. )?\(?[b-f]\b/;

/** Whether one basis is named for whatever is left. */
export const basisForTheRest = (reading: LintReading): boolean => reading.says(theRest);
const theRest =
  /\b(?:in (?:all|any) other (?:cases|instances)|dans tous les autres cas|in alle andere gevallen|in allen (?:anderen|ubrigen) fallen)\b[^\n]{0,140}\b(?:interests?|consent|contract|interets?|consentement|belang\w*|toestemming|interesse\w*|einwilligung)\b/;

/** The sentence that sends the reader to another document for the bases. */
export const basesElsewhere = (reading: LintReading): Line | undefined => reading.linesThat(elsewhere)[0];
const elsewhere =
  /\b(?:(?:legal|lawful) (?:bas[ie]s|grounds)|bases? (?:legales?|juridiques?)|rechtsgrundlagen|grondslagen)\b[^.\n]{0,60}\b(?:listed|set out|found|described|explained|stated|mentionne\w*|decrit\w*|indique\w*|vermeld|beschreven|te vinden|aufgefuhrt|beschrieben)\b[^.\n]{0,40}\b(?:full|detailed|complete|separate|complet\w*|detaille\w*|volledige|vollstandig\w*)\b/;
