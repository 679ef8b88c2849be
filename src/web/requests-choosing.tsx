// The page on which an officer chooses what a plan holds, and what its form says: new values by field, purposes, systems that stay out.
import { mayForSome } from '#access';
import type { Language, Told } from '#base';
import {
  type Choices,
  type LeftOutReason,
  type ProposeOptions,
  type RequestRow,
  isLeftOutReason,
  reasonsFor,
} from '#rights';
import { choosing, leftOutKey, requests } from '#words';
import { ConsoleShell } from './console-shell.tsx';
import { Csrf } from './forms.tsx';
import type { Company, Session } from './house.ts';
import { Wrong } from './pages/account-parts.tsx';
import { placeName } from './requests-words.tsx';
import { type Speaker, speaker } from './speak.tsx';
import { TableHead } from './table-head.tsx';

interface ChooseView {
  company: Company;
  session: Session;
  language: Language;
  row: RequestRow;
  choices: Choices;
  /** What was typed before: it comes back. */
  typed: Typed;
  problem: Told | null;
}

type Typed = Readonly<Record<string, string>>;

const [value, purpose, out] = ['value:', 'purpose:', 'out:'];
/** The form says where it stands, so that what is refused comes back to it; and whether values were shown beside it. */
const mark = { name: 'chosenOn', value: 'choose' } as const;
const shown = { name: 'values', value: 'open' } as const;

export const isChosen = (form: Typed): boolean => form[mark.name] === mark.value;
export const showsValues = (form: Typed): boolean => form[shown.name] === shown.value;

/** What the form of the page chose. What was left blank is not chosen. */
export function chosenIn(form: Typed): ProposeOptions {
  const named = (prefix: string): [string, string][] =>
    Object.entries(form).flatMap(([name, said]) =>
      name.startsWith(prefix) && said !== '' ? [[name.slice(prefix.length), said]] : [],
    );
  const [values, purposes] = [named(value), named(purpose).map(([id]) => id)];
  const because = named(out).filter((one): one is [string, LeftOutReason] => isLeftOutReason(one[1]));
  return {
    ...(values.length > 0 ? { values: Object.fromEntries(values) } : {}),
    ...(purposes.length > 0 ? { purposes } : {}),
    ...(because.length > 0 ? { without: because.map(([id]) => id), because: Object.fromEntries(because) } : {}),
  };
}

export const ChoosePage = ({ view }: { view: ChooseView }) => {
  const t = speaker(view.language);
  const { row, session, choices, typed, problem } = view;
  const isShown = choices.fields.some(({ values }) => values !== null);
  const path = `/console/requests/${row.number}`;
  return (
    <ConsoleShell
      view={view}
      title={t(choosing.title)}
      here="/console/requests/:number/choose"
      otherLanguages={(language) => `${path}/choose?lang=${language}`}
      width="desk"
    >
      <p class="kicker">
        <a href={path}>← {t(requests.request, { number: String(row.number) })}</a>
      </p>
      {problem && (
        <Wrong>
          {problem.happened} {problem.unchanged} {problem.next}
        </Wrong>
      )}
      <h1>{t(choosing.title)}</h1>
      <p class="lead">{t(choosing.lead)}</p>
      {choices.unreached.length > 0 && (
        <p class="left over choosing-away">
          {t(choosing.unreached, {
            systems: choices.unreached.map(({ holding }) => titleOf(holding, choices, t)).join(', '),
          })}
        </p>
      )}
      {row.asks === 'rectification' &&
        mayForSome(session, 'read', 'people') &&
        choices.fields.length > 0 &&
        !isShown && (
          <form method="post" action={`${path}/choose`}>
            <Csrf token={session.csrf} />
            <p class="quiet">{t(choosing.showHelp)}</p>
            <button type="submit" class="outline">
              {t(choosing.showValues)}
            </button>
          </form>
        )}
      <form method="post" action={`${path}/plan`} class="choosing" noValidate>
        <Csrf token={session.csrf} />
        <input type="hidden" {...mark} />
        {isShown && <input type="hidden" {...shown} />}
        {row.asks === 'rectification' && <Fields choices={choices} typed={typed} t={t} />}
        {(row.asks === 'objection' || row.asks === 'restriction') && <Purposes view={view} asks={row.asks} t={t} />}
        <Systems view={view} t={t} />
        <button type="submit">{t(choosing.make)}</button>
      </form>
    </ConsoleShell>
  );
};

