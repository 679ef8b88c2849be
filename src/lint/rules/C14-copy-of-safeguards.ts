// C14: clauses or rules protect a transfer, and the text does not say how to see them.
import { sectionAround } from '../reading.ts';
import type { Rule } from '../rule.ts';

const safeguards =
  /\bstandard (?:contractual|data protection) clauses\b|\bsccs?\b|\bbinding corporate rules\b|\bclauses contractuelles types\b|\bregles d'entreprise contraignantes\b|\bmodelcontract\w*|\bstandaard ?contract\w*|\bstandardvertragsklausel\w*|\bprivacy[ -]shield\b|\b(?:data )?privacy framework\b|\b(?:appropriate|suitable|adequate) safeguards\b|\bgaranties? (?:appropriee?s?|adequate?s?)\b|\bpassende waarborgen\b|\bgeeignete\w* garantien\b|\bstandarddatenschutzklausel\w*/;
const copyOf =
  /\b(?:cop(?:y|ies)|copie|kopie|afschrift)\b[^.\n]{0,60}\b(?:safeguards?|clauses?|garant\w+|waarborgen|klausel\w*|contract\w*)/;
/** Where the law or the scheme stands, not what this company signed. */
const general = /europa\.eu|privacyshield\.gov|dataprivacyframework\.gov|eur-lex|gesetze|legifrance|wikipedia/i;
const copy =
  /\bcop(?:y|ies)\b|\bobtain\w*|\brequest (?:it|them|a|further|more|details|information)\b|\bon request\b|\bask (?:us|for)\b|\bavailable (?:at|on|here|from|upon|under)\b|\bcan be (?:found|seen|read)\b|\bsee\b|\bcontact us\b|\bcopie\b|\bdemand\w*|\bconsult\w*|\bopvrag\w*|\bafschrift\b|\bkopie\b|\bte vinden\b|\babruf\w*|\banforder\w*/;

/** A decision of the Commission (Art. 45) is published; there is no copy to ask for. `tool`: a DPV id. */
const isAdequacy = (tool: string): boolean => tool === 'eu-gdpr:A45-3' || tool === 'eu-gdpr:AdequacyDecision';

export const copyOfSafeguards: Rule = {
  id: 'C14',
  article: '13(1)(f)',
  severity: 'warning',
  name: {
    en: 'No way to see the safeguards',
    fr: 'Aucun moyen de voir les garanties',
    nl: 'Geen manier om de waarborgen te zien',
    de: 'Kein Weg, die Garantien einzusehen',
  },
  why: {
    en: 'Whoever rests a transfer on clauses or rules must say how one gets a copy of them, or where they are available.',
    fr: 'Qui fonde un transfert sur des clauses ou des règles doit dire comment en obtenir copie, ou où elles sont disponibles.',
    nl: 'Wie een doorgifte op bepalingen of regels baseert, moet zeggen hoe men een kopie krijgt, of waar ze te vinden zijn.',
    de: 'Wer eine Übermittlung auf Klauseln oder Vorschriften stützt, muss sagen, wie man eine Kopie erhält oder wo sie verfügbar sind.',
  },
  repair: {
    en: 'Add “You can ask us for a copy of these clauses at …”, or a link to them.',
    fr: 'Ajoutez « Vous pouvez nous en demander une copie à … », ou un lien.',
    nl: 'Voeg toe: “U kunt bij ons een kopie opvragen via …”, of een link.',
    de: 'Ergänzen Sie „Eine Kopie erhalten Sie unter …“ oder einen Link.',
  },
  examples: {
    good: [
      'Data goes to the United States under standard contractual clauses. You can ask us for a copy.',
      'Data goes to the United States under [standard contractual clauses](https://quartzmoor.example/scc).',
      'Data goes to Japan under an adequacy decision.',
    ],
    bad: ['Data goes to the United States. Standard contractual clauses protect it there.'],
  },
  find(reading) {
    const { policy } = reading;
    const transfers = policy.transfers.flatMap(({ tool, stated }) =>
      tool === undefined || isAdequacy(tool) ? [] : (reading.line(stated?.segment ?? '') ?? []),
    );
    const protecting = reading.linesThat(safeguards).filter((one) => one.block.kind !== 'heading');
    const line = protecting[0] ?? transfers[0];
    if (!line) return [];
    const around = [...sectionAround(reading, line), ...reading.linesThat(copyOf)];
    const offered = around.some(
      (one) =>
        copy.test(one.plain) || one.segment.runs?.some((run) => run.href !== undefined && !general.test(run.href)),
    );
    return offered ? [] : [{ line }];
  },
};
