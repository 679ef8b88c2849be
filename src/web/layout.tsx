// The shell of every page: head, skip link, header with the company's own name, main, footer.
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { type Language, languages } from '#base';
import { ledger, site } from '#words';
import { assets } from './assets.ts';
import { type Speaker, speaker } from './speak.tsx';

export interface Place {
  href: string;
  label: string;
  here?: boolean;
}

export interface Shell {
  /** The company whose pages these are. */
  company: string;
  title: string;
  /** Language of the page (BCP 47); the frame speaks `frame`, which differs when the text is in a language that we do not speak. */
  language: string;
  frame: Language;
  places: readonly Place[];
  /** Links to the same page in the other languages; absent where the text itself sets the language. */
  otherLanguages?: (language: Language) => string;
  /** The footer leads to the API: on pages about versions and proof, which programs can ask for too. */
  forPrograms?: boolean;
  /** Upheld's own address, where the page is shown at a company's: its other pages are there, and its files below /upheld here. */
  handedOn?: string;
  /** More style, inline: the page's own policy names its hash. */
  style?: string;
  /** `text`: one column; `board`: the text with something in its margin; `desk`: as wide as the frame. */
  width?: 'text' | 'board' | 'desk';
  children?: Child;
}

export const Page = (shell: Shell) => {
  const t = speaker(shell.frame);
  const frameLanguage = shell.language === shell.frame ? {} : { lang: shell.frame };
  return (
    <html lang={shell.language}>
      <Head
        title={shell.title}
        company={shell.company}
        files={shell.handedOn === undefined ? '' : '/upheld'}
        {...(shell.style === undefined ? {} : { style: shell.style })}
      />
      <body class={`page-${shell.width ?? 'text'}`}>
        <a class="skip" href="#main" {...frameLanguage}>
          {t(site.skip)}
        </a>
        <header class="masthead" {...frameLanguage}>
          <div class="frame">
            <a class="company" href={`${shell.handedOn ?? ''}/policy`}>
              {shell.company}
            </a>
            <nav aria-label={t(site.navigation)}>
              <ul>
                {shell.places.map((place) => (
                  <li>
                    <a href={place.href} {...(place.here ? { 'aria-current': 'page' } : {})}>
                      {place.label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </header>
        <main id="main" class="frame" tabindex={-1}>
          {shell.children}
        </main>
        <Colophon
          t={t}
          {...frameLanguage}
          {...(shell.otherLanguages ? { otherLanguages: shell.otherLanguages } : {})}
          {...(shell.forPrograms ? { forPrograms: true } : {})}
        />
      </body>
    </html>
  );
};

interface HeadProps {
  title: string;
  company: string;
  /** Where files are: before `/assets`. */
  files?: string;
  style?: string;
}

export const Head = ({ title, company, files = '', style }: HeadProps) => (
  <head>
    <meta charset="utf-8" />
    <title>{title === company || company === '' ? title : `${title} · ${company}`}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    {assets().preload.map((href) => (
      <link rel="preload" href={`${files}${href}`} as="font" type="font/woff2" crossorigin="anonymous" />
    ))}
    <link rel="stylesheet" href={`${files}${assets().styles}`} />
    {style !== undefined && <style>{raw(style)}</style>}
    <link rel="icon" href={monogram(company)} />
  </head>
);

/** The company's first letter on a quiet square: the tab shows whose page it is. */
function monogram(company: string): string {
  const letter = /\p{L}|\p{N}/u.exec(company)?.[0]?.toUpperCase() ?? '§';
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1f4e79"/>` +
    `<text x="16" y="23" font-family="Georgia,serif" font-size="20" fill="#fff" text-anchor="middle">${letter}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

interface ColophonProps {
  t: Speaker;
  /** Set where the page itself is in another language. */
  lang?: Language;
  otherLanguages?: (language: Language) => string;
  forPrograms?: boolean;
}

export const Colophon = ({ t, lang, otherLanguages, forPrograms }: ColophonProps) => (
  <footer class="colophon" {...(lang ? { lang } : {})}>
    <div class="frame">
      {otherLanguages && <Languages current={t.language} t={t} href={otherLanguages} />}
      {forPrograms && (
        <p>
          <a href="/ledger">{t(ledger.title)}</a> · <a href="/api">{t(site.forPrograms)}</a>
        </p>
      )}
      <p>{t(site.colophon)}</p>
    </div>
  </footer>
);

const ownNames: Record<Language, string> = { en: 'English', fr: 'Français', nl: 'Nederlands', de: 'Deutsch' };

const Languages = ({ current, t, href }: { current: Language; t: Speaker; href: (language: Language) => string }) => (
  <nav aria-label={t(site.language)}>
    <ul>
      {languages.map((language) => (
        <li>
          <a
            href={href(language)}
            lang={language}
            hreflang={language}
            {...(language === current ? { 'aria-current': 'true' } : {})}
          >
            {ownNames[language]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** The full text of a page, ready to send. */
export async function documentOf(page: { toString(): string | Promise<string> }): Promise<string> {
  return `<!doctype html>\n${await page.toString()}`;
}
