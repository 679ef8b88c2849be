// S05: a vendor or a service is called by a name that it gave up, or has ended.
import { type VendorFact, vendorFacts, vendorsIn } from '#law';
import { saidAsHistory } from '../stale.ts';
import type { Found, Rule } from '../rule.ts';

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const gone = vendorFacts
  .filter((fact) => fact.kind !== 'setting' && fact.validTo !== null)
  .map((fact) => ({
    fact,
    match: new RegExp(`(?<![\\p{L}\\d@./-])${escaped(fact.about)}(?![\\p{L}\\d@]|\\.\\p{L})`, 'u'),
  }));
/** What every one of them needs; this runs on every line. */
const possible = new RegExp(gone.map(({ fact }) => escaped(fact.about.toLowerCase())).join('|'));

/** Whether another vendor's name stands here that begins alike (“Piwik PRO” is not the old name of Matomo). */
const isOther = (text: string, at: number, vendor: string): boolean =>
  vendorsIn(text).some((named) => named.start <= at && at < named.end && named.vendor.id !== vendor);

export const vendorRenamed: Rule = {
  id: 'S05',
  article: '13(1)(e)',
  severity: 'warning',
  name: {
    en: 'Vendor renamed or gone',
    fr: 'Prestataire renommé ou disparu',
    nl: 'Leverancier hernoemd of weg',
    de: 'Anbieter umbenannt oder eingestellt',
  },
  why: {
    en: 'The reader looks for a company or a service that no longer goes by this name, and sees that the text is old.',
    fr: 'Le lecteur cherche une société ou un service qui ne porte plus ce nom, et voit que le texte est ancien.',
    nl: 'De lezer zoekt een bedrijf of dienst die niet meer zo heet en ziet dat de tekst oud is.',
    de: 'Man sucht ein Unternehmen oder einen Dienst, der nicht mehr so heißt, und sieht, dass der Text alt ist.',
  },
  repair: {
    en: 'Use today’s name, and check whether you still use the service.',
    fr: 'Employez le nom actuel, et vérifiez si vous utilisez encore ce service.',
    nl: 'Gebruik de naam van nu en ga na of u de dienst nog gebruikt.',
    de: 'Verwenden Sie den heutigen Namen, und prüfen Sie, ob Sie den Dienst noch nutzen.',
  },
  examples: {
    good: [
      'We use Google Ads and Google Workspace.',
      'Our page on X (formerly Twitter) counts visitors.',
      'Look at twitter.com/quartzmoor.',
      'Our visits are counted with Piwik PRO.',
    ],
    bad: ['We use Google AdWords to measure our advertisements.', 'Our visits are counted with Universal Analytics.'],
  },
  find(reading) {
    const today = reading.today.toString();
    const said = new Set<VendorFact>();
    const found: Found[] = [];
    for (const line of reading.linesThat(possible)) {
      if (saidAsHistory.test(line.plain)) continue;
      for (const { fact, match } of gone) {
        const hit = fact.validTo! < today && !said.has(fact) ? match.exec(line.text) : null;
        if (
          !hit ||
          isOther(line.text, hit.index, fact.vendor) ||
          (fact.successor !== null &&
            new RegExp(`(?<!\\p{L})${escaped(fact.successor)}(?!\\p{L})`, 'u').test(line.text))
        )
          continue;
        said.add(fact);
        const range = [hit.index, hit.index + hit[0].length] as const;
        const values = { name: fact.about, until: fact.validTo!, ...(fact.successor ? { next: fact.successor } : {}) };
        found.push({ line, range, says: fact.successor === null ? 'ended' : fact.kind, values });
      }
    }
    return found;
  },
};
