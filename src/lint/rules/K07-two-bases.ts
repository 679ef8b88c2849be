// K07: one purpose rests on consent here and on a legitimate interest there.
import { clash, firstFirst } from '../clash.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';

/** Purposes that are spoken of in two places, each in its own words. Only the same one is compared. */
const purposes: Readonly<Record<string, RegExp>> = {
  newsletter: /\b(?:newsletters?|lettres? d'information|infolettre|nieuwsbrief|nieuwsbrieven)\b/,
  marketing:
    /\b(?:(?:direct )?marketing (?:communications?|e-?mails?|messages?|materials?|purposes)|direct marketing|prospection commerciale|prospection\b|direktwerbung|direktmarketing|commerciele (?:berichten|communicatie))\b/,
  analytics:
    /\b(?:(?:web(?:site)? |site |visitor |visit |usage |traffic )?(?:analytics|statistics)|audience measurement|mesure d'audience|statistiques|webanalyse|reichweitenmessung|nutzungsstatistik\w*|bezoekersstatistiek\w*|statistieken|analytische cookies)\b/,
};
const consent =
  /\b(?:(?:your|on|with|by|based on|prior|explicit|given|give|only after|asks? (?:for|before)) (?:\w+ )?consent\b|consent(?= ?(?:\)|,|\||$|\.|:))|\(consent\)|asks? (?:you )?(?:first|before)|consentement|toestemming|einwilligung\w*)/;
const interest =
  /\b(?:legitimate (?:business )?interests?|interets? legitimes?|gerechtvaardigd\w* belang\w*|berechtigt\w* interesse\w*)\b/;
const basisSaid = /consent|interest|interet|toestemming|belang|einwillig|interesse|asks? (?:you )?(?:first|before)/;
/** The two are told apart (own customers, similar goods), withdrawn, denied, or of somebody else. */
const apart =
  /\b(?:withdr\w+|object\w*|without|not|no|or (?:on )?(?:our |the |your )?(?:legitimate|consent)|similar|analogues?|similaires?|soortgelijke|ahnlich\w*|where (?:required|necessary|the law)|if required|either|balanc\w+|retir\w+|oppos\w*|sans|intrek\w*|bezwaar|zonder|widerruf\w*|widerspr\w*|widersprech\w*|ohne|nicht|kein\w*|niet|geen)\b/;

export const twoBases: Rule = {
  id: 'K07',
  article: '6',
  severity: 'error',
  name: {
    en: 'Two bases for one purpose',
    fr: 'Deux bases pour une finalité',
    nl: 'Twee grondslagen voor één doel',
    de: 'Zwei Rechtsgrundlagen für einen Zweck',
  },
  why: {
    en: 'With consent one can say no beforehand, with a legitimate interest only object. The reader cannot tell which holds.',
    fr: 'Avec le consentement on peut refuser avant, avec l’intérêt légitime seulement s’opposer. Le lecteur ne sait ce qui vaut.',
    nl: 'Bij toestemming kan men vooraf weigeren, bij een gerechtvaardigd belang alleen bezwaar maken. De lezer weet niet wat geldt.',
    de: 'Bei Einwilligung kann man vorher ablehnen, bei berechtigtem Interesse nur widersprechen. Was gilt, bleibt offen.',
  },
  repair: {
    en: 'Name one basis for this purpose everywhere, or say which part rests on which.',
    fr: 'Nommez partout la même base, ou dites quelle partie repose sur laquelle.',
    nl: 'Noem overal één grondslag voor dit doel, of zeg welk deel op welke rust.',
    de: 'Nennen Sie überall dieselbe Grundlage, oder sagen Sie, welcher Teil worauf beruht.',
  },
  examples: {
    good: [
      'We send our newsletter with your consent.\n\nWe send customers offers for similar products on our legitimate interest.',
      'Web analytics rests on your consent.\n\nFraud prevention rests on our legitimate interests.',
    ],
    bad: [
      'For web analytics we rely on our legitimate interest in better pages.\n\nWeb analytics takes place only with your consent.',
      '- Newsletter (consent)\n- Orders (contract)\n\nOur legitimate interests: security, and sending you our newsletter.',
    ],
  },
  find(reading) {
    const lines = reading.linesThat(basisSaid);
    return Object.values(purposes)
      .flatMap((purpose): Found[] =>
        clash(resting(reading, lines, purpose, interest), () => resting(reading, lines, purpose, consent)),
      )
      .slice(0, 1)
      .map(firstFirst);
  },
};

/** The sentences that put the purpose on this basis and on no other; of a table, the cell with the basis. */
const resting = (reading: LintReading, lines: readonly Line[], purpose: RegExp, basis: RegExp): Line[] =>
  lines.filter((line) => {
    if (line.block.kind === 'heading' || !basis.test(line.plain)) return false;
    const said = line.block.kind === 'row' ? rowOf(reading, line) : line.plain;
    return purpose.test(said) && !(consent.test(said) && interest.test(said)) && !apart.test(line.plain);
  });

const rowOf = ({ lines }: LintReading, line: Line): string =>
  lines
    .slice(line.index - line.position, line.index - line.position + line.block.segments.length)
    .map(({ plain }) => plain)
    .join(' | ');
