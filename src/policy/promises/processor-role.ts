// The company handles data for its customers: it is a processor (Art. 28).
import type { PromiseKind } from '../promise-kind.ts';

export const processorRole: PromiseKind = {
  id: 'processor-role',
  area: [13, 9],
  name: {
    en: 'We process only for the customer',
    fr: 'Nous ne traitons que pour le client',
    nl: 'Wij verwerken alleen voor de klant',
    de: 'Wir verarbeiten nur für den Kunden',
  },
  says: [
    {
      language: 'en',
      match: /\b(?:act(?:s|ing)?|is|are|as|role|considered)\b.{0,40}\b(?:the |a |an )?(?:data )?processors?\b/i,
      unless: /\b(?:sub-?processors? (?:is|are|can)|third[- ]part)/i,
    },
    {
      language: 'en',
      match:
        /\b(?:on behalf|at the request|on the instructions?|under the instructions?|instructed by|according to the instructions?|documented instructions)\b.{0,60}\b(?:customers?|clients?|controllers?|users?)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:customers?|clients?|users?|developers?)\b.{0,40}\b(?:is|are|remains?|acts? as|considered)\b.{0,30}\b(?:the |a )?(?:data )?(?:controllers?|owners?)\b/i,
    },
    { language: 'en', match: /\bwhich the (?:customer|client|user)\b/i, in: ['item'] },
    { language: 'en', match: /\b(?:data|content)\b.{0,60}\b(?:customers?|clients?)\b.{0,60}\bhosted by\b/i },
    { language: 'en', match: /\S/, after: /\b(?:data )?processor\b.{0,200}:$/i, in: ['item'] },
    {
      language: 'fr',
      match: /\b(?:en qualite de|comme|agi\w+) .{0,20}sous-traitants?\b|\bpour le compte (?:de nos|du|des) clients?\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:als|zijn (?:wij )?) ?verwerker\b|\bin opdracht van (?:de |onze )?(?:klant|opdrachtgever)\w*\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:als auftragsverarbeiter\w*|im auftrag (?:unserer|der|des|von) kunden?|auf weisung|weisungsgebunden|auftragsverarbeitung)\b/i,
    },
    { fact: 'roles', where: (fact: { role: string }) => fact.role === 'processor' },
    {
      language: 'en',
      match:
        /\b(?:documented )?instructions?\b.{0,60}\b(?:customers?|clients?|controllers?|breaks?|infring\w+|unlawful)\b|\b(?:customer|client)(?:'s|s')? (?:documented )?instructions\b|\bdata processing agreement\b|\b(?:AVV|DPA)\b/i,
    },
  ],
  must: {
    en: 'Customers’ data is used only on their recorded instructions; a read for a purpose of our own is refused.',
    fr: 'Les données des clients ne servent que sur leurs instructions ; toute lecture à nos fins est refusée.',
    nl: 'Klantgegevens dienen alleen hun vastgelegde instructies; lezen voor eigen doelen wordt geweigerd.',
    de: 'Kundendaten dienen nur festgehaltenen Weisungen; Lesen für eigene Zwecke wird verweigert.',
  },
  proof: 'auto',
};
