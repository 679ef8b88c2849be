// Custody of keys: where the one key lies that all others hang on, which came before it, and how surely a key is gone.
import { may } from '#access';
import type { Language } from '#base';
import type { KeyringView } from '#vault';
import { audit, desk } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Glyph } from '../glyph.tsx';
import { Csrf, Done } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { listed } from '../people-words.tsx';
import { Day, type Speaker, speaker } from '../speak.tsx';
import { TableHead } from '../table-head.tsx';

export interface KeysView {
  company: Company;
  session: Session;
  language: Language;
  /** Null: nobody answers for the keys. */
  keyring: KeyringView | null;
  /** The replacement of the key of the index was just asked for. */
  begun: boolean;
}

type Epoch = KeyringView['epochs'][number];
type Index = NonNullable<KeyringView['index']>;

export const KeysPage = (view: KeysView) => {
  const t = speaker(view.language);
  const { keyring } = view;
  return (
    <ConsoleShell
      view={view}
      title={t(desk.keys)}
      here="/console/keys"
      otherLanguages={(language) => `/console/keys?lang=${language}`}
      width="desk"
    >
      {view.begun && keyring?.index && <Done>{t(keyring.index.change ? audit.indexBegun : audit.indexDone)}</Done>}
      <h1>{t(desk.keys)}</h1>
      <p class="lead column">{t(audit.keysLead)}</p>
      <State keyring={keyring} t={t} />
      {keyring && keyring.epochs.length > 0 && (
        <>
          <Counts keyring={keyring} t={t} />
          <Epochs epochs={keyring.epochs} t={t} />
        </>
      )}
      {keyring?.index && <IndexKey index={keyring.index} session={view.session} t={t} />}
      <section class="person-part column" aria-labelledby="classes">
        <h2 id="classes">{t(audit.classes)}</h2>
        <p>{t(audit.classesLead)}</p>
        <dl class="classes">
          {(['A', 'B', 'C'] as const).map((name) => (
            <div {...(name === 'C' ? { class: 'ours' } : {})}>
              <dt>{name}</dt>
              <dd>{t(audit[`class${name}`])}</dd>
            </div>
          ))}
        </dl>
      </section>
    </ConsoleShell>
  );
};

const State = ({ keyring, t }: { keyring: KeyringView | null; t: Speaker }) => {
  const current = keyring?.epochs.find(({ state }) => state === 'current');
  const [isGood, said] = stateOf(keyring, current, t);
  return (
    <p class={`log-check ${isGood ? 'upheld' : 'broken'}`}>
      <Glyph state={isGood ? 'upheld' : 'broken'} /> {said}
    </p>
  );
};

function stateOf(keyring: KeyringView | null, current: Epoch | undefined, t: Speaker): readonly [boolean, string] {
  if (keyring === null) return [false, t(audit.keysAway)];
  if (current === undefined) return [true, t(audit.keysNone)];
  const places = listed(current.places, t.language);
  if (current.places.length === 0) return [false, t(audit.keysLost)];
  if (current.missing.length === 0) return [true, t(audit.keysSafe, { places })];
  return [false, t(audit.keysMissing, { missing: listed(current.missing, t.language), places })];
}

const Counts = ({ keyring, t }: { keyring: KeyringView; t: Speaker }) => {
  const rotated = keyring.epochs.find(({ state }) => state === 'destroyed')?.destroyedAt ?? null;
  return (
    <dl class="counts">
      <div>
        <dt>{t(audit.peopleKeys)}</dt>
        <dd>{keyring.people.toLocaleString(t.language)}</dd>
      </div>
      <div>
        <dt>{t(audit.buckets)}</dt>
        <dd>{keyring.buckets.toLocaleString(t.language)}</dd>
        <dd class="quiet">{t(audit.bucketsWhy)}</dd>
      </div>
      <div>
        <dt>{t(audit.rotated)}</dt>
        <dd>{rotated === null ? t(audit.never) : <Day iso={rotated} t={t} />}</dd>
      </div>
    </dl>
  );
};

/** The key that people are found by: how old it is, and how far its replacement has come. */
const IndexKey = ({ index, session, t }: { index: Index; session: Session; t: Speaker }) => {
  const { change, madeAt, dueAt, replacedAt } = index;
  return (
    <section class="person-part" aria-labelledby="index-key">
      <h2 id="index-key">{t(audit.indexKey)}</h2>
      <p class="column">{t(audit.indexLead)}</p>
      <dl class="counts">
        <div>
          <dt>{t(audit.indexMade)}</dt>
          <dd>
            <Day iso={madeAt} t={t} />
          </dd>
        </div>
        <div>
          <dt>{t(audit.indexDue)}</dt>
          <dd>
            <Day iso={dueAt} t={t} />
          </dd>
        </div>
        <div>
          <dt>{t(audit.indexReplaced)}</dt>
          <dd>{replacedAt === null ? t(audit.never) : <Day iso={replacedAt} t={t} />}</dd>
        </div>
      </dl>
      {change && <Progress change={change} t={t} />}
      {change === null && may(session, 'write', 'keys') && (
        <form method="post" action="/console/keys/replace">
          <Csrf token={session.csrf} />
          <button type="submit" class="outline">
            {t(audit.indexNow)}
          </button>
        </form>
      )}
    </section>
  );
};

const Progress = ({ change, t }: { change: NonNullable<Index['change']>; t: Speaker }) => {
  const { state, rows, carried, stuck } = change;
  return (
    <>
      {state === 'carrying' && (
        <p>
          <label for="carried">{t(audit.indexCarrying, { carried, rows })}</label>{' '}
          <progress id="carried" max={Math.max(rows, 1)} value={Math.min(carried, rows)} />
        </p>
      )}
      {state !== 'carrying' && <p>{t(audit.indexEnding)}</p>}
      {stuck > 0 && (
        <p class="log-check broken">
          <Glyph state="broken" /> {t(audit.indexStuck, { stuck })}
        </p>
      )}
    </>
  );
};

const Epochs = ({ epochs, t }: { epochs: readonly Epoch[]; t: Speaker }) => (
  <section class="person-part" aria-labelledby="epochs">
    <h2 id="epochs">{t(audit.epochs)}</h2>
    <table class="epochs" role="table">
      <TableHead heads={[audit.epoch, audit.state, audit.made, audit.destroyed, audit.lies].map((head) => t(head))} />
      <tbody role="rowgroup">
        {epochs.map((epoch) => (
          <tr role="row">
            <th scope="row" role="rowheader">
              {epoch.number}
            </th>
            <td role="cell" data-label={t(audit.state)}>
              {t(audit[`state-${epoch.state}`])}
            </td>
            <td role="cell" data-label={t(audit.made)}>
              <Day iso={epoch.madeAt} t={t} />
            </td>
            <td role="cell" data-label={t(audit.destroyed)}>
              {epoch.destroyedAt ? <Day iso={epoch.destroyedAt} t={t} /> : '–'}
            </td>
            <td role="cell" data-label={t(audit.lies)}>
              {epoch.places.map((place) => (
                <span>{place}</span>
              ))}
              {epoch.removedFrom !== null && (
                <span class="quiet">{t(audit.removedFrom, { count: epoch.removedFrom })}</span>
              )}
              {epoch.missing.length > 0 && (
                <strong class="broken"> {t(audit.missingIn, { places: listed(epoch.missing, t.language) })}</strong>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
