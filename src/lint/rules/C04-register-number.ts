// C04: a company without its register number, in a country where web sites must show it.
import type { Rule } from '../rule.ts';

const mustShow: readonly string[] = ['LU', 'BE', 'NL', 'FR', 'DE', 'GB', 'IE', 'AT'];
const anyNumber =
  /\b(?:rcs|r\.c\.s|hrb|hra|kvk|k\.v\.k|siren|siret|kbo|bce|rpm|rpr|fn \d|vat|tva|btw|ust|uid|crn|company (?:number|no|registration)|regist\w+ (?:number|no|in|with|under|company)|numero d'entreprise|ondernemingsnummer|enterprise number|handelsregister|firmenbuch|amtsgericht|chamber of commerce|kamer van koophandel|companies house|registre)\b/;

/** Footers and imprints that are no part of the prose. */
const inFooter =
  /\b(?:RCS|HRB|HRA|KvK|SIRET|SIREN|(?:SC|NI|OC)\d{6}|registered in (?:England|Scotland|Wales|Ireland|Northern))/i;

export const registerNumber: Rule = {
  id: 'C04',
  article: 'national company law (Directive (EU) 2017/1132 Art. 26)',
  severity: 'info',
  name: {
    en: 'No register number',
    fr: 'Aucun numéro de registre',
    nl: 'Geen registernummer',
    de: 'Keine Registernummer',
  },
  why: {
    en: 'Companies there must show their register number on their website; it tells beyond doubt which company speaks.',
    fr: 'Les sociétés de ce pays doivent afficher leur numéro de registre sur leur site ; il dit sans équivoque laquelle parle.',
    nl: 'Bedrijven daar moeten hun registernummer op hun website tonen; het zegt zonder twijfel welk bedrijf spreekt.',
    de: 'Gesellschaften dort müssen ihre Registernummer auf der Website nennen; sie sagt zweifelsfrei, wer spricht.',
  },
  repair: {
    en: 'Add register and number after the address, or see that the imprint shows them.',
    fr: 'Ajoutez registre et numéro après l’adresse, ou vérifiez que les mentions légales les donnent.',
    nl: 'Zet register en nummer na het adres, of kijk na of het colofon ze toont.',
    de: 'Ergänzen Sie Register und Nummer nach der Anschrift, oder prüfen Sie, ob das Impressum sie nennt.',
  },
  examples: {
    good: [
      'The controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom, company number 09999999.',
      'The controller is Quartzmoor Inc., 4 Kiln Lane, Denver.',
    ],
    bad: ['The controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom. We sell lamps.'],
  },
  find(reading) {
    const { controller } = reading.policy;
    if (!controller?.legalForm || controller.registration || reading.says(anyNumber) || inFooter.test(reading.text))
      return [];
    if (!mustShow.includes(controller.address?.country ?? reading.country ?? '')) return [];
    return [{ line: null, place: reading.line(controller.stated?.segment ?? ''), values: { name: controller.name } }];
  },
};
