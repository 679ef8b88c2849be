// The cookie page: every cookie that the policy in force names, with who sets it, what for and for how long, as one table.
import type { Language } from '#base';
import { noticeOf, sayingIn } from '#consent';
import type { PublishedPolicy } from '#policy';
import { consentPage } from '#words';
import { Page } from '../layout.tsx';
import { speaker } from '../speak.tsx';
import { publicPlaces } from './policy.tsx';

export interface CookiesView {
  company: string;
  published: PublishedPolicy;
  language: Language;
  boardOpen: boolean;
  /** `?company=…` for a company that is not the one of the bare address. */
  of?: string;
}

export const CookiesPage = ({ company, published, language, boardOpen, of = '' }: CookiesView) => {
  const t = speaker(language);
  const rows = rowsOf(published, language);
  return (
    <Page
      company={company}
      title={t(consentPage.table)}
      language={language}
      frame={language}
      places={publicPlaces(t, null, boardOpen, of)}
      otherLanguages={(other) => `?lang=${other}${of.replace('?', '&')}`}
      width="desk"
    >
      <h1 id="cookies">{t(consentPage.table)}</h1>
      <p class="lead">{t(consentPage.tableLead, { number: published.number })}</p>
      {rows.length === 0 ? (
        <p>{t(consentPage.tableNone)}</p>
      ) : (
        <div class="cookie-table" role="region" aria-labelledby="cookies" tabindex={0}>
          <table aria-labelledby="cookies">
            <thead>
              <tr>
                <th scope="col">{t(consentPage.tableName)}</th>
                <th scope="col">{t(consentPage.tableBy)}</th>
                <th scope="col">{t(consentPage.tableKind)}</th>
                <th scope="col">{t(consentPage.tableKept)}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, by, kind, kept }) => (
                <tr>
                  <th scope="row">
                    <code>{name}</code>
                  </th>
                  <td>{by}</td>
                  <td>{kind}</td>
                  <td>{kept}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p class="spaced">
        <a href={`/consent?lang=${language}${of.replace('?', '&')}`}>{t(consentPage.title)}</a>
      </p>
    </Page>
  );
};

function rowsOf(published: PublishedPolicy, language: Language) {
  const { necessary, asked } = noticeOf(published);
  const { say, period } = sayingIn(language);
  return [...(necessary ? [necessary] : []), ...asked].flatMap(({ id, vendors, cookies }) =>
    cookies.map(({ name, vendor, duration, purpose }) => ({
      name,
      by: vendors.find((one) => one.id === vendor)?.name ?? say('centre.thisSite'),
      kind: kindOf(say(`centre.${id}`), purpose),
      kept:
        duration === undefined
          ? say('centre.unsaid')
          : duration === 'session' || duration === 'permanent'
            ? say(`centre.${duration}`)
            : period(duration),
    })),
  );
}

/** The policy's own words often begin with the category. */
const kindOf = (category: string, purpose = ''): string =>
  purpose === '' || purpose.toLowerCase().startsWith(category.toLowerCase())
    ? purpose || category
    : `${category}: ${purpose}`;
