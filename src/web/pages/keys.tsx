// Custody of keys: where the one key lies that all others hang on, which came before it, and how surely a key is gone.
import type { Language } from '#base';
import type { KeyringView } from '#vault';
import { audit, desk } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Glyph } from '../glyph.tsx';
import type { Company, Session } from '../house.ts';
import { listed } from '../people-words.tsx';
import { Day, type Speaker, speaker } from '../speak.tsx';

export interface KeysView {
  company: Company;
  session: Session;
  language: Language;
  /** Null: nobody answers for the keys. */
  keyring: KeyringView | null;
}

type Epoch = KeyringView['epochs'][number];

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
      <h1>{t(desk.keys)}</h1>
      <p class="lead column">{t(audit.keysLead)}</p>
      <State keyring={keyring} t={t} />
      {keyring && keyring.epochs.length > 0 && (
        <>
          <Counts keyring={keyring} t={t} />
          <Epochs epochs={keyring.epochs} t={t} />
        </>
      )}
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

const Epochs = ({ epochs, t }: { epochs: readonly Epoch[]; t: Speaker }) => (
  <section class="person-part" aria-labelledby="epochs">
    <h2 id="epochs">{t(audit.epochs)}</h2>
    <table class="epochs" role="table">
      <thead role="rowgroup">
        <tr role="row">
          {[audit.epoch, audit.state, audit.made, audit.destroyed, audit.lies].map((head) => (
            <th scope="col" role="columnheader">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
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
