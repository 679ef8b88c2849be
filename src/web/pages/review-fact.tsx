// The form of one fact: its sentence above, each field of its kind below, and why a person says so.
import type { Language, Told } from '#base';
import { type AnyFact, type FactField, type Policy, allFacts, factKinds, fieldsOf, segmentsOf } from '#policy';
import type { Review } from '#publish';
import { fieldName, kindName, optionName, review, site } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { headline } from '../fact-line.ts';
import { Csrf, Field } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { type Typed, controlOf, simplePeriod, unitOf, units } from '../review-form.ts';
import { type Speaker, chromeFor, speaker } from '../speak.tsx';
import { factAnchor } from './review.tsx';

export interface ReviewFactView {
  company: Company;
  session: Session;
  language: Language;
  review: Review;
  /** Null while the person has not said what kind of fact it is. */
  list: string | null;
  /** Null for a new fact. */
  fact: AnyFact | null;
  /** The sentence that states it; null when none does. */
  segment: string | null;
  typed: Typed;
  why: string;
  /** Paths of fields that are wrong; `why` for the reason. */
  wrong: readonly string[];
  problem: Told | null;
}

export const ReviewFactPage = (view: ReviewFactView) => {
  const t = speaker(view.language);
  const title = t(view.fact ? review.correctTitle : review.addTitle);
  const back = `/console/review${view.fact ? `#${factAnchor(view.fact.id)}` : ''}`;
  return (
    <ConsoleShell view={view} title={title} here="/console/review/fact">
      <p class="kicker">
        <a href={back}>{t(review.back)}</a>
      </p>
      <h1>{title}</h1>
      {view.list !== null && <Sentence view={view} t={t} />}
      {view.list === null ? <Choose view={view} t={t} /> : <FactForm view={view} list={view.list} t={t} />}
      {view.fact && view.list !== null && <SetAside view={view} list={view.list} fact={view.fact} t={t} />}
    </ConsoleShell>
  );
};

const Sentence = ({ view, t }: { view: ReviewFactView; t: Speaker }) => {
  const said = segmentsOf(view.review.prose).find(({ id }) => id === view.segment);
  return (
    <div class="promise-shown spaced">
      <h2>
        {t(kindName(view.list!))}
        {view.fact && <>: {headline(view.list!, view.fact, view.review.policy, t)}</>}
      </h2>
      {said ? (
        <blockquote lang={chromeFor(view.review.prose.language)}>{said.text}</blockquote>
      ) : (
        <p>{t(review.noSentence)}</p>
      )}
      {view.fact?.decided && <p class="quiet">{t(review.checkedBy, view.fact.decided)}</p>}
    </div>
  );
};

const Choose = ({ view, t }: { view: ReviewFactView; t: Speaker }) => (
  <form method="get" action="/console/review/fact" class="spaced">
    <Field
      id="list"
      label={t(review.whichKind)}
      control={(attributes) => (
        <select {...attributes}>
          {factKinds
            .map((list) => ({ list, name: t(kindName(list)) }))
            .toSorted((a, b) => a.name.localeCompare(b.name, t.language))
            .map(({ list, name }) => (
              <option value={list}>{name}</option>
            ))}
        </select>
      )}
    />
    <Field
      id="segment"
      label={t(review.sentence)}
      control={(attributes) => (
        <select {...attributes}>
          <option value="">{t(review.notSaid)}</option>
          {segmentsOf(view.review.prose).map(({ id, text }) => (
            <option value={id} selected={id === view.segment}>
              {text.length > 90 ? `${text.slice(0, 89)}…` : text}
            </option>
          ))}
        </select>
      )}
    />
    <button type="submit">{t(review.choose)}</button>
  </form>
);

const FactForm = ({ view, list, t }: { view: ReviewFactView; list: string; t: Speaker }) => (
  <form method="post" action="/console/review" class="spaced fact-form" noValidate>
    <Hidden view={view} list={list} act="save" />
    {view.problem && (
      <div class="notice wrong" role="alert">
        <p>
          {view.problem.happened} {view.problem.unchanged} {view.problem.next}
        </p>
      </div>
    )}
    {view.wrong.length > 0 && (
      <div class="notice wrong" role="alert">
        <p>{t(site.lookAgain)}</p>
        <ul>
          {view.wrong.map((path) => (
            <li>
              <a href={`#${path === 'why' ? 'why' : controlOf(path)}`}>
                {t(path === 'why' ? review.why : labelOf(path))}
              </a>
            </li>
          ))}
        </ul>
      </div>
    )}
    {fieldsOf(list).map((field) => (
      <Control field={field} view={view} t={t} />
    ))}
    <Why view={view} id="why" t={t} />
    <button type="submit">{t(review.save)}</button>
  </form>
);

/** A wrong part of an inner object or list is shown at its field. */
const labelOf = (path: string) => fieldName(path.replace(/\.\d+$/, ''));

const Hidden = ({ view, list, act }: { view: ReviewFactView; list: string; act: 'save' | 'set-aside' }) => (
  <>
    <Csrf token={view.session.csrf} />
    <input type="hidden" name="revision" value={view.review.revision} />
    <input type="hidden" name="act" value={act} />
    <input type="hidden" name="list" value={list} />
    <input type="hidden" name="id" value={view.fact?.id ?? ''} />
    <input type="hidden" name="segment" value={view.segment ?? ''} />
  </>
);

