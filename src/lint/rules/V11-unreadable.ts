// V11: a sentence so long, and so little divided, that nobody reads it to its end.
import { gravest } from '../gravest.ts';
import type { Rule } from '../rule.ts';
import { wordCount } from '../shape.ts';

/** Plain-language guides ask for 15 to 25 words; this is twice as many. */
const mostWords = 50;
/** Languages with long words come to their limit with fewer of them. */
const mostSigns = 390;
/** A mere enumeration can be long and clear: its commas divide it into very short stretches. */
const shortestStretch = 6;
/** No sentence of more than `mostWords` words is shorter than this. */
const fewestSigns = 220;

export const unreadable: Rule = {
  id: 'V11',
  article: '12(1)',
  severity: 'info',
  name: {
    en: 'Sentence too long to read',
    fr: 'Phrase trop longue pour être lue',
    nl: 'Zin te lang om te lezen',
    de: 'Satz zu lang zum Lesen',
  },
  why: {
    en: 'A notice must be concise and easy to understand. At the end of such a sentence nobody remembers its beginning.',
    fr: 'L’information doit être concise et facile à comprendre. À la fin d’une telle phrase, personne ne se souvient du début.',
    nl: 'Informatie moet beknopt en begrijpelijk zijn. Aan het eind van zo’n zin weet niemand het begin nog.',
    de: 'Die Information muss knapp und leicht verständlich sein. Am Ende eines solchen Satzes weiß niemand mehr, wie er begann.',
  },
  repair: {
    en: 'Make several sentences of it, each with one thought; turn enumerations into a list.',
    fr: 'Faites-en plusieurs phrases, une idée chacune ; faites des énumérations une liste.',
    nl: 'Maak er meer zinnen van, elk met één gedachte; maak van opsommingen een lijst.',
    de: 'Machen Sie mehrere Sätze daraus, jeder mit einem Gedanken; aus Aufzählungen eine Liste.',
  },
  examples: {
    good: [
      'We keep your orders for seven years. The tax office asks us to. After that we delete them.',
      `We keep ${Array.from({ length: 40 }, (_, at) => `the lamp of kind ${at + 1}`).join(', ')} and nothing else.`,
    ],
    bad: [
      'In dem Fall, dass Ihre personenbezogenen Bestelldaten aufgrund handelsrechtlicher Aufbewahrungsverpflichtungen weiterhin gespeichert bleiben müssen und deshalb nicht unmittelbar nach Abwicklung des Kaufvertrages gelöscht werden können, werden sie für weitergehende Verarbeitungsvorgänge unverzüglich gesperrt und ausschließlich den für Rechnungslegungsangelegenheiten zuständigen Mitarbeiterinnen und Mitarbeitern unserer Hauptniederlassung zugänglich gemacht.',
      'This text, which is part of the terms that you accepted when you opened an account with us and which describes how we and those who work for us handle the data that you or the people who use your account give us while you use the shop and the services that belong to it and the measures that we have taken or will take so that nothing happens to that data while it is with us or with anybody who works for us, is meant to be clear.',
    ],
  },
  find(reading) {
    return gravest(
      reading,
      reading.lines.flatMap((line) => {
        if (line.text.length < fewestSigns || line.block.kind === 'heading' || line.block.kind === 'row') return [];
        const words = wordCount(line.text);
        const stretches = (line.text.match(/[,;:]/g)?.length ?? 0) + 1;
        const isLong = words > mostWords || line.text.length > mostSigns;
        return isLong && words / stretches > shortestStretch
          ? [{ found: { line, values: { words } }, weight: line.text.length }]
          : [];
      }),
    );
  },
};
