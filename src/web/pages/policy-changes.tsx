// What changed between two versions: for whom, since when, and word by word; readable without colours and by ear.
import type { Change, Piece, SentenceChange, VersionChanges } from '#publish';
import { publish, site } from '#words';
import { Page } from '../layout.tsx';
import { Day, type Speaker, chromeFor, speaker, told } from '../speak.tsx';
import { publicPlaces } from './policy.tsx';

export interface ChangesView {
  company: string;
  changes: VersionChanges;
  boardOpen: boolean;
}

export const PolicyChangesPage = (view: ChangesView) => {
  const { before, after, text, facts } = view.changes;
  const t = speaker(chromeFor(after.language));
  const values = {
    before: before.number,
    beforeOn: day(before.publishedAt),
    after: after.number,
    afterOn: day(after.publishedAt),
  };
  return (
    <Page
      company={view.company}
      title={t(publish.changesTitle, { number: after.number })}
      language={t.language}
      frame={t.language}
      places={publicPlaces(t, null, view.boardOpen)}
      forPrograms
    >
      <h1>{t(publish.changesTitle, { number: after.number })}</h1>
      <p class="lead">{t(publish.changesLead, values)}</p>
      <ForWhom view={view} t={t} />
      <section class="part" aria-labelledby="words">
        <h2 id="words">{t(publish.inWords)}</h2>
        {text.changes.length === 0 ? (
          <p>{t(facts.corrected > 0 ? publish.readingOnly : publish.inWordsNone)}</p>
        ) : (
          byHeading(text.changes).map(({ under, changes }) => (
            <>
              <h3 {...(under === null ? {} : { lang: after.language })}>{under ?? t(publish.beginning)}</h3>
              <ul class="changes" role="list">
                {changes.map((change) => (
                  <Changed change={change} language={after.language} t={t} />
                ))}
              </ul>
            </>
          ))
        )}
      </section>
      <p class="quiet">
        <a href={`/policy/versions/${before.number}`}>{t(publish.readVersion, { number: before.number })}</a>
        {' · '}
        <a href={`/policy/versions/${after.number}`}>{t(publish.readVersion, { number: after.number })}</a>
        {' · '}
        <a href="/policy/history">{t(site.allVersions)}</a>
      </p>
    </Page>
  );
};

const day = (iso: string): string => iso.slice(0, 10);

const ForWhom = ({ view, t }: { view: ChangesView; t: Speaker }) => {
  const { facts, decided, inForce, effectiveOn } = view.changes;
  const { said, corrected } = facts;
  return (
    <section class="part" aria-labelledby="whom">
      <h2 id="whom">
        {t(publish.forWhom)} <Weight material={view.changes.material} t={t} />
      </h2>
      {said.length === 0 ? (
        <p>{t(publish.forWhomNone)}</p>
      ) : (
        <>
          <p class="quiet">{t(inForce ? publish.since : publish.from, { on: effectiveOn })}</p>
          <ul>
            {said.map(({ message, subjects }) => (
              <li>
                {told(message, t.language)}
                {subjects.length > 0 && (
                  <>
                    {' '}
                    <span class="quiet">{t(publish.concerns, { who: subjects.join(', ') })}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {decided && <p class="quiet">{t(publish.decidedBy, decided)}</p>}
      {corrected > 0 && view.changes.text.changes.length > 0 && (
        <p class="quiet">{t(publish.corrected, { count: corrected })}</p>
      )}
    </section>
  );
};

/** Says in a word whether a change is one that people must be told of. */
export const Weight = ({ material, t }: { material: boolean; t: Speaker }) => (
  <span class={material ? 'badge weighty' : 'badge light'}>{t(material ? publish.material : publish.editing)}</span>
);

function byHeading(changes: readonly SentenceChange[]): { under: string | null; changes: SentenceChange[] }[] {
  const groups: { under: string | null; changes: SentenceChange[] }[] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last && last.under === change.under) last.changes.push(change);
    else groups.push({ under: change.under, changes: [change] });
  }
  return groups;
}

const kinds: Readonly<Record<Change, (typeof publish)[keyof typeof publish]>> = {
  added: publish.wordsAdded,
  removed: publish.wordsRemoved,
  edited: publish.wordsEdited,
  moved: publish.wordsMoved,
  relinked: publish.wordsRelinked,
};

const Changed = ({ change, language, t }: { change: SentenceChange; language: string; t: Speaker }) => (
  <li class={change.change}>
    <span class="kind">{t(kinds[change.change])}</span>
    <p lang={language}>
      {change.pieces.map((piece) => (
        <Words piece={piece} t={t} />
      ))}
    </p>
    {change.from !== null && <p class="quiet">{t(publish.movedFrom, { heading: change.from })}</p>}
    {change.links && (
      <p class="quiet">
        {t(publish.linkLed, {
          before: change.links.before.join(', ') || t(publish.noLink),
          after: change.links.after.join(', ') || t(publish.noLink),
        })}
      </p>
    )}
  </li>
);

/** Screen readers mostly say nothing of ins and del: the words around them are there for the ear. */
const Words = ({ piece, t }: { piece: Piece; t: Speaker }) => {
  if (piece.change === 'same') return <>{piece.text}</>;
  const unseen = t(piece.change === 'added' ? publish.unseenAdded : publish.unseenRemoved);
  const inside = (
    <>
      <span class="unseen" lang={t.language}>{` ${unseen} `}</span>
      {piece.text}
      <span class="unseen">) </span>
    </>
  );
  return piece.change === 'added' ? <ins>{inside}</ins> : <del>{inside}</del>;
};

/** For the first version: there is nothing before it. */
export const FirstVersionPage = (props: {
  company: string;
  language: string;
  publishedAt: string;
  boardOpen: boolean;
}) => {
  const t = speaker(chromeFor(props.language));
  return (
    <Page
      company={props.company}
      title={t(publish.changesTitle, { number: 1 })}
      language={t.language}
      frame={t.language}
      places={publicPlaces(t, null, props.boardOpen)}
      forPrograms
    >
      <h1>{t(publish.changesTitle, { number: 1 })}</h1>
      <p class="lead">{t(publish.firstVersion)}</p>
      <p class="quiet">
        <Day iso={props.publishedAt} t={t} /> · <a href="/policy/versions/1">{t(publish.readVersion, { number: 1 })}</a>
      </p>
    </Page>
  );
};
