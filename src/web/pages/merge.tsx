// Who is the same as somebody: found by a whole address, number or id, and compared before anything is done.
import type { Language } from '#base';
import type { DeclaredPurpose, PersonLine } from '#vault';
import { joining, people } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf, Field } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { personName } from '../people-words.tsx';
import { PurposeBar } from '../purpose-bar.tsx';
import { speaker } from '../speak.tsx';

export interface MergeFindView {
  company: Company;
  session: Session;
  language: Language;
  purpose: string;
  purposes: readonly DeclaredPurpose[];
  id: string;
  name: string;
  sought: string;
  /** Null: nobody was looked for yet. */
  found: readonly PersonLine[] | null;
}

export const MergeFindPage = (view: MergeFindView) => {
  const t = speaker(view.language);
  const { id, session, purposes, purpose, found } = view;
  const path = `/console/people/${id}`;
  return (
    <ConsoleShell view={view} title={t(joining.short)} here="/console/people/:person/merge">
      <PurposeBar {...{ session, purposes, purpose, next: `${path}/merge`, t }} />
      <p class="kicker">
        <a href={path}>← {view.name}</a>
      </p>
      <h1>{t(joining.title, { name: view.name })}</h1>
      <p class="lead">{t(joining.linkWhy)}</p>
      <form method="post" action={`${path}/merge/find`} class="people-find spaced">
        <Csrf token={session.csrf} />
        <Field
          id="sought"
          label={t(joining.sought)}
          help={t(joining.soughtHelp)}
          control={(attributes) => (
            <input
              {...attributes}
              type="text"
              value={view.sought}
              maxLength={254}
              required
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
            />
          )}
        />
        <button type="submit">{t(people.find)}</button>
      </form>
      {found && (
        <section class="spaced" aria-labelledby="found">
          <h2 id="found" class="list-head">
            {t(people.found)}
          </h2>
          {found.length === 0 ? (
            <p role="status">{t(joining.foundNobody)}</p>
          ) : (
            <ul class="lines" role="list">
              {found.map((line) => (
                <li>
                  <span>{personName(line, t)}</span>
                  <a href={`${path}/merge/${line.id}`} aria-label={`${t(joining.compare)}: ${personName(line, t)}`}>
                    {t(joining.compare)}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </ConsoleShell>
  );
};
