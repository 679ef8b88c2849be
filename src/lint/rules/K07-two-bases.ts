// K07: one purpose rests on consent here and on a legitimate interest there.
import { clash, firstFirst, linesSaying } from '../clash.ts';
import type { Line, LintReading } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';

/** Purposes that are spoken of in two places, each in its own words. Only the same one is compared. */
const purposes: Readonly<Record<string, RegExp>> = {
  newsletter: /\b(?:newsletters?|lettres? d'information|infolettre|nieuwsbrief|nieuwsbrieven)\b/,
  marketing:
    /\b(?:(?:direct )?marketing (?:communications?|e-?mails?|messages?|materials?|purposes)|direct marketing|prospection commerciale|prospection\b|direktwerbung|direktmarketing|commerciele (?:berichten|communicatie))\b/,
  analytics:
    /\b(?:(?:web(?:site)? |site |visitor |visit |usage |traffic )?(?:analytics|statistics)|audience measurement|mesure d'audience|statistiques|(?:google |web)analy(?:tics|se)|reichweitenmessung|nutzungsstatistik\w*|bezoekersstatistiek\w*|statistieken|analytische cookies)\b/,
};
const consent =
  /\b(?:(?:your|on|with|by|based on|prior|explicit|given|give|only after|asks? (?:for|before)) (?:\w+ )?consent\b|consent(?= ?(?:\)|,|\||$|\.|:))|\(consent\)|asks? (?:you )?(?:first|before)|consentement|toestemming|einwilligung\w*)/;
const interest =
  /\b(?:legitimate (?:business )?interests?|interets? legitimes?|gerechtvaardigd\w* belang\w*|berechtigt\w* interesse\w*)\b/;
const basisSaid =
  /art(?:icle|ikel|\.)? ?6|consent|interest|interet|toestemming|belang|einwillig|interesse|asks? (?:you )?(?:first|before)/;
/** The two are told apart (own customers, similar goods), withdrawn, denied, or of somebody else. */
const apart =
  /\b(?:withdr\w+|object\w*|without|not|no|or (?:on )?(?:our |the |your )?(?:legitimate|consent)|similar|analogues?|similaires?|soortgelijke|ahnlich\w*|where (?:required|necessary|the law)|if required|either|balanc\w+|retir\w+|oppos\w*|sans|intrek\w*|bezwaar|zonder|widerruf\w*|widerspr\w*|widersprech\w*|ohne|nicht|kein\w*|niet|geen)\b/;

/** All data rests on consent … */
const consentAlone =
  /\b(?:(?:we|the company|it) (?:\w+ )?(?:only|solely|exclusively) (?:collect|process|use|store|handle)\w*\b[^.\n]{0,40}\b(?:data|information)\b[^.\n]{0,20}\b(?:with|after|on the basis of|based on) (?:your|the|his|her|their|a)\b[^.\n]{0,20}\bconsent|(?:personal )?(?:data|information)\b[^.\n]{0,40}\b(?:only|solely|exclusively)\b[^.\n]{0,40}\b(?:with|after|on the basis of|based on|subject to) (?:your|the|his|her|their|prior)\b[^.\n]{0,30}\bconsent|donnees\b[^.\n]{0,80}\bqu'(?:avec|apres) (?:votre|le|l'|leur)\b ?(?:\w+ )?(?:consentement|accord)|(?:persoons)?gegevens\b[^.\n]{0,60}\b(?:alleen|uitsluitend|slechts|enkel) (?:met|na) (?:uw|je|jouw)\b[^.\n]{0,20}\btoestemming|(?:verarbeitung|daten)\b[^.\n]{0,60}\b(?:nur|ausschliesslich)\b[^.\n]{0,20}\b(?:nach|mit|aufgrund|auf grundlage)\b[^.\n]{0,20}\beinwilligung)/;
/** … of one purpose, one kind, one recipient; or but for what follows. */
const ofOne =
  /\b(?:newsletters?|cookies?|marketing|advertis\w*|photos?|pictures?|images?|sensitive|special|health|locations?|children|third part\w*|transfer\w*|shar\w*|disclos\w*|or|unless|except\w*|other than|publi\w+|lettre|traceurs?|prospection|sensibles?|sante|sauf|ou|tiers|nieuwsbrief|bijzondere|gezondheid|derden|of|tenzij|behalve|werbung|werbe\w*|gesundheit\w*|besondere\w*|oder|es sei denn|ausser|dritte\w*|tracking|analy\w*|biometr\w*|applica\w*|bewerb\w*|google|this form|these data for)\b/;
