// P10: a link that leads elsewhere than it says, or nowhere.
import type { Line } from '../reading.ts';
import type { Found, Rule } from '../rule.ts';

const malformed =
  /\bhttps?:\/(?!\/)\S*|\bhttps?\/\/\S+|\bhttps?:\/\/(?=[\s.,;)]|$)|\b(?:htpps?|htttps?|hhttps?):\/\/\S*|\bwww\.\.\S*|\bhttps?:\/\/https?:?\/\/\S*/i;
const local = /^(?:https?:\/\/(?:localhost|127\.0\.0\.1|192\.168\.|10\.\d)|file:)/i;
const nowhere = /(?:href\s*=\s*["']?|\]\()\s*(?:about:blank|file:\/\/|https?:\/\/\s*["')>])/i;
const shownHost = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,24})(?:[/:?#]\S*)?$/i;
const shownMail = /^[^\s@]+@[^\s@]+\.[a-z]{2,24}$/i;

const hostOf = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/** Different sites: neither is a part of the other (`help.quartzmoor.example` and `quartzmoor.example` are one). */
const apart = (a: string, b: string): boolean => a !== b && !a.endsWith(`.${b}`) && !b.endsWith(`.${a}`);

export const linkBroken: Rule = {
  id: 'P10',
  article: '12(2)',
  severity: 'error',
  name: {
    en: 'Link leads elsewhere or nowhere',
    fr: 'Lien qui mène ailleurs ou nulle part',
    nl: 'Link leidt elders of nergens heen',
    de: 'Link führt woandershin oder ins Leere',
  },
  why: {
    en: 'The address that is shown is not the one behind the link, or the link cannot work: the way that the text offers is closed.',
    fr: 'L’adresse affichée n’est pas celle du lien, ou le lien ne peut fonctionner : le chemin offert par le texte est fermé.',
    nl: 'Het adres dat er staat is niet dat achter de link, of de link kan niet werken: de weg die de tekst biedt, is dicht.',
    de: 'Die gezeigte Adresse ist nicht die hinter dem Link, oder der Link kann nicht funktionieren: Der angebotene Weg ist versperrt.',
  },
  repair: {
    en: 'Correct the link’s target and follow it once on the published page.',
    fr: 'Corrigez la cible du lien et suivez-le une fois sur la page publiée.',
    nl: 'Verbeter het doel van de link en volg hem één keer op de gepubliceerde pagina.',
    de: 'Berichtigen Sie das Ziel und folgen Sie dem Link einmal auf der veröffentlichten Seite.',
  },
  examples: {
    good: [
      'Cookies of [tern.example](https://cookie-atlas.example/host/tern.example). See [https://quartzmoor.example/help.](https://quartzmoor.example/help)',
      'Look at [https://kilnlane.example/choice](https://www.kilnlane.example/choice/?from=policy).',
      'See [quartzmoor.example](https://www.quartzmoor.example/privacy), [our help](https://help.quartzmoor.example) or write to [help@quartzmoor.example](mailto:help@quartzmoor.example?subject=Privacy).',
      'The rules are at https://quartzmoor.example/rules. [Version 2.0.0](https://quartzmoor.example/2).',
    ],
    bad: [
      'Their form is at [https://kilnlane.example/forms/new](https://kilnlane.example/forms/old).',
      'Look at [https://kilnlane.example/choice](http://kilnlane.example/choice).',
      'See [www.quartzmoor.example](https://kilnlane.example/privacy) for more.',
      'Write to [help@quartzmoor.example](mailto:sales@kilnlane.example).',
      'See [our list](http:/quartzmoor.example/list) for more.',
      'Our list is at http:/quartzmoor.example/list for everyone.',
      '<p>You find the <a href="about:blank">cookie list</a> on this page, as always.</p>',
    ],
  },
  find({ lines, text }) {
    const anyNowhere = nowhere.test(text);
    return lines.flatMap((line) => {
      const wrong = wrongRun(line);
      if (wrong) return [wrong];
      const match =
        line.plain.includes('http') || line.plain.includes('www.') || line.plain.includes('htt')
          ? malformed.exec(line.text)
          : null;
      if (match) return [at(line, match[0], match.index)];
      return anyNowhere && nowhere.test(text.slice(...line.segment.span)) ? [{ line, says: 'nowhere' }] : [];
    });
  },
};

const at = (line: Line, text: string, index = line.text.indexOf(text)): Found => ({
  line,
  ...(index < 0 ? {} : { range: [index, index + text.length] as const }),
  says: 'malformed',
  values: { link: text },
});

function wrongRun(line: Line): Found | null {
  for (const { text, href } of line.segment.runs ?? []) {
    if (href === undefined) continue;
    const shown = text.trim().replace(/(?<![.…])[.,;]$/, '');
    if (/^https?:(?:\/(?!\/)|(?!\/))/i.test(href))
      return { ...at(line, shown), says: 'malformed', values: { link: href } };
    if (local.test(href)) return { ...at(line, shown), says: 'local', values: { link: href } };
    if (shownMail.test(shown) && href.startsWith('mailto:')) {
      const target = decodeURIComponentSafely(href.slice('mailto:'.length).split('?')[0]!);
      if (target !== '' && target.toLowerCase() !== shown.toLowerCase())
        return { ...at(line, shown), says: 'differs', values: { shown, link: target } };
      continue;
    }
    const host = shownHost.exec(shown)?.[1];
    const target = /^https?:\/\/([^/:?#]+)/i.exec(href)?.[1];
    // A page about the address that is shown, or an archive of it, is where the reader expects to come.
    if (host && href.toLowerCase().indexOf(hostOf(host), 'https://'.length + (target?.length ?? 0)) > 0) continue;
    if (host && target && (apart(hostOf(host), hostOf(target)) || isOtherPage(shown, href)))
      return {
        ...at(line, shown),
        says: 'differs',
        values: { shown, link: apart(hostOf(host), hostOf(target)) ? target : href },
      };
  }
  return null;
}

/** A whole address is shown, and the link leads to another page of the same site, or no longer to the secured one. */
function isOtherPage(shown: string, href: string): boolean {
  if (!/^https?:/i.test(shown) || /(?:…|\.\.\.)$/.test(shown)) return false;
  if (/^https:/i.test(shown) && /^http:/i.test(href)) return true;
  const path = (address: string): string =>
    address
      .toLowerCase()
      .replace(/^https?:\/\/[^/]*/, '')
      .replace(/[?#].*$/, '')
      .replace(/\/$/, '');
  return path(shown) !== '' && path(shown) !== path(href) && !path(href).startsWith(path(shown));
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text).trim();
  } catch {
    return text;
  }
}
