// K15: the company's own street stands in the text with two numbers or two post codes.
import { fold } from '../fold.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';

const number = /\d+(?: ?[a-z](?!\w))?/g;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const twoAddresses: Rule = {
  id: 'K15',
  article: '13(1)(a)',
  severity: 'error',
  name: {
    en: 'Two addresses of one company',
    fr: 'Deux adresses d’une société',
    nl: 'Twee adressen van één bedrijf',
    de: 'Zwei Anschriften eines Unternehmens',
  },
  why: {
    en: 'The same street stands here with different numbers. One of the two letters will not arrive.',
    fr: 'La même rue figure avec des numéros différents. L’un des deux courriers n’arrivera pas.',
    nl: 'Dezelfde straat staat er met verschillende nummers. Eén van de twee brieven komt niet aan.',
    de: 'Dieselbe Straße steht mit verschiedenen Nummern da. Einer der beiden Briefe kommt nicht an.',
  },
  repair: {
    en: 'Give one address, the one of the register, and give it in one place.',
    fr: 'Donnez une seule adresse, celle du registre, en un seul endroit.',
    nl: 'Geef één adres, dat van het register, op één plek.',
    de: 'Nennen Sie eine Anschrift, die des Registers, an einer Stelle.',
  },
  examples: {
    good: [
      'The controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom.\n\nWrite to Quartzmoor Ltd, 4 Kiln Lane, Otley.',
      'The controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom.\n\nOur store is at 7 Mill Road, Otley.',
    ],
    bad: [
      'The controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom.\n\nWrite to Quartzmoor Ltd, 14 Kiln Lane, Otley.',
    ],
  },
  find: (reading) => {
    const { controller, contacts } = reading.policy;
    const given = [
      { street: controller?.address?.street, stated: controller?.stated },
      ...contacts
        .filter(({ channel, value }) => channel === 'post' && value !== null)
        .map(({ value, stated }) => ({ street: value?.split(/[,\n]/).slice(0, 3).join(','), stated })),
    ];
    return given
      .flatMap(({ street, stated }) => {
        const own = reading.line(stated?.segment ?? '');
        return own && street ? otherNumbers(reading, own, fold(street)) : [];
      })
      .slice(0, 1);
  },
};

function otherNumbers(reading: LintReading, own: Line, street: string): Found[] {
  const numbers = street.match(number) ?? [];
  // “Rue 4” would be any street with a number.
  if (numbers.length === 0 || street.replaceAll(number, '').replaceAll(/\W/g, '').length < 6) return [];
  const name = street.slice(0, street.search(/\d/)).trim();
  // “Rue Haute 27 bte 3” is the same street as “Rue Haute 72”: what comes after its number may be left out.
  const parts = (name.replaceAll(/\W/g, '').length >= 6 ? [name, ''] : street.split(number)).map((part) =>
    escaped(part.trim()).replaceAll(/,? /g, ',? '),
  );
  const longest = street.match(/[a-z]{4,}/g)?.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const same = new RegExp(parts.join(String.raw`,? ?(\d+(?: ?[a-z](?!\w))?),? ?`));
  return reading.lines.flatMap((line): Found[] => {
    const found = (line.plain.includes(longest) && same.exec(line.plain)?.slice(1)) || [];
    const differs = found.some((one, at) => one.replaceAll(' ', '') !== numbers[at]?.replaceAll(' ', ''));
    return differs && line !== own ? [{ line: own, against: line }] : [];
  });
}
