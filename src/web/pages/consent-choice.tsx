// One choice of a visitor: whether it is proven, what was answered to each purpose, what was shown, and what the same browser chose besides.
import type { Child } from 'hono/jsx';
import { may } from '#access';
import type { Language } from '#base';
import type { ChoiceSeen, Standing } from '#consent';
import { consents } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { mayOpen } from '../console-nav.ts';
import { Csrf } from '../forms.tsx';
import { Glyph } from '../glyph.tsx';
import type { Company, Session } from '../house.ts';
import { type Speaker, When, speaker } from '../speak.tsx';
import { ChoiceTable } from './consent-choices.tsx';
import { categoryName, languageName } from '../consent-names.tsx';

export interface ConsentChoiceView {
  company: Company;
  session: Session;
  language: Language;
  seen: ChoiceSeen;
}

const list = '/console/consent/choices';

export const ConsentChoicePage = (view: ConsentChoiceView) => {
  const t = speaker(view.language);
  const { seen } = view;
  const { choice } = seen;
  const title = t(consents.choice, { id: choice.id.slice(0, 12) });
  return (
    <ConsoleShell
      view={view}
      title={title}
      here={`${list}/:choice`}
      otherLanguages={(language) => `${list}/${choice.id}?lang=${language}`}
      width="desk"
    >
      <p class="kicker">
        <a href={list}>{t(consents.backToChoices)}</a>
      </p>
      <h1>{title}</h1>
      <Proof standing={seen.standing} t={t} />
      {seen.linked.length > 0 && <Linked view={view} t={t} />}
      <Facts seen={seen} t={t} />
      <Answers seen={seen} t={t} />
      <ShownPart seen={seen} t={t} />
      <section class="person-part" aria-labelledby="trail">
        <h2 id="trail">{t(consents.trailTitle)}</h2>
        <p class="quiet column">{t(consents.trailWhy)}</p>
        <ChoiceTable choices={seen.trail} marked={choice.id} t={t} />
      </section>
      {seen.receipt !== null && (
        <section class="person-part" aria-labelledby="take">
          <h2 id="take">{t(consents.exportTitle)}</h2>
          <p>
            <a role="button" href={`${list}/${choice.id}/receipt.json`} download>
              {t(consents.download)}
            </a>
          </p>
          <p class="quiet column">{t(consents.downloadWhy)}</p>
          {may(view.session, 'export', 'consents') && (
            <form method="post" action={`${list}/${choice.id}/export`} class="log-export">
              <Csrf token={view.session.csrf} />
              <button type="submit" class="outline">
                {t(consents.exportOne)}
              </button>
              <p class="quiet column">{t(consents.exportOneWhy)}</p>
            </form>
          )}
        </section>
      )}
    </ConsoleShell>
  );
};

interface Part {
  seen: ChoiceSeen;
  t: Speaker;
}

const Proof = ({ standing, t }: { standing: Standing; t: Speaker }) => {
  const state = standing.holds ? 'upheld' : standing.because === 'pending' ? 'unproven' : 'broken';
  return (
    <p class={`log-check ${state}`}>
      <Glyph state={state} />{' '}
      {standing.holds
        ? t(consents.holds, { number: standing.number, size: standing.size })
        : t(consents[failure(standing.because)])}
    </p>
  );
};

const failure = (because: (Standing & { holds: false })['because']) =>
  because === 'no-receipt' || because === 'unknown-log' || because === 'not-in-log'
    ? ('fails-log' as const)
    : (`fails-${because}` as const);

const Linked = ({ view: { session, seen }, t }: { view: ConsentChoiceView; t: Speaker }) => (
  <p class="notice">
    {t(consents.linkedNote)}{' '}
    {mayOpen(session, 'read:people') &&
      seen.linked.map((person) => <a href={`/console/people/${person}`}>{t(consents.linkedTo)}</a>)}
  </p>
);

const Facts = ({ seen: { choice, standing }, t }: Part) => {
  const rows: readonly (readonly [string, Child])[] = [
    [t(consents.act), <strong>{t(consents[`act-${choice.action}`])}</strong>],
    [
      t(consents.recordedAt),
      <>
        <When iso={choice.at} t={t} /> <span class="quiet">{t(consents.recordedHow)}</span>
      </>,
    ],
    ...(choice.claimedAt === null ? [] : [[t(consents.claimedAt), <When iso={choice.claimedAt} t={t} />] as const]),
    [t(consents.viewedAt), <When iso={choice.viewedAt} t={t} />],
    [t(consents.site), choice.site],
    [t(consents.language), languageName(choice.language, t)],
    [t(consents.layer), t(choice.layer === 1 ? consents['layer-1'] : consents['layer-2'])],
    [t(consents.method), t(consents[`method-${choice.method}`])],
    [t(consents.device), t(consents[`device-${choice.device as 'phone'}`])],
    [t(consents.gpc), t(choice.gpc || choice.signal ? consents.on : consents.off)],
    [
      t(consents.shownOn),
      <a href={`/policy/versions/${choice.policy}`}>{t(consents.ofVersion, { number: choice.policy })}</a>,
    ],
    [t(consents.textsHash), <span class="hash">{choice.texts}</span>],
    [
      t(consents.entry),
      standing.holds ? (
        <a class="hash" href={`/ledger/receipts/${choice.ledgerEntry}`}>
          {choice.ledgerEntry}
        </a>
      ) : (
        <span class="hash">{choice.ledgerEntry}</span>
      ),
    ],
  ];
  return (
    <dl class="choice-facts">
      {rows.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

/** Each purpose of each category that was asked about, refused ones too. */
const Answers = ({ seen: { choice, shown }, t }: Part) => (
  <section class="person-part" aria-labelledby="answers">
    <h2 id="answers">{t(consents.answersTitle)}</h2>
    <ul class="answers" role="list">
      {Object.entries(choice.answers).map(([id, { granted, without }]) => {
        const category = shown?.notice.asked.find((one) => one.id === id);
        const names = without.map((vendor) => category?.vendors.find((one) => one.id === vendor)?.name ?? vendor);
        return (
          <li>
            <p>
              <strong>{categoryName(id as 'marketing', t)}</strong>: {t(granted ? consents.yes : consents.no)}
              {names.length > 0 && <>, {t(consents.exceptVendors, { vendors: names.join(', ') })}</>}
            </p>
            {category !== undefined && category.purposes.length > 0 && (
              <ul>
                {category.purposes.map(({ label }) => (
                  <li>{t(consents.pair, { name: label, value: t(granted ? consents.yes : consents.no) })}</li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  </section>
);

const ShownPart = ({ seen: { choice, words, pictured, shown }, t }: Part) => (
  <section class="person-part" aria-labelledby="shown">
    <h2 id="shown">{t(consents.shownTitle)}</h2>
    {words.length > 0 && (
      <details class="as-table">
        <summary>{t(consents.shownWords)}</summary>
        <div class="shown-words" lang={shown?.language ?? choice.language}>
          {words.map((line) => (
            <p>{line}</p>
          ))}
        </div>
      </details>
    )}
    {pictured ? (
      <details class="as-table">
        <summary>{t(consents.shownPicture)}</summary>
        <div class="shown-pictures">
          {(['phone', 'desktop'] as const).map((picture) => (
            <img
              src={`${list}/${choice.id}/shown/${picture}.png`}
              alt={t(consents.pictureOf, {
                device: t(picture === 'phone' ? consents['device-phone'] : consents['device-computer']),
              })}
              loading="lazy"
            />
          ))}
        </div>
      </details>
    ) : (
      <p class="quiet">{t(consents.noPicture)}</p>
    )}
  </section>
);
