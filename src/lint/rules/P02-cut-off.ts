// P02: a sentence that stops in its middle, or brackets with nothing in them.
import { isCutOff } from '../cut.ts';
import { lostWords } from '../lost-words.ts';
import type { Found, Rule } from '../rule.ts';

const emptyBrackets = /\(\s*\)|\[\s*\](?!\()|\(\s*[,;][^()]{0,40}\)|“\s*”(?!\w)/;

/** So many sentences cut off are lines that a converter broke. */
const broken = 4;

export const cutOff: Rule = {
  id: 'P02',
  article: '12(1)',
  severity: 'error',
  name: {
    en: 'Sentence cut off',
    fr: 'Phrase coupée',
    nl: 'Zin afgebroken',
    de: 'Satz bricht ab',
  },
  why: {
    en: 'The words that matter (an address, a link, a name) were lost, often to a filter of the website, and the sentence says nothing.',
    fr: 'Les mots qui comptent (une adresse, un lien, un nom) ont disparu, souvent à cause d’un filtre du site, et la phrase ne dit plus rien.',
    nl: 'De woorden waar het om gaat (adres, link, naam) zijn weg, vaak door een filter van de website, en de zin zegt niets meer.',
    de: 'Die Wörter, auf die es ankommt (Adresse, Link, Name), gingen verloren, oft durch einen Filter der Website; der Satz sagt nichts mehr.',
  },
  repair: {
    en: 'Complete the sentence. If an address vanished, write it as plain text and look at the published page.',
    fr: 'Complétez la phrase. Si une adresse a disparu, écrivez-la en clair et regardez la page publiée.',
    nl: 'Maak de zin af. Verdween er een adres, schrijf het dan als gewone tekst en bekijk de gepubliceerde pagina.',
    de: 'Vollenden Sie den Satz. Ist eine Adresse verschwunden, schreiben Sie sie als Text und sehen Sie sich die veröffentlichte Seite an.',
  },
  examples: {
    good: [
      'Nos cookies servent aux finalités suivantes, que vous pouvez accepter ou refuser :\n\n## Mesure\n\nNous comptons les visites.',
      'We share your data with these people or companies, whom we name below:\n\n- our bank\n- the purposes we use it for\n- what we are asked to',
      'You can see what we agreed to. We tell you whom we share it with.\n\n## What we use it for',
      'You may write to us at the following address, or to\n\nQuartzmoor Ltd, 4 Kiln Lane, Otley',
      'Call us (or write).',
      'Access to Quartzmoor will be refused to those through whom you can be reached. By writing to us you will learn more.',
      'You can tell us that you do not wish it, through that form or at that desk.',
    ],
    bad: [
      'Whoever buys a lamp in our shop by telephone should know before the order is sent,\n\n## Cookies',
      'You can send your request by post to our office in Otley or to\n\n## Cookies\n\nWe use none.',
      'The type of domain from which you came ( ) is written to a log.',
      'You may complain to the authority. For more information about this, see\n\nWe answer all complaints within one month of their receipt.',
      'Wenn Sie Fragen haben, wenden Sie sich bitte jederzeit an unsere\n\n## Cookies',
      'Please send any request that concerns your data to us or to .',
      'If you want to change what you chose before, click on .',
      'Our accounts and how they are kept are described in all detail at the following address:',
      '## News\n\nYou can stop our letters at any time on this page of ours:\n\n## Cookies\n\nWe use none.',
      'More about lamps can be found at\n\n## Cookies\n\nWe use none.',
      'Requests may be sent to our office or by writing us an e-mail to Quartzmoor can also answer by telephone.',
      'We send news unless you inform us through that you do not want them.',
      'This goes for the shop, all if and to the offered to you.',
    ],
  },
  find(reading) {
    const found: Found[] = [];
    const english = reading.policy.meta.language === 'en';
    for (const line of reading.lines) {
      const { block, text } = line;
      if (block.kind === 'heading' || block.kind === 'row') continue;
      const empty = /[([“]/.test(text) ? emptyBrackets.exec(text) : null;
      if (empty) found.push({ line, range: [empty.index, empty.index + empty[0].length], says: 'empty' });
      else if (isCutOff(reading, line)) found.push({ line });
      else {
        const lost = english ? lostWords(line) : null;
        if (lost)
          found.push({ line, range: lost, says: 'lost', severity: 'warning', values: { text: text.slice(...lost) } });
      }
    }
    // A text whose lines were broken by whoever copied it: no sentence of it is cut off.
    const plain = found.filter(({ says }) => says === undefined);
    return plain.length > broken ? found.filter(({ says }) => says !== undefined) : found;
  },
};
