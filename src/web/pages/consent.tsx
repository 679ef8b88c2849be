// The page /consent, in the public layout: what stands now and since when, and the form of the second layer, which needs no script.
import { raw } from 'hono/html';
import type { ConsentPageView } from '#consent';
import { consentPage } from '#words';
import { Page, documentOf } from '../layout.tsx';
import { When, chromeFor, speaker } from '../speak.tsx';
import { publicPlaces } from './policy.tsx';

export async function consentPageOf(view: ConsentPageView): Promise<string> {
  const t = speaker(chromeFor(view.language));
  const home = view.home?.replace(/\/$/, '') ?? '';
  const places = publicPlaces(t, null, false, view.of).map((place) => ({ ...place, href: `${home}${place.href}` }));
  const and = view.of.replace('?', '&');
  return documentOf(
    <Page
      company={view.company}
      title={t(consentPage.title)}
      language={t.language}
      frame={t.language}
      places={places}
      otherLanguages={(language) => `?lang=${language}${and}`}
      {...(view.home === null ? {} : { handedOn: home })}
      style={view.css}
    >
      <h1>{t(consentPage.title)}</h1>
      {view.form === '' ? <p class="lead">{t(consentPage.nothing)}</p> : <Standing view={view} />}
      {view.form !== '' && (
        <div class="upheld consent-form" {...(view.gpc ? { 'data-gpc': '1' } : {})}>
          {raw(view.form)}
        </div>
      )}
      <p class="spaced">
        <a href={`${home}/policy/cookies?lang=${t.language}${and}`}>{t(consentPage.table)}</a>
        {view.since !== null && (
          <>
            {' · '}
            <a href={`/upheld/choices?download${and}`}>{t(consentPage.record)}</a>
          </>
        )}
      </p>
    </Page>,
  );
}

const Standing = ({ view }: { view: ConsentPageView }) => {
  const t = speaker(chromeFor(view.language));
  const over = view.reason === 'changed' || view.reason === 'expired' ? view.reason : null;
  return (
    <section aria-labelledby="now">
      <h2 id="now">{t(consentPage.now)}</h2>
      <p>
        {view.since === null ? (
          t(consentPage.never)
        ) : (
          <>
            {t(consentPage.since, { when: '\u0001' })
              .split('\u0001')
              .flatMap((part, index) => (index === 0 ? [part] : [<When iso={view.since!} t={t} />, part]))}
            {over !== null && ` ${t(consentPage[over])}`}
          </>
        )}
      </p>
      {view.gpc && <p>{t(consentPage.gpc)}</p>}
      <ul class="standing">
        {view.stands.map(({ label, state }) => (
          <li>
            {label}: <strong>{t(consentPage[state])}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
};
