// API keys: with which programs call the API, what each may do and when it was last used; one is made, shown this once, and taken back.
import { type ApiKey, type Scope, may } from '#access';
import type { Language, Secret, Text } from '#base';
import { apiKeys as words } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf, Done, Field } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { Day, type Speaker, speaker } from '../speak.tsx';
import { Wrong } from './account-parts.tsx';

export const apiKeyDeeds = { revoked: words.doneRevoked } as const;
export type ApiKeyDeed = keyof typeof apiKeyDeeds;

export interface ApiKeysView {
  company: Company;
  session: Session;
  language: Language;
  /** ISO date, UTC. */
  today: string;
  /** Newest first, those taken back among them. */
  keys: readonly ApiKey[];
  /** What this member may give a key: nobody gives away more than they have. */
  scopes: readonly Scope[];
  typed: { name: string; scopes: readonly string[]; expires: string };
  errors: { name?: Text; scopes?: Text; expires?: Text };
  done: ApiKeyDeed | null;
  error: Text | null;
  /** A key that was just made: shown this once. */
  made: { key: ApiKey; token: Secret } | null;
}

export const ApiKeysPage = (view: ApiKeysView) => {
  const t = speaker(view.language);
  const mayWrite = may(view.session, 'write', 'api-keys');
  return (
    <ConsoleShell
      view={view}
      title={t(words.title)}
      here="/console/api-keys"
      otherLanguages={(language) => `/console/api-keys?lang=${language}`}
      forPrograms
    >
      {view.done && <Done>{t(apiKeyDeeds[view.done])}</Done>}
      {view.error && <Wrong>{t(view.error)}</Wrong>}
      {view.made && <Made made={view.made} t={t} />}
      <h1>{t(words.title)}</h1>
      <p class="lead">{t(words.lead)}</p>
      {view.keys.length === 0 ? (
        <p class="quiet spaced">{t(words.none)}</p>
      ) : (
        <ul class="lines spaced" role="list">
          {view.keys.map((key) => (
            <li>
              <Line apiKey={key} view={view} mayWrite={mayWrite} t={t} />
            </li>
          ))}
        </ul>
      )}
      {mayWrite && <Make view={view} t={t} />}
    </ConsoleShell>
  );
};

const Made = ({ made, t }: { made: { key: ApiKey; token: Secret }; t: Speaker }) => (
  <div class="notice" role="status">
    <p>{t(words.made, { name: made.key.name })}</p>
    <p class="command">
      <code>{made.token.reveal()}</code>
    </p>
    <p>{t(words.madeNote)}</p>
  </div>
);

interface LineProps {
  apiKey: ApiKey;
  view: ApiKeysView;
  mayWrite: boolean;
  t: Speaker;
}

const Line = ({ apiKey: key, view, mayWrite, t }: LineProps) => {
  const last = lastDayOf(key);
  const isOver = last !== null && last < view.today;
  return (
    <>
      <div class="api-key">
        <p>
          <strong>{key.name}</strong>
        </p>
        <p>
          {key.scopes.map((scope) => (
            <>
              <code>{scope}</code>{' '}
            </>
          ))}
        </p>
        <p class="quiet">
          {t(words.created)} <Day iso={key.createdAt} t={t} />,{' '}
          {key.lastUsedOn === null ? (
            t(words.neverUsed)
          ) : (
            <>
              {t(words.lastUsed)} <Day iso={key.lastUsedOn} t={t} />
            </>
          )}
          ,{' '}
          {key.revokedAt !== null ? (
            <>
              {t(words.revoked)} <Day iso={key.revokedAt} t={t} />
            </>
          ) : last === null ? (
            t(words.endless)
          ) : (
            <>
              {t(isOver ? words.ended : words.ends)} <Day iso={last} t={t} />
            </>
          )}
        </p>
      </div>
      {mayWrite && key.revokedAt === null && !isOver && (
        <form method="post" action="/console/api-keys/revoke">
          <Csrf token={view.session.csrf} />
          <input type="hidden" name="key" value={key.id} />
          <button type="submit" class="outline small" aria-label={`${t(words.revoke)}: ${key.name}`}>
            {t(words.revoke)}
          </button>
        </form>
      )}
    </>
  );
};

const scopeName = (scope: Scope): Text => words[`scope-${scope.replace(':', '-') as Dashed<Scope>}`];
type Dashed<S> = S extends `${infer Verb}:${infer Thing}` ? `${Verb}-${Thing}` : never;

/** ISO date of the last day on which it works; a key ends with the first instant of the day after. */
const lastDayOf = ({ expiresAt }: ApiKey): string | null =>
  expiresAt === null ? null : new Date(Date.parse(expiresAt) - 1).toISOString().slice(0, 10);

const Make = ({ view, t }: { view: ApiKeysView; t: Speaker }) => {
  const { typed, errors } = view;
  const error = (text: Text | undefined) => (text ? { error: t(text) } : {});
  return (
    <section class="spaced" aria-labelledby="make">
      <h2 id="make">{t(words.makeTitle)}</h2>
      <form method="post" action="/console/api-keys" class="narrow" noValidate>
        <Csrf token={view.session.csrf} />
        <Field
          id="name"
          label={t(words.name)}
          help={t(words.nameHelp)}
          {...error(errors.name)}
          control={(attributes) => (
            <input {...attributes} type="text" autocomplete="off" maxLength={100} required value={typed.name} />
          )}
        />
        <fieldset class="field boxes" {...(errors.scopes ? { 'aria-describedby': 'scopes-error' } : {})}>
          <legend>{t(words.scopes)}</legend>
          {errors.scopes && (
            <p class="error" id="scopes-error">
              {t(errors.scopes)}
            </p>
          )}
          {view.scopes.map((scope) => (
            <label>
              <input type="checkbox" name="scopes" value={scope} checked={typed.scopes.includes(scope)} />
              {t(scopeName(scope))}
            </label>
          ))}
        </fieldset>
        <Field
          id="expires"
          label={t(words.expires)}
          help={t(words.expiresHelp)}
          {...error(errors.expires)}
          control={(attributes) => <input {...attributes} type="date" min={view.today} value={typed.expires} />}
        />
        <button type="submit">{t(words.makeButton)}</button>
        <p class="help">{t(words.makeNote)}</p>
      </form>
    </section>
  );
};
