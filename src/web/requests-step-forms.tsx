// The forms of the steps that a request can take now: what is to be done first lies open, the rest folds.
import type { Child } from 'hono/jsx';
import type { Text } from '#base';
import { type Step, grounds, rightIds } from '#rights';
import { choosing, requests, rights } from '#words';
import { Csrf, Field } from './forms.tsx';
import type { RequestView } from './pages/requests-one.tsx';
import { feeGrounds, identities } from './requests-steps.ts';
import { rightName } from './requests-words.tsx';
import type { Speaker } from './speak.tsx';
import { SureBox } from './sure-box.tsx';

interface Props {
  view: RequestView;
  path: string;
  t: Speaker;
}

/** Approving stands below the plan that is approved. */
export const StepForms = (props: Props) => {
  const shown: readonly Step[] = props.view.steps.filter((step) => step !== 'approve');
  const first = props.view.plan?.state === 'proposed' ? null : main.find((step) => shown.includes(step));
  return (
    <div class="request-steps">
      {shown.map((step) => (
        <details class="act" open={step === props.view.failed?.step || (step === first && !props.view.failed)}>
          <summary>{wordsOf(step, props)}</summary>
          <StepForm {...props} step={step}>
            {fieldsOf[step]?.(fieldProps(props, step))}
          </StepForm>
        </details>
      ))}
    </div>
  );
};

/** Steps that lead on, the furthest first that is possible; the others are taken when there is a reason. */
const main: readonly Step[] = ['identify', 'apply', 'look', 'hand-over', 'plan', 'answer'];

const wordsOf = (step: Step, { view: { plan }, t }: Props): string =>
  t(step === 'plan' && plan ? requests['do-plan-again'] : requests[`do-${step}`]);

const StepForm = ({ view, path, t, step, children }: Props & { step: Step; children?: Child }) => {
  const help = `help-${step}`;
  return (
    <form method="post" action={`${path}/${step}`} noValidate>
      <Csrf token={view.session.csrf} />
      {Object.hasOwn(requests, help) && <p class="quiet">{t(requests[help as 'help-look'])}</p>}
      {children}
      <button type="submit" {...(step === 'apply' ? { class: 'grave' } : {})}>
        {wordsOf(step, { view, path, t })}
      </button>
    </form>
  );
};

interface Fields {
  view: RequestView;
  t: Speaker;
  /** What was typed into this form before it came back. */
  typed: Readonly<Record<string, string>>;
  missing: readonly string[];
  step: Step;
}

const fieldProps = ({ view, t }: Props, step: Step): Fields => {
  const failed = view.failed?.step === step ? view.failed : null;
  return { view, t, step, typed: failed?.typed ?? {}, missing: failed?.missing ?? [] };
};

const fieldsOf: Readonly<Partial<Record<Step, (props: Fields) => Child>>> = {
  proof: (props) => (
    <>
      <Words {...props} name="why" label={requests.why} />
      <Line {...props} name="onFile" label={requests.addressOnFile} help={requests.addressOnFileHelp} />
    </>
  ),
  plan: ({ view, t }) => (
    <p>
      <a href={`/console/requests/${view.row.number}/choose`}>{t(choosing.title)}</a>
    </p>
  ),
  detail: (props) => (
    <>
      <Choose
        {...props}
        name="kind"
        label={requests.detailKind}
        options={props.view.details.map((kind) => [kind, kind])}
      />
      <Words {...props} name="why" label={requests.why} />
    </>
  ),
  mailbox: (props) => <Line {...props} name="address" label={requests.newMailbox} />,
  transfer: (props) => (
    <>
      <Line {...props} name="receiver" label={requests.receiver} type="text" />
      <Line {...props} name="service" label={requests.service} type="url" />
      <Secretly {...props} name="bearer" label={requests.bearer} />
    </>
  ),
  identify: (props) => (
    <Choose
      {...props}
      name="how"
      label={requests.how}
      options={identities.map((how) => [how, props.t(requests[`identity-${how}`])])}
    />
  ),
  sort: (props) => (
    <Choose
      {...props}
      name="right"
      label={requests.rightMeant}
      options={rightIds.map((right) => [right, rightName(right, props.t)])}
    />
  ),
  fee: (props) => (
    <>
      <Choose
        {...props}
        name="feeGround"
        label={requests.ground}
        options={feeGrounds.map((ground) => [ground, props.t(rights[ground])])}
      />
      <Line {...props} name="amount" label={requests.amount} type="text" />
      <Words {...props} name="text" label={requests.yourWords} />
    </>
  ),
  'pass-on': (props) => (
    <>
      <Line {...props} name="customer" label={requests.customer} type="text" />
      <Line {...props} name="customerEmail" label={requests.customerEmail} />
    </>
  ),
  assign: ({ view, t }) => (
    <Field
      id="assign-to"
      label={t(requests.who)}
      control={(attributes) => (
        <select {...attributes} name="to">
          <option value="">{t(requests.nobody)}</option>
          {Array.from(view.members, ([id, name]) => (
            <option value={id} selected={id === (view.row.assignee ?? view.session.staff)}>
              {name}
            </option>
          ))}
        </select>
      )}
    />
  ),
  apply: ({ t, missing }) => <SureBox t={t} label={t(requests.sureApply)} wrong={missing.includes('sure')} />,
  message: (props) => <Words {...props} name="text" label={requests.yourWords} />,
  answer: (props) => <Words {...props} name="text" label={requests.yourWords} />,
  extend: (props) => <Words {...props} name="reason" label={requests.reason} />,
  refuse: (props) => (
    <>
      <Choose
        {...props}
        name="ground"
        label={requests.ground}
        options={grounds.map((ground) => [ground, props.t(rights[ground])])}
      />
      <Words {...props} name="text" label={requests.yourWords} />
    </>
  ),
};

type Named = Fields & { name: string; label: Text; help?: Text };

const saidOf = ({ step, name, label, help, missing, t }: Named) => ({
  id: `${step}-${name}`,
  label: t(label),
  ...(help ? { help: t(help) } : {}),
  ...(missing.includes(name) ? { error: t(requests.errorNeeded) } : {}),
});

const Words = (props: Named) => (
  <Field
    {...saidOf(props)}
    control={(attributes) => (
      <textarea {...attributes} name={props.name} rows={4} maxLength={4000}>
        {props.typed[props.name] ?? ''}
      </textarea>
    )}
  />
);

const Line = (props: Named & { type?: 'email' | 'text' | 'url' }) => (
  <Field
    {...saidOf(props)}
    control={(attributes) => (
      <input
        {...attributes}
        name={props.name}
        type={props.type ?? 'email'}
        value={props.typed[props.name] ?? ''}
        maxLength={254}
        autocomplete="off"
      />
    )}
  />
);

/** Never comes back into the page. */
const Secretly = (props: Named) => (
  <Field
    {...saidOf(props)}
    control={(attributes) => (
      <input {...attributes} name={props.name} type="password" maxLength={2000} autocomplete="off" />
    )}
  />
);

const Choose = (props: Named & { options: readonly (readonly [string, string])[] }) => (
  <Field
    {...saidOf(props)}
    control={(attributes) => (
      <select {...attributes} name={props.name}>
        <option value="">{props.t(requests.choose)}</option>
        {props.options.map(([value, says]) => (
          <option value={value} selected={value === props.typed[props.name]}>
            {says}
          </option>
        ))}
      </select>
    )}
  />
);
