// Changing one's own address: asking for it, confirming it by the link of the new mailbox, and stopping it by the link of the old one.
import type { EmailAsked } from '#access';
import type { Pii, Text } from '#base';
import { entry } from '#words';
import { Csrf, Field } from '../forms.tsx';
import { speaker } from '../speak.tsx';
import { Wrong } from './account-parts.tsx';
import { type Doorway, Doorstep } from './sign-in.tsx';

export interface EmailView extends Doorway {
  csrf: string;
  /** What was typed before. */
  email: string;
  fault: Extract<EmailAsked, { is: 'wrong' }>['fault'] | null;
  /** Seconds to wait; null: none. */
  wait: number | null;
}

const faults = { 'no-address': entry.errorEmail, same: entry.emailSame } as const;

export const EmailPage = (view: EmailView) => {
  const t = speaker(view.language);
  return (
    <Doorstep view={view} title={entry.emailTitle} t={t} languages={(lang) => `/console/account/email?lang=${lang}`}>
      <p class="lead">{t(entry.emailLead)}</p>
      <form method="post" action="/console/account/email" class="spaced narrow">
        <Csrf token={view.csrf} />
        {view.wait !== null && <Wrong>{t(entry.emailWait, { seconds: view.wait })}</Wrong>}
        <Field
          id="email"
          label={t(entry.emailNew)}
          help={t(entry.newEmailHelp)}
          {...(view.fault ? { error: t(faults[view.fault]) } : {})}
          control={(attributes) => (
            <input {...attributes} type="email" autocomplete="email" required maxLength={254} value={view.email} />
          )}
        />
        <button type="submit">{t(entry.emailSend)}</button>
        <p class="help">{t(entry.emailAfter)}</p>
      </form>
      <p class="spaced">
        <a href="/console/account">{t(entry.emailToAccount)}</a>
      </p>
    </Doorstep>
  );
};

export const ConfirmEmailPage = (view: Doorway & { csrf: string; link: string; email: Pii }) => {
  const t = speaker(view.language);
  const here = `/console/email/${view.link}`;
  return (
    <Doorstep view={view} title={entry.emailConfirmTitle} t={t} languages={(lang) => `${here}?lang=${lang}`}>
      <p class="lead">{t(entry.emailConfirmLead, { email: view.email.reveal() })}</p>
      <form method="post" action={here} class="spaced narrow">
        <Csrf token={view.csrf} />
        <button type="submit">{t(entry.emailConfirmButton)}</button>
        <p class="help">{t(entry.passwordEnds)}</p>
      </form>
      <p class="spaced">
        <a href="/console/account">{t(entry.emailToAccount)}</a>
      </p>
    </Doorstep>
  );
};

/** Nobody is signed in here: the link is the whole proof, and the button the will. */
export const StopEmailPage = (view: Doorway & { link: string; state: 'asked' | 'changed' }) => {
  const t = speaker(view.language);
  const here = `/console/not-me/${view.link}`;
  return (
    <Doorstep view={view} title={entry.stopTitle} t={t} languages={(lang) => `${here}?lang=${lang}`}>
      <p class="lead">{t(view.state === 'asked' ? entry.stopAsked : entry.stopChanged)}</p>
      <form method="post" action={here} class="spaced narrow">
        <button type="submit">{t(entry.stopButton)}</button>
        <p class="help">{t(entry.stopEnds)}</p>
      </form>
    </Doorstep>
  );
};

/** What came of a link: one title, sentences, and where to go from here. */
export const EmailToldPage = (
  view: Doorway & { title: Text; lines: readonly Text[]; next: { href: string; label: Text } },
) => {
  const t = speaker(view.language);
  return (
    <Doorstep view={view} title={view.title} t={t}>
      {view.lines.map((line) => (
        <p class="lead">{t(line, { company: view.company })}</p>
      ))}
      <p class="spaced">
        <a href={view.next.href}>{t(view.next.label)}</a>
      </p>
    </Doorstep>
  );
};
