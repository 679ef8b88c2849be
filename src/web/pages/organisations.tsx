// Organisations by name: the list, found by how the name begins.
import { may } from '#access';
import type { Language } from '#base';
import type { DeclaredPurpose, Organisation } from '#vault';
import { organisations, people } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Done, Field } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { PurposeBar, PurposeForm } from '../purpose-bar.tsx';
import { type Speaker, speaker } from '../speak.tsx';
import { TableHead } from '../table-head.tsx';

export interface OrganisationsView {
  company: Company;
  session: Session;
  language: Language;
  /** Null: it has to be chosen first. */
  purpose: string | null;
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
  const { session, purposes, purpose } = view;
  const asking = { session, purposes, next: '/console/organisations', t };
  return (
    <ConsoleShell
      view={view}
      title={t(organisations.title)}
      here="/console/organisations"
      otherLanguages={(language) => `/console/organisations?lang=${language}`}
      width="desk"
    >
      {purpose !== null && <PurposeBar {...asking} purpose={purpose} />}
      {view.removed && <Done>{t(organisations.doneRemoved)}</Done>}
      <h1>{t(organisations.title)}</h1>
      {purpose === null ? (
        <div class="column">
          <h2 class="question">{t(people.purposeTitle)}</h2>
          <p class="lead">{t(people.purposeLead)}</p>
          <PurposeForm {...asking} purpose={null} />
        </div>
      ) : (
        <Listed view={view} purpose={purpose} t={t} />
      )}
    </ConsoleShell>
  );
};

const heads = [organisations.name, organisations.domain, organisations.country, organisations.registration] as const;

const Listed = ({ view, purpose, t }: { view: OrganisationsView; purpose: string; t: Speaker }) => (
  <>
    <p class="lead">{t(organisations.lead)}</p>
    <div class="people-tools">
      <NameForm action="/console/organisations" prefix={view.prefix} t={t} />
      {may(view.session, 'write', 'people', purpose) && (
        <p class="people-ways">
          <a role="button" class="outline" href="/console/organisations/new">
            {t(organisations.fresh)}
          </a>
        </p>
      )}
    </div>
    {view.all.length === 0 ? (
      <p>{t(view.prefix === '' ? organisations.none : organisations.noneFound)}</p>
    ) : (
      <table class="people organisations" role="table">
        <TableHead heads={heads.map((head) => t(head))} />
        <tbody role="rowgroup">
          {view.all.map((one) => (
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
    {view.more !== null && (
      <p class="pages">
        <a rel="next" href={view.more}>
          {t(organisations.more)}
        </a>
      </p>
    )}
  </>
);

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
