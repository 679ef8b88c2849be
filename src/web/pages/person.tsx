// One person: each value with where it comes from in the margin, records by kind, wishes, what may be done, and who looked.
import { may } from '#access';
import type { Language, Told } from '#base';
import { type AccessRow, type KnownType, type PersonView, type RecordView, everything } from '#vault';
import { joining, organisations, people } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf, Done, Field } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import {
  type Around,
  channelName,
  fieldTitle,
  fieldsOf,
  listed,
  personName,
  purposeName,
  sourceName,
  typeTitle,
} from '../people-words.tsx';
import { PurposeBar } from '../purpose-bar.tsx';
import { textOf } from '../record-form.ts';
import { Day, type Speaker, speaker } from '../speak.tsx';
import { Pager } from '../pager.tsx';
import { Timeline } from '../timeline.tsx';

export const personDeeds = {
  new: people.doneNew,
  merged: people.doneMerged,
  changed: people.doneChanged,
  same: people.doneSame,
  added: people.doneAdded,
  restricted: people.doneRestricted,
  lifted: people.doneLifted,
  wish: people.doneWish,
  joined: joining.done,
  organisation: organisations.doneSet,
} as const;
export type PersonDeed = keyof typeof personDeeds;

export interface PersonPageView extends Around {
  company: Company;
  session: Session;
  language: Language;
  purpose: string;
  id: string;
  /** Null: restricted, and not opened for this purpose. */
  person: PersonView | null;
  accesses: readonly AccessRow[];
  /** The id to go on from in the timeline; null: there is no more. */
  older: string | null;
  done: PersonDeed | null;
  problem: Told | null;
}

interface Props {
  view: PersonPageView;
  t: Speaker;
}

export const PersonPage = (view: PersonPageView) => {
  const t = speaker(view.language);
  const { person, session, purposes, purpose, id } = view;
  const title = person ? personName(person, t) : t(people.personNumber, { id: id.slice(0, 8) });
  const path = `/console/people/${id}`;
  return (
    <ConsoleShell
      view={view}
      title={t(people.personNumber, { id: id.slice(0, 8) })}
      here="/console/people/:person"
      otherLanguages={(language) => `${path}?lang=${language}`}
      width="desk"
    >
      <PurposeBar {...{ session, purposes, purpose, next: path, t }} />
      {view.done && <Done>{t(personDeeds[view.done])}</Done>}
      {view.problem && (
        <div class="notice wrong" role="alert">
          <p>
            {view.problem.happened} {view.problem.unchanged} {view.problem.next}
          </p>
        </div>
      )}
      <p class="kicker">
        <a href="/console/people">← {t(people.title)}</a>
      </p>
      <h1 {...(view.person?.state === 'restricted' || !person ? { class: 'restricted' } : {})}>
        {title}
        {(!person || person.state === 'restricted') && <span class="badge">{t(people.restricted)}</span>}
      </h1>
      {person ? <Whole view={view} person={person} t={t} /> : <Shut t={t} />}
      <Acts view={view} t={t} />
      <section class="person-part" aria-labelledby="timeline">
        <h2 id="timeline">{t(people.timeline)}</h2>
        <p class="quiet">{t(people.timelineLead)}</p>
        <Timeline rows={view.accesses} purposes={purposes} types={view.types} members={view.members} t={t} />
        <Pager older={view.older === null ? null : `${path}?before=${view.older}#timeline`} t={t} />
      </section>
    </ConsoleShell>
  );
};

const Shut = ({ t }: { t: Speaker }) => (
  <div class="column">
    <p class="lead">
      {t(people.isRestricted)} {t(people.isRestrictedNext)}
    </p>
  </div>
);