const Why = ({ view, id, t }: { view: ReviewFactView; id: string; t: Speaker }) => (
  <Field
    id={id}
    label={t(review.why)}
    help={t(review.whyHelp)}
    {...(view.wrong.includes('why') ? { error: t(review.errorWhy) } : {})}
    control={(attributes) => (
      <textarea {...attributes} name="why" rows={2} maxLength={1000} required>
        {view.why}
      </textarea>
    )}
  />
);

const SetAside = ({ view, list, fact, t }: { view: ReviewFactView; list: string; fact: AnyFact; t: Speaker }) => (
  <details class="spaced set-aside">
    <summary>{t(review.setAside)}</summary>
    <form method="post" action="/console/review">
      <p>{t(review.setAsideLead)}</p>
      <Hidden view={{ ...view, fact }} list={list} act="set-aside" />
      <Why view={{ ...view, why: '', wrong: [] }} id="aside-why" t={t} />
      <button type="submit" class="outline">
        {t(review.setAside)}
      </button>
    </form>
  </details>
);

interface ControlProps {
  field: FactField;
  view: ReviewFactView;
  t: Speaker;
}

const Control = ({ field, view, t }: ControlProps) => {
  if (field.kind === 'choices' || field.kind === 'facts') return <Boxes field={field} view={view} t={t} />;
  if (field.kind === 'period') return <PeriodControl field={field} view={view} t={t} />;
  const value = view.typed[controlOf(field.path)]?.[0] ?? '';
  const isWrong = view.wrong.includes(field.path);
  return (
    <Field
      id={controlOf(field.path)}
      label={t(fieldName(field.path))}
      {...(isWrong ? { error: t(review.errorField) } : {})}
      {...(conceptIn(field) ? { help: t(review.helpConcept, { example: conceptIn(field)! }) } : {})}
      control={(attributes) => {
        if (field.kind === 'texts' || value.length > 70)
          return (
            <textarea {...attributes} rows={3} maxLength={2000}>
              {value}
            </textarea>
          );
        if (field.kind === 'text' || field.kind === 'date' || field.kind === 'number')
          return (
            <input
              {...attributes}
              type={field.kind}
              value={value}
              {...(field.kind === 'text' ? { maxLength: 2000 } : {})}
            />
          );
        return (
          <select {...attributes}>
            {(!field.required || field.nullable || value === '') && <option value="">{t(review.notSaid)}</option>}
            {choicesOf(field, view.review.policy, t).map(([option, name]) => (
              <option value={option} selected={option === value}>
                {name}
              </option>
            ))}
          </select>
        );
      }}
    />
  );
};

/** An example of the ids that a field holds; null where it holds words. */
function conceptIn({ path }: FactField): string | null {
  if (path === 'dpv') return 'pd:EmailAddress';
  if (path === 'basis') return 'eu-gdpr:A6-1-b';
  return path === 'tool' ? 'eu-gdpr:SCC' : null;
}

function choicesOf(
  { kind, options, from }: FactField,
  policy: Policy,
  t: Speaker,
): readonly (readonly [string, string])[] {
  if (kind === 'flag') return [['yes', t(review.yes)] as const, ['no', t(review.no)] as const];
  if (kind === 'mark') return [['yes', t(review.yes)]];
  if (kind === 'choice' || kind === 'choices') return options.map((option) => [option, t(optionName(option))] as const);
  return allFacts(policy)
    .filter(({ list }) => list === from)
    .map(({ list, fact }) => [fact.id, headline(list, fact, policy, t)] as const);
}

const Boxes = ({ field, view, t }: ControlProps) => {
  const name = controlOf(field.path);
  const chosen = view.typed[name] ?? [];
  const known = choicesOf(field, view.review.policy, t);
  const lost = chosen.filter((id) => !known.some(([option]) => option === id)).map((id) => [id, id] as const);
  if (known.length + lost.length === 0) return <></>;
  return (
    <fieldset class="field boxes" id={name}>
      <legend>{t(fieldName(field.path))}</legend>
      {view.wrong.includes(field.path) && <p class="error">{t(review.errorField)}</p>}
      {[...known, ...lost].map(([option, label]) => (
        <label>
          <input type="checkbox" name={name} value={option} checked={chosen.includes(option)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
};

const unitNames = { Y: review.years, M: review.months, W: review.weeks, D: review.days, H: review.hours } as const;

const PeriodControl = ({ field, view, t }: ControlProps) => {
  const name = controlOf(field.path);
  const count = view.typed[name]?.[0] ?? '';
  const unit = view.typed[unitOf(field.path)]?.[0];
  const isPlain = count === '' || unit !== undefined || simplePeriod(count) !== null;
  return (
    <fieldset class="field period" id={`${name}-whole`}>
      <legend>{t(fieldName(field.path))}</legend>
      {view.wrong.includes(field.path) && <p class="error">{t(review.errorField)}</p>}
      <div>
        <label>
          <span class="unseen">{t(review.count)}</span>
          <input
            id={name}
            name={name}
            value={count}
            {...(isPlain ? { inputMode: 'numeric' as const } : {})}
            maxLength={20}
          />
        </label>
        {isPlain && (
          <label>
            <span class="unseen">{t(review.unit)}</span>
            <select name={unitOf(field.path)}>
              {units.map((one) => (
                <option value={one} selected={one === (unit ?? 'Y')}>
                  {t(unitNames[one])}
                </option>
              ))}
              {field.options.map((one) => (
                <option value={one} selected={one === unit}>
                  {t(optionName(one))}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </fieldset>
  );
};
