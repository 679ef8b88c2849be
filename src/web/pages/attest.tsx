// The attestation page: where a person says what no machine can measure, with name, date and expiry; and where it is taken back.
import { may } from '#access';
import type { Language, Text, Told } from '#base';
import type { AttestationView, PromiseView } from '#evidence';
import { board, site } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf, Field } from '../forms.tsx';
import { Glyph } from '../glyph.tsx';
import type { Company, Session } from '../house.ts';
import { attestationLine } from '../proof.tsx';
import { type Speaker, speaker } from '../speak.tsx';
import { Said } from './console.tsx';

export type AttestField = 'holds' | 'by' | 'statement' | 'expires';

export interface AttestView {
  company: Company;
  session: Session;
  language: Language;
  chosenLanguage: Language | null;
  /** Language of the policy's own words. */
  policyLanguage: string;
  /** Promises that rest on a person's word or an outside register, in the order of the text. */
  choices: readonly PromiseView[];
  promise: PromiseView | null;
  /** What was typed, when the form comes back; a file must be chosen again, as browsers never refill it. */
  values: Readonly<Partial<Record<AttestField, string>>>;
  errors: Readonly<Partial<Record<AttestField, Text>>>;
  /** A Problem of the house, shown above the form. */
  problem: Told | null;
  earliest: string;
  latest: string;
}

export const AttestPage = (view: AttestView) => {
  const t = speaker(view.language);
  return (
    <ConsoleShell view={view} title={t(site.attestTitle)} here="/console/attest">
      <h1>{t(site.attestTitle)}</h1>
      <p class="lead">{t(site.attestLead)}</p>
      {view.promise ? <Attest view={view} promise={view.promise} t={t} /> : <Choose view={view} t={t} />}
    </ConsoleShell>
  );
};

const Choose = ({ view, t }: { view: AttestView; t: Speaker }) =>
  view.choices.length === 0 ? (
    <p class="notice" role="note">
      {t(site.attestNothing)}
    </p>
  ) : (
    <section aria-labelledby="choose" class="spaced">
      <h2 id="choose">{t(site.attestChoose)}</h2>
      <ul class="lines" role="list">
        {view.choices.map((promise) => (
          <li class={promise.state}>
            <a href={`/console/attest?promise=${encodeURIComponent(promise.id)}`}>{t(promise.name)}</a>
            <span class="word">
              <Glyph state={promise.state} /> {t(board[promise.state])}
            </span>
            <Said promise={promise} language={view.policyLanguage} />
          </li>
        ))}
      </ul>
    </section>
  );

const Attest = ({ view, promise, t }: { view: AttestView; promise: PromiseView; t: Speaker }) => (
  <>
    <section class="spaced promise-shown" aria-labelledby="promise">
      <h2 id="promise">{t(promise.name)}</h2>
      {promise.sentences.map((quote) => (
        <blockquote lang={view.policyLanguage}>{quote}</blockquote>
      ))}
      <p>
        <span class="quiet">{t(board.must)}</span>
        <br />
        {t(promise.must)}
      </p>
    </section>
    {may(view.session, 'write', 'attestations') && <AttestForm view={view} promise={promise} t={t} />}
    {promise.attestations.length > 0 && <Existing view={view} promise={promise} t={t} />}
  </>
);

const fields: readonly AttestField[] = ['holds', 'by', 'statement', 'expires'];

