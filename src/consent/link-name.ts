// What the policy calls the way back to one's choice: “Cookie settings” in its text is what a visitor then looks for on the page.
import type { Policy } from '#policy';

/** Promises in whose sentences the link is named. */
const speaking = new Set(['cookie-choice', 'right-withdraw-consent', 'consent-by-use']);

/** What stands in quotation marks, or as the text of a Markdown link or in bold; of at most 40 characters, as a link is. */
const named =
  /[“”„«»"]\s?([^“”„«»"]{4,40}?)\s?[“”„«»"]|[‘‚‹]([^‘’‚‹›]{4,40})[’‘›]|\[([^[\]]{4,40})\]\(|\*\*([^*]{4,40})\*\*/gu;

/** Cookies, consent, privacy, trackers. */
const matter = /cookie|traceur|consent|privacy|einwilligung|toestemming|datenschutz|vie privée/iu;

/** Settings, choices, preferences, and what one does with them. */
const wayBack =
  /setting|choice|preference|option|manage|change|withdraw|revo|einstellung|auswahl|verwalt|änder|widerruf|instelling|voorkeur|keuze|beheer|wijzig|intrek|paramètre|choix|préférence|gérer|gestion|modifier|retir/iu;

/** Where a sentence speaks of something that one opens on a page. */
const onPage =
  /\b(?:link|button|footer|bottom|foot of|icon|menu|click|lien|bouton|bas de|pied de|icône|cliqu|knop|onderaan|voettekst|klik|schaltfläche|button|knopf|fußzeile|footer|unten|symbol)/iu;

/** A browser's own menus are no link of the site's. */
const ofBrowser = /\b(?:browser|navigateur)/iu;

/** Null: the text names none. */
export function linkNameOf({ promises }: Pick<Policy, 'promises'>): string | null {
  for (const { kind, stated } of promises) {
    if (!speaking.has(kind)) continue;
    for (const { quote } of stated) {
      if (!onPage.test(quote) || ofBrowser.test(quote)) continue;
      for (const [, ...found] of quote.matchAll(named)) {
        const name = found
          .find((one) => one !== undefined)
          ?.replace(/\s+/gu, ' ')
          .trim();
        if (name !== undefined && matter.test(name) && wayBack.test(name) && !/[.!?:;<>{}]/u.test(name)) return name;
      }
    }
  }
  return null;
}
