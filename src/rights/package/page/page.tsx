// The page of the package: one file that reads like a document, loads nothing, runs nothing, and is written piece by piece.
import { type Language, sha256base64 } from '#base';
import type { PublishedPolicy } from '#policy';
import { storageTimes } from '#publish';
import { kindName, writtenInstant } from '#words';
import { type Contents, type LeftOut, type Letter, type PackedHolding, found, packed } from '../contents.ts';
import { type Information, responsible } from '../information.ts';
import { collectionPart } from './collection.tsx';
import { InformationPart } from './information.tsx';
import { htmlOf } from './html.ts';
import { type Pen, penOf } from './pen.ts';
import { style } from './style.ts';
import { heading, linkTo } from './value.tsx';

export interface PageOf {
  kind: 'access' | 'portability';
  company: string;
  language: Language;
  made: string;
  published: PublishedPolicy | null;
  /** Null: the package is portable, and holds data alone. */
  information: Information | null;
  letters: readonly Letter[];
}

/** Nothing is loaded and no script runs, whatever a value says; the one sheet of style, with its font in it, is known by its hash. */
const policy = `default-src 'none'; style-src 'sha256-${sha256base64(style)}'; font-src data:; base-uri 'none'; form-action 'none'`;

/** UTF-8 HTML. Holds no more of the data at once than what the page shows of one table. */
export async function* page(contents: Contents, of: PageOf): AsyncGenerator<string> {
  const pen = penOf(of.language, of.company);
  const title = pen.words(of.kind === 'access' ? 'titleAccess' : 'titlePortability', { company: of.company });
  yield `<!doctype html>\n<html lang="${of.language}">\n<head>\n<meta charset="utf-8">\n`;
  yield `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`;
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="robots" content="noindex">\n';
  yield '<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">\n';
  yield `${htmlOf(<title>{title}</title>)}\n<style>${style}</style>\n</head>\n<body>\n`;
  yield htmlOf(<Top {...{ contents, of, pen, title }} />);
  yield '\n<main class="frame">\n';
  yield htmlOf(<Missing {...{ contents, pen }} />);
  yield* heldPart(contents, of, pen);
  if (of.information) yield htmlOf(<InformationPart information={of.information} pen={pen} />);
  else yield htmlOf(<LeftOutPart {...{ contents, pen }} />);
  if (contents.files.length > 0) yield* filesPart(contents, pen);
  if (of.letters.length > 0) yield htmlOf(<LettersPart letters={of.letters} pen={pen} />);
  yield htmlOf(<NotesPart {...{ contents, pen, kind: of.kind }} />);
  yield '\n</main>\n';
  yield htmlOf(
    <footer>
      <div class="frame">
        <p>{pen.words('offline')}</p>
      </div>
    </footer>,
  );
  yield '\n</body>\n</html>\n';
}

const rowsIn = ({ collections }: PackedHolding): number =>
  collections.reduce((sum, { counts }) => sum + packed(counts), 0);

const holdingId = (at: number): string => `system-${at + 1}`;

