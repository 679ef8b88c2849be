// The forms about one person: somebody new, a record to change, a record to add. One form, made from the declared type.
import type { Language, Told } from '#base';
import type { DeclaredPurpose, KnownType } from '#vault';
import { people, site } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf, Field } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { fieldTitle, typeTitle } from '../people-words.tsx';
import { PurposeBar } from '../purpose-bar.tsx';
import { FromFields, RecordFields } from '../record-fields.tsx';
import { type Faults, type From, type Typed, controlOf } from '../record-form.ts';
import { type Speaker, speaker } from '../speak.tsx';

export interface PersonFormView {
  company: Company;
  session: Session;
  language: Language;
  purpose: string;
  purposes: readonly DeclaredPurpose[];
  /** `new`: somebody new; `change`: a record that is there; `add`: a new record of somebody who is there. */
  act: 'new' | 'change' | 'add';
  /** Where the form is sent, and the page that stands behind it. */
  action: string;
  back: string;
  /** Null: it has to be chosen first, among `types`. */
  type: KnownType | null;
  types: readonly KnownType[];
  typed: Typed;
  occurredAt: string;
  revision: number | null;
  without: readonly string[];
  from: From;
  faults: Faults;
  /** Nothing was filled in; no purpose was chosen. */
  empty: boolean;
  noPurpose: boolean;
  problem: Told | null;
}

/** Purposes that data may be kept for: those that the policy declares. */
export const keepable = (purposes: readonly DeclaredPurpose[]): DeclaredPurpose[] => purposes.filter(({ law }) => !law);

const titles = { new: people.newPerson, change: people.change, add: people.addRecord } as const;

export const PersonFormPage = (view: PersonFormView) => {
  const t = speaker(view.language);
  const { session, purposes, purpose, back } = view;
  const title =
    view.type && view.act !== 'new' ? `${t(titles[view.act])}: ${typeTitle(view.type, t)}` : t(titles[view.act]);
  return (
    <ConsoleShell
      view={view}
      title={title}
      here={view.act === 'new' ? '/console/people/new' : '/console/people/:person'}
    >
      <PurposeBar {...{ session, purposes, purpose, next: view.action, t }} />
      <p class="kicker">
        <a href={back}>← {t(people.back)}</a>
      </p>
      <h1>{title}</h1>
      {view.act === 'change' && <p class="lead">{t(people.changeLead)}</p>}
      {view.type === null ? <Which view={view} t={t} /> : <TheForm view={view} type={view.type} t={t} />}
    </ConsoleShell>
  );
};

const Which = ({ view, t }: { view: PersonFormView; t: Speaker }) =>
  view.types.length === 0 ? (
    <div class="spaced">
      <p>
        {t(people.addNone)} {t(people.addNext)}
      </p>
      <p class="command">
        <code>npm run upheld -- people types records.yaml</code>
      </p>
    </div>
  ) : (
    <form method="get" action={view.action} class="spaced narrow">
      <Field
        id="type"
        label={t(people.addWhich)}
        control={(attributes) => (
          <select {...attributes}>
            {view.types.map((type) => (
              <option value={type.name}>{typeTitle(type, t)}</option>
            ))}
          </select>
        )}
      />
      <button type="submit">{t(people.purposeChoose)}</button>
    </form>
  );

const TheForm = ({ view, type, t }: { view: PersonFormView; type: KnownType; t: Speaker }) => (
  <form method="post" action={view.action} class="spaced fact-form" noValidate>
    <Csrf token={view.session.csrf} />
    {view.act === 'add' && <input type="hidden" name="type" value={type.name} />}
    {view.revision !== null && <input type="hidden" name="revision" value={String(view.revision)} />}
    <Wrongs view={view} type={type} t={t} />
    <RecordFields {...{ type, typed: view.typed, faults: view.faults, without: view.without, t }} />
    {view.act === 'add' && type.activity && (
      <Field
        id="occurredAt"
        label={t(people.occurredAt)}
        control={(attributes) => <input {...attributes} type="datetime-local" value={view.occurredAt} />}
      />
    )}
    <FromFields from={view.from} purposes={keepable(view.purposes)} wrong={view.noPurpose} t={t} />
    <button type="submit">{t(people.save)}</button>
  </form>
);

const Wrongs = ({ view, type, t }: { view: PersonFormView; type: KnownType; t: Speaker }) => {
  const { problem, faults, empty, noPurpose } = view;
  const wrong = Object.keys(faults);
  if (problem)
    return (
      <div class="notice wrong" role="alert">
        <p>
          {problem.happened} {problem.unchanged} {problem.next}
        </p>
      </div>
    );
  if (wrong.length === 0 && !empty && !noPurpose) return <></>;
  return (
    <div class="notice wrong" role="alert">
      <p>{t(empty ? people.errorEmpty : site.lookAgain)}</p>
      <ul>
        {wrong.map((field) => (
          <li>
            <a href={`#${controlOf(field)}`}>{fieldTitle(type.name, field, type.schema.properties[field], t)}</a>
          </li>
        ))}
        {noPurpose && (
          <li>
            <a href="#purposes">{t(people.forPurposes)}</a>
          </li>
        )}
      </ul>
    </div>
  );
};
