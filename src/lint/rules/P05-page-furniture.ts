// P05: words of the page around the policy (menus, buttons, share links) that were copied into its text.
import { formMessage } from '../form-messages.ts';
import type { Rule } from '../rule.ts';

/** Whole lines, folded, without their punctuation. None of them is ever a sentence of a policy. */
const furniture = new Set(
  [
    'skip to content, skip to main content, skip to navigation, back to top, scroll to top, toggle navigation, toggle menu, open menu, close menu, main menu, search for, show more, show less, read more, read less, share this, share this page, share on facebook, share on twitter, share on linkedin, tweet, pin it, print this page, log in, sign in, sign up, add to cart, view cart, accept all, accept all cookies, reject all, reject all cookies, accept and close, subscribe now, leave a comment, leave a reply, powered by wordpress, proudly powered by wordpress, loading, please enable javascript, javascript is disabled, image, photo, logo, advertisement, related posts, recent posts, next post, previous post, previous, next',
    'aller au contenu, retour en haut, haut de page, lire la suite, partager sur facebook, partager cette page, tout accepter, tout refuser, se connecter, ajouter au panier, chargement',
    'naar de inhoud, ga naar de inhoud, spring naar inhoud, terug naar boven, naar boven, lees meer, deel op facebook, deel deze pagina, alles accepteren, alles weigeren, inloggen, in winkelwagen, laden',
    'zum inhalt springen, zum inhalt, nach oben, zuruck nach oben, mehr lesen, weiterlesen, auf facebook teilen, seite teilen, alle akzeptieren, alle ablehnen, anmelden, in den warenkorb, wird geladen, ladt',
  ]
    .join(', ')
    .split(', '),
);

/** “Loading your basket…” */
const waiting = /^(?:loading|chargement|laden|wird geladen|ladt)\b[^.]{0,34}(?:…|\.\.\.)$/;

export const pageFurniture: Rule = {
  id: 'P05',
  article: '12(1)',
  severity: 'warning',
  name: {
    en: 'Words of the page around the text',
    fr: 'Mots de la page autour du texte',
    nl: 'Woorden van de pagina eromheen',
    de: 'Wörter der Seite um den Text',
  },
  why: {
    en: 'A button, a menu or a picture’s caption was copied into the text. The reader wonders what it promises.',
    fr: 'Un bouton, un menu ou la légende d’une image a été copié dans le texte. Le lecteur se demande ce que cela signifie.',
    nl: 'Een knop, een menu of een onderschrift kwam mee in de tekst. De lezer vraagt zich af wat dat belooft.',
    de: 'Eine Schaltfläche, ein Menü oder eine Bildunterschrift geriet in den Text. Man fragt sich, was das zusagt.',
  },
  repair: {
    en: 'Delete the line.',
    fr: 'Supprimez la ligne.',
    nl: 'Schrap de regel.',
    de: 'Löschen Sie die Zeile.',
  },
  examples: {
    good: [
      'We ask you to accept all cookies or to reject all of them.\n\n## Search\n\nSign in to see more.',
      '- images and photos\n- log-in data',
    ],
    bad: [
      'We keep nothing.\n\nShare on Facebook\n\nWe sell nothing.',
      'We keep nothing.\n\nLoading your basket…\n\nWe sell nothing.',
      '- Skip to content\n- your name',
      'Wir löschen die Daten.\n\nZurück nach oben',
    ],
  },
  find: ({ lines }) =>
    lines
      .filter(
        ({ plain, block }) =>
          block.segments.length === 1 &&
          ((plain.length <= 44 && (furniture.has(plain.replace(/^\W+|\W+$/g, '')) || waiting.test(plain))) ||
            formMessage(plain) !== undefined),
      )
      .map((line) => ({ line, values: { text: line.text } })),
};
