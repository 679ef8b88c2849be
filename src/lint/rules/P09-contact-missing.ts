// P09: an e-mail address or a number is announced and not there, or hidden behind a robot filter.
import { isCutOff } from '../cut.ts';
import { wordCount } from '../shape.ts';
import type { Found, Rule } from '../rule.ts';

/** What mail filters leave of an address. */
const obfuscated =
  /(?<![\w.+-])[\w.+-]{1,64} ?[([{] ?(?:at|arobase|ad|bei|apenstaartje) ?[)\]}] ?[\w-]+(?: ?[([{] ?(?:dot|point|punt|punkt) ?[)\]}] ?|\.)[a-z]{2,}/i;
const hidden =
  /\[email\s?protected\]|\[e-?mail\s(?:address\s)?(?:protected|hidden)\]|\bcourriel protégé\b|\[e-mail beveiligd\]|\[e-?mail geschützt\]/i;

/** “Please e-mail us at the address at the foot of every page.” */
const atTheFoot =
  /\b(?:please|write to us|send us|contact us|e-?mail us|ecrivez\w*|contactez\w*|schrijf\w*|mail ons|schreiben sie|wenden sie)\b[^.;]{0,120}\b(?:address|e-?mail|adresse|adres|anschrift)\b[^.;]{0,40}\b(?:(?:foot|bottom) of (?:all |every |each |this |the |our )*(?:web)?(?:site|pages?)|(?:bas|pied) de (?:la |chaque )?page|onderaan (?:deze |elke |de )?(?:pagina|website|site)|am ende (?:der|dieser|jeder) (?:seite|website))\b/;

export const contactMissing: Rule = {
  id: 'P09',
  article: '12(2)',
  severity: 'error',
  name: {
    en: 'Address announced and not there',
    fr: 'Adresse annoncée et absente',
    nl: 'Adres aangekondigd en er niet',
    de: 'Adresse angekündigt und nicht da',
  },
  why: {
    en: 'People are told to write to an address that the text does not show, so they cannot use their rights.',
    fr: 'On invite les personnes à écrire à une adresse que le texte ne montre pas : elles ne peuvent exercer leurs droits.',
    nl: 'Mensen moeten schrijven naar een adres dat niet in de tekst staat, en kunnen hun rechten dus niet gebruiken.',
    de: 'Man soll an eine Adresse schreiben, die der Text nicht zeigt, und kann seine Rechte so nicht nutzen.',
  },
  repair: {
    en: 'Write the address out. If the page hides it from robots, turn that off for this page.',
    fr: 'Écrivez l’adresse en toutes lettres. Si la page la cache aux robots, désactivez cela pour cette page.',
    nl: 'Schrijf het adres voluit. Verbergt de pagina het voor robots, zet dat dan voor deze pagina uit.',
    de: 'Schreiben Sie die Adresse aus. Verbirgt die Seite sie vor Robotern, schalten Sie das für diese Seite ab.',
  },
  examples: {
    good: ['You can reach us by e-mail at help@quartzmoor.example.', 'Send an e-mail to:\n\nhelp@quartzmoor.example'],
    bad: [
      'If you have questions, please send an e-mail to:\n\n## Cookies\n\nWe use none.',
      'Contact us at [email protected] at any time.',
      'To have your letters back, please write to the e-mail address at the foot of our website.',
      'Write to help(at)quartzmoor.example at any time.',
    ],
  },
  find(reading) {
    const found: Found[] = reading.policy.contacts
      .filter((contact) => contact.value === null && contact.stated)
      .flatMap((contact) => {
        const line = reading.line(contact.stated!.segment);
        // A sentence that stops in its middle is P02's, a bare label P03's.
        return line && !isCutOff(reading, line) && !(line.plain.endsWith(':') && wordCount(line.plain) < 3)
          ? [{ line, says: contact.channel === 'phone' ? 'phone' : 'email' }]
          : [];
      });
    // No address stands anywhere, and the text sends its reader to the page around it.
    if (!reading.raw.includes('@'))
      for (const line of reading.linesThat(atTheFoot).slice(0, 1))
        if (line.block.kind !== 'heading' && !found.some((one) => one.line === line))
          found.push({ line, says: 'email' });
    for (const line of reading.lines) {
      const match = /[([{]/.test(line.text) ? (hidden.exec(line.text) ?? obfuscated.exec(line.text)) : null;
      if (match && !found.some((one) => one.line === line))
        found.push({
          line,
          range: [match.index, match.index + match[0].length],
          says: 'hidden',
          // People read “name (at) example.org”; what a robot took away they do not.
          ...(hidden.test(line.text) ? {} : { severity: 'warning' as const }),
        });
    }
    return found;
  },
};
