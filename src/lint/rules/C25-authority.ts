// C25: an authority is spoken of and not named, or the one that is named belongs to another country.
import { authority } from '#law';
import { eea } from '../area.ts';
import type { Rule } from '../rule.ts';

const link =
  /https?:|www\.|\bedpb\b|\b(?:your|the competent|local|any|relevant|place of|habitual residence|where you (?:live|work))\b/;

export const authorityNamed: Rule = {
  id: 'C25',
  article: '13(2)(d)',
  severity: 'warning',
  name: {
    en: 'Authority not named, or the wrong one',
    fr: 'Autorité non nommée ou erronée',
    nl: 'Autoriteit niet genoemd of de verkeerde',
    de: 'Behörde nicht genannt oder die falsche',
  },
  why: {
    en: 'Who wants to complain must first find out where. The name of the authority spares them that.',
    fr: 'Qui veut se plaindre doit d’abord chercher où. Le nom de l’autorité lui épargne cela.',
    nl: 'Wie wil klagen, moet eerst uitzoeken waar. De naam van de autoriteit bespaart dat.',
    de: 'Wer sich beschweren will, muss erst herausfinden, wo. Der Name der Behörde erspart das.',
  },
  repair: {
    en: 'Name the authority of the country in which you are established, with its website.',
    fr: 'Nommez l’autorité du pays où vous êtes établi, avec son site.',
    nl: 'Noem de autoriteit van het land waar u gevestigd bent, met website.',
    de: 'Nennen Sie die Behörde des Landes, in dem Sie niedergelassen sind, mit Website.',
  },
  examples: {
    good: [
      'You may complain to the CNPD.\n\nThe controller is Colvert SARL, 3 rue Haute, L-4999 Colvert, Luxembourg.',
      'You may complain to the data protection authority of the country where you live.',
    ],
    bad: [
      'You have the right to lodge a complaint with a data protection authority.',
      'The controller is Quartzmoor Ltd, 4 Kiln Lane, Otley LS21 9ZZ, United Kingdom.\n\nYou may lodge a complaint with the Autoriteit Persoonsgegevens.',
    ],
  },
  find(reading) {
    const { authorities, controller } = reading.policy;
    const [first] = authorities;
    const line = reading.line(first?.stated?.segment ?? '');
    if (!first || !line) return [];
    if (authorities.every((fact) => fact.authority === null && fact.name === null)) {
      // “the authority of the place where you live” needs no name, and a link gives one.
      const told = link.test(line.plain) || line.segment.runs?.some((run) => run.href !== undefined);
      return told ||
        reading.lines.some(
          (one) => /authorit|autorit|toezicht|aufsicht/.test(one.plain) && /https?:|www\./.test(one.text),
        )
        ? []
        : [{ line, says: 'unnamed' }];
    }
    const home = controller?.address?.country;
    const named = authorities.flatMap((fact) => (fact.authority ? [authority(fact.authority)?.country] : []));
    const known = home !== undefined && (eea.has(home) || home === 'GB' || home === 'CH');
    if (!known || named.length === 0 || named.length < authorities.length || named.includes(home)) return [];
    return [{ line, says: 'elsewhere', values: { name: first.name ?? '', country: home } }];
  },
};
