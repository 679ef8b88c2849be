// Pages behind the links of letters about a request. Each shows what its button would do, and does nothing before it is pressed.
import type { Child } from 'hono/jsx';
import type { Sheet, WaitingAsk } from '#rights';
import { requestPages } from '#words';
import type { RequestOffer } from '../request-portal.ts';
import { type Speaker, speaker } from '../speak.tsx';
import { askedWords } from './request-choose.tsx';
import { type Frame, Framed, Onward } from './subscribe.tsx';

type Right = WaitingAsk['asks'];

/** The same whatever is known of the address: nothing here depends on it. */
export const RequestAskedPage = (view: Frame) => {
  const t = speaker(view.language);
  return (
    <Framed view={view} title={t(requestPages.askedTitle)}>
      <p class="lead">{t(requestPages.askedLead)}</p>
      <p class="spaced">{t(requestPages.askedNothing)}</p>
      <Onward t={t} href={`/request?lang=${view.language}`} label={t(requestPages.otherRights)} />
    </Framed>
  );
};

/** A link that is used, over, cut off, forged or of another company: they look alike. */
export const RequestOverPage = (view: Frame) => {
  const t = speaker(view.language);
  return (
    <Framed view={view} title={t(requestPages.overTitle)}>
      <p class="lead">{t(requestPages.overWhy)}</p>
      <Onward t={t} href={`/request?lang=${view.language}`} label={t(requestPages.askAgain)} />
    </Framed>
  );
};

export const RequestConfirmPage = (view: Frame & { token: string; waiting: WaitingAsk; offer: RequestOffer }) => {
  const t = speaker(view.language);
  const { company, waiting } = view;
  return (
    <Pressed
      view={view}
      path={`/request/confirm/${view.token}`}
      title={t(requestPages.confirmTitle)}
      button={t(requestPages.confirm)}
    >
      <p class="lead">{t(requestPages.confirmLead, { company })}</p>
      <blockquote class="asked">{t(askedWords(waiting.asks))}</blockquote>
      <Written t={t} sheet={waiting.sheet} offer={view.offer} />
      <NotYou>{t(requestPages.confirmNot)}</NotYou>
    </Pressed>
  );
};

export const RequestProvePage = (view: Frame & { token: string; number: number; asks: Right }) => {
  const t = speaker(view.language);
  const { company, number } = view;
  return (
    <Pressed
      view={view}
      path={`/request/prove/${view.token}`}
      title={t(requestPages.proveTitle)}
      button={t(requestPages.prove)}
    >
      <p class="lead">{t(requestPages.proveLead, { company, number: String(number) })}</p>
      <blockquote class="asked">{t(askedWords(view.asks))}</blockquote>
      <p>{t(requestPages.proveWarn)}</p>
      <NotYou>{t(requestPages.proveNot)}</NotYou>
    </Pressed>
  );
};

export const RequestMailboxPage = (view: Frame & { token: string; number: number }) => {
  const t = speaker(view.language);
  const { company, number } = view;
  return (
    <Pressed
      view={view}
      path={`/request/mailbox/${view.token}`}
      title={t(requestPages.mailboxTitle)}
      button={t(requestPages.mailboxProve)}
    >
      <p class="lead">{t(requestPages.mailboxLead, { company, number: String(number) })}</p>
      <p class="spaced">{t(requestPages.mailboxWarn, { company })}</p>
      <NotYou>{t(requestPages.mailboxNot)}</NotYou>
    </Pressed>
  );
};

/** It leads nowhere: whoever reads the new mailbox has not shown that the request is theirs. */
export const MailboxThanksPage = (view: Frame) => {
  const t = speaker(view.language);
  return (
    <Framed view={view} title={t(requestPages.mailboxDoneTitle)}>
      <p class="lead">{t(requestPages.mailboxDone, { company: view.company })}</p>
    </Framed>
  );
};

export const RequestDataPage = (view: Frame & { token: string; number: number }) => {
  const t = speaker(view.language);
  return (
    <Pressed
      view={view}
      path={`/request/data/${view.token}`}
      title={t(requestPages.dataTitle)}
      button={t(requestPages.take)}
    >
      <p class="lead">{t(requestPages.dataLead, { number: String(view.number) })}</p>
    </Pressed>
  );
};

interface PressedProps {
  view: Frame;
  path: string;
  title: string;
  button: string;
  children?: Child;
}

/** What is said stands above the button, and nothing but the button acts: mail scanners open links. */
const Pressed = ({ view, path, title, button, children }: PressedProps) => (
  <Framed view={view} title={title} languages={(lang) => `${path}?lang=${lang}`}>
    {children}
    <form method="post" action={`${path}?lang=${view.language}`} class="press">
      <button type="submit">{button}</button>
    </form>
  </Framed>
);

const NotYou = ({ children }: { children?: Child }) => <p class="quiet">{children}</p>;

/** What was typed with the request, so that nobody confirms words of somebody else unseen. The address itself is not repeated. */
const Written = ({ t, sheet, offer }: { t: Speaker; sheet: Sheet; offer: RequestOffer }) => {
  const purpose = Object.values(offer.purposes)
    .flat()
    .find(({ id }) => id === sheet.purpose)?.label;
  const lines: [string, string][] = [
    [t(requestPages.name), sheet.name],
    [t(requestPages.detail), sheet.identifiers?.map(({ value }) => value).join(', ')],
    ...(sheet.wanted ?? []).map(({ field, value }): [string, string] => [field, value]),
    [t(requestPages.to), sheet.transfer && [sheet.transfer.name, sheet.transfer.website].filter(Boolean).join(', ')],
    [t(requestPages.purpose), purpose],
    [t(requestPages.words), sheet.words],
    [t(requestPages.confirmAgent), sheet.agent && [sheet.agent.name, sheet.agent.email].filter(Boolean).join(', ')],
  ].flatMap(([says, text]) => (says !== undefined && text !== undefined ? [[says, text] as [string, string]] : []));
  if (lines.length === 0) return <></>;
  return (
    <>
      <p>{t(requestPages.confirmWritten)}</p>
      <dl class="written">
        {lines.map(([says, text]) => (
          <div>
            <dt>{says}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};
