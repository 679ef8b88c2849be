// Texts and look of the banner: on phone and computer, light and dark, as visitors would see it; the form that changes it; publishing.
import { may } from '#access';
import { type Language, type Problem, type Text, tell } from '#base';
import { type LookView, type ThemeName, ruleBehind, themeFields } from '#consent';
import { looks } from '#words';
import { ConsentTabs } from '../consent-tabs.tsx';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf, Done, Field } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { type Speaker, speaker } from '../speak.tsx';

export const lookDeeds = { saved: looks.saved, dropped: looks.dropped, published: looks.published } as const;
export type LookDeed = keyof typeof lookDeeds;

export interface LookPageView {
  company: Company;
  session: Session;
  language: Language;
  /** Null: no policy is published. */
  look: LookView | null;
  /** The language and layer of the preview. */
  shown: string;
  layer: 1 | 2;
  done: LookDeed | null;
  problem: Problem | null;
  /** The form as it was sent, when something in it does not fit. */
  typed: Readonly<Record<string, string>> | null;
  wrong: readonly string[];
  wrongTag: string | null;
}

const here = '/console/consent/look';
const ratioOf = (ratio: number): number => Math.floor(ratio * 100) / 100;

export const LookPage = (view: LookPageView) => {
  const t = speaker(view.language);
  const { look, session } = view;
  const mayChange = may(session, 'write', 'policy');
  const at = `language=${view.shown}&layer=${view.layer}`;
  return (
    <ConsoleShell
      view={view}
      title={t(looks.title)}
      here={here}
      width="desk"
      otherLanguages={(language) => `${here}?${at}&lang=${language}`}
    >
      {view.done && <Done>{t(lookDeeds[view.done])}</Done>}
      <h1>{t(looks.title)}</h1>
      <ConsentTabs session={view.session} here="/console/consent/look" t={t} />
      <p class="lead column">{t(looks.lead)}</p>
      {view.problem && <Refusal problem={view.problem} />}
      {look === null || !look.asks ? (
        <p class="column">{t(looks.asksNothing)}</p>
      ) : (
        <>
          <State look={look} mayChange={mayChange} session={session} t={t} />
          <Preview view={view} look={look} t={t} />
        </>
      )}
      {look && (
        <>
          <ThemeForm view={view} look={look} mayChange={mayChange} t={t} />
          <Findings look={look} mayChange={mayChange} t={t} />
          <Languages view={view} look={look} mayChange={mayChange} t={t} />
        </>
      )}
      <p class="quiet column no-compare">{t(looks.noTcf)}</p>
    </ConsoleShell>
  );
};

const Refusal = ({ problem }: { problem: Problem }) => {
  const { happened, unchanged, next } = tell(problem);
  return (
    <div class="notice wrong column" role="alert">
      <p>{happened}</p>
      <p>
        {unchanged} {next}
      </p>
    </div>
  );
};

interface Part {
  look: LookView;
  mayChange: boolean;
  t: Speaker;
}