const Whole = ({ view, person, t }: Props & { person: PersonView }) => {
  const others = view.types.filter(({ name }) => name !== 'contact');
  const contact = person.records.find(({ type }) => type === 'contact');
  const byType = others.map((type) => [type, person.records.filter((record) => record.type === type.name)] as const);
  const contactType = view.types.find(({ name }) => name === 'contact');
  const mayWrite = may(view.session, 'write', 'people', view.purpose);
  return (
    <>
      <p class="lead">
        {person.organisation && (
          <>
            <a href={`/console/organisations/${person.organisation.id}`}>{person.organisation.name}</a>
            {' · '}
          </>
        )}
        {t(people.keptSince)} <Day iso={person.createdAt} t={t} />
        {person.lastInteractionAt && (
          <>
            {' · '}
            {t(people.lastInteraction)}: <Day iso={person.lastInteractionAt} t={t} />
          </>
        )}
      </p>
      {person.state === 'restricted' && <p>{t(people.isRestricted)}</p>}
      {mayWrite && (
        <p class="person-belongs">
          <a href={`/console/people/${view.id}/organisation`}>{t(organisations.setLink)}</a>
        </p>
      )}
      {contact && contactType && (
        <section class="person-part" aria-labelledby="contact">
          <h2 id="contact">{typeTitle(contactType, t)}</h2>
          <TheRecord view={view} record={contact} type={contactType} t={t} />
        </section>
      )}
      <section class="person-part" aria-labelledby="records">
        <h2 id="records">{t(people.recordsTitle)}</h2>
        {byType.every(([, records]) => records.length === 0) && <p class="quiet">{t(people.recordsNone)}</p>}
        {byType.map(([type, records]) =>
          records.length === 0 ? (
            <></>
          ) : (
            <>
              <h3>{typeTitle(type, t)}</h3>
              {records.map((record) => (
                <TheRecord view={view} record={record} type={type} t={t} />
              ))}
            </>
          ),
        )}
        {person.closed > 0 && <p class="quiet">{t(people.recordsClosed, { count: person.closed })}</p>}
        {mayWrite && (
          <p>
            <a href={`/console/people/${view.id}/add`}>{t(people.addRecord)}</a>
          </p>
        )}
      </section>
      <Wishes view={view} person={person} mayWrite={mayWrite} t={t} />
    </>
  );
};

const TheRecord = ({ view, record, type, t }: Props & { record: RecordView; type: KnownType }) => {
  const values = record.values.reveal();
  const fields = fieldsOf(type)
    .map(([name]) => name)
    .filter((name) => name in values || record.withheld.includes(name));
  return (
    <div class="record">
      {record.type !== 'contact' && (
        <p class="record-when quiet">
          <Day iso={record.occurredAt ?? record.createdAt} t={t} />
        </p>
      )}
      <dl class="fields">
        {fields.map((name, at) => (
          <div>
            <dt>{fieldTitle(type.name, name, type.schema.properties[name], t)}</dt>
            {name in values ? (
              <dd>{shown(values[name], t)}</dd>
            ) : (
              <dd class="quiet withheld">{t(people.otherPurpose)}</dd>
            )}
            <dd class="lineage">
              {at > 0 && alike(record, name, fields[at - 1]!) ? t(people.asAbove) : lineageText(record, name, view, t)}
            </dd>
          </div>
        ))}
      </dl>
      {may(view.session, 'write', 'people', view.purpose) && (
        <p class="record-acts">
          <a
            href={`/console/people/${view.id}/change/${record.id}`}
            aria-label={`${t(people.change)}: ${typeTitle(type, t)}`}
          >
            {t(people.change)}
          </a>
        </p>
      )}
    </div>
  );
};

/** Whether two values came together. */
const alike = ({ lineage }: RecordView, one: string, other: string): boolean =>
  JSON.stringify(lineage[one]) === JSON.stringify(lineage[other]);

const shown = (value: Parameters<typeof textOf>[0], t: Speaker): string => {
  if (typeof value === 'boolean') return t(value ? people.yes : people.no);
  return Array.isArray(value) ? listed(value.map(textOf), t.language) : textOf(value);
};

