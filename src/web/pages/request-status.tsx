// How far a request has come, by the link in each letter: what was asked, the day and why, what happened, and what its person can do. No name stands here.
import { requestPages, rights } from '#words';
import { Done, Field } from '../forms.tsx';
import type { RequestSeen } from '../request-portal.ts';
import { longest } from '../request-form.ts';
import { clockSteps } from '../request-steps.ts';
import { Day, type Speaker, speaker } from '../speak.tsx';
import { Complain, askedWords } from './request-choose.tsx';
import { type Frame, Framed } from './subscribe.tsx';

export const requestDeeds = ['confirmed', 'proven', 'heard', 'back'] as const;

export interface RequestStatusView extends Frame {
  token: string;
  seen: RequestSeen;
  done: (typeof requestDeeds)[number] | null;
  /** A message that was refused, as typed, and why. */
  message?: { text: string; fault: 'messageMissing' | 'tooLong' };
}

interface Part {
  t: Speaker;
  view: RequestStatusView;
}

export const RequestStatusPage = (view: RequestStatusView) => {
  const t = speaker(view.language);
  const { company, seen, done } = view;
  const open = seen.state === 'open';
  return (
    <Framed
      view={view}
      title={t(requestPages.statusTitle, { number: String(seen.number) })}
      languages={(lang) => `/request/${view.token}?lang=${lang}`}
    >
      <p class="lead">
        {t(seen.awaits ? requestPages['state-waits'] : requestPages[`state-${seen.state}`], { company })}
      </p>
      {done && <Done>{t(requestPages[`done-${done}`])}</Done>}
      <Particulars t={t} view={view} />
      {seen.coolingUntil !== null && (
        <p class="notice">{t(requestPages.cooling, { until: `${seen.coolingUntil.slice(0, 19)}Z` })}</p>
      )}
      {seen.awaits && (
        <section aria-labelledby="proof">
          <h2 id="proof">{t(requestPages.proofTitle)}</h2>
          <p>{t(requestPages[`proof-${seen.awaits}`])}</p>
        </section>
      )}
      <Steps t={t} view={view} />
      <Recipients t={t} view={view} />
      {seen.certified && (
        <section aria-labelledby="certificate">
          <h2 id="certificate">{t(requestPages.certificate)}</h2>
          <p>{t(requestPages.certificateWhat, { company })}</p>
          {seen.marks > 0 && <p>{t(requestPages.certificateMarks, { company, count: seen.marks })}</p>}
          <p>
            <a href={`/request/${view.token}/certificate`}>{t(requestPages.certificateTake)}</a>
            {' · '}
            <a href={`/verify?lang=${view.language}`}>{t(requestPages.certificateCheck)}</a>
          </p>
        </section>
      )}
      {open && <Write t={t} view={view} />}
      {open && <TakeBack t={t} view={view} />}
      <section aria-labelledby="complain">
        <h2 id="complain">{t(requestPages.orComplain)}</h2>
        <div class="plain-lines">
          <Complain t={t} authority={seen.authority} />
        </div>
      </section>
    </Framed>
  );
};

const Particulars = ({ t, view: { company, seen } }: Part) => (
  <>
    <dl class="written">
      <div>
        <dt>{t(requestPages.asked)}</dt>
        <dd>{t(askedWords(seen.asks))}</dd>
      </div>
      <div>
        <dt>{t(requestPages.receivedOn)}</dt>
        <dd>
          <Day iso={seen.receivedOn} t={t} />
        </dd>
      </div>
      {seen.state === 'open' && (
        <div>
          <dt>{t(requestPages.dueOn)}</dt>
          <dd>{seen.clock.due === null ? t(requestPages.dueWaits) : <Day iso={seen.clock.due} t={t} />}</dd>
        </div>
      )}
    </dl>
    {seen.state === 'open' && seen.clock.due !== null && (
      <details class="why-day">
        <summary>{t(requestPages.whyDay)}</summary>
        <ol role="list">
          {clockSteps(seen.clock, seen.extendedOn !== null).map(({ date, says }) => (
            <li>
              <Day iso={date} t={t} />
              <span>{t(says, { company })}</span>
            </li>
          ))}
        </ol>
      </details>
    )}
  </>
);

const Steps = ({ t, view: { seen } }: Part) => (
  <section aria-labelledby="steps">
    <h2 id="steps">{t(requestPages.steps)}</h2>
    <ol class="request-steps" role="list">
      {seen.steps.map(({ at, kind }) => (
        <li>
          <Day iso={at} t={t} />
          <span>{t(requestPages[`step-${kind}`])}</span>
        </li>
      ))}
    </ol>
  </section>
);

/** Nothing where nobody had to be told. */
const Recipients = ({ t, view: { company, seen } }: Part) =>
  seen.recipients.length === 0 ? (
    <></>
  ) : (
    <section aria-labelledby="recipients">
      <h2 id="recipients">{t(requestPages.recipients)}</h2>
      <p>{t(requestPages.recipientsWhy, { company })}</p>
      <ul>
        {seen.recipients.map(({ name, state }) => (
          <li>{t(rights[`notice-${state}`], { name })}</li>
        ))}
      </ul>
    </section>
  );

const actionOf = ({ token, language }: RequestStatusView): string => `/request/${token}?lang=${language}`;

const Write = ({ t, view }: Part) => (
  <section aria-labelledby="write">
    <h2 id="write">{t(requestPages.write)}</h2>
    <form method="post" action={actionOf(view)}>
      <input type="hidden" name="act" value="hear" />
      <Field
        id="text"
        label={t(requestPages.message)}
        {...(view.message ? { error: t(requestPages[view.message.fault], { count: longest.words }) } : {})}
        control={(attributes) => (
          <textarea {...attributes} rows={4} maxLength={longest.words} required>
            {view.message?.text ?? ''}
          </textarea>
        )}
      />
      <button type="submit">{t(requestPages.sendMessage)}</button>
    </form>
  </section>
);

const TakeBack = ({ t, view }: Part) => (
  <section aria-labelledby="back">
    <h2 id="back">{t(requestPages.back)}</h2>
    <p>{t(requestPages.backWhy)}</p>
    <form method="post" action={actionOf(view)}>
      <input type="hidden" name="act" value="back" />
      <button type="submit" class="outline">
        {t(requestPages.back)}
      </button>
    </form>
  </section>
);
