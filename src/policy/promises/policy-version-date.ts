// The text bears a date: last updated, in effect, version.
import type { PromiseKind } from '../promise-kind.ts';

export const policyVersionDate: PromiseKind = {
  id: 'policy-version-date',
  area: [3],
  name: {
    en: 'The date of this version',
    fr: 'La date de cette version',
    nl: 'De datum van deze versie',
    de: 'Das Datum dieser Fassung',
  },
  says: [{ fact: 'versions' }],
  must: {
    en: 'The date in the text is the day on which this version was really changed or took effect.',
    fr: 'La date dans le texte est le jour où cette version a réellement été modifiée ou a pris effet.',
    nl: 'De datum in de tekst is de dag waarop deze versie echt is gewijzigd of is ingegaan.',
    de: 'Das Datum im Text ist der Tag, an dem diese Fassung wirklich geändert wurde oder in Kraft trat.',
  },
  proof: 'auto',
};
