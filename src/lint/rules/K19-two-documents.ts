// K19: two documents of one company (privacy policy, cookie policy, banner text) say different things of the same subject.
import { differences } from '../documents.ts';
import type { Rule } from '../rule.ts';

export const twoDocuments: Rule = {
  id: 'K19',
  article: '5(1)(a), 12(1)',
  severity: 'error',
  name: {
    en: 'Two documents disagree',
    fr: 'Deux documents se contredisent',
    nl: 'Twee documenten spreken elkaar tegen',
    de: 'Zwei Dokumente widersprechen sich',
  },
  why: {
    en: 'People read whichever document they meet first. Where a second one says something else, one of the two misleads them.',
    fr: 'On lit le document que l’on rencontre en premier. Si un second dit autre chose, l’un des deux induit en erreur.',
    nl: 'Mensen lezen het document dat zij het eerst zien. Zegt een tweede iets anders, dan misleidt een van beide.',
    de: 'Man liest das Dokument, auf das man zuerst stößt. Sagt ein zweites etwas anderes, führt eines der beiden irre.',
  },
  repair: {
    en: 'Decide which one is right and correct the other; better, say each thing in one document and link to it.',
    fr: 'Décidez lequel dit vrai et corrigez l’autre ; mieux, dites chaque chose dans un seul document et renvoyez-y.',
    nl: 'Bepaal welk document klopt en verbeter het andere; beter nog: zeg elk ding in één document en verwijs ernaar.',
    de: 'Entscheiden Sie, welches stimmt, und berichtigen Sie das andere; besser: Sagen Sie jedes in einem Dokument und verweisen Sie darauf.',
  },
  examples: {
    good: [
      '=== privacy.md ===\n# Privacy\n\nServer logs are kept for 30 days.\n=== cookies.md ===\n# Cookies\n\nThe cookie basket lasts 30 days. Server logs are kept for 30 days.',
      '=== privacy.md ===\n# Privacy\n\nThe controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom.\n=== cookies.md ===\n# Cookies\n\nQuartzmoor is the controller. We use no cookies.',
      '=== privacy.md ===\n# Privacy\n\nFor your rights write to help@quartzmoor.example.\n=== cookies.md ===\n# Cookies\n\nTo use your rights write to help@quartzmoor.example. Our website uses analytics cookies.',
    ],
    bad: [
      '=== privacy.md ===\n# Privacy\n\nWe do not use cookies.\n=== cookies.md ===\n# Cookies\n\nOur website uses analytics cookies.',
      '=== privacy.md ===\n# Privacy\n\nServer logs are kept for 30 days.\n=== cookies.md ===\n# Cookies\n\nServer logs are kept for 12 months.',
      '=== privacy.md ===\n# Privacy\n\nThe controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom.\n=== cookies.md ===\n# Cookies\n\nThe controller is Lampyris GmbH, Dorfweg 3, 99999 Musterhausen, Germany.',
      '=== datenschutz.md ===\n# Datenschutz\n\nServerprotokolle werden 30 Tage gespeichert.\n=== cookies.md ===\n# Cookies\n\nServerprotokolle werden 12 Monate gespeichert.',
      '=== privacy.md ===\n# Privacy\n\nTo use your rights write to rights@quartzmoor.example.\n=== cookies.md ===\n# Cookies\n\nTo use your rights write to privacy@quartzmoor.example.',
      '=== privacy.md ===\n# Privacy\n\nWe use strictly necessary cookies only.\n=== cookies.md ===\n# Cookies\n\nOur website uses analytics cookies and marketing cookies.',
      '=== privacy.md ===\n# Privacy\n\n| Cookie | Provider | Duration |\n|---|---|---|\n| _ga | Google | 13 months |\n=== cookies.md ===\n# Cookies\n\n| Cookie | Provider | Duration |\n|---|---|---|\n| _ga | Google | 2 years |',
      '=== privacy.md ===\n# Privacy\n\nYou may complain to the CNIL.\n=== cookies.md ===\n# Cookies\n\nYou may complain to the Autoriteit Persoonsgegevens.',
      '=== privacy.md ===\n# Privacy\n\nLast updated on 3 March 2026\n\nYour data is never transferred outside the European Economic Area.\n=== cookies.md ===\n# Cookies\n\nData from cookies is transferred to the United States.',
    ],
  },
  find: (reading) =>
    reading.others.flatMap((other, document) =>
      differences(reading, other).flatMap(({ one, other: theirs, says, values, severity }) => {
        const line = reading.line(one?.segment ?? '');
        const against = other.line(theirs?.segment ?? '');
        return line && against
          ? [{ line, against, document, says, ...(values && { values }), ...(severity && { severity }) }]
          : [];
      }),
    ),
};
