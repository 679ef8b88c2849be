// Organisations by name: the list, found by how the name begins.
import { may } from '#access';
import type { Language } from '#base';
import type { DeclaredPurpose, Organisation } from '#vault';
import { organisations, people } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Done, Field } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { PurposeBar } from '../purpose-bar.tsx';
import { type Speaker, speaker } from '../speak.tsx';

export interface OrganisationsView {
  company: Company;
  session: Session;
  language: Language;
  purpose: string;
  purposes: readonly DeclaredPurpose[];
  /** How the names begin. */
  prefix: string;
  all: readonly Organisation[];
  /** Address of the page after this one; null: there is none. */
  more: string | null;
  removed: boolean;
}

export const OrganisationsPage = (view: OrganisationsView) => {
  const t = speaker(view.language);
  const { session, purposes, purpose, prefix, all, more } = view;
  return (
    <ConsoleShell
      view={view}
      title={t(organisations.title)}
      here="/console/organisations"
      otherLanguages={(language) => `/console/organisations?lang=${language}`}
      width="desk"
    >
      <PurposeBar {...{ session, purposes, purpose, next: '/console/organisations', t }} />
      {view.removed && <Done>{t(organisations.doneRemoved)}</Done>}
      <h1>{t(organisations.title)}</h1>
      <p class="lead">{t(organisations.lead)}</p>
      <div class="people-tools">
        <NameForm action="/console/organisations" prefix={prefix} t={t} />
        {may(session, 'write', 'people', purpose) && (
          <p class="people-ways">
            <a role="button" class="outline" href="/console/organisations/new">
              {t(organisations.fresh)}
            </a>
          </p>
        )}
      </div>
      {all.length === 0 ? (
        <p>{t(prefix === '' ? organisations.none : organisations.noneFound)}</p>
      ) : (
        <table class="people organisations" role="table">
          <thead role="rowgroup">
            <tr role="row">
              {[organisations.name, organisations.domain, organisations.country, organisations.registration].map(
                (head) => (
                  <th scope="col" role="columnheader">
                    {t(head)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {all.map((one) => (
              <tr role="row">
                <th scope="row" role="rowheader">
                  <a href={`/console/organisations/${one.id}`}>{one.name}</a>
                </th>
                {[one.domain, one.country, one.registration].map((value) => (
                  <td role="cell">
                    <span {...(value === null ? { class: 'quiet nothing' } : {})}>{value ?? t(people.none)}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more !== null && (
        <p class="pages">
          <a rel="next" href={more}>
            {t(organisations.more)}
          </a>
        </p>
      )}
    </ConsoleShell>
  );
};

/** Names of organisations are about no person: they may stand in an address. */
export const NameForm = ({ action, prefix, t }: { action: string; prefix: string; t: Speaker }) => (
  <form method="get" action={action} class="people-find">
    <Field
      id="name"
      label={t(organisations.begins)}
      control={(attributes) => (
        <input {...attributes} type="text" value={prefix} maxLength={200} autocomplete="off" spellcheck={false} />
      )}
    />
    <button type="submit">{t(people.find)}</button>
  </form>
);
