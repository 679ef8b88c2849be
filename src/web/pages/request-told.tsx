// Pages for recipients of data (Art. 19 GDPR): what was done, whom it concerns once that is asked for, and that they took note.
import type { Child } from 'hono/jsx';
import type { Concerned, NoticeLink } from '#rights';
import { requestPages } from '#words';
import { type Speaker, speaker } from '../speak.tsx';
import { kindWords } from './request-detail.tsx';
import { type Frame, Framed } from './subscribe.tsx';

type Told = Frame & NoticeLink & { token: string };

/** Names nobody: mail scanners open links. */
export const NoticePage = (view: Told) => {
  const t = speaker(view.language);
  const { company, name } = view;
  return (
    <Page view={view} t={t}>
      <p class="lead">{whatOf(view, t)}</p>
      <p class="spaced">{t(requestPages.toldShowWhy, { company, name })}</p>
      <Press view={view} act="show" label={t(requestPages.toldShow)} />
    </Page>
  );
};

export const ConcernedPage = (view: Told & Concerned) => {
  const t = speaker(view.language);
  const { company, identifiers, replaced } = view;
  return (
    <Page view={view} t={t}>
      <p class="lead">{whatOf(view, t)}</p>
      <section aria-labelledby="whom">
        <h2 id="whom">{t(requestPages.toldWho)}</h2>
        <dl class="written">
          {identifiers.map(({ kind, value }) => (
            <div>
              <dt>{labelOf(kind, t)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      {replaced.length > 0 && (
        <section aria-labelledby="replaced">
          <h2 id="replaced">{t(requestPages.toldReplaced)}</h2>
          <dl class="written">
            {replaced.map(({ what, from, to }) => (
              <div>
                <dt>{what}</dt>
                <dd>
                  {from} → {to}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <p class="spaced">{t(requestPages.toldConfirmWhy, { company })}</p>
      <Press view={view} act="confirm" label={t(requestPages.toldConfirm)} />
    </Page>
  );
};

export const NoticeThanksPage = (view: Frame) => {
  const t = speaker(view.language);
  return (
    <Framed view={view} title={t(requestPages.toldThanksTitle)}>
      <p class="lead">{t(requestPages.toldThanks)}</p>
    </Framed>
  );
};

const pathOf = ({ token }: Told): string => `/request/told/${token}`;

const Page = ({ view, t, children }: { view: Told; t: Speaker; children?: Child }) => (
  <Framed
    view={view}
    title={t(requestPages.toldTitle, { company: view.company })}
    languages={(lang) => `${pathOf(view)}?lang=${lang}`}
  >
    {children}
  </Framed>
);

const Press = ({ view, act, label }: { view: Told; act: 'show' | 'confirm'; label: string }) => (
  <form method="post" action={`${pathOf(view)}?lang=${view.language}`} class="press">
    <input type="hidden" name="act" value={act} />
    <button type="submit">{label}</button>
  </form>
);

/** Only of these three others are told. */
const whatOf = ({ asks, company, name }: Told, t: Speaker): string =>
  t(requestPages[`told-${asks as 'erasure' | 'rectification' | 'restriction'}`], { company, name });

const labelOf = (kind: string, t: Speaker): string => {
  if (kind === 'email') return t(requestPages.toldEmail);
  return kind === 'phone' ? t(requestPages.toldPhone) : kindWords(kind, t);
};
