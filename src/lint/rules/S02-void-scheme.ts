// S02: a transfer rests on a scheme that a court has struck down.
import { transferTools } from '#law';
import { fold } from '../fold.ts';
import { saidAsHistory } from '../stale.ts';
import type { Rule } from '../rule.ts';

const schemes = transferTools
  .filter((tool) => tool.kind === 'scheme' && tool.validTo !== null)
  .map((tool) => ({
    tool,
    match: new RegExp(
      `\\b(?:${tool.names
        .map((name) =>
          fold(name)
            .replace(/[.\\/]/g, '\\$&')
            .replaceAll(' ', '[ -]'),
        )
        .join('|')})\\b`,
    ),
  }));

export const voidScheme: Rule = {
  id: 'S02',
  article: '44–46',
  severity: 'error',
  name: {
    en: 'Transfer scheme that is void',
    fr: 'Mécanisme de transfert invalidé',
    nl: 'Ongeldig doorgiftekader',
    de: 'Ungültige Übermittlungsgrundlage',
  },
  why: {
    en: 'The Court of Justice declared this scheme invalid. A transfer that rests on it alone is unlawful.',
    fr: 'La Cour de justice a invalidé ce mécanisme. Un transfert qui ne repose que sur lui est illicite.',
    nl: 'Het Hof van Justitie verklaarde dit kader ongeldig. Een doorgifte die er alleen op steunt, is onrechtmatig.',
    de: 'Der Gerichtshof hat diese Regelung für ungültig erklärt. Eine Übermittlung, die nur darauf beruht, ist rechtswidrig.',
  },
  repair: {
    en: 'Name what protects the transfer today: the Data Privacy Framework for certified companies, or standard contractual clauses.',
    fr: 'Nommez ce qui protège le transfert aujourd’hui : le Data Privacy Framework pour les sociétés certifiées, ou des clauses contractuelles types.',
    nl: 'Noem wat de doorgifte nu beschermt: het Data Privacy Framework voor gecertificeerde bedrijven, of modelcontractbepalingen.',
    de: 'Nennen Sie, was die Übermittlung heute schützt: das Data Privacy Framework für zertifizierte Unternehmen oder Standardvertragsklauseln.',
  },
  examples: {
    good: [
      'Transfers rest on the EU-US Data Privacy Framework, the successor of the Privacy Shield.',
      'We do not rely on the Privacy Shield. We rely on clauses.',
    ],
    bad: [
      'Our newsletter provider is certified under the EU-US Privacy Shield.',
      'Die Übermittlung erfolgt auf Grundlage des Privacy-Shield-Abkommens.',
      'Transfers follow the Safe Harbor principles.',
    ],
  },
  find(reading) {
    const today = reading.today.toString();
    const known = schemes.filter(({ match }) => reading.says(match));
    return known.length === 0
      ? []
      : reading.lines.flatMap((line) => {
          if (line.block.kind === 'heading') return [];
          const hit = known.find(({ tool, match }) => tool.validTo! < today && match.test(line.plain));
          return hit && !saidAsHistory.test(line.plain)
            ? [{ line, values: { scheme: hit.tool.names[0]!, until: hit.tool.validTo! } }]
            : [];
        });
  },
};
