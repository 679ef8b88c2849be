// Two people side by side, field by field, with what stays to choose; then what would come of it, before it is done for good.
import type { Language, Told } from '#base';
import type { DeclaredPurpose, Held, KnownType, PersonView } from '#vault';
import { erasing, joining, people } from '#words';
import { ConsoleShell } from '../console-shell.tsx';
import { Csrf } from '../forms.tsx';
import type { Company, Session } from '../house.ts';
import { type Compared, takeControl } from '../merge-form.ts';
import { fieldTitle, personName, typeTitle } from '../people-words.tsx';
import { PurposeBar } from '../purpose-bar.tsx';
import { type Speaker, speaker } from '../speak.tsx';
import { SureBox } from '../sure-box.tsx';

export interface MergeTwoView {
  company: Company;
  session: Session;
  language: Language;
  purpose: string;
  purposes: readonly DeclaredPurpose[];
  types: readonly KnownType[];
  keep: PersonView;
  other: PersonView;
  compared: readonly Compared[];
  revisions: { keep: number; other: number };
  /** Fields in which the other's word is to stay. */
  take: readonly string[];
  /** What moves; null while it is still chosen. */
  moves: Held | null;
  wrong: boolean;
  problem: Told | null;
}

interface Props {
  view: MergeTwoView;
  t: Speaker;
}

export const mergePath = ({ keep, other }: Pick<MergeTwoView, 'keep' | 'other'>): string =>
  `/console/people/${keep.id}/merge/${other.id}`;

export const MergeTwoPage = (view: MergeTwoView) => {
  const t = speaker(view.language);
  const { keep, session, purposes, purpose, problem, moves } = view;
  const path = mergePath(view);
  return (
    <ConsoleShell view={view} title={t(joining.short)} here="/console/people/:person/merge/:other" width="desk">
      <PurposeBar {...{ session, purposes, purpose, next: path, t }} />
      <p class="kicker">
        <a href={`/console/people/${keep.id}`}>← {t(joining.keepBoth)}</a>
      </p>
      <h1>{t(moves ? joining.resultTitle : joining.sideTitle)}</h1>
      <p class="lead">{t(moves ? joining.undone : joining.sideLead)}</p>
      {problem && (
        <div class="notice wrong" role="alert">
          <p>
            {problem.happened} {problem.unchanged} {problem.next}
          </p>
        </div>
      )}
      <form method="post" action={path} class="spaced" noValidate>
        <Csrf token={session.csrf} />
        <input type="hidden" name="revision-keep" value={String(view.revisions.keep)} />
        <input type="hidden" name="revision-other" value={String(view.revisions.other)} />
        {moves ? <Result view={view} moves={moves} t={t} /> : <Sides view={view} t={t} />}
      </form>
    </ConsoleShell>
  );
};

const contactOf = ({ types }: MergeTwoView): KnownType => types.find(({ name }) => name === 'contact')!;

const Sides = ({ view, t }: Props) => {
  const { keep, other, compared } = view;
  const type = contactOf(view);
  return (
    <>
      <table class="sides" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            <th scope="col" role="columnheader">
              <span class="quiet">{t(joining.stays)}</span>
              {personName(keep, t)}
            </th>
            <th scope="col" role="columnheader">
              <span class="quiet">{t(joining.goes)}</span>
              {personName(other, t)}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {compared.map((row) => (
            <Row row={row} title={fieldTitle('contact', row.field, type.schema.properties[row.field], t)} t={t} />
          ))}
        </tbody>
      </table>
      {compared.some(({ is }) => is === 'withheld') && <p class="quiet">{t(joining.unseen)}</p>}
      <p class="acts">
        <button type="submit" name="step" value="preview">
          {t(joining.preview)}
        </button>
        <a href={mergePath({ keep: other, other: keep })}>{t(joining.swap)}</a>
      </p>
    </>
  );
};

const Row = ({ row, title, t }: { row: Compared; title: string; t: Speaker }) => {
  const { field, is, keep, other, taken } = row;
  const choice = (whose: 'keep' | 'other', text: string) => (
    <label>
      <input type="radio" name={takeControl(field)} value={whose} checked={(whose === 'other') === taken} />
      {text}
    </label>
  );
  const hidden = <span class="quiet">{t(people.otherPurpose)}</span>;
  const none = <span class="quiet">{t(people.none)}</span>;
  return (
    <tr role="row" class={is}>
      <th scope="row" role="rowheader">
        {title}
      </th>
      <td role="cell">{is === 'differs' ? choice('keep', keep ?? '') : (keep ?? (row.keepHidden ? hidden : none))}</td>
      <td role="cell">
        {is === 'differs' ? choice('other', other ?? '') : (other ?? (row.otherHidden ? hidden : none))}
        {is === 'same' && <span class="quiet">{t(joining.same)}</span>}
        {is === 'comes' && <span class="quiet">{t(joining.comesAlong)}</span>}
      </td>
    </tr>
  );
};

const Result = ({ view, moves, t }: Props & { moves: Held }) => {
  const { compared, take, types } = view;
  const type = contactOf(view);
  const titleOf = (field: string): string => fieldTitle('contact', field, type.schema.properties[field], t);
  const lost = compared.filter(({ is }) => is === 'differs');
  const records = moves.records.filter((one) => one.type !== 'contact');
  return (
    <>
      {take.map((field) => (
        <input type="hidden" name={takeControl(field)} value="other" />
      ))}
      <dl class="fields merged">
        {compared.map((row) => (
          <div>
            <dt>{titleOf(row.field)}</dt>
            {row.is === 'withheld' ? (
              <dd class="quiet withheld">{t(people.otherPurpose)}</dd>
            ) : (
              <dd>{row.taken ? row.other : (row.keep ?? row.other)}</dd>
            )}
          </div>
        ))}
      </dl>
      <div class="both">
        <section aria-labelledby="lost">
          <h2 id="lost">{t(joining.lost)}</h2>
          <ul>
            {lost.map((row) => (
              <li>
                {titleOf(row.field)}: {row.taken ? row.keep : row.other}
              </li>
            ))}
            {lost.length === 0 && <li>{t(joining.lostNone)}</li>}
          </ul>
        </section>
        <section aria-labelledby="moves">
          <h2 id="moves">{t(joining.moves)}</h2>
          <ul>
            {records.map((one) => {
              const known = types.find(({ name }) => name === one.type);
              return (
                <li>{t(erasing.goesRecords, { type: known ? typeTitle(known, t) : one.type, count: one.count })}</li>
              );
            })}
            {moves.files > 0 && <li>{t(erasing.goesFiles, { count: moves.files })}</li>}
            {moves.preferences > 0 && <li>{t(joining.wishes, { count: moves.preferences })}</li>}
            {records.length + moves.files + moves.preferences === 0 && <li>{t(joining.movesNone)}</li>}
          </ul>
        </section>
      </div>
      <div class="spaced">
        <SureBox t={t} label={t(joining.sure)} wrong={view.wrong} />
      </div>
      <p class="acts">
        <button type="submit" name="step" value="join" class="grave">
          {t(joining.join)}
        </button>
        <button type="submit" name="step" value="choose" class="outline" formNoValidate>
          {t(joining.back)}
        </button>
      </p>
    </>
  );
};
