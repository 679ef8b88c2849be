// What for people are looked at: the form that asks it, and the line that says it on every page behind it.
import type { DeclaredPurpose } from '#vault';
import { people } from '#words';
import { Csrf, Field } from './forms.tsx';
import type { Session } from './house.ts';
import { lawWhy, purposeName } from './people-words.tsx';
import type { Speaker } from './speak.tsx';

export interface PurposeProps {
  session: Session;
  purposes: readonly DeclaredPurpose[];
  /** The one that was chosen; null before. */
  purpose: string | null;
  /** The page to come back to. */
  next: string;
  /** Whom to look for once it is chosen. */
  sought?: string;
  t: Speaker;
}

export const PurposeForm = ({ session, purposes, purpose, next, sought = '', t }: PurposeProps) => {
  const [policy, law] = [purposes.filter((one) => !one.law), purposes.filter((one) => one.law)];
  return (
    <form method="post" action="/console/people/purpose" class="purpose-form">
      <Csrf token={session.csrf} />
      <input type="hidden" name="next" value={next} />
      {sought !== '' && <input type="hidden" name="sought" value={sought} />}
      <Field
        id="purpose"
        label={t(people.purpose)}
        {...(policy.length === 0 ? { help: t(people.purposesNone) } : {})}
        control={(attributes) => (
          <select {...attributes}>
            {policy.length > 0 && <Options label={t(people.purposesPolicy)} all={policy} chosen={purpose} t={t} />}
            <Options label={t(people.purposesLaw)} all={law} chosen={purpose} t={t} />
          </select>
        )}
      />
      <button type="submit">{t(people.purposeChoose)}</button>
      <h3 class="law-head">{t(people.purposesLaw)}</h3>
      <dl class="law-purposes">
        {law.map(({ id }) => (
          <div>
            <dt>{purposeName(id, purposes, t)}</dt>
            <dd>{t(lawWhy(id)!)}</dd>
          </div>
        ))}
      </dl>
    </form>
  );
};

interface OptionsProps {
  label: string;
  all: readonly DeclaredPurpose[];
  chosen: string | null;
  t: Speaker;
}

const Options = ({ label, all, chosen, t }: OptionsProps) => (
  <optgroup label={label}>
    {all.map(({ id }) => (
      <option value={id} selected={id === chosen}>
        {purposeName(id, all, t)}
      </option>
    ))}
  </optgroup>
);

export const PurposeBar = (props: PurposeProps & { purpose: string }) => {
  const { purposes, purpose, t } = props;
  return (
    <div class="purpose-bar">
      <p>
        {t(people.purposeNow)} <strong>{purposeName(purpose, purposes, t)}</strong>
      </p>
      <details>
        <summary>{t(people.purposeChange)}</summary>
        <PurposeForm {...props} />
      </details>
    </div>
  );
};
