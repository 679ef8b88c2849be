// C38: consent to cookies is asked for, and nothing says how to change the answer.
import type { Rule } from '../rule.ts';

const asked =
  /\b(?:consent|accept\w*|agree\w*|permission|toestemming|accepteer\w*|akkoord|einwillig\w*|zustimm\w*|akzeptier\w*|consentement|accept\w*)\b/;
const reopen =
  /\b(?:chang\w+|withdr\w+|manag\w+|adjust\w*|modif\w+|updat\w+|revok\w+|review\w*|edit\w*|refus\w+|reject\w*|opt[ -]?out|disabl\w+|delet\w+|block\w*|control\w*|custom\w*|preferences?|settings?|at any time|retir\w+|gerer|param\w+|bloquer|supprim\w+|desactiv\w+|wijzig\w*|intrek\w*|aanpass\w*|aanpas\w*|verwijder\w*|beheer\w*|instelling\w*|weiger\w*|ander\w+|widerruf\w*|einstellung\w*|verwalt\w*|losch\w*|ablehn\w*|anpass\w*)\b/;
const browser = /\b(?:browsers?|navigat(?:eur|ion)\w*|internet explorer|firefox|safari|chrome|logiciel)\b/;
/** Cookies that need consent, whether or not it is asked for. */
const measuring =
  /\b(?:analytics?|statisti\w*|marketing|advertis\w*|tracking|third[- ]part\w*|publicit\w*|mesure d'audience|werbe?\w*|reclame|advertentie\w*)\b/;
/** “We use no other cookies than …”, “cookie-less”. */
const only =
  /\b(?:no consent|without (?:your )?consent|cookie-?less|not use|ohne cookies|(?:no|keine|geen|aucun|pas de)\b[^.\n]{0,30}\bcookies?)\b/;
const aboutCookies = /\bcookies?\b|\btraceurs?\b/;

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
      'Our website uses necessary cookies.',
    ],
    bad: [
      '## Cookies\n\nOur website uses analytics cookies if you give your consent in the cookie banner on your first visit.',
    ],
  },
  find(reading) {
    const { cookieUse } = reading.policy;
    if (!cookieUse.some((fact) => fact.stance !== 'none')) return [];
    const around = reading.linesAbout(aboutCookies);
    const spoken = around.filter((one) => aboutCookies.test(one.plain) && !only.test(one.plain));
    const line = spoken.find((one) => asked.test(one.plain)) ?? spoken.find((one) => measuring.test(one.plain));
    if (!line) return [];
    // The browser’s settings block cookies; they take back no consent that a site has taken.
    const changes = [...around, ...reading.lines.filter((one) => one.blockIndex === line.blockIndex)].some(
      (one) => reopen.test(one.plain) && !browser.test(one.plain),
    );
    return changes ? [] : [{ line }];
  },
};