/** “If consent was asked for, on that alone”: whoever processes must know whether it was. */
const ifAsked =
  /\b(?:(?:sofern|soweit|falls|wenn) (?:eine |ihre )?(?:entsprechende )?(?:einwilligung|zustimmung)\b[^.\n]{0,60}\b(?:abgefragt|eingeholt|erteilt|erfragt)\b[^.\n]{0,120}\b(?:ausschliesslich|allein|nur)\b|(?:if|insofar as|where|to the extent that) (?:(?:a|your|the) )?(?:corresponding |appropriate |such )?consent (?:has been|was|is) (?:requested|obtained|asked for)\b[^.\n]{0,120}\b(?:exclusively|solely|only)\b|(?:si|lorsque|dans la mesure ou) (?:un|votre|le) (?:tel )?consentement\b[^.\n]{0,40}\b(?:demande|recueilli|obtenu)\b[^.\n]{0,120}\b(?:exclusivement|uniquement)\b|(?:indien|voor zover|als) (?:er )?(?:uw |een )?toestemming\b[^.\n]{0,40}\b(?:gevraagd|verkregen)\b[^.\n]{0,120}\b(?:uitsluitend|alleen)\b)/;
/** Two bases in one breath, joined by “or”. */
const either =
  /\b(?:(?:with|on|based on) your (?:\w+ )?consent,? or (?:\w+ ){0,4}legitimate interests?|legitimate interests?,? or (?:(?:with|on|based on) )?your (?:\w+ )?consent|avec votre (?:consentement|accord),? ou\b[^.\n]{0,40}\binterets? legitimes?|interets? legitimes?,? ou\b[^.\n]{0,20}\bvotre (?:consentement|accord)|(?:uw|je) toestemming,? of\b[^.\n]{0,40}\bgerechtvaardigd\w* belang|gerechtvaardigd\w* belang,? of\b[^.\n]{0,20}\btoestemming|(?:ihrer|ihre) einwilligung,? (?:oder|bzw\.?)\b[^.\n]{0,40}\bberechtigt\w* interesse\w*|(?:lit\.?|litera|buchst\.?|buchstabe|punt|point|sub|onder) ?[a-f]\)?(?: (?:dsgvo|ds-gvo|gdpr|rgpd|avg))?(?: \([^)\n]{0,60}\))?,? (?:bzw\.?|beziehungsweise|oder|or|ou|of) (?:[\w.]+ ){0,8}?(?:lit\.?|litera|buchst\.?|buchstabe|punt|point|sub|onder) ?[a-f]\b)/;

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
      'We process health data only with your consent. Orders rest on the contract.',
      'We send our newsletter with your consent.\n\nWe send customers offers for similar products on our legitimate interest.',
      'Web analytics rests on your consent.\n\nFraud prevention rests on our legitimate interests.',
    ],
    bad: [
      'We send the newsletter with your consent.\n\n## Details\n\nThe newsletter is based on Art. 6(1)(f) GDPR.',
      'We store comments on the basis of our legitimate interest in showing them, Article 6(1)(a) GDPR.',
      'Rechtsgrundlage ist Ihre Einwilligung nach Art. 6 Abs. 1 lit. f DSGVO.',
      'We only process your personal data with your consent.\n\nWe process your address to perform our contract with you (Article 6(1)(b) GDPR).',
      'Die Nutzung der Schaltfläche beruht auf unserem berechtigten Interesse. Soweit Ihre Einwilligung dazu eingeholt wurde, stützen wir uns ausschließlich auf diese.',
      'Based on your consent or our legitimate interest we send you news of our lamps.',
      'For web analytics we rely on our legitimate interest in better pages.\n\nWeb analytics takes place only with your consent.',
      '- Newsletter (consent)\n- Orders (contract)\n\nOur legitimate interests: security, and sending you our newsletter.',
    ],
  },
  find(reading) {
    const lines = reading.linesThat(basisSaid);
    const clashes = Object.values(purposes)
      .flatMap((purpose): Found[] =>
        clash(resting(reading, lines, purpose, 'f'), () => resting(reading, lines, purpose, 'a')),
      )
      .slice(0, 1)
      .map(firstFirst);
    const taken = clashes.map(({ line }) => line);
    const open = [...linesSaying(reading, ifAsked), ...linesSaying(reading, either, choiceOfLaw).slice(0, 1)];
    return [
      ...clashes,
      ...mismatched(reading),
      ...clash(linesSaying(reading, consentAlone, ofOne), () => otherBases(reading), {
        says: 'alone',
        severity: 'warning',
      }),
      ...[...new Set(open)]
        .filter((line) => !taken.includes(line))
        .map((line): Found => ({ line, says: 'either', severity: 'warning' })),
    ];
  },
};

