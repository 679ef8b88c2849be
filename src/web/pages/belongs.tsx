// To which organisation a person belongs: found by how its name begins, with where that is known from.
import type { Language, Told } from '#base';
import { type DeclaredPurpose, type Organisation, type Source, sources } from '#vault';
import { organisations, people } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf, Field } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { sourceName } from '../people-words.tsx';
import { PurposeBar } from '../purpose-bar.tsx';
import { speaker } from '../speak.tsx';
import { NameForm } from './organisations.tsx';

export interface BelongsView {
  company: Company;
  session: Session;
  language: Language;
  purpose: string;
  purposes: readonly DeclaredPurpose[];
  id: string;
  name: string;
  /** The one that is set now. */
  now: { id: string; name: string } | null;
  prefix: string;
  /** Those whose name begins so. */
  all: readonly Pick<Organisation, 'id' | 'name' | 'domain'>[];
  /** Whether there are more. */
  more: boolean;
  source: Source;
  wrong: boolean;
  problem: Told | null;
}

export const BelongsPage = (view: BelongsView) => {
  const t = speaker(view.language);
  const { id, session, purposes, purpose, now, all, problem, source } = view;
  const [back, path] = [`/console/people/${id}`, `/console/people/${id}/organisation`];
  const offered = now && !all.some((one) => one.id === now.id) ? [{ ...now, domain: null }, ...all] : all;
  return (
    <ConsoleShell view={view} title={t(organisations.setWhich)} here="/console/people/:person/organisation">
      <PurposeBar {...{ session, purposes, purpose, next: path, t }} />
      <p class="kicker">
        <a href={back}>← {view.name}</a>
      </p>
      <h1>{t(organisations.setTitle, { name: view.name })}</h1>
      <div class="people-tools">
        <NameForm action={path} prefix={view.prefix} t={t} />
        <p class="people-ways">
          <a href="/console/organisations/new">{t(organisations.fresh)}</a>
        </p>
      </div>
      <form method="post" action={path} class="fact-form" noValidate>
        <Csrf token={session.csrf} />
        {problem && (
          <div class="notice wrong" role="alert">
            <p>
              {problem.happened} {problem.unchanged} {problem.next}
            </p>
          </div>
        )}
        <fieldset class="field boxes" {...(view.wrong ? { 'aria-describedby': 'organisation-error' } : {})}>
          <legend>{t(organisations.setWhich)}</legend>
          {view.wrong && (
            <p class="error" id="organisation-error">
              {t(organisations.setError)}
            </p>
          )}
          {offered.map((one) => (
            <label>
              <input type="radio" name="organisation" value={one.id} checked={one.id === now?.id} />
              <span>
                {one.name}
                {one.domain !== null && <span class="quiet"> {one.domain}</span>}
              </span>
            </label>
          ))}
          <label>
            <input type="radio" name="organisation" value="none" checked={now === null} />
            {t(organisations.setNone)}
          </label>
          {view.more && <p class="help">{t(organisations.setMore, { count: all.length })}</p>}
        </fieldset>
        <Field
          id="source"
          label={t(people.source)}
          help={t(people.sourceHelp)}
          control={(attributes) => (
            <select {...attributes}>
              {sources.map((one) => (
                <option value={one} selected={one === source}>
                  {sourceName(one, t)}
                </option>
              ))}
            </select>
          )}
        />
        <button type="submit">{t(people.save)}</button>
      </form>
    </ConsoleShell>
  );
};
