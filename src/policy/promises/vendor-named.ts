// A vendor is named that gets data or whose tool is in use.
import type { PromiseKind } from '../promise-kind.ts';

export const vendorNamed: PromiseKind = {
  id: 'vendor-named',
  area: [9, 10],
  name: {
    en: 'This vendor is used, and no other',
    fr: 'Ce fournisseur sert, et aucun autre',
    nl: 'Deze leverancier wordt gebruikt, geen andere',
    de: 'Dieser Anbieter wird genutzt, kein anderer',
  },
  says: [{ fact: 'recipients', where: (fact: { vendor?: string }) => fact.vendor !== undefined }],
  must: {
    en: 'The vendor is in the register with its contract and country, and what the site loads from others is none.',
    fr: 'Le fournisseur est au registre avec contrat et pays, et le site ne charge rien d’autres.',
    nl: 'De leverancier staat in het register met contract en land, en de site laadt niets van anderen.',
    de: 'Der Anbieter steht mit Vertrag und Land im Verzeichnis, und die Seite lädt nichts von anderen.',
  },
  proof: 'auto',
  vouched: ['sharedWith.noVendor', 'sharedWith.vendors'],
};
