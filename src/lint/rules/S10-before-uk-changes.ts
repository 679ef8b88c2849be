// S10: a British notice that is older than the changes of the Data (Use and Access) Act 2025.
import { complaintDuties, validOn } from '#law';
import type { Rule } from '../rule.ts';

export const beforeUkChanges: Rule = {
  id: 'S10',
  article: 'UK GDPR 12A; Data Protection Act 2018 s. 164A',
  severity: 'error',
  name: {
    en: 'Older than the law of the United Kingdom',
    fr: 'Plus ancien que le droit du Royaume-Uni',
    nl: 'Ouder dan het recht van het Verenigd Koninkrijk',
    de: 'Älter als das Recht des Vereinigten Königreichs',
  },
  why: {
    en: 'In February and June 2026 the time for answers and the duty to hear complaints changed; a text from before cannot know them.',
    fr: 'En février et en juin 2026, le délai de réponse et le devoir d’entendre les plaintes ont changé ; un texte antérieur l’ignore.',
    nl: 'In februari en juni 2026 veranderden de antwoordtermijn en de plicht om klachten te horen; een oudere tekst weet daar niet van.',
    de: 'Im Februar und Juni 2026 haben sich die Antwortfrist und die Pflicht geändert, Beschwerden anzunehmen; ein älterer Text kennt sie nicht.',
  },
  repair: {
    en: 'Read the text against the new rules, add the way to complain to you, and set the date.',
    fr: 'Confrontez le texte aux nouvelles règles, ajoutez la voie de plainte auprès de vous et mettez la date.',
    nl: 'Leg de tekst naast de nieuwe regels, voeg de weg voor klachten bij u toe en zet de datum.',
    de: 'Vergleichen Sie den Text mit den neuen Regeln, ergänzen Sie den Beschwerdeweg und setzen Sie das Datum.',
  },
  examples: {
    good: [
      'Last updated: 3 July 2026\n\nThe controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom.',
      'Last updated: 3 May 2023\n\nThe controller is Colvert SARL, 3 rue Haute, L-4999 Colvert, Luxembourg.',
      'Last updated: 3 May 2023\n\nThe controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom. Reviewed on 1 September 2026.\n\nVersion: 1 September 2026',
    ],
    bad: ['Last updated: 3 May 2023\n\nThe controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom.'],
  },
  find(reading) {
    const today = reading.today.toString();
    const duty = complaintDuties.find((one) => one.country === reading.country && validOn(one, today));
    const latest = reading.policy.versions.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
    const line = reading.line(latest?.stated?.segment ?? '');
    if (!duty?.validFrom || !latest || !line) return [];
    // A month or a year is as late as it can be.
    const date =
      latest.precision === 'day'
        ? latest.date
        : latest.precision === 'month'
          ? latest.date.slice(0, 7)
          : latest.date.slice(0, 4);
    return date < duty.validFrom.slice(0, date.length)
      ? [{ line, values: { date: latest.date, since: duty.validFrom } }]
      : [];
  },
};