/** Ours in the reader's language, the company's own as systems.yaml calls them. */
const titleOf = (holding: string, { holdings }: Choices, t: Speaker): string =>
  holding.startsWith('upheld:')
    ? placeName(holding, t)
    : (holdings.find(({ id }) => id === holding)?.title ?? placeName(holding, t));

const Fields = ({ choices, typed, t }: { choices: Choices; typed: Typed; t: Speaker }) => (
  <section class="person-part" aria-labelledby="fields">
    <h2 id="fields">{t(choosing.fields)}</h2>
    <p class="quiet">{t(choosing.fieldsHelp)}</p>
    {choices.fields.length === 0 ? (
      <p>{t(choosing.fieldsNone)}</p>
    ) : (
      <table class="people choices" role="table">
        <TableHead heads={[choosing.field, requests.rows, choosing.now, choosing.right].map((head) => t(head))} />
        <tbody role="rowgroup">
          {choices.fields.map(({ at, holding, collection, field, rows, values }) => (
            <tr role="row">
              <th scope="row" role="rowheader">
                {titleOf(holding, choices, t)}{' '}
                <span class="quiet">
                  {collection}/{field}
                </span>
              </th>
              <td role="cell">{rows.toLocaleString(t.language)}</td>
              <td role="cell">
                {values === null ? (
                  <span class="quiet">{t(choosing.hidden)}</span>
                ) : values.length === 0 ? (
                  <span class="quiet">{t(choosing.blank)}</span>
                ) : (
                  values.join('; ')
                )}
              </td>
              <td role="cell">
                <input
                  type="text"
                  name={`${value}${at}`}
                  value={typed[`${value}${at}`] ?? ''}
                  aria-label={t(choosing.rightOf, { field: at })}
                  maxLength={4000}
                  autocomplete="off"
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
);

const Purposes = ({
  view: { choices, typed },
  asks,
  t,
}: {
  view: ChooseView;
  asks: 'objection' | 'restriction';
  t: Speaker;
}) => (
  <fieldset class="person-part">
    <legend>{t(choosing.purposes)}</legend>
    <p class="quiet">{t(asks === 'objection' ? choosing.purposesObjection : choosing.purposesRestriction)}</p>
    {choices.purposes.length === 0 && <p>{t(choosing.purposesNone)}</p>}
    {choices.purposes.map(({ id, label }) => (
      <label>
        <input type="checkbox" name={`${purpose}${id}`} value="yes" checked={typed[`${purpose}${id}`] !== undefined} />
        {label}
      </label>
    ))}
  </fieldset>
);

const Systems = ({ view: { choices, row, typed }, t }: { view: ChooseView; t: Speaker }) => (
  <fieldset class="person-part">
    <legend>{t(choosing.systems)}</legend>
    <p class="quiet">{t(choosing.systemsHelp)}</p>
    {choices.holdings.map(({ id }, at) => (
      <div class="field">
        <label for={`out-${at}`}>{titleOf(id, choices, t)}</label>
        <select id={`out-${at}`} name={`${out}${id}`}>
          <option value="">{t(choosing.takesPart)}</option>
          {reasonsFor(row.asks).map((reason) => (
            <option value={reason} selected={typed[`${out}${id}`] === reason}>
              {t(choosing[leftOutKey(`left-out: ${reason}`)])}
            </option>
          ))}
        </select>
      </div>
    ))}
  </fieldset>
);
