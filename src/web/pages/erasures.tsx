// Erasures: the list, and one with how far it has come and its certificate.
import { may } from '#access';
import type { Language } from '#base';
import type { Erasure } from '#vault';
import { erasing, people } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { Day, type Speaker, When, speaker } from '../speak.tsx';
import { reasons } from './erase.tsx';

const states = ['fenced', 'removed', 'rewrapped', 'done'] as const;

export interface ErasuresView {
  company: Company;
  session: Session;
  language: Language;
  all: readonly Erasure[];
}

export const ErasuresPage = (view: ErasuresView) => {
  const t = speaker(view.language);
  return (
    <ConsoleShell
      view={view}
      title={t(erasing.all)}
      here="/console/erasures"
      otherLanguages={(language) => `/console/erasures?lang=${language}`}
    >
      <p class="kicker">
        <a href="/console/people">← {t(people.title)}</a>
      </p>
      <h1>{t(erasing.all)}</h1>
      <p class="lead">{t(erasing.allLead)}</p>
      {view.all.length === 0 ? (
        <p class="spaced">{t(erasing.none)}</p>
      ) : (
        <ul class="lines spaced" role="list">
          {view.all.map((one) => (
            <li>
              <span>
                <a href={`/console/erasures/${one.id}`}>
                  {t(erasing.one)}, <Day iso={one.startedAt} t={t} />
                </a>
                , {reasonText(one.reason, t)}
              </span>
              <span class={`quiet ${one.state === 'done' ? '' : 'badge broken'}`}>
                {t(one.state === 'done' ? erasing.stepDone : erasing.stepWaits)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </ConsoleShell>
  );
};

export interface ErasureView {
  company: Company;
  session: Session;
  language: Language;
  erasure: Erasure;
  /** Whether the ledger has sealed the certificate. */
  sealed: boolean;
}

export const ErasurePage = (view: ErasureView) => {
  const t = speaker(view.language);
  const { erasure, session } = view;
  const path = `/console/erasures/${erasure.id}`;
  const isDone = erasure.state === 'done';
  return (
    <ConsoleShell
      view={view}
      title={t(erasing.one)}
      here="/console/erasures/:erasure"
      otherLanguages={(language) => `${path}?lang=${language}`}
    >
      <p class="kicker">
        <a href="/console/erasures">← {t(erasing.all)}</a>
      </p>
      <h1>{t(erasing.one)}</h1>
      <p class="lead">{t(isDone ? erasing.isDone : erasing.isOpen)}</p>
      <dl class="ledger">
        <dt>{t(erasing.reason)}</dt>
        <dd>{reasonText(erasure.reason, t)}</dd>
        <dt>{t(erasing.begun)}</dt>
        <dd>
          <When iso={erasure.startedAt} t={t} />
        </dd>
        {erasure.doneAt !== null && (
          <>
            <dt>{t(erasing.ended)}</dt>
            <dd>
              <When iso={erasure.doneAt} t={t} />
            </dd>
          </>
        )}
      </dl>
      <section aria-labelledby="steps">
        <h2 id="steps" class="form-part">
          {t(erasing.steps)}
        </h2>
        <Steps erasure={erasure} t={t} />
        <p class="quiet">
          {t(erasing.people, { count: erasure.count })} · {t(erasing.rows, { count: erasure.rows })}
        </p>
        {erasure.kept > 0 && <p>{t(erasing.keptObjections, { count: erasure.kept })}</p>}
        {!isDone && may(session, 'erase', 'people', 'law:accountability') && (
          <form method="post" action={`${path}/resume`}>
            <Csrf token={session.csrf} />
            <button type="submit">{t(erasing.goOn)}</button>
          </form>
        )}
      </section>
      {isDone && erasure.certificate !== null && (
        <section class="promise-shown spaced" aria-labelledby="certificate">
          <h2 id="certificate">{t(erasing.certificate)}</h2>
          <p>{t(erasing.certificateLead)}</p>
          {view.sealed ? (
            <p class="acts">
              <a href={`/ledger/receipts/${erasure.certificate}`} role="button" class="outline" download="">
                {t(erasing.certificateGet)}
              </a>
              <a href="/verify">{t(erasing.certificateCheck)}</a>
            </p>
          ) : (
            <p>{t(erasing.certificateSoon)}</p>
          )}
          <p class="quiet">{t(erasing.certificateClass)}</p>
        </section>
      )}
    </ConsoleShell>
  );
};

const Steps = ({ erasure, t }: { erasure: Erasure; t: Speaker }) => {
  const reached = states.indexOf(erasure.state);
  return (
    <ol class="steps">
      {states.map((state, at) => (
        <li class={at <= reached ? 'upheld' : 'none'}>
          {t(erasing[`step-${state}`])}{' '}
          <span class="word">{t(at <= reached ? erasing.stepDone : erasing.stepWaits)}</span>
        </li>
      ))}
    </ol>
  );
};

/** What the console keeps as a reason is `word` or `word: number`; what other ways write is shown as it is. */
function reasonText(reason: string, t: Speaker): string {
  const [word = '', ...rest] = reason.split(': ');
  const known = [...reasons, 'merge' as const].find((one) => one === word);
  if (!known) return reason;
  return [t(erasing[`reason-${known}`]), ...rest].join(', ');
}
