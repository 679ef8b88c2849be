// The form of an import: the file, what stands in it, where it comes from and what for.
import type { Language, Told } from '#base';
import { type DeclaredPurpose, type KnownType, mostRows } from '#vault';
import { imports, people, site } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf, Done, Field } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { typeTitle } from '../people-words.tsx';
import { PurposeBar } from '../purpose-bar.tsx';
import { FromFields } from '../record-fields.tsx';
import { type From, importChannels } from '../record-form.ts';
import { speaker } from '../speak.tsx';
import { keepable } from './person-form.tsx';

export interface ImportFormView {
  company: Company;
  session: Session;
  language: Language;
  purpose: string;
  purposes: readonly DeclaredPurpose[];
  types: readonly KnownType[];
  type: string;
  from: From;
  /** What is missing: the file, a purpose. */
  wrong: readonly ('file' | 'purposes')[];
  /** A file was given up just now. */
  forgotten: boolean;
  problem: Told | null;
}

export const ImportFormPage = (view: ImportFormView) => {
  const t = speaker(view.language);
  const { session, purposes, purpose, wrong, problem } = view;
  return (
    <ConsoleShell
      view={view}
      title={t(imports.title)}
      here="/console/people/import"
      otherLanguages={(language) => `/console/people/import?lang=${language}`}
    >
      <PurposeBar {...{ session, purposes, purpose, next: '/console/people/import', t }} />
      {view.forgotten && <Done>{t(imports.forgotten)}</Done>}
      <p class="kicker">
        <a href="/console/people">← {t(people.title)}</a>
      </p>
      <h1>{t(imports.title)}</h1>
      <p class="lead">{t(imports.lead)}</p>
      <form
        method="post"
        action="/console/people/import"
        encType="multipart/form-data"
        class="spaced fact-form"
        noValidate
      >
        <Csrf token={session.csrf} />
        {problem && (
          <div class="notice wrong" role="alert">
            <p>
              {problem.happened} {problem.unchanged} {problem.next}
            </p>
          </div>
        )}
        {wrong.length > 0 && (
          <div class="notice wrong" role="alert">
            <p>{t(site.lookAgain)}</p>
            <ul>
              {wrong.map((one) => (
                <li>
                  <a href={`#${one}`}>{t(one === 'file' ? imports.file : people.forPurposes)}</a>
                </li>
              ))}
            </ul>
          </div>
        )}
        <Field
          id="file"
          label={t(imports.file)}
          help={t(imports.fileHelp, { rows: mostRows })}
          {...(wrong.includes('file') ? { error: t(imports.errorFile) } : {})}
          control={(attributes) => (
            <input {...attributes} type="file" accept=".csv,.tsv,.txt,.jsonl,.ndjson" required />
          )}
        />
        <Field
          id="type"
          label={t(imports.what)}
          help={t(imports.whatHelp)}
          control={(attributes) => (
            <select {...attributes}>
              <option value="contact">{t(imports.whatPeople)}</option>
              {view.types
                .filter(({ name }) => name !== 'contact')
                .map((type) => (
                  <option value={type.name} selected={type.name === view.type}>
                    {t(imports.whatRecords, { type: typeTitle(type, t) })}
                  </option>
                ))}
            </select>
          )}
        />
        <FromFields
          from={view.from}
          purposes={keepable(purposes)}
          wrong={wrong.includes('purposes')}
          ways={importChannels}
          t={t}
        />
        <button type="submit">{t(imports.look)}</button>
      </form>
    </ConsoleShell>
  );
};
