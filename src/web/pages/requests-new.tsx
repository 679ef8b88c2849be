// Entering a request that came by mail, telephone, letter, in person or through somebody who acts for the person.
import { type Language, type Text, type Told, languages } from '#base';
import { rightIds } from '#rights';
import { desk, requests } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf, Field } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { type RequestFaults, type RequestField, type TypedRequest, staffChannels } from '../requests-form.ts';
import { articleOf, rightName } from '../requests-words.tsx';
import { type Speaker, speaker } from '../speak.tsx';
import { Wrong } from './account-parts.tsx';

export interface RequestNewView {
  company: Company;
  session: Session;
  language: Language;
  typed: TypedRequest;
  faults: RequestFaults;
  problem: Told | null;
  /** ISO 8601 date. */
  today: string;
}

const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  nl: 'Nederlands',
  de: 'Deutsch',
};
const faultWords = { needed: requests.errorNeeded, date: requests.errorDate, long: requests.errorLong } as const;

export const RequestNewPage = (view: RequestNewView) => {
  const t = speaker(view.language);
  const { typed, faults, problem, session, today } = view;
  const part = { typed, faults, t };
  return (
    <ConsoleShell
      view={view}
      title={t(requests.newTitle)}
      here="/console/requests/new"
      otherLanguages={(language) => `/console/requests/new?lang=${language}`}
    >
      <p class="kicker">
        <a href="/console/requests">← {t(desk.requests)}</a>
      </p>
      <h1>{t(requests.newTitle)}</h1>
      <p class="lead">{t(requests.newLead)}</p>
      <form method="post" action="/console/requests" class="spaced" noValidate>
        <Csrf token={session.csrf} />
        {problem && (
          <Wrong>
            {problem.happened} {problem.unchanged} {problem.next}
          </Wrong>
        )}
        <Pick
          {...part}
          id="right"
          label={requests.asks}
          options={rightIds.map((right) => [right, `${rightName(right, t)} (${articleOf(right, t)})`])}
        />
        <Pick
          {...part}
          id="channel"
          label={requests.channel}
          options={staffChannels.map((one) => [one, t(requests[`channel-${one}`])])}
        />
        <Entry
          {...part}
          id="receivedOn"
          label={requests.receivedOn}
          help={requests.receivedOnHelp}
          type="date"
          max={today}
        />
        <h2 class="form-part">{t(requests.person)}</h2>
        <Entry {...part} id="name" label={requests.name} />
        <Entry {...part} id="email" label={requests.email} type="email" />
        <Entry {...part} id="phone" label={requests.phone} help={requests.phoneHelp} type="tel" />
        <Paragraph {...part} id="address" label={requests.address} rows={2} />
        <Entry {...part} id="customerNumber" label={requests.customerNumber} />
        <Paragraph {...part} id="words" label={requests.words} help={requests.wordsHelp} rows={5} />
        <Paragraph {...part} id="wanted" label={requests.wanted} help={requests.wantedHelp} rows={2} />
        <Entry {...part} id="agentName" label={requests.agentName} />
        <Entry {...part} id="agentEmail" label={requests.agentEmail} type="email" />
        <Pick
          {...part}
          id="language"
          label={requests.language}
          options={languages.map((language) => [language, languageNames[language]])}
        />
        <Entry {...part} id="country" label={requests.country} help={requests.countryHelp} />
        <button type="submit">{t(requests.fresh)}</button>
      </form>
    </ConsoleShell>
  );
};

interface Part {
  id: RequestField;
  label: Text;
  help?: Text;
  typed: TypedRequest;
  faults: RequestFaults;
  t: Speaker;
}

const saidOf = ({ id, label, help, faults, t }: Part) => ({
  id,
  label: t(label),
  ...(help ? { help: t(help) } : {}),
  ...(faults[id] ? { error: t(faultWords[faults[id]]) } : {}),
});

const Entry = (part: Part & { type?: 'text' | 'email' | 'tel' | 'date'; max?: string }) => (
  <Field
    {...saidOf(part)}
    control={(attributes) => (
      <input
        {...attributes}
        type={part.type ?? 'text'}
        value={part.typed[part.id]}
        autocomplete="off"
        {...(part.max ? { max: part.max } : {})}
      />
    )}
  />
);

const Paragraph = (part: Part & { rows: number }) => (
  <Field
    {...saidOf(part)}
    control={(attributes) => (
      <textarea {...attributes} rows={part.rows}>
        {part.typed[part.id]}
      </textarea>
    )}
  />
);

const Pick = (part: Part & { options: readonly (readonly [string, string])[] }) => (
  <Field
    {...saidOf(part)}
    control={(attributes) => (
      <select {...attributes} required>
        <option value="">{part.t(requests.choose)}</option>
        {part.options.map(([value, says]) => (
          <option value={value} selected={value === part.typed[part.id]}>
            {says}
          </option>
        ))}
      </select>
    )}
  />
);
