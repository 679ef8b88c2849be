// One organisation: what is kept of it, and its people as far as the purpose lets them be seen.
import { may } from '#access';
import type { Language } from '#base';
import type { DeclaredPurpose, Organisation, PersonLine } from '#vault';
import { organisations, people } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf, Done } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { PurposeBar } from '../purpose-bar.tsx';
import { Day, speaker } from '../speak.tsx';
import { Pager } from '../pager.tsx';
import { PeopleTable } from './people.tsx';

export const organisationDeeds = { added: organisations.doneAdded, changed: organisations.doneChanged } as const;

export interface OrganisationView {
  company: Company;
  session: Session;
  language: Language;
  purpose: string;
  purposes: readonly DeclaredPurpose[];
  organisation: Organisation & { people: number };
  lines: readonly PersonLine[];
  older: string | null;
  done: keyof typeof organisationDeeds | null;
}

export const OrganisationPage = (view: OrganisationView) => {
  const t = speaker(view.language);
  const { session, purposes, purpose, organisation: one } = view;
  const path = `/console/organisations/${one.id}`;
  const mayWrite = may(session, 'write', 'people', purpose);
  const known = [
    [organisations.domain, one.domain],
    [organisations.country, one.country],
    [organisations.registration, one.registration],
  ] as const;
  return (
    <ConsoleShell
      view={view}
      title={one.name}
      here="/console/organisations/:organisation"
      otherLanguages={(language) => `${path}?lang=${language}`}
      width="desk"
    >
      <PurposeBar {...{ session, purposes, purpose, next: path, t }} />
      {view.done && <Done>{t(organisationDeeds[view.done])}</Done>}
      <p class="kicker">
        <a href="/console/organisations">← {t(organisations.title)}</a>
      </p>
      <h1 class="file-name">{one.name}</h1>
      <dl class="fields merged">
        {known.map(([name, value]) =>
          value === null ? (
            <></>
          ) : (
            <div>
              <dt>{t(name)}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
        <div>
          <dt>{t(organisations.since)}</dt>
          <dd>
            <Day iso={one.createdAt} t={t} />
          </dd>
        </div>
      </dl>
      {mayWrite && (
        <p class="record-acts">
          <a href={`${path}/change`}>{t(organisations.change)}</a>
        </p>
      )}
      <section class="person-part" aria-labelledby="its-people">
        <h2 id="its-people" class="list-head">
          {t(organisations.people)}
          <span class="quiet">{t(people.kept, { count: one.people })}</span>
        </h2>
        {view.lines.length === 0 ? (
          <p class="quiet">{t(organisations.peopleNone)}</p>
        ) : (
          <PeopleTable lines={view.lines} t={t} />
        )}
        <Pager older={view.older === null ? null : `${path}?before=${view.older}`} t={t} />
      </section>
      {mayWrite && (
        <section class="person-part">
          {one.people > 0 ? (
            <p class="quiet">{t(organisations.removeNot)}</p>
          ) : (
            <form method="post" action={`${path}/remove`}>
              <Csrf token={session.csrf} />
              <button type="submit" class="outline grave">
                {t(organisations.remove)}
              </button>
            </form>
          )}
        </section>
      )}
    </ConsoleShell>
  );
};
