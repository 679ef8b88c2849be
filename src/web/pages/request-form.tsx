// The form by which a right is asked for: an address, and as little else as the right needs.
import type { Child } from 'hono/jsx';
import { requestPages } from '#words';
import { Field } from '../forms.tsx';
import type { Purpose, RequestOffer } from '../request-portal.ts';
import { type RequestFaults, type RequestField, type RequestTyped, choosesPurpose, longest } from '../request-form.ts';
import { type Speaker, speaker } from '../speak.tsx';
import { Article, GoodToKnow, titleOf, whatOf } from './request-choose.tsx';
import { type Frame, Framed, Onward } from './subscribe.tsx';

export interface RequestFormView extends Frame {
  right: Parameters<typeof titleOf>[0];
  offer: RequestOffer;
  typed: RequestTyped;
  faults: RequestFaults;
}

interface Part {
  t: Speaker;
  view: RequestFormView;
}

export const RequestFormPage = (view: RequestFormView) => {
  const t = speaker(view.language);
  const { company, right, offer, faults } = view;
  const path = `/request/for/${right}`;
  return (
    <Framed view={view} title={t(titleOf(right))} languages={(lang) => `${path}?lang=${lang}`}>
      <p class="lead">{t(whatOf(right))}</p>
      <Article t={t} right={right} />
      {Object.keys(faults).length > 0 && (
        <p class="notice wrong" role="alert">
          {t(requestPages.faults)}
        </p>
      )}
      <form method="post" action={`${path}?lang=${view.language}`} class="spaced request-form" noValidate>
        <Line
          t={t}
          view={view}
          id="email"
          type="email"
          autocomplete="email"
          required
          help={t(requestPages.emailHelp)}
        />
        <Line t={t} view={view} id="name" autocomplete="name" />
        <Line t={t} view={view} id="detail" />
        {right === 'portability' && <Directly t={t} view={view} />}
        {right === 'rectification' && <Wanted t={t} view={view} />}
        {choosesPurpose(right) && <Purposes t={t} view={view} purposes={offer.purposes[right]} />}
        <Words t={t} view={view} required={right === 'complaint'} />
        <Agent t={t} view={view} />
        <button type="submit">{t(requestPages.send)}</button>
        <p class="help">{t(requestPages.keptHow)}</p>
      </form>
      <GoodToKnow t={t} company={company} offer={offer} />
      <Onward t={t} href={`/request?lang=${view.language}`} label={t(requestPages.otherRights)} />
    </Framed>
  );
};

const fault = ({ t, view }: Part, field: RequestField): { error?: string } => {
  const found = view.faults[field];
  if (!found) return {};
  const count = field === 'words' ? longest.words : field.endsWith('mail') ? longest.email : longest.line;
  return { error: t(requestPages[found], { count }) };
};

const optional = (t: Speaker, label: string, required: boolean): string =>
  required ? label : `${label} ${t(requestPages.optional)}`;

type LineProps = Part & {
  id: 'email' | 'name' | 'detail' | 'agentName' | 'agentEmail' | 'toName' | 'toSite';
  type?: 'text' | 'email';
  autocomplete?: string;
  required?: boolean;
  help?: string;
};

const Line = ({ t, view, id, type = 'text', autocomplete = 'off', required = false, help }: LineProps) => (
  <Field
    id={id}
    label={optional(t, t(requestPages[id]), required)}
    {...(help === undefined ? {} : { help })}
    {...fault({ t, view }, id)}
    control={(attributes) => (
      <input
        {...attributes}
        type={type}
        autocomplete={autocomplete}
        required={required}
        maxLength={type === 'email' ? longest.email : longest.line}
        value={view.typed[id]}
      />
    )}
  />
);

const Words = ({ t, view, required }: Part & { required: boolean }) => (
  <Field
    id="words"
    label={optional(t, t(requestPages.words), required)}
    {...fault({ t, view }, 'words')}
    control={(attributes) => (
      <textarea {...attributes} rows={5} maxLength={longest.words} required={required}>
        {view.typed.words}
      </textarea>
    )}
  />
);

/** A group of controls with one error for all of them. */
const Group = ({
  t,
  view,
  field,
  legend,
  class: name,
  children,
}: Part & { field: 'wanted' | 'purpose'; legend: string; class: string; children?: Child }) => {
  const { error } = fault({ t, view }, field);
  return (
    <fieldset class={`field ${name}`} {...(error === undefined ? {} : { 'aria-describedby': `${field}-error` })}>
      <legend>{legend}</legend>
      {error !== undefined && (
        <p class="error" id={`${field}-error`}>
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
};

const Wanted = ({ t, view }: Part) => (
  <Group t={t} view={view} field="wanted" legend={t(requestPages.wanted)} class="wanted">
    <p class="heads" aria-hidden="true">
      <span>{t(requestPages.wantedField)}</span>
      <span>{t(requestPages.wantedValue)}</span>
    </p>
    {view.typed.wanted.map((line, n) => (
      <p>
        <Side t={t} view={view} side="field" n={n} line={line} />
        <Side t={t} view={view} side="value" n={n} line={line} />
      </p>
    ))}
  </Group>
);

type SideProps = Part & { side: 'field' | 'value'; n: number; line: RequestTyped['wanted'][number] };

const Side = ({ t, view, side, n, line }: SideProps) => {
  const { wanted } = view.faults;
  const half = line[side] === '' && (line.field !== '' || line.value !== '');
  const wrong =
    (wanted === 'wantedMissing' && n === 0) ||
    (wanted === 'wantedHalf' && half) ||
    (wanted === 'tooLong' && line[side].length > longest.line);
  return (
    <input
      name={`${side}${n + 1}`}
      aria-label={`${t(side === 'field' ? requestPages.wantedField : requestPages.wantedValue)}, ${n + 1}`}
      maxLength={longest.line}
      autocomplete="off"
      value={line[side]}
      {...(wrong ? { 'aria-invalid': 'true' as const, 'aria-describedby': 'wanted-error' } : {})}
    />
  );
};

const Purposes = ({ t, view, purposes }: Part & { purposes: readonly Purpose[] }) => (
  <Group t={t} view={view} field="purpose" legend={t(requestPages.purpose)} class="boxes">
    <label>
      <input type="radio" name="purpose" value="" checked={view.typed.purpose === ''} />
      {t(requestPages.purposeAll)}
    </label>
    {purposes.map(({ id, label }) => (
      <label>
        <input type="radio" name="purpose" value={id} checked={view.typed.purpose === id} />
        <span lang={view.offer.language}>{label}</span>
      </label>
    ))}
  </Group>
);

const Agent = ({ t, view }: Part) => {
  const { typed, faults } = view;
  const said = typed.agentName !== '' || typed.agentEmail !== '' || 'agentName' in faults || 'agentEmail' in faults;
  return (
    <details class="agent" open={said}>
      <summary>{t(requestPages.agent)}</summary>
      <p>{t(requestPages.agentWhy)}</p>
      <Line t={t} view={view} id="agentName" />
      <Line t={t} view={view} id="agentEmail" type="email" />
    </details>
  );
};

/** To another company without a detour (Art. 20(2)), where that can be done. */
const Directly = ({ t, view }: Part) => {
  const { typed, faults } = view;
  const said = typed.toName !== '' || typed.toSite !== '' || 'toName' in faults || 'toSite' in faults;
  return (
    <details class="agent" open={said}>
      <summary>{t(requestPages.to)}</summary>
      <p>{t(requestPages.toWhy)}</p>
      <Line t={t} view={view} id="toName" />
      <Line t={t} view={view} id="toSite" />
    </details>
  );
};
