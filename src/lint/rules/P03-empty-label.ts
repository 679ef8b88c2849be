// P03: a label, or an announcement that ends in a colon, after which nothing comes.
import { followsNothing, wordCount } from '../shape.ts';
import type { Rule } from '../rule.ts';

/** Labels whose value stands in the same place or nowhere. */
const wantsValue =
  /\b(?:e-?mail|phone|telephone|tel|fax|address|contact(?: details| us)?|website|name|number|date|adresse|courriel|telefoon|telefon|adres|naam|nummer|datum|anschrift|kontakt(?:daten)?|contactgegevens|coordonnees)\b[^:]{0,12}:$/;

export const emptyLabel: Rule = {
  id: 'P03',
  article: '13',
  severity: 'error',
  name: {
    en: 'Label without a value',
    fr: 'Intitulé sans contenu',
    nl: 'Label zonder waarde',
    de: 'Angabe ohne Inhalt',
  },
  why: {
    en: 'The text announces something and does not give it: what the law wants told is not told.',
    fr: 'Le texte annonce quelque chose et ne le donne pas : ce que la loi veut voir dit ne l’est pas.',
    nl: 'De tekst kondigt iets aan en geeft het niet: wat de wet verlangt, staat er niet.',
    de: 'Der Text kündigt etwas an und nennt es nicht: Was das Gesetz verlangt, fehlt.',
  },
  repair: {
    en: 'Write what belongs after the colon, or delete the label.',
    fr: 'Écrivez ce qui doit suivre les deux-points, ou supprimez l’intitulé.',
    nl: 'Schrijf wat na de dubbele punt hoort, of schrap het label.',
    de: 'Schreiben Sie, was nach dem Doppelpunkt kommt, oder streichen Sie die Zeile.',
  },
  examples: {
    good: [
      'Contact details:\n\nQuartzmoor Ltd, 4 Kiln Lane, Otley',
      'We collect:\n\n- your name\n- your address',
      'E-mail:\nhelp@quartzmoor.example',
      'The following table shows it:\n\n| What | How long |\n| --- | --- |\n| Logs | 30 days |',
      'You may always write to us by e-mail, and this is our address:',
    ],
    bad: [
      'Contact details:\n\n## Cookies\n\nWe use none.',
      'We are Quartzmoor Ltd.\n\nRegister number:',
      '- Telephone:\n- E-mail: help@quartzmoor.example',
      'Unsere Anschrift:\n\n## Cookies',
    ],
  },
  find: (reading) =>
    reading.lines
      .filter((line) => {
        const { block, plain, position } = line;
        if (block.kind === 'heading' || block.kind === 'row' || !plain.endsWith(':')) return false;
        // A sentence that announces an e-mail address and ends is P09; a long one that ends in a colon before a heading may lead into it.
        if (wordCount(plain) > 6 || position < block.segments.length - 1) return false;
        const next = reading.lines[line.index + 1];
        // What is announced may stand under the headings that follow; plain text has no levels to tell.
        const deeper =
          reading.prose.format === 'text' || (next?.block.depth ?? 0) > (line.headings.at(-1)?.block.depth ?? Infinity);
        if (next?.block.kind === 'heading' && deeper && !wantsValue.test(plain)) return false;
        if (announcesContact(reading.policy, line.segment.id)) return false;
        return followsNothing(reading, line);
      })
      .map((line) => ({ line, values: { text: line.text } })),
};

const announcesContact = (
  policy: { contacts: readonly { value: string | null; stated?: { segment: string } | undefined }[] },
  segment: string,
): boolean => policy.contacts.some((contact) => contact.value === null && contact.stated?.segment === segment);
