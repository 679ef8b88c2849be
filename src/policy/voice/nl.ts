// Dutch: “ik”, “mijn”, “mij”, and the verbs of their sentences: “ik bewaar”, “we bewaren”.
import { changesByClause } from './by-clause.ts';
import type { Speech } from './speech.ts';

const own: Readonly<Record<string, string>> = {
  ik: 'we',
  mijn: 'onze',
  mij: 'ons',
  me: 'ons',
  mijzelf: 'onszelf',
  mezelf: 'onszelf',
};
/** Before these “mijn” becomes “ons”. */
const neuter =
  /^(?:\p{L}*(?:adres|archief|atelier|bedrijf|beleid|boek|bureau|contact|dossier|gezin|huis|kantoor|leven|nummer|pand|programma|recht|schrift|systeem|team|werk|schip)|\p{L}+je)$/u;
const irregular: Readonly<Record<string, string>> = {
  ben: 'zijn',
  heb: 'hebben',
  doe: 'doen',
  ga: 'gaan',
  sla: 'slaan',
  zie: 'zien',
  hou: 'houden',
  rij: 'rijden',
  onderga: 'ondergaan',
  moet: 'moeten',
  kan: 'kunnen',
  mag: 'mogen',
  wil: 'willen',
  zal: 'zullen',
  zou: 'zouden',
  was: 'waren',
  had: 'hadden',
  moest: 'moesten',
};
const stems = new Set(
  `antwoord bedien behandel behoud bekijk bel benader benut beperk beroep beschouw betaal betrek beveilig bevestig bewaar bied bied blijf
  boek breng controleer deel doorbreek draai druk gebruik geef gooi haal handel hang herinner hoef houd huur inform kies kijk koop
  koppel krijg laat leef leen leg lees lever luister maak mail meld neem noem noteer onderzoek ontvang onthoud open overhandig
  plaats publiceer raadpleeg reageer registreer regel ruim schrijf scherm schakel schoon sluit spreek stel stop stuur teken toon
  toets typ vaar val vermeld vermijd vernietig verander verhuur verkoop verkrijg verleen verlies verplicht verricht verstrek verstuur
  vertel vertrouw verwerk verwerf verwijder verwijs verzamel verzend verzoek verzorg vind volg voeg voer vraag vul waarborg waarschuw
  weet weiger werk wis wijzig zeg zend zet zoek zorg`.split(/\s+/),
);

/** The infinitive of a stem: “bewaar”, “bewaren”; “bel”, “bellen”; “geef”, “geven”. */
function infinitive(stem: string): string | undefined {
  if (/(?<!(?:oo|aa|oe))[aeiou]$/.test(stem)) return undefined;
  const last = stem.at(-1)!;
  const soft = { f: 'v', s: 'z' }[last] ?? last;
  if (/(?:aa|ee|oo|uu)[bcdfgklmnprstvz]$/.test(stem)) return `${stem.slice(0, -2)}${soft}en`;
  if (/(?:ij|ie|oe|ui|eu|ou|ei|au)[fs]$/.test(stem)) return `${stem.slice(0, -1)}${soft}en`;
  const short = /(?:[^aeiouy]|^)[aeiou][bdfgklmnprst]$/.test(stem) && !/.{2}(?:e[lmnr]|ig)$/.test(stem);
  return short ? `${stem}${last}en` : `${stem}en`;
}

export const nl: Speech = {
  one: /(?<![\p{L}-])ik(?![\p{L}-])/iu,
  more: /(?<![\p{L}-])(?:we|wij)(?![\p{L}-])/iu,
  any: /(?<![\p{L}-])(?:ik|mijn|mij|me|mezelf|mijzelf)(?![\p{L}-])/iu,
  you: /(?<!\p{L})(?:u|uw|je|jij|jou|jouw|jullie)(?!\p{L})/iu,
  changes: (text) =>
    changesByClause(text, {
      one: 'ik',
      own(lower, after) {
        const noun = lower === 'mijn' ? /^\s(?:\p{Ll}+e\s)?(\p{L}+(?:-\p{L}+)*)/u.exec(after)?.[1] : undefined;
        return noun !== undefined && neuter.test(noun) ? 'ons' : own[lower];
      },
      // “heb ik” and “heb je” have one form: a verb is ours beside “ik”, and not right before or behind another who does it.
      verb: (lower, leads) => (leads ? (irregular[lower] ?? infinitive(lower)) : undefined),
      shared: (lower) =>
        irregular[lower] ?? (lower.endsWith('eer') || stems.has(lower) ? infinitive(lower) : undefined),
      others: /(?<!^(?:aan|bij|door|met|naar|over|tegen|tot|uit|van|voor)) (?:je|jij|u|jullie|men|hij|zij|iemand)$/,
    }),
};