const AttestForm = ({ view, promise, t }: { view: AttestView; promise: PromiseView; t: Speaker }) => {
  const wrong = fields.filter((field) => view.errors[field] !== undefined);
  const error = (field: AttestField): { error?: string } => {
    const text = view.errors[field];
    return text === undefined ? {} : { error: t(text) };
  };
  return (
    <form method="post" action="/console/attest" encType="multipart/form-data" class="spaced" noValidate>
      <Csrf token={view.session.csrf} />
      <input type="hidden" name="promise" value={promise.id} />
      {wrong.length > 0 && <ErrorSummary wrong={wrong} view={view} t={t} />}
      {view.problem && (
        <div class="notice wrong" role="alert">
          <p>
            {view.problem.happened} {view.problem.unchanged} {view.problem.next}
          </p>
        </div>
      )}
      <fieldset class="field" id="holds" {...(view.errors.holds ? { 'aria-describedby': 'holds-error' } : {})}>
        <legend>{t(site.fieldHolds)}</legend>
        {view.errors.holds && (
          <p class="error" id="holds-error">
            {t(view.errors.holds)}
          </p>
        )}
        {(['yes', 'no'] as const).map((value) => (
          <label>
            <input type="radio" name="holds" value={value} checked={view.values.holds === value} />
            {t(value === 'yes' ? site.holdsYes : site.holdsNo)}
          </label>
        ))}
      </fieldset>
      <Field
        id="by"
        label={t(site.fieldBy)}
        help={t(site.fieldByHelp)}
        {...error('by')}
        control={(attributes) => (
          <input {...attributes} type="text" maxLength={200} required value={view.values.by ?? ''} />
        )}
      />
      <Field
        id="statement"
        label={t(site.fieldStatement)}
        help={t(site.fieldStatementHelp)}
        {...error('statement')}
        control={(attributes) => (
          <textarea {...attributes} rows={4} maxLength={2000} required>
            {view.values.statement ?? ''}
          </textarea>
        )}
      />
      <Field
        id="file"
        label={t(site.fieldFile)}
        help={t(site.fieldFileHelp)}
        control={(attributes) => <input {...attributes} type="file" />}
      />
      <Field
        id="expires"
        label={t(site.fieldExpires)}
        help={t(site.fieldExpiresHelp)}
        {...error('expires')}
        control={(attributes) => (
          <input
            {...attributes}
            type="date"
            required
            min={view.earliest}
            max={view.latest}
            value={view.values.expires ?? ''}
          />
        )}
      />
      <button type="submit">{t(site.attestSubmit)}</button>
    </form>
  );
};

const ErrorSummary = ({ wrong, view, t }: { wrong: readonly AttestField[]; view: AttestView; t: Speaker }) => (
  <div class="notice wrong" role="alert">
    <p>{t(site.lookAgain)}</p>
    <ul>
      {wrong.map((field) => (
        <li>
          <a href={`#${field}`}>{t(view.errors[field]!)}</a>
        </li>
      ))}
    </ul>
  </div>
);

const Existing = ({ view, promise, t }: { view: AttestView; promise: PromiseView; t: Speaker }) => (
  <section class="spaced" aria-labelledby="existing">
    <h2 id="existing">{t(site.attestExisting)}</h2>
    <ul class="matters" role="list">
      {promise.attestations.map((attestation) => (
        <li>
          <p>
            <q>{attestation.statement}</q>
          </p>
          <p class="quiet">
            {attestationLine(attestation, t)}
            {attestation.fileName !== null && (
              <>
                . {t(board.attestFile)}: {attestation.fileName}
                {attestation.fileSha256 !== null && (
                  <>
                    , <span class="hash">SHA-256 {attestation.fileSha256}</span>
                  </>
                )}
              </>
            )}
          </p>
          {attestation.state === 'valid' && may(view.session, 'write', 'attestations') && (
            <Revoke view={view} promise={promise} attestation={attestation} t={t} />
          )}
        </li>
      ))}
    </ul>
  </section>
);

const Revoke = (props: { view: AttestView; promise: PromiseView; attestation: AttestationView; t: Speaker }) => {
  const { view, promise, attestation, t } = props;
  const whole = `${t(site.revoke)}: ${attestationLine(attestation, t)}`;
  return (
    <form method="post" action="/console/attest/revoke">
      <Csrf token={view.session.csrf} />
      <input type="hidden" name="promise" value={promise.id} />
      <input type="hidden" name="attestation" value={attestation.id} />
      <button type="submit" class="outline small" aria-label={whole}>
        {t(site.revoke)}
      </button>
    </form>
  );
};