/** “Our legitimate interest (Article 6(1)(a))”: the words name one basis, the letter another. One word and one letter, else it is a list. */
function mismatched(reading: LintReading): Found[] {
  return linesSaying(reading, letter).flatMap((line): Found[] => {
    const letters = new Set([...line.plain.matchAll(new RegExp(letter, 'g'))].map(([, one]) => one!));
    const meant = Object.keys(words).filter((one) => words[one]!.test(line.plain));
    const [cited] = letters;
    return letters.size === 1 && meant.length === 1 && cited !== meant[0] && words[cited!] && !apart.test(line.plain)
      ? [{ line, says: 'letter', values: { cited: cited!, meant: meant[0]! } }]
      : [];
  });
}

const letter =
  /\b(?:art(?:icle|ikel|\.)?) ?6 ?(?:\(1\)|abs(?:\.|atz)? ?1|para(?:graph|\.)? ?1|\(1\),?|lid 1|, ?(?:paragraphe|paragraph|§|lid) ?1|\.1|§ ?1)?[ ,.]*(?:s(?:atz|\.) ?1[ ,.]*)?(?:point |letter |lit(?:\.|era|t\.)? ?|sub ?|onder ?|buchst(?:\.|abe) ?)?\(?([a-f])\b\)?/;
/** The letters of Article 6(1) in words. */
const words: Readonly<Record<string, RegExp>> = {
  a: /\b(?:consent(?:ed)?|consentement|toestemming|einwilligung)\b/,
  b: /\b(?:(?:perform\w*|fulfil\w*|execution) of (?:a|the|our|your) contract|contractual (?:necessity|obligations?)|execution (?:du|d'un) contrat|uitvoering van (?:de|een) overeenkomst|vertragserfullung|erfullung (?:eines|des) vertrag\w*)\b/,
  c: /\b(?:legal obligations?|obligations? legales?|wettelijke verplichting\w*|rechtliche\w* verpflichtung\w*|gesetzliche\w* verpflichtung\w*)\b/,
  f: /\b(?:legitimate (?:business )?interests?|interets? legitimes?|gerechtvaardigd\w* belang\w*|berechtigt\w* interesse\w*)\b/,
};

/** What may apply, as the law lists it. */
const choiceOfLaw =
  /\b(?:depending|je nach|selon (?:le|les|la)|afhankelijk|respectively|where required|right|object\w*|widersp\w*|oppos\w*|bezwaar|transfer\w*|portab\w*|ubertragbar\w*)\b/;

/** Where the text names another basis than consent. */
const otherBases = ({ policy, line }: LintReading): Line[] =>
  policy.bases.flatMap(({ basis, stated }) => (consentKind.test(basis) ? [] : (line(stated?.segment ?? '') ?? [])));
const consentKind = /A6-1-a|A9-2-a|consent/i;

/** The sentences that put the purpose on this basis and on no other; of a table, the cell with the basis. */
const resting = (reading: LintReading, lines: readonly Line[], purpose: RegExp, basis: 'a' | 'f'): Line[] =>
  lines.filter((line) => {
    if (line.block.kind === 'heading' || !isOn(basis, line.plain)) return false;
    const said = line.block.kind === 'row' ? rowOf(reading, line) : line.plain;
    const heading = line.headings.at(-1)?.plain ?? '';
    const about = purpose.test(said) || (purpose.test(heading) && rests.test(line.plain));
    return about && !(isOn('a', said) && isOn('f', said)) && !apart.test(line.plain);
  });

/** In its word, or by its letter of Article 6(1). */
const isOn = (basis: 'a' | 'f', said: string): boolean =>
  (basis === 'a' ? consent : interest).test(said) || letter.exec(said)?.[1] === basis;

/** The sentence of a section that names the basis of all it tells. */
const rests =
  /\b(?:legal basis|lawful basis|(?:this|the|these|our) processing|rechtsgrundlage|die(?:se)? verarbeitung|auf (?:der )?grundlage|base (?:legale|juridique)|(?:ce|le) traitement|grondslag|de(?:ze)? verwerking)\b/;

const rowOf = ({ lines }: LintReading, line: Line): string =>
  lines
    .slice(line.index - line.position, line.index - line.position + line.block.segments.length)
    .map(({ plain }) => plain)
    .join(' | ');
