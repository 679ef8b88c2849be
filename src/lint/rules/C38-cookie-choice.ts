// C38: consent to cookies is asked for, and nothing says how to change the answer.
import type { Line } from '../reading.ts';
import type { Rule } from '../rule.ts';

const asked =
  /\b(?:consent|accept\w*|agree\w*|approv\w*|permission|toestemming|accepteer\w*|akkoord|einwillig\w*|zustimm\w*|akzeptier\w*|consentement|accept\w*)\b/;
/** A choice is taken back: what was chosen is changed, at any time, or there is a switch for it. Deleting cookies changes no choice. */
const takenBack =
  /\b(?:(?:chang|withdr|revok|revoc|adjust|manag|modif|updat|review|edit|reopen|amend|reset|customi[sz]|control)\w*\b[^.\n]{0,70}\b(?:consent|choices?|preferences?|settings?|selections?|cookies?|mind|decision|permission)|(?:consent|choices?|selection|decision)\b[^.\n]{0,60}\b(?:chang|withdr|revok|adjust|updat)\w*|opt(?:ing|ed)?[ -]?out|(?:refus|reject|declin|object|oppos|disabl|turn\w* off|modif|chang|weiger|ablehn|widersprech|widerruf|retir|revoqu|trek|intrek|ander|wijzig)\w*\b[^.\n]{0,80}\b(?:at any time|later|a tout moment|altijd|te allen tijde|op elk moment|jederzeit|spater)|(?:at any time|a tout moment|altijd|te allen tijde|op elk moment|jederzeit)\b[^.\n]{0,80}\b(?:refus|reject|withdr|revok|chang|delet|disabl|object|retir|modif|oppos|param|weiger|intrek|wijzig|aanpas|widerruf|widersprech|ander|ablehn|anpass)\w*|(?:gerer|gestion|modifi\w*|changer|param\w+|personnalis\w+|retir\w*)\b[^.\n]{0,60}\b(?:cookies?|traceurs?|choix|preferences|consentement)|(?:consentement|choix|preferences)\b[^.\n]{0,60}\b(?:modifi|retir|chang|revoqu|reveni)\w*|(?:wijzig|aanpass|aanpas|beheer|intrek|trek|verander)\w*\b[^.\n]{0,60}\b(?:cookies?|\w*keuzes?|\w*voorkeur\w*|toestemming|\w*instellingen)|(?:toestemming|keuze|voorkeuren|cookie-?instellingen)\b[^.\n]{0,60}\b(?:wijzig|aanpass|intrek|in te trekken|ingetrokken|trekken|beher)\w*|(?:ander|widerruf|verwalt|anpass|bearbeit)\w*\b[^.\n]{0,60}\b(?:cookies?|einwilligung\w*|\w*auswahl|\w*einstellungen|\w*praferenzen|zustimmung)|(?:einwilligung|zustimmung|auswahl|\w*einstellungen)\b[^.\n]{0,80}\b(?:ander|widerruf|widerrufen|anpass|verwalt|abander|zuruck)\w*|(?:via|in|through|under|using|with|uber|unter|in den|dans|par|click(?:ing)?(?: on)?) (?:the |our |de |onze |die |den |unsere |les |nos )?["“„«]? ?cookie[- ]?(?:settings|preferences|consent tool|manager|dashboard|instellingen|voorkeuren|einstellungen))\b/;
const switchedOff = /\b(?:disabl|deactivat|desactiv|uitschakel|uit te schakelen|deaktivier|ausschalt)\w*\b/;
const supposed =
  /^(?:if|when|where|should|in case|si|lorsque|dans le cas|au cas|als|indien|wanneer|wenn|falls|sofern)\b/;
const browser =
  /\b(?:(?:web|internet) readers?|browsers?\w*|navigat(?:eur|ion)\w*|internet explorer|firefox|safari|chrome|logiciel|(?:from|on) your (?:computer|device|hard (?:drive|disk)))\b/;
/** Cookies that need consent, whether or not it is asked for. */
const measuring =
  /\b(?:analytics?|analysis|analytische|analyse\w*|marketing-?cookies|tracking-?cookies|(?:count|measur)\w* (?:\w+ )?(?:visit\w*|use|audience|traffic)|adverts?|ads|bezoek\w* (?:te )?meten|reichweiten\w*|besucher\w*|interests|personali[sz]\w*|statisti\w*|marketing|advertis\w*|tracking|third[- ]part\w*|publicit\w*|mesure d'audience|social networks?|reseaux sociaux|google|statistieken|werbe?\w*|reclame|advertentie\w*)\b/;
/** “We use no other cookies than …”, “cookie-less”. */
const only =
  /\b(?:no (?:\w+ )?consent|without (?:your )?consent|(?:keine|geen|aucun) (?:\w+ )?(?:einwilligung|zustimmung|toestemming|consentement)|ohne (?:ihre )?einwilligung|cookie-?less|not use|ohne cookies|(?:no|keine|geen|aucun|pas de)\b[^.\n]{0,30}\bcookies?)\b/;
const aboutCookies = /cookies?\b|\btraceurs?\b/;

export const cookieChoice: Rule = {
  id: 'C38',
  article: '7(3)',
  severity: 'error',
  name: {
    en: 'No way to change the cookie choice',
    fr: 'Aucun moyen de changer son choix de cookies',
    nl: 'Cookiekeuze niet te wijzigen',
    de: 'Cookie-Wahl nicht änderbar',
  },
  why: {
    en: 'Withdrawing consent must be as easy as giving it.',
    fr: 'Retirer son consentement doit être aussi simple que le donner.',
    nl: 'Toestemming intrekken moet even makkelijk zijn als geven.',
    de: 'Eine Einwilligung zu widerrufen muss so leicht sein wie sie zu erteilen.',
  },
  repair: {
    en: 'Add a link that opens the cookie settings on every page, and name it here.',
    fr: 'Ajoutez sur chaque page un lien vers les réglages des cookies, et nommez-le ici.',
    nl: 'Zet op elke pagina een link naar de cookie-instellingen en noem die hier.',
    de: 'Setzen Sie auf jede Seite einen Link zu den Cookie-Einstellungen und nennen Sie ihn hier.',
  },
  examples: {
    good: [
      'We set analytics cookies only with your consent. You can change your choice at any time.',
      'We use no cookies.',
      'We set analytics cookies if you agree. Open the cookie settings at the foot of the page to change your choice.',
      'Wir setzen Cookies für Statistik mit Ihrer Einwilligung, die Sie jederzeit widerrufen können.',
      'Nous déposons des cookies de mesure d’audience avec votre accord. Vous pouvez retirer votre consentement à tout moment.',
      'Wij plaatsen analytische cookies met uw toestemming. U kunt uw keuze altijd wijzigen.',
      'Our website uses necessary cookies.',
    ],
    bad: [
      'Our website uses cookies for analytics. You can block cookies in the settings of your browser.',
      'Wij gebruiken cookies voor statistieken. In de cookiebanner geeft u toestemming of weigert u.',
      'Notre site utilise des cookies publicitaires. Vous pouvez les refuser en configurant votre logiciel de navigation.',
      '## Cookies\n\nOur website uses analytics cookies if you give your consent in the cookie banner on your first visit.',
    ],
  },
  find(reading) {
    const { cookieUse } = reading.policy;
    const around = reading.linesAbout(aboutCookies);
    const used = cookieUse.length > 0 ? cookieUse.some((fact) => fact.stance !== 'none') : around.some(isUse);
    if (!used) return [];
    const spoken = around.filter((one) => aboutCookies.test(one.plain) && !only.test(one.plain));
    const optional = spoken.find((one) => measuring.test(one.plain));
    const ask = spoken.find((one) => asked.test(one.plain));
    const line = ask ?? optional;
    if (!line) return [];
    const near = new Set([...around, ...reading.lines.filter((one) => one.blockIndex === line.blockIndex)]);
    if ([...near].some(changesChoice)) return [];
    // The browser’s settings block cookies; they take back no consent that a site has taken.
    const settings = around.find(
      (one) => browser.test(one.plain) && blocks.test(one.plain) && one.block.kind !== 'heading',
    );
    const weak = reading.says(anyConsent) ? ({ severity: 'warning' } as const) : {};
    return [{ line: (optional && settings) ?? line, ...weak }];
  },
};

/** That consent can be withdrawn is told at large, and for cookies not how. */
const anyConsent =
  /\b(?:withdraw\w*|revok\w*|retir\w+|intrek\w*|in te trekken|widerruf\w*)\b[^.\n]{0,60}\b(?:at any time|a tout moment|altijd|te allen tijde|jederzeit)|(?:at any time|a tout moment|altijd|te allen tijde|jederzeit)\b[^.\n]{0,60}\b(?:withdraw\w*|revok\w*|retir\w+|intrek\w*|in te trekken|widerruf\w*)/;
/** A sentence on cookies by which they are set. */
const isUse = ({ plain, block }: Line): boolean =>
  block.kind !== 'heading' &&
  aboutCookies.test(plain) &&
  sets.test(plain) &&
  !only.test(plain) &&
  !supposed.test(plain);
const sets =
  /\b(?:us(?:e|es|ing)|sets?|plac(?:e|es|ed)|utilis\w+|depos\w+|gebruik\w*|plaats\w*|verwend\w+|setzen|setzt|nutz\w+)\b/;
const changesChoice = ({ plain }: Line): boolean =>
  !browser.test(plain) && (takenBack.test(plain) || (switchedOff.test(plain) && !supposed.test(plain)));
const blocks =
  /\b(?:turn|switch|uitzet|abschalt|block|delet|refus|reject|remov|disabl|prevent|oppos|configur|bloqu|supprim|desactiv|weiger|verwijder|uitschakel|blokk|verhinder|einstell|losch|deaktivier|ablehn|param)\w*/;
