// Data goes to processors that work for the company.
import type { PromiseKind } from '../promise-kind.ts';

export const recipientProcessor: PromiseKind = {
  id: 'recipient-processor',
  area: [9],
  name: {
    en: 'Processors are bound by contract',
    fr: 'Les sous-traitants sont liés par contrat',
    nl: 'Verwerkers zijn contractueel gebonden',
    de: 'Auftragsverarbeiter sind vertraglich gebunden',
  },
  says: [
    { fact: 'recipients', where: (fact: { role?: string }) => fact.role === 'processor' },
    {
      language: 'en',
      match:
        /\b(?:service providers?|third[- ]party (?:providers?|services?|vendors?|processors?|companies|suppliers?)|(?:data )?processors|suppliers?|vendors?|subcontractors?|hosting (?:providers?|compan\w+|partners?|services)|analytics providers?)\b/i,
      unless:
        /\b(?:we (?:act|are)|as (?:a )?(?:data )?processor|right to|not share|never share|their own (?:privacy )?(?:policy|policies)|protected? against|fraud and)\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:perform|provide|process|work|act|sent|carried out|operate|host)\w*\b.{0,60}\bon (?:our|its|[A-Z]\w+'s?) behalf\b/i,
    },
    {
      language: 'en',
      match:
        /\b(?:hosted|stored|runs?|running|run|operated) (?:by|on|with|at|in|using)\b.{0,60}\b(?:servers?|services?|cloud|third part\w+|providers?|data cent(?:er|re)s?|infrastructure)\b/i,
      unless: /\b(?:log|cookies?|not stored)\b/i,
    },
    {
      language: 'fr',
      match: /\b(?:sous-traitants?|prestataires?|fournisseurs?|heberg\w+)\b/i,
      unless: /\b(?:en qualite de sous-traitant|agissons)\b/i,
    },
    {
      language: 'nl',
      match: /\b(?:verwerkers?|dienstverleners?|leveranciers?|hostingpartij\w*|verwerkersovereenkomst\w*)\b/i,
      unless: /\bals verwerker\b/i,
    },
    {
      language: 'de',
      match: /\b(?:auftragsverarbeiter\w*|dienstleister\w*|auftragsverarbeitungsvertr\w+|hosting\w*|hoster\w*)\b/i,
      unless: /\bals auftragsverarbeiter\b/i,
    },
    {
      language: 'fr',
      match:
        /\b(?:sous-traitants?|sous-traitance|prestataires?|hebergeurs?|heberge\w*|fournisseurs?|partenaires? techniques?|article 28)\b/i,
      unless: /\b(?:en (?:qualite|tant) de sous-traitant|agissons|comme sous-traitant)\b/i,
    },
    {
      language: 'nl',
      match:
        /\b(?:verwerkers?|verwerkersovereenkomst\w*|dienstverleners?|leveranciers?|hosting\w*|gehost|ingeschakeld\w*|inschakel\w+|namens ons|in onze opdracht)\b/i,
      unless: /\b(?:als verwerker|zijn (?:wij )?verwerker)\b/i,
    },
    {
      language: 'de',
      match:
        /\b(?:auftragsverarbeit\w+|auftragsdatenverarbeit\w+|AV-?vertrag\w*|AVV|dienstleister\w*|dienstleistung\w* (?:von|durch)|hosting\w*|hoster\w*|gehostet|rechenzentrum|in unserem auftrag|nach unseren weisungen|subunternehm\w*)\b/i,
      unless: /\b(?:als auftragsverarbeiter|sind wir auftragsverarbeiter|im auftrag unserer kunden)\b/i,
    },
  ],
  must: {
    en: 'Each processor is in the register with a contract under Art. 28, and a look at the site and the systems finds no other.',
    fr: 'Chaque sous-traitant est au registre avec un contrat (art. 28), et l’examen du site et des systèmes n’en trouve pas d’autre.',
    nl: 'Elke verwerker staat in het register met een overeenkomst (art. 28), en op de site en in de systemen is geen andere te vinden.',
    de: 'Jeder Auftragsverarbeiter steht mit Vertrag (Art. 28) im Verzeichnis, und auf der Seite und in den Systemen findet sich kein anderer.',
  },
  proof: 'auto',
  vouched: ['sharedWith.noProcessor', 'sharedWith.contracts'],
};