function Top({ contents, of, pen, title }: { contents: Contents; of: PageOf; pen: Pen; title: string }) {
  const { words } = pen;
  const { holdings, files } = contents;
  const number = new Intl.NumberFormat(of.language);
  const rows = holdings.reduce((sum, holding) => sum + rowsIn(holding), 0);
  const answered = holdings.filter(({ state }) => state === 'asked').length;
  const there = holdings.map((holding, at) => ({ holding, at })).filter(({ holding }) => rowsIn(holding) > 0);
  return (
    <header class="frame top">
      <p class="company">{of.company}</p>
      <h1>{title}</h1>
      <p class="lead">{words(of.kind === 'access' ? 'leadAccess' : 'leadPortability', { company: of.company })}</p>
      <dl class="facts">
        <div>
          <dt>{words('records')}</dt>
          <dd class="large">{number.format(rows)}</dd>
        </div>
        <div>
          <dt>{words('asked')}</dt>
          <dd class="large">
            {answered === holdings.length ? number.format(answered) : `${answered} / ${holdings.length}`}
          </dd>
        </div>
        <div>
          <dt>{words('files')}</dt>
          <dd class="large">{number.format(files.length)}</dd>
        </div>
        <div>
          <dt>{words('madeAt')}</dt>
          <dd>{writtenInstant(of.made, of.language)}</dd>
        </div>
        {of.published !== null &&
          responsible(of.published.policy, of.language).map(({ role, lines }) => (
            <div>
              <dt>{kindName(role)[of.language]}</dt>
              {lines.map((line) => (
                <dd>{line}</dd>
              ))}
            </div>
          ))}
      </dl>
      <nav class="contents" aria-label={words('contents')}>
        <ul>
          <li>
            <a href="#held">{words(of.kind === 'access' ? 'held' : 'handed')}</a>
          </li>
          {of.information ? (
            <li>
              <a href="#information">{words('information')}</a>
            </li>
          ) : (
            <li>
              <a href="#left-out">{words('leftOut')}</a>
            </li>
          )}
          {files.length > 0 && (
            <li>
              <a href="#files">{words('files')}</a>
            </li>
          )}
          {of.letters.length > 0 && (
            <li>
              <a href="#letters">{words('letters')}</a>
            </li>
          )}
          <li>
            <a href="#notes">{words('aboutFiles')}</a>
          </li>
        </ul>
        {there.length > 1 && (
          <ul class="systems">
            {there.map(({ holding, at }) => (
              <li>
                <a href={`#${holdingId(at)}`}>{holding.title}</a>
              </li>
            ))}
          </ul>
        )}
      </nav>
    </header>
  );
}

/** What is not in the package although it was asked for, before anything that is. */
function Missing({ contents: { complete, holdings }, pen }: { contents: Contents; pen: Pen }) {
  const { words, company } = pen;
  if (complete) return <></>;
  const waits = holdings.filter(
    ({ state, collections }) => state === 'asked' && collections.some(({ counts }) => counts.pending > 0),
  );
  return (
    <section class="missing" aria-labelledby="missing">
      <h2 id="missing">{words('missing')}</h2>
      <ul>
        {holdings
          .filter(({ state }) => state !== 'asked')
          .map(({ state, title }) => (
            <li>{words(state, { title })}</li>
          ))}
        {waits.map(({ title }) => (
          <li>{words('pending', { title })}</li>
        ))}
      </ul>
      <p>{words('stillYours', { company })}</p>
    </section>
  );
}

async function* heldPart({ holdings }: Contents, of: PageOf, pen: Pen): AsyncGenerator<string> {
  const { words } = pen;
  const times = of.published ? storageTimes(of.published.policy, of.language) : [];
  yield `<section aria-labelledby="held">${htmlOf(<h2 id="held">{words(of.kind === 'access' ? 'held' : 'handed')}</h2>)}`;
  if (holdings.every((holding) => rowsIn(holding) === 0)) yield htmlOf(<p>{words('nothingAtAll')}</p>);
  for (const [at, holding] of holdings.entries()) {
    const id = holdingId(at);
    yield '<section class="holding">';
    yield htmlOf(<HoldingHead {...{ holding, pen, id }} />);
    for (const [n, collection] of holding.collections.entries()) {
      if (packed(collection.counts) === 0) continue;
      const rule = collection.description?.retention;
      const kept = rule && 'fact' in rule ? times.find(({ facts }) => facts.includes(rule.fact))?.ends : undefined;
      yield await collectionPart(collection, { pen, id: `${id}-${n + 1}`, kept });
    }
    yield '</section>';
  }
  yield '</section>';
}

