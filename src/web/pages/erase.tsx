// Before somebody is erased: exactly what is destroyed, what stays, why, and whether it is meant.
import type { Language, Told } from '#base';
import type { DeclaredPurpose, Held, KnownType } from '#vault';
import { erasing } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf, Field } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { typeTitle } from '../people-words.tsx';
import { PurposeBar } from '../purpose-bar.tsx';
import { type Speaker, speaker } from '../speak.tsx';
import { SureBox } from '../sure-box.tsx';

/** Grounds of Art. 17(1) GDPR; the word is what is kept with the erasure. */
export const reasons = ['asked', 'withdrawn', 'objected', 'needless', 'unlawful', 'law'] as const;
export type Reason = (typeof reasons)[number];

export interface ErasePageView {
  company: Company;
  session: Session;
  language: Language;
  purpose: string;
  purposes: readonly DeclaredPurpose[];
  types: readonly KnownType[];
  id: string;
  name: string;
  held: Held;
  reason: string;
  reference: string;
  wrong: readonly ('reason' | 'reference' | 'sure')[];
  problem: Told | null;
}

export const ErasePage = (view: ErasePageView) => {
  const t = speaker(view.language);
  const { id, session, purposes, purpose } = view;
  const path = `/console/people/${id}`;
  return (
    <ConsoleShell view={view} title={t(erasing.one)} here="/console/people/:person/erase">
      <PurposeBar {...{ session, purposes, purpose, next: `${path}/erase`, t }} />
      <p class="kicker">
        <a href={path}>← {t(erasing.keep)}</a>
      </p>
      <h1>{t(erasing.title, { name: view.name })}</h1>
      <p class="lead">{t(erasing.lead)}</p>
      <Both view={view} t={t} />
      <form method="post" action={`${path}/erase`} class="spaced" noValidate>
        <Csrf token={session.csrf} />
        {view.problem && (
          <div class="notice wrong" role="alert">
            <p>
              {view.problem.happened} {view.problem.unchanged} {view.problem.next}
            </p>
          </div>
        )}
        <Field
          id="reason"
          label={t(erasing.why)}
          {...(view.wrong.includes('reason') ? { error: t(erasing.errorReason) } : {})}
          control={(attributes) => (
            <select {...attributes} required>
              <option value="">–</option>
              {reasons.map((one) => (
                <option value={one} selected={one === view.reason}>
                  {t(erasing[`reason-${one}`])}
                </option>
              ))}
            </select>
          )}
        />
        <Field
          id="reference"
          label={t(erasing.reference)}
          help={t(erasing.referenceHelp)}
          {...(view.wrong.includes('reference') ? { error: t(erasing.errorReference) } : {})}
          control={(attributes) => (
            <input {...attributes} type="text" value={view.reference} maxLength={40} autocomplete="off" />
          )}
        />
        <SureBox t={t} label={t(erasing.sure)} wrong={view.wrong.includes('sure')} />
        <button type="submit" class="grave">
          {t(erasing.erase)}
        </button>
      </form>
    </ConsoleShell>
  );
};

const Both = ({ view: { held, types }, t }: { view: ErasePageView; t: Speaker }) => {
  const titleOf = (name: string): string => {
    const type = types.find((one) => one.name === name);
    return type ? typeTitle(type, t) : name;
  };
  return (
    <div class="both">
      <section aria-labelledby="goes">
        <h2 id="goes">{t(erasing.goes)}</h2>
        <ul>
          {held.records.map(({ type, count }) => (
            <li>{t(erasing.goesRecords, { type: titleOf(type), count })}</li>
          ))}
          {held.preferences > 0 && <li>{t(erasing.goesWishes, { count: held.preferences })}</li>}
          {held.files > 0 && <li>{t(erasing.goesFiles, { count: held.files })}</li>}
          {held.index > 0 && <li>{t(erasing.goesIndex, { count: held.index })}</li>}
          <li>{t(erasing.goesKey)}</li>
        </ul>
      </section>
      <section aria-labelledby="stays">
        <h2 id="stays">{t(erasing.stays)}</h2>
        <ul>
          <li>{t(erasing.staysLog, { count: held.accesses })}</li>
          <li>{t(erasing.staysLedger)}</li>
          {held.refusals > 0 && <li>{t(erasing.staysObjections, { count: held.refusals })}</li>}
          <li>{t(erasing.staysElsewhere)}</li>
        </ul>
      </section>
    </div>
  );
};
