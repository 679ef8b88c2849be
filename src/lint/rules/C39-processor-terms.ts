// C39: the company says that it is a processor, and nothing of the contract that this takes.
import { fold } from '../fold.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Rule } from '../rule.ts';

const terms =
  /\b(?:data )?processing (?:agreement|addendum|contract|terms)\b|\bdpa\b|\bprocessor agreement\b|\b(?:data )?assistant agreement\b|\bart(?:icle|\.|ikel)? ?28\b|\binstructions?\b|\bverwerkersovereenkomst\w*|\bauftragsverarbeitungsvertr\w*|\bavv?-?vertrag\w*|\bavv\b|\bauf weisung\b|\bweisung\w*|\bcontrat de sous-traitance\b|\baccord (?:de|sur le) (?:traitement|sous-traitance)\b|\binstructies\b/;
const asProcessor =
  /\b(?:act\w*|is|are|as|role of|considered)\b[^.\n]{0,30}\b(?:a |the |your |our |an? )?(?:data )?processors?\b(?! (?:and|or) controller)|\bals (?:auftragsverarbeiter|verwerker)\b|\b(?:comme|en tant que|en qualite de) sous-traitant\b/;

export const processorTerms: Rule = {
  id: 'C39',
  article: '28',
  severity: 'warning',
  name: {
    en: 'Processor without terms',
    fr: 'Sous-traitant sans conditions',
    nl: 'Verwerker zonder afspraken',
    de: 'Auftragsverarbeiter ohne Bedingungen',
  },
  why: {
    en: 'Who processes for customers needs a contract that binds it to their instructions, and must tell them of its sub-processors.',
    fr: 'Qui traite pour des clients a besoin d’un contrat qui le lie à leurs instructions, et doit leur indiquer ses sous-traitants ultérieurs.',
    nl: 'Wie voor klanten verwerkt, heeft een overeenkomst nodig die aan hun instructies bindt, en moet hun subverwerkers noemen.',
    de: 'Wer für Kunden verarbeitet, braucht einen Vertrag, der ihn an deren Weisungen bindet, und muss Unterauftragnehmer nennen.',
  },
  repair: {
    en: 'Link the data processing agreement and the list of sub-processors.',
    fr: 'Liez le contrat de sous-traitance et la liste des sous-traitants ultérieurs.',
    nl: 'Link naar de verwerkersovereenkomst en de lijst van subverwerkers.',
    de: 'Verlinken Sie den Auftragsverarbeitungsvertrag und die Liste der Unterauftragnehmer.',
  },
  examples: {
    good: [
      'For files of customers we act as a processor under a data processing agreement.',
      'Our hosting provider is a processor on our behalf.',
    ],
    bad: ['For the files that customers store with us we act as a data processor.'],
  },
  find(reading) {
    if (reading.says(terms)) return [];
    const roles = new Set(
      reading.promises('processor-role').flatMap(({ stated }) => stated.map(({ segment }) => segment)),
    );
    const line = reading.lines.find(
      (one) =>
        one.block.kind !== 'heading' &&
        roles.has(one.segment.id) &&
        asProcessor.test(one.plain) &&
        /\b(?:we|us)\b|\bwij\b|\bwir\b|\bnous\b/.test(ownName(one.plain, reading.policy.controller?.name)),
    );
    const told = line ?? workingForCustomers(reading);
    return told ? [{ line: told }] : [];
  },
};

/** The controller's name counts as “we”. */
const ownName = (plain: string, name: string | undefined): string =>
  name === undefined ? plain : plain.replaceAll(fold(name).replace(/[.\s]+$/, ''), 'we');

/** What a text describes of work on customers' data, without the word. */
const workingForCustomers = ({ policy, line }: LintReading): Line | undefined => {
  const fact = policy.roles.find(
    ({ role, party, implied }) =>
      role === 'processor' && implied === true && (party === undefined || party === policy.controller?.name),
  );
  const told = line(fact?.stated?.segment ?? '');
  return told && told.block.kind !== 'heading' && works.test(told.plain) ? told : undefined;
};
/** A sentence, not the name of a kind of data. */
const works =
  /\b(?:process\w*|host\w*|stor(?:e|es|ed|ing)|handl\w+|receiv\w+|trait\w+|heberg\w+|verwerk\w*|gehost|bewaren|verarbeit\w*|speicher\w*)\b/;