function HoldingHead({ holding, pen, id }: { holding: PackedHolding; pen: Pen; id: string }) {
  const { words } = pen;
  const { title, state, collections } = holding;
  const none = collections.filter(({ counts }) => found(counts) + counts.pending + counts.unseen === 0);
  const names = new Intl.ListFormat(pen.language, { type: 'unit', style: 'short' }).format(
    none.map(({ name }) => heading(name)),
  );
  return (
    <>
      <h3 id={id}>{title}</h3>
      {state !== 'asked' && <p class="quiet">{words(state, { title })}</p>}
      {collections.some(({ counts }) => counts.pending > 0) && <p class="quiet">{words('pending', { title })}</p>}
      {collections.some(({ counts }) => counts.unseen > 0) && <p class="quiet">{words('unseen', { title })}</p>}
      {state === 'asked' && none.length > 0 && (
        <p class="quiet">{words(none.length === collections.length ? 'nothingHere' : 'nothingIn', { names })}</p>
      )}
    </>
  );
}

function LeftOutPart({ contents: { holdings }, pen }: { contents: Contents; pen: Pen }) {
  const { words } = pen;
  const reasons: { title: string; why: string }[] = holdings.flatMap((holding) =>
    holding.collections.flatMap(({ name, counts, without }) => {
      const by = Map.groupBy([...without], ([, why]: [string, LeftOut]) => why);
      const columns = [...by].map(([why, left]) => ({
        title: `${holding.title}, ${heading(name)}: ${left.map(([column]) => heading(column)).join(', ')}`,
        why: words(`left-${why}`),
      }));
      const mentions =
        counts.mention > 0
          ? [{ title: `${holding.title}, ${heading(name)}`, why: words('left-mention', { count: counts.mention }) }]
          : [];
      return [...columns, ...mentions];
    }),
  );
  return (
    <section aria-labelledby="left-out">
      <h2 id="left-out">{words('leftOut')}</h2>
      <p class="section-lead">{words('leftOutLead')}</p>
      {reasons.length === 0 ? (
        <p>{words('nothingLeftOut')}</p>
      ) : (
        <ul class="prose">
          {reasons.map(({ title, why }) => (
            <li>
              <span>{title}</span>
              <span class="detail">{why}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** There may be as many as there are rows: one line each, never all in memory. */
async function* filesPart({ files }: Contents, { words, language }: Pen): AsyncGenerator<string> {
  const size = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  yield `<section aria-labelledby="files">${htmlOf(<h2 id="files">{words('files')}</h2>)}<ul class="files">`;
  for (const { path, bytes } of files)
    yield htmlOf(
      <li>
        <a href={linkTo(path)}>{path.split('/').slice(1).join(' / ')}</a>{' '}
        <span class="quiet">{size.format(Math.max(1, Math.round(bytes / 1000)))}</span>
      </li>,
    );
  yield '</ul></section>';
}

const LettersPart = ({ letters, pen }: { letters: readonly Letter[]; pen: Pen }) => (
  <section aria-labelledby="letters">
    <h2 id="letters">{pen.words('letters')}</h2>
    {letters.map(({ at, from, subject, text }) => (
      <article class="letter">
        <h3>{subject}</h3>
        <p class="quiet">
          {writtenInstant(at, pen.language)},{' '}
          {pen.words(`from-${from}`, from === 'company' ? { company: pen.company } : {})}
        </p>
        <p class="text" dir="auto">
          {text}
        </p>
      </article>
    ))}
  </section>
);

/** Also the text of README.txt. */
export const notesOf = (kind: PageOf['kind'], { files }: Contents, { words }: Pen): string[] => [
  words('notePage'),
  words('noteJson'),
  words('noteCsv'),
  words('noteFormula'),
  ...(files.length > 0 ? [words('noteFiles')] : []),
  ...(kind === 'access' ? [words('noteInformation')] : []),
  words('noteContents'),
];

const NotesPart = ({ contents, pen, kind }: { contents: Contents; pen: Pen; kind: PageOf['kind'] }) => (
  <section aria-labelledby="notes">
    <h2 id="notes">{pen.words('aboutFiles')}</h2>
    <ul class="notes">
      {notesOf(kind, contents, pen).map((note) => (
        <li>{note}</li>
      ))}
    </ul>
  </section>
);
