// What was held back in visitors' browsers: first what the policy does not name, then what it does, then the pages' own code.
import { may } from '#access';
import type { Language } from '#base';
import type { HeldLine, HeldState } from '#consent';
import { consentCentre, consents, writtenDate } from '#words';
import { namesOf } from '../consent-period.ts';
import { ConsentTabs } from '../consent-tabs.tsx';
import { ConsoleShell } from '../console-shell.tsx';
import { Field } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { type Speaker, speaker } from '../speak.tsx';
import { TableHead } from '../table-head.tsx';
import { Names } from '../consent-names.tsx';

export const heldDays = [7, 30, 90] as const;

export interface ConsentHeldView {
  company: Company;
  session: Session;
  language: Language;
  days: (typeof heldDays)[number];
  /** Empty: all. */
  site: string;
  sites: readonly string[];
  lines: readonly HeldLine[];
}

const here = '/console/consent/held-back';
const order: readonly HeldState[] = ['unnamed', 'waits', 'own', 'rest'];

export const ConsentHeldPage = (view: ConsentHeldView) => {
  const t = speaker(view.language);
  const { days, site, sites, lines } = view;
  return (
    <ConsoleShell
      view={view}
      title={t(consents.heldTitle)}
      here={here}
      otherLanguages={(language) => `${here}?lang=${language}`}
      width="desk"
    >
      <h1>{t(consents.heldTitle)}</h1>
      <ConsentTabs session={view.session} here={here} t={t} />
      <p class="lead column">{t(consents.heldLead)}</p>
      <form method="get" action={here} class="log-filter">
        <Field
          id="days"
          label={t(consents.heldDays)}
          control={(attributes) => (
            <select {...attributes}>
              {heldDays.map((count) => (
                <option value={count} selected={count === days}>
                  {count}
                </option>
              ))}
            </select>
          )}
        />
        <Names
          id="site"
          label={t(consents.site)}
          every={t(consents.everySite)}
          names={namesOf(sites, site)}
          chosen={site}
        />
        <button type="submit" class="outline">
          {t(consents.show)}
        </button>
      </form>
      {lines.length === 0 && <p>{t(consents.heldNone)}</p>}
      {order.map((state) => (
        <Group state={state} lines={lines.filter((line) => line.state === state)} session={view.session} t={t} />
      ))}
    </ConsoleShell>
  );
};

interface GroupProps {
  state: HeldState;
  lines: readonly HeldLine[];
  session: Session;
  t: Speaker;
}

const Group = ({ state, lines, session, t }: GroupProps) => {
  if (lines.length === 0) return <></>;
  const heads = [consents.heldHost, consents.heldWho, consents.heldWhat, consents.heldTimes, consents.heldLast];
  return (
    <section class="person-part" aria-labelledby={`held-${state}`}>
      <h2 id={`held-${state}`}>{t(consents[`held-${state}`])}</h2>
      <p class="quiet column">
        {t(consents[`held-${state}Why`])}
        {state === 'unnamed' && may(session, 'write', 'policy') && (
          <>
            {' '}
            <a href="/console/review/fact">{t(consents.heldName)}</a>
          </>
        )}
      </p>
      <table class="totals held" role="table">
        <TableHead heads={heads.map((head) => t(head))} />
        <tbody role="rowgroup">
          {lines.map((line) => (
            <tr role="row">
              <th scope="row" role="rowheader">
                {state === 'rest' ? t(consents.heldRestHost) : <span class="hash">{line.host}</span>}
              </th>
              <td role="cell">
                <Whose line={line} t={t} />
              </td>
              <td role="cell">{line.directives.join(', ')}</td>
              <td role="cell" class="number" data-label={t(consents.heldTimes)}>
                {line.count.toLocaleString(t.language)}
              </td>
              <td role="cell">
                <time datetime={line.last}>{writtenDate(line.last, t.language)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const Whose = ({ line: { state, vendors, categories }, t }: { line: HeldLine; t: Speaker }) => {
  if (state === 'own' || state === 'rest') return <>–</>;
  return (
    <>
      {vendors.length === 0 ? <span class="quiet">{t(consents.heldNobody)}</span> : vendors.join(', ')}
      <span class="quiet whose">
        {state === 'unnamed'
          ? t(consents.heldNotNamed)
          : categories.map((category) => t(consentCentre[category]!)).join(', ')}
      </span>
    </>
  );
};
