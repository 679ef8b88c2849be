// S04: the authority has another name or another address today.
import { authority, formerAuthorities, formerSeats } from '#law';
import { fold } from '../fold.ts';
import { saidAsHistory } from '../stale.ts';
import type { LintReading } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';

const escaped = (name: string): string => fold(name).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const anyOf = (names: readonly string[]): RegExp => new RegExp(`(?<!\\w)(?:${names.map(escaped).join('|')})(?!\\w)`);

const renamed = formerAuthorities.map((one) => ({ ...one, match: anyOf(one.names) }));
const moved = formerSeats.map((one) => ({ ...one, match: anyOf(one.streets) }));
const possible = anyOf([
  ...formerAuthorities.flatMap(({ names }) => names),
  ...formerSeats.flatMap(({ streets }) => streets),
]);

/** Data (Use and Access) Act 2025 ss. 117–120, SI 2026/386: the Information Commission takes the Commissioner's place. */
const commissioner = /\binformation commissioner(?:'s office)?\b/;
const commission = /\binformation commission\b/;

export const authorityRenamed: Rule = {
  id: 'S04',
  article: '13(2)(d)',
  severity: 'info',
  name: {
    en: 'Authority renamed or moved',
    fr: 'Autorité renommée ou déménagée',
    nl: 'Toezichthouder hernoemd of verhuisd',
    de: 'Behörde umbenannt oder umgezogen',
  },
  why: {
    en: 'Who wants to complain looks for the authority under the name and address given here, and does not find it.',
    fr: 'Qui veut réclamer cherche l’autorité sous le nom et l’adresse donnés ici, et ne la trouve pas.',
    nl: 'Wie wil klagen, zoekt de toezichthouder onder de naam en het adres van hier, en vindt hem niet.',
    de: 'Wer sich beschweren will, sucht die Behörde unter dem Namen und der Anschrift von hier und findet sie nicht.',
  },
  repair: {
    en: 'Give the authority’s name and address of today, or just its name and web site.',
    fr: 'Donnez le nom et l’adresse actuels de l’autorité, ou seulement son nom et son site.',
    nl: 'Geef de naam en het adres van vandaag, of alleen de naam en de website.',
    de: 'Nennen Sie den heutigen Namen und die Anschrift der Behörde, oder nur Namen und Website.',
  },
  examples: {
    good: [
      'You may complain to the CNIL, 3 place de Fontenoy, 75007 Paris.',
      'You may complain to the Data Protection Commission, formerly the Office of the Data Protection Commissioner.',
    ],
    bad: [
      'You may complain to Datainspektionen in Stockholm.',
      'Vous pouvez saisir la Commission de la protection de la vie privée.',
      'You may complain to the CNPD, 1, avenue du Rock’n’Roll, L-4361 Esch-sur-Alzette.',
      'U kunt klagen bij het College bescherming persoonsgegevens.',
      'Our address is 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom. You may complain to the Information Commissioner’s Office.',
    ],
  },
  find(reading) {
    const found = formerAuthority(reading);
    if (reading.country !== 'GB' || reading.says(commission)) return found;
    const [line] = reading.linesThat(commissioner).filter(({ block }) => block.kind !== 'heading');
    return line ? [...found, { line, says: 'commission' }] : found;
  },
};

/** The sentences that name an authority, or give its seat, as it was. */
export function formerAuthority(reading: LintReading): Found[] {
  const today = reading.today.toString();
  const said = new Set<string>();
  return reading.linesThat(possible).flatMap((line): Found[] => {
    const old = renamed.find(({ match, validTo }) => (validTo ?? '') < today && match.test(line.plain));
    const seat = moved.find(({ match }) => match.test(line.plain));
    const of = (old ?? seat)!.authority;
    if (said.has(of) || saidAsHistory.test(line.plain)) return [];
    said.add(of);
    if (old) return [{ line, values: { name: authority(of)?.names[0] ?? '' } }];
    return seat ? [{ line, says: 'moved', values: { name: authority(of)?.names[0] ?? '' } }] : [];
  });
}
