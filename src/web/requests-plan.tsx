// Where somebody's data rests, and the plan for it as a difference: what happens to how many rows of which place, and because of what.
import { rowsChanged } from '#plan';
import type { KeptPlan } from '#plan';
import { type Operation, changes } from '#policy';
import { type LookedFor as Looked, meanwhileOf } from '#rights';
import { planReasonLine, requests } from '#words';
import { Csrf } from './forms.tsx';
import type { RequestView } from './pages/requests-one.tsx';
import { byName, placeName } from './requests-words.tsx';
import type { Speaker } from './speak.tsx';
import { TableHead } from './table-head.tsx';

export const LookedFor = ({ looked, t }: { looked: Looked; t: Speaker }) => (
  <section class="person-part" aria-labelledby="looked">
    <h2 id="looked">{t(requests.looked)}</h2>
    <p class="quiet">{t(requests.lookedBy, { count: looked.identifiers })}</p>
    {looked.unreached.length > 0 && (
      <p class="left over">
        {t(requests.lookedUnreached, {
          systems: looked.unreached.map(({ holding }) => placeName(holding, t)).join(', '),
        })}
      </p>
    )}
    {!looked.complete && <p class="left over">{t(requests.lookedPartly)}</p>}
    {looked.rows.length === 0 ? (
      <p>{t(requests.lookedNone)}</p>
    ) : (
      <table class="people plan" role="table">
        <TableHead heads={[requests.place, requests.rows, requests.whose, requests.because].map((head) => t(head))} />
        <tbody role="rowgroup">
          {looked.rows.map(({ title, collection, count, relation, because }) => (
            <tr role="row">
              <th scope="row" role="rowheader">
                {title} <span class="quiet">{collection}</span>
              </th>
              <td role="cell">{count.toLocaleString(t.language)}</td>
              <td role="cell">{t(requests[`relation-${relation}`])}</td>
              <td role="cell">{because.join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
);

interface PlanProps {
  view: RequestView;
  plan: KeptPlan;
  path: string;
  t: Speaker;
}

export const PlanPart = ({ view, plan, path, t }: PlanProps) => (
  <section class="person-part" aria-labelledby="plan">
    <h2 id="plan">{t(requests.planTitle)}</h2>
    <p>
      <span class={`left ${toneOf(plan)}`}>{t(requests[`planState-${plan.state}`])}</span>.{' '}
      {t(requests.planLead, { rows: rowsChanged(plan.operations), version: plan.policyVersion })}
    </p>
    {rowsChanged(plan.operations) === 0 && <p class="left over">{t(requests.planNothing)}</p>}
    <table class="people plan" role="table">
      <TableHead
        heads={[requests.place, requests.whatHappens, requests.rows, requests.whyHead].map((head) => t(head))}
      />
      <tbody role="rowgroup">
        {plan.operations.map((operation) => (
          <Row operation={operation} version={plan.policyVersion} t={t} />
        ))}
      </tbody>
    </table>
    {plan.parts
      .filter(({ state }) => state === 'waiting')
      .map(({ holding }) => (
        <p class="left near">{t(requests.partWaits, { holding: placeName(holding, t) })}</p>
      ))}
    <MeanwhilePart view={view} plan={plan} t={t} />
    <Approvals view={view} plan={plan} path={path} t={t} />
  </section>
);

const MeanwhilePart = ({ view, plan, t }: Pick<PlanProps, 'view' | 'plan' | 't'>) => {
  const { goesOn = [], refusing = [] } = meanwhileOf(view.row, plan) ?? {};
  if (goesOn.length === 0 && refusing.length === 0) return <></>;
  return (
    <>
      <h3>{t(requests.meanwhileTitle)}</h3>
      {refusing.length > 0 && (
        <p>{t(requests.meanwhileRefusing, { systems: refusing.map((id) => placeName(id, t)).join(', ') })}</p>
      )}
      {goesOn.length > 0 && <p class="left near">{t(requests.meanwhileByHand)}</p>}
      {goesOn.length > 0 && (
        <ul>
          {goesOn.map(({ holding, collection, count }) => (
            <li>
              {placeName(holding, t)} <span class="quiet">{collection}</span>:{' '}
              {count === 0 ? t(requests.meanwhileUnknown) : count.toLocaleString(t.language)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

const toneOf = ({ state }: KeptPlan): string => {
  if (state === 'drifted' || state === 'left') return 'over';
  return state === 'done' || state === 'withdrawn' ? 'calm' : 'near';
};

const Row = ({ operation, version, t }: { operation: Operation; version: number; t: Speaker }) => {
  const { holding, collection, act, fields, count, facts, reason } = operation;
  return (
    <tr role="row" class={changes(operation) ? 'goes' : 'stays'}>
      <th scope="row" role="rowheader">
        {placeName(holding, t)} <span class="quiet">{collection}</span>
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
                <a href={`/policy/versions/${version}`}>{fact}</a>
              </>
            ))}
          </span>
        )}
      </td>
    </tr>
  );
};

/** The form names the hash of exactly what is shown above it. */
const Approvals = ({ view: { session, steps, members }, plan, path, t }: PlanProps) => {
  const mine = `staff:${session.staff}`;
  if (plan.state !== 'proposed' && plan.approvedBy.length === 0) return <></>;
  return (
    <>
      <p>
        {t(requests.approvals, { have: plan.approvedBy.length, need: plan.approvals })}
        {plan.approvedBy.length > 0 && `: ${plan.approvedBy.map((by) => byName(by, members, t)).join(', ')}`}
        {'. '}
        {plan.state === 'proposed' && plan.approvals > 1 && t(requests.approvalsTwo)}
      </p>
      {steps.includes('approve') &&
        (plan.approvedBy.includes(mine) ? (
          <p class="quiet">{t(requests.approvedByYou)}</p>
        ) : (
          <form method="post" action={`${path}/approve`}>
            <Csrf token={session.csrf} />
            <input type="hidden" name="hash" value={plan.hash} />
            <button type="submit">{t(requests['do-approve'])}</button>
          </form>
        ))}
    </>
  );
};