/** What visitors see now, and what may be done with the draft. */
const State = ({ look, mayChange, session, t }: Part & { session: Session }) => {
  const faint = look.contrasts.filter(({ holds }) => !holds);
  const wrong = look.findings.some(({ severity }) => severity === 'error');
  return (
    <section class="look-state column" aria-label={t(looks.publish)}>
      <p>
        {look.standing ? (
          <>
            {t(looks.standing, { number: look.standing.number, when: look.standing.publishedAt })}{' '}
            <code class="hash">{look.standing.sha256.slice(0, 16)}…</code>
          </>
        ) : (
          t(looks.standingUsual)
        )}{' '}
        <a href="/console/consent/versions">{t(looks.versions)}</a>
      </p>
      {look.draft && <p>{t(looks.draft, { when: look.draft.savedAt })}</p>}
      {look.draft && faint.length > 0 && (
        <div class="notice wrong">
          <p>{t(looks.refused)}</p>
          <ul>
            {faint.map(({ scheme, what, ratio, least }) => (
              <li>
                {t(looks.faint, { what: t(looks[what]), scheme: t(looks[scheme]), ratio: ratioOf(ratio), least })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {look.draft && wrong && <p class="notice wrong">{t(looks.refusedTexts)}</p>}
      {look.draft && mayChange && (
        <div class="look-acts">
          {faint.length === 0 && !wrong && (
            <form method="post" action={`${here}/publish`}>
              <Csrf token={session.csrf} />
              <input type="hidden" name="draft" value={look.draft.sha256} />
              <button type="submit">{t(looks.publish)}</button>
            </form>
          )}
          <form method="post" action={`${here}/drop`}>
            <Csrf token={session.csrf} />
            <button type="submit" class="outline secondary">
              {t(looks.drop)}
            </button>
          </form>
        </div>
      )}
    </section>
  );
};

/** What the rules say of the company's own texts; errors stand in the way of publishing. */
const Findings = ({ look, t }: Part) =>
  look.findings.length === 0 ? (
    <></>
  ) : (
    <section class="look-part column" aria-labelledby="findings">
      <h2 id="findings">{t(looks.findings)}</h2>
      <ul class="look-findings" role="list">
        {look.findings.map((finding) => {
          const rule = ruleBehind(finding);
          return (
            <li>
              <p>
                <strong>{rule ? `${rule.id} · ${rule.name[t.language]}` : t(looks.unread)}</strong>{' '}
                <span class="quiet">{nameOf(finding.language, t.language)}</span>
              </p>
              {finding.quote !== '' && <blockquote lang={finding.language}>{finding.quote}</blockquote>}
              {rule && <p class="quiet">{rule.why[t.language]}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );

const frames = [
  { device: 'phone', scheme: 'light', name: looks.onPhone },
  { device: 'phone', scheme: 'dark', name: looks.onPhoneDark },
  { device: 'desktop', scheme: 'light', name: looks.onDesktop },
  { device: 'desktop', scheme: 'dark', name: looks.onDesktopDark },
] as const;

const Preview = ({ view, look, t }: { view: LookPageView; look: LookView; t: Speaker }) => (
  <section class="look-part" aria-labelledby="preview">
    <h2 id="preview">{t(looks.preview)}</h2>
    <div class="look-ways">
      <Ways
        of={t(looks.preview)}
        name={t(looks.language)}
        ways={look.languages.map((language) => ({
          href: `${here}?language=${language}&layer=${view.layer}#preview`,
          words: nameOf(language, t.language),
          current: language === view.shown,
        }))}
      />
      <Ways
        of={t(looks.preview)}
        name={t(looks.layer)}
        ways={([1, 2] as const).map((layer) => ({
          href: `${here}?language=${view.shown}&layer=${layer}#preview`,
          words: t(layer === 1 ? looks.firstLayer : looks.secondLayer),
          current: layer === view.layer,
        }))}
      />
    </div>
    <div class="look-frames">
      {frames.map(({ device, scheme, name }) => (
        <figure class={`look-${device}`}>
          <figcaption>{t(name)}</figcaption>
          <div class="look-frame">
            <iframe
              title={`${t(looks.preview)}: ${t(name)}`}
              sandbox=""
              loading="lazy"
              src={`${here}/frame?language=${view.shown}&layer=${view.layer}&scheme=${scheme}&v=${look.draft?.sha256.slice(0, 12) ?? look.standing?.sha256.slice(0, 12) ?? 0}`}
            ></iframe>
          </div>
        </figure>
      ))}
    </div>
  </section>
);

interface WaysProps {
  of: string;
  name: string;
  ways: readonly { href: string; words: string; current: boolean }[];
}

const Ways = ({ of, name, ways }: WaysProps) => (
  <nav aria-label={`${of}: ${name}`}>
    <span class="quiet" aria-hidden="true">
      {name}
    </span>
    <ul>
      {ways.map(({ href, words, current }) => (
        <li>
          <a href={href} {...(current ? { 'aria-current': 'true' } : {})}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** “French” for fr; a tag that has no name is said as it is. */
export const nameOf = (tag: string, language: Language): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;

const parts: readonly { title: Text; scheme: 'light' | 'dark'; names: readonly ThemeName[] }[] = [
  { title: looks.light, scheme: 'light', names: ['paper', 'ink', 'accent', 'line'] },
  { title: looks.dark, scheme: 'dark', names: ['dark-paper', 'dark-ink', 'dark-accent', 'dark-line'] },
];
const bare = (name: ThemeName) => name.replace('dark-', '') as 'paper' | 'ink' | 'accent' | 'line';

const ThemeForm = ({ view, look, mayChange, t }: Part & { view: LookPageView }) => {
  const valueOf = (name: ThemeName): string =>
    view.typed?.[name] ?? look.settings.theme?.[name] ?? themeFields[name].usual;
  const locked = mayChange ? {} : { disabled: true };
  return (
    <section class="look-part" aria-labelledby="look">
      <h2 id="look">{t(looks.look)}</h2>
      <p class="column">{t(looks.lookLead)}</p>
      {view.wrong.length > 0 && (
        <p class="notice wrong column" role="alert">
          {t(looks.notSaved)}
        </p>
      )}
      <form method="post" action={`${here}?language=${view.shown}&layer=${view.layer}`} class="look-form">
        <Csrf token={view.session.csrf} />
        <div class="look-fields">
          {parts.map(({ title, scheme, names }) => (
            <fieldset>
              <legend>{t(title)}</legend>
              {names.map((name) => (
                <Field
                  id={name}
                  label={t(looks[bare(name)])}
                  error={view.wrong.includes(name) ? t(looks.wrongColour) : undefined}
                  {...ratioHelp(look, scheme, name, t)}
                  control={(attributes) => (
                    <input type="color" value={longHex(valueOf(name))} {...attributes} {...locked} />
                  )}
                />
              ))}
            </fieldset>
          ))}
          <fieldset>
            <legend>{t(looks.shape)}</legend>
            {(['font', 'radius', 'width', 'room'] as const).map((name) => (
              <Field
                id={name}
                label={t(looks[name])}
                help={t(looks[`${name}Help`])}
                error={view.wrong.includes(name) ? t(name === 'font' ? looks.wrongFont : looks.wrongLength) : undefined}
                control={(attributes) => (
                  <input
                    type="text"
                    value={valueOf(name)}
                    maxLength={120}
                    autocomplete="off"
                    spellcheck={false}
                    {...attributes}
                    {...locked}
                  />
                )}
              />
            ))}
          </fieldset>
        </div>
        {mayChange && <button type="submit">{t(looks.tryIt)}</button>}
      </form>
    </section>
  );
};

/** A browser's field for colours takes six digits only. */
const longHex = (hex: string): string => (hex.length === 4 ? `#${hex.slice(1).replaceAll(/./g, '$&$&')}` : hex);

function ratioHelp(look: LookView, scheme: 'light' | 'dark', name: ThemeName, t: Speaker): { help?: string } {
  const found = look.contrasts.find((one) => one.scheme === scheme && one.what === bare(name));
  return found
    ? { help: `${found.holds ? '✓' : '✗'} ${t(looks.contrastOf, { ratio: ratioOf(found.ratio), least: found.least })}` }
    : {};
}

const Languages = ({ view, look, mayChange, t }: Part & { view: LookPageView }) => (
  <section class="look-part column" aria-labelledby="languages">
    <h2 id="languages">{t(looks.languages)}</h2>
    <p>{t(looks.languagesLead)}</p>
    <ul class="look-languages" role="list">
      {look.languages.map((language) => (
        <li>
          <span>
            {nameOf(language, t.language)}
            {look.brought.includes(language) && <span class="quiet"> · {t(looks.own)}</span>}
          </span>
          {mayChange && (
            <a
              href={`${here}/texts?language=${language}`}
              aria-label={`${t(looks.change)}: ${nameOf(language, t.language)}`}
            >
              {t(looks.change)}
            </a>
          )}
        </li>
      ))}
    </ul>
    {mayChange && (
      <form method="get" action={`${here}/texts`} class="look-add">
        <Field
          id="language"
          label={t(looks.tag)}
          help={t(looks.tagHelp)}
          error={view.wrongTag === null ? undefined : t(looks.wrongTag)}
          control={(attributes) => (
            <input
              type="text"
              value={view.wrongTag ?? ''}
              maxLength={35}
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
              required
              {...attributes}
            />
          )}
        />
        <button type="submit" class="outline">
          {t(looks.add)}
        </button>
      </form>
    )}
  </section>
);
