// C30: marketing is sent, and no way to say no to it stands anywhere.
import type { Line } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { consentWords, marketingExit, marketingWords } from '../vocabulary.ts';

const denied = /\b(?:no|not|never|without|pas|aucun\w*|jamais|geen|niet|nooit|kein\w*|nicht|niemals)\b/;

export const marketingObjection: Rule = {
  id: 'C30',
  article: '21(2)–(4)',
  severity: 'warning',
  name: {
    en: 'No way out of marketing',
    fr: 'Aucun refus de la prospection',
    nl: 'Geen uitweg uit marketing',
    de: 'Kein Weg aus der Werbung',
  },
  why: {
    en: 'One may object to marketing at any time and without a reason; the text must say so clearly and apart from the rest.',
    fr: 'On peut s’opposer à la prospection à tout moment et sans motif ; le texte doit le dire clairement et à part.',
    nl: 'Tegen marketing mag men altijd en zonder reden bezwaar maken; de tekst moet dat duidelijk en apart zeggen.',
    de: 'Werbung kann man jederzeit und ohne Grund widersprechen; der Text muss das deutlich und gesondert sagen.',
  },
  repair: {
    en: 'Add beside the marketing: “You can unsubscribe at any time with the link in each message.”',
    fr: 'Ajoutez à côté : « Vous pouvez vous désabonner à tout moment par le lien de chaque message. »',
    nl: 'Voeg erbij: “U kunt zich altijd uitschrijven met de link in elk bericht.”',
    de: 'Ergänzen Sie daneben: „Sie können sich jederzeit über den Link in jeder Nachricht abmelden.“',
  },
  examples: {
    good: [
      'We send a newsletter. You can unsubscribe.',
      'We send no newsletter.',
      'Wir versenden Werbung per E-Mail; Sie können widersprechen.',
    ],
    bad: ['Quartzmoor Ltd uses your e-mail address to send you its newsletter.'],
  },
  find(reading) {
    const marketing = reading
      .linesThat(marketingWords)
      .filter((one) => one.block.kind !== 'heading' && !denied.test(one.plain));
    const [first] = marketing;
    if (!first) return [];
    if (!reading.says(marketingExit) && !reading.promised('marketing-opt-out')) return [{ line: first }];
    // Marketing that rests on consent ends with it.
    if (marketing.some((one) => consentWords.test(one.plain) || asked.test(one.plain))) return [];
    if (reading.linesThat(objects).some(standsApart)) return [];
    const right = reading.policy.rights.find((fact) => fact.right === 'objection');
    const line = reading.line(right?.stated?.segment ?? '');
    return line ? [{ line, says: 'apart' }] : [];
  },
};

/** A sentence or a heading of its own on objecting to marketing, not one right in a list of rights (Art. 21(4)). */
const standsApart = ({ plain, block }: Line): boolean =>
  marketed.test(plain) && ((block.kind !== 'item' && block.kind !== 'row') || always.test(plain));

/** Without conditions, as this right is (Art. 21(2)). */
const always = /\b(?:at any time|a tout moment|te allen tijde|altijd|jederzeit)\b/;
const asked =
  /\b(?:subscrib\w*|sign(?:ed)? up|signed|request\w*|withdraw\w*|abonn\w*|inscri\w*|aangemeld\w*|ingeschreven|widerruf\w*|angemeldet|anmeld\w*)\b/;
const objects =
  /\b(?:object\w*|oppos\w+|bezwaar|verzet\w*|widersp\w+|opt[ -]?out|stop|no longer|unsubscrib\w*|desabonn\w*|desinscri\w*|afmeld\w*|uitschrijv\w*|abmeld\w*|abbestell\w*|withdraw\w*)\b/;
const marketed =
  /\b(?:marketing|advertis\w*|newsletters?|promotion\w*|prospection|publicit\w*|infolettre|lettre d'information|reclame|nieuwsbrief|werbung|\w*werbe\w*|direktwerbung|mailings?)\b/;