function lineageText({ lineage }: RecordView, field: string, { purposes }: Around, t: Speaker) {
  const from = lineage[field];
  if (!from) return '';
  const source = sourceName(from.source, t);
  const policy = from.policy === null ? t(people.lineageNoPolicy) : t(people.lineagePolicy, { version: from.policy });
  return (
    <>
      {source}, {channelName(from.channel, t).toLocaleLowerCase(t.language)}, <Day iso={from.at} t={t} />
      <br />
      {t(people.lineageFor, {
        purposes: listed(
          from.purposes.map((id) => t(people.quoted, { text: purposeName(id, purposes, t) })),
          t.language,
        ),
      })}
      , {policy}
    </>
  );
}

/** A purpose by the policy’s words; anything else as it was written. */
const topicName = (topic: string, { purposes }: Pick<PersonPageView, 'purposes'>, t: Speaker): string =>
  topic === everything ? t(people.wishAll) : (purposes.find(({ id }) => id === topic)?.label ?? topic);

const Wishes = ({ view, person, mayWrite, t }: Props & { person: PersonView; mayWrite: boolean }) => (
  <section class="person-part" aria-labelledby="wishes">
    <h2 id="wishes">{t(people.wishesTitle)}</h2>
    {person.preferences.length === 0 ? (
      <p class="quiet">{t(people.wishesNone)}</p>
    ) : (
      <ul class="lines" role="list">
        {person.preferences.map((wish) => (
          <li>
            <span>
              {t(people[`by-${wish.channel}`])}, {topicName(wish.topic, view, t)}:{' '}
              <strong>{t(wish.wants ? people.wants : people.wantsNot)}</strong>
            </span>
            <span class="quiet">
              <Day iso={wish.at} t={t} />
            </span>
          </li>
        ))}
      </ul>
    )}
    {mayWrite && (
      <details class="act">
        <summary>{t(people.wishSet)}</summary>
        <form method="post" action={`/console/people/${view.id}/preference`} class="narrow">
          <Csrf token={view.session.csrf} />
          <Field
            id="wish-channel"
            label={t(people.wishChannel)}
            control={(attributes) => (
              <select {...attributes}>
                {(['email', 'phone', 'sms', 'post'] as const).map((one) => (
                  <option value={one}>{t(people[`by-${one}`])}</option>
                ))}
              </select>
            )}
          />
          <Field
            id="wish-topic"
            label={t(people.wishTopic)}
            help={t(people.wishTopicHelp)}
            control={(attributes) => (
              <select {...attributes}>
                <option value={everything}>{t(people.wishAll)}</option>
                {view.purposes
                  .filter(({ law }) => !law)
                  .map(({ id, label }) => (
                    <option value={id}>{label}</option>
                  ))}
              </select>
            )}
          />
          <Field
            id="wish-wants"
            label={t(people.wishWants)}
            control={(attributes) => (
              <select {...attributes}>
                <option value="no">{t(people.wantsNot)}</option>
                <option value="yes">{t(people.wants)}</option>
              </select>
            )}
          />
          <button type="submit">{t(people.save)}</button>
        </form>
      </details>
    )}
  </section>
);

const Acts = ({ view, t }: Props) => {
  const { session, purpose, id, person } = view;
  if (!may(session, 'write', 'people', purpose)) return <></>;
  const isRestricted = person === null || person.state === 'restricted';
  return (
    <section class="person-part person-acts" aria-labelledby="acts">
      <h2 id="acts">{t(people.stateTitle)}</h2>
      <form method="post" action={`/console/people/${id}/restrict`}>
        <Csrf token={session.csrf} />
        <input type="hidden" name="on" value={isRestricted ? 'no' : 'yes'} />
        <p>{t(people.restrictWhy)}</p>
        <button type="submit" class="outline">
          {t(isRestricted ? people.lift : people.restrict)}
        </button>
      </form>
      {may(session, 'erase', 'people', purpose) && (
        <>
          <div>
            <p>{t(joining.linkWhy)}</p>
            <a role="button" class="outline" href={`/console/people/${id}/merge`}>
              {t(joining.link)}
            </a>
          </div>
          <div>
            <p>{t(people.eraseLinkWhy)}</p>
            <a role="button" class="outline grave" href={`/console/people/${id}/erase`}>
              {t(people.eraseLink)}
            </a>
          </div>
        </>
      )}
    </section>
  );
};
