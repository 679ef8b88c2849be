// Who else is told of a request (Art. 19): each recipient, how far it is with them, and what staff settle by hand.
import { may } from '#access';
import { type Notice, settled } from '#rights';
import { requests } from '#words';
import { Csrf, Field } from './forms.tsx';
import type { RequestView } from './pages/requests-one.tsx';
import { Day, type Speaker } from './speak.tsx';

interface Props {
  view: RequestView;
  path: string;
  t: Speaker;
}

/** Nothing where nobody has to be told. */
export const RecipientsPart = (props: Props) => {
  const { view, t } = props;
  const mayWrite = may(view.session, 'write', 'requests');
  if (view.recipients.length === 0) return <></>;
  return (
    <section class="person-part column" aria-labelledby="recipients">
      <h2 id="recipients">{t(requests.recipients)}</h2>
      <p class="quiet">{t(requests.recipientsLead)}</p>
      <ul class="happened" role="list">
        {view.recipients.map((one) => (
          <li>
            <strong>{one.name}</strong>
            <div>
              <span class={waits(one) ? 'left near' : ''}>
                {t(requests[`recipient-${one.state}`], { mails: one.mails })}
              </span>
              {', '}
              <Day iso={one.stateAt} t={t} />
              {one.why !== null && <p class="quiet">{one.why}</p>}
              {waits(one) && mayWrite && <Settle {...props} one={one} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Nobody knows yet that they know. */
export const waits = ({ state }: Pick<Notice, 'state'>): boolean => state === 'open' || state === 'mailed';

const Settle = ({ view, path, t, one }: Props & { one: Notice }) => {
  const at = `recipient-${view.recipients.indexOf(one)}`;
  return (
    <details class="act">
      <summary>
        {t(requests.recipientSettle)}: {one.name}
      </summary>
      <form method="post" action={`${path}/recipient`} noValidate>
        <Csrf token={view.session.csrf} />
        <input type="hidden" name="fact" value={one.fact} />
        <Field
          id={`${at}-how`}
          label={t(requests.recipientHow)}
          control={(attributes) => (
            <select {...attributes} name="how">
              {settled.map((how) => (
                <option value={how}>{t(requests[`recipient-${how}`])}</option>
              ))}
            </select>
          )}
        />
        <Field
          id={`${at}-why`}
          label={t(requests.recipientReason)}
          control={(attributes) => <textarea {...attributes} name="why" rows={2} maxLength={1000} />}
        />
        <button type="submit">{t(requests.save)}</button>
      </form>
    </details>
  );
};
