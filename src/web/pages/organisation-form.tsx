// The form of an organisation, new or changed.
import type { Language, Told } from '#base';
import type { DeclaredPurpose, NewOrganisation } from '#vault';
import { organisations, people } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf, Field } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { PurposeBar } from '../purpose-bar.tsx';
import { speaker } from '../speak.tsx';

export const organisationFields = ['name', 'domain', 'country', 'registration'] as const;
export type OrganisationField = (typeof organisationFields)[number];

export interface OrganisationFormView {
  company: Company;
  session: Session;
  language: Language;
  purpose: string;
  purposes: readonly DeclaredPurpose[];
  /** The one that is changed; null: a new one. */
  id: string | null;
  typed: Readonly<Record<OrganisationField, string>>;
  wrong: readonly (keyof NewOrganisation)[];
  problem: Told | null;
}

const lengths = { name: 200, domain: 253, country: 2, registration: 100 } as const;

export const OrganisationFormPage = (view: OrganisationFormView) => {
  const t = speaker(view.language);
  const { session, purposes, purpose, id, typed, wrong, problem } = view;
  const back = id === null ? '/console/organisations' : `/console/organisations/${id}`;
  const page = id === null ? '/console/organisations/new' : `${back}/change`;
  const title = t(id === null ? organisations.fresh : organisations.change);
  return (
    <ConsoleShell
      view={view}
      title={title}
      here={id === null ? '/console/organisations/new' : '/console/organisations/:organisation/change'}
    >
      <PurposeBar {...{ session, purposes, purpose, next: page, t }} />
      <p class="kicker">
        <a href={back}>← {t(people.back)}</a>
      </p>
      <h1>{title}</h1>
      <form method="post" action={id === null ? '/console/organisations' : page} class="spaced fact-form" noValidate>
        <Csrf token={session.csrf} />
        {problem && (
          <div class="notice wrong" role="alert">
            <p>
              {problem.happened} {problem.unchanged} {problem.next}
            </p>
          </div>
        )}
        {organisationFields.map((field) => (
          <Field
            id={field}
            label={t(organisations[field])}
            {...(field === 'domain' ? { help: t(organisations.domainHelp) } : {})}
            {...(field === 'country' ? { help: t(people.helpCountry) } : {})}
            {...(wrong.includes(field) ? { error: t(organisations[`error-${field}`]) } : {})}
            control={(attributes) => (
              <input
                {...attributes}
                type="text"
                value={typed[field]}
                maxLength={lengths[field]}
                required={field === 'name'}
                autocomplete="off"
                spellcheck={false}
              />
            )}
          />
        ))}
        <button type="submit">{t(people.save)}</button>
      </form>
    </ConsoleShell>
  );
};
