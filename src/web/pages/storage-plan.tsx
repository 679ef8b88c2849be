// One plan of storage periods: what goes from which table, what stays and why; approving it, and carrying it out.
import { may } from '#access';
import type { Language, Told } from '#base';
import { type KeptPlan, rowsChanged } from '#plan';
import { type Operation, changes } from '#policy';
import { placeOf } from '#retention';
import { planReasonLine, requests, retention } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf, Done } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { byName, placeName } from '../requests-words.tsx';
import { type Speaker, speaker } from '../speak.tsx';
import { TableHead } from '../table-head.tsx';
import { Wrong } from './account-parts.tsx';
import { type StorageDeed, home } from './storage.tsx';

export interface StoragePlanView {
  company: Company;
  session: Session;
  language: Language;
  plan: KeptPlan;
  members: ReadonlyMap<string, string>;
  done: StorageDeed | null;
  problem: Told | null;
}

export const StoragePlanPage = (view: StoragePlanView) => {
  const t = speaker(view.language);
  const { plan } = view;
  const place = placeName(placeOf(plan), t);
  const here = `${home}/plans/${plan.id}`;
  return (
    <ConsoleShell
      view={view}
      title={t(retention.planTitle, { place })}
      here={home}
      otherLanguages={(language) => `${here}?lang=${language}`}
      width="desk"
    >
      {view.done && <Done>{t(retention[`done-${view.done}`])}</Done>}
      {view.problem && <Wrong>{`${view.problem.happened} ${view.problem.unchanged} ${view.problem.next}`}</Wrong>}
      <p class="back">
        <a href={home}>{t(retention.title)}</a>
      </p>
      <h1>{t(retention.planTitle, { place })}</h1>
      <p class="lead column">
        <span class={`left ${toneOf(plan)}`}>{t(requests[`planState-${plan.state}`])}</span>.{' '}
        {t(requests.planLead, { rows: rowsChanged(plan.operations), version: plan.policyVersion })}
      </p>
      <table class="people plan" role="table">
        <TableHead
          heads={[requests.place, requests.whatHappens, requests.rows, requests.whyHead].map((head) => t(head))}
        />
        <tbody role="rowgroup">
          {plan.operations.map((operation) => (
            <Line operation={operation} version={plan.policyVersion} t={t} />
          ))}
        </tbody>
      </table>
      {plan.parts
        .filter(({ state }) => state === 'waiting' || state === 'away')
        .map(({ holding }) => (
          <p class="left near">{t(requests.partWaits, { holding: placeName(holding, t) })}</p>
        ))}
      <Acts view={view} path={here} t={t} />
    </ConsoleShell>
  );
};

const toneOf = ({ state }: KeptPlan): string => {
  if (state === 'drifted' || state === 'left') return 'over';
  return state === 'done' || state === 'withdrawn' ? 'calm' : 'near';
};

const Line = ({ operation, version, t }: { operation: Operation; version: number; t: Speaker }) => {
  const { collection, act, fields, count, facts, reason } = operation;
  return (
    <tr role="row" class={changes(operation) ? 'goes' : 'stays'}>
      <th scope="row" role="rowheader">
        {collection}
      </th>
      <td role="cell">
        <span class={`act-mark ${act}`}>{t(requests[`act-${act}`])}</span>
        {fields.length > 0 && <span class="quiet">{t(requests.fieldsOnly, { fields: fields.join(', ') })}</span>}
      </td>
      <td role="cell">{count.toLocaleString(t.language)}</td>
      <td role="cell">
        {planReasonLine(reason, t.language)}
        {facts.length > 0 && (
          <span class="quiet">
            {t(requests.restsOn)}{' '}
            {facts.map((fact, at) => (
              <>
                {at > 0 && ', '}
                {fact.startsWith('house.') ? fact : <a href={`/policy/versions/${version}`}>{fact}</a>}
              </>
            ))}
          </span>
        )}
      </td>
    </tr>
  );
};

const Acts = ({ view: { session, plan, members }, path, t }: { view: StoragePlanView; path: string; t: Speaker }) => {
  const mine = `staff:${session.staff}`;
  const mayErase = may(session, 'erase', 'storage');
  return (
    <>
      {(plan.state === 'proposed' || plan.approvedBy.length > 0) && (
        <p>
          {t(requests.approvals, { have: plan.approvedBy.length, need: plan.approvals })}
          {plan.approvedBy.length > 0 && `: ${plan.approvedBy.map((by) => byName(by, members, t)).join(', ')}`}
          {'. '}
          {plan.state === 'proposed' && plan.approvals > 1 && t(requests.approvalsTwo)}
        </p>
      )}
      {plan.state === 'proposed' && plan.approvedBy.includes(mine) && <p class="quiet">{t(requests.approvedByYou)}</p>}
      {(plan.state === 'proposed' || plan.state === 'approved') && <p class="column">{t(retention.planForGood)}</p>}
      <div class="acts">
        {mayErase && plan.state === 'proposed' && !plan.approvedBy.includes(mine) && (
          <form method="post" action={`${path}/approve`}>
            <Csrf token={session.csrf} />
            <input type="hidden" name="hash" value={plan.hash} />
            <button type="submit">{t(retention.planApprove)}</button>
          </form>
        )}
        {mayErase && (plan.state === 'approved' || plan.state === 'applying') && (
          <form method="post" action={`${path}/apply`}>
            <Csrf token={session.csrf} />
            <button type="submit">{t(retention.planApply)}</button>
          </form>
        )}
        {may(session, 'write', 'storage') && (plan.state === 'proposed' || plan.state === 'approved') && (
          <form method="post" action={`${path}/withdraw`}>
            <Csrf token={session.csrf} />
            <button type="submit" class="outline">
              {t(retention.planWithdraw)}
            </button>
          </form>
        )}
      </div>
    </>
  );
};
