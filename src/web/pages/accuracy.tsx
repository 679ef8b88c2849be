// Whether somebody's data is still right: a page that tells nothing before it is asked, the kinds of data with both answers, and thanks.
import type { KindsKept } from '#rights';
import { accuracy, dpvNames } from '#words';
import { Field } from '../forms.tsx';
import { longest } from '../request-form.ts';
import { type Speaker, speaker } from '../speak.tsx';
import { type Frame, Framed, Onward } from './subscribe.tsx';

type Behind = Frame & { token: string };

const pathOf = ({ token }: Behind): string => `/request/accuracy/${token}`;

/** The same for every link, good or not: nothing is looked up before the button is pressed. */
export const AccuracyPage = (view: Behind) => {
  const t = speaker(view.language);
  const { company, language } = view;
  return (
    <Framed view={view} title={t(accuracy.title)} languages={(lang) => `${pathOf(view)}?lang=${lang}`}>
      <p class="lead">{t(accuracy.lead, { company })}</p>
      <p class="spaced">{t(accuracy.showWhy)}</p>
      <Press view={view} act="show" label={t(accuracy.show)} />
      <Onward t={t} href={`/request?lang=${language}`} label={t(accuracy.rights)} />
    </Framed>
  );
};

export interface AccuracyKindsView extends Behind {
  kept: KindsKept;
  /** Words that were refused, as typed, and why. */
  refused?: { text: string; fault: 'wordsMissing' | 'wordsLong' };
}

export const AccuracyKindsPage = (view: AccuracyKindsView) => {
  const t = speaker(view.language);
  const { company, kept, refused, language } = view;
  return (
    <Framed view={view} title={t(accuracy.title)}>
      <p class="lead">{t(accuracy.kinds, { company })}</p>
      <ul class="spaced">
        {namesOf(kept.kinds, t).map((name) => (
          <li>{name}</li>
        ))}
      </ul>
      {!kept.complete && <p class="quiet">{t(accuracy.kindsMore)}</p>}
      <Press view={view} act="right" label={t(accuracy.right)} />
      <section class="spaced" aria-labelledby="wrong">
        <h2 id="wrong">{t(accuracy.wrongTitle)}</h2>
        <p>{t(accuracy.wrongHelp)}</p>
        <form method="post" action={`${pathOf(view)}?lang=${language}`} class="spaced narrow" noValidate>
          <input type="hidden" name="act" value="wrong" />
          <Field
            id="text"
            label={t(accuracy.wrongWords)}
            {...(refused ? { error: t(accuracy[refused.fault], { count: longest.words }) } : {})}
            control={(attributes) => (
              <textarea {...attributes} rows={4} maxLength={longest.words} required>
                {refused?.text ?? ''}
              </textarea>
            )}
          />
          <button type="submit">{t(accuracy.wrong)}</button>
        </form>
      </section>
      <p class="quiet spaced">
        {t(accuracy.kindsValues)} <a href={`/request/for/access?lang=${language}`}>{t(accuracy.copy)}</a>
      </p>
    </Framed>
  );
};

export const AccuracyThanksPage = (view: Frame) => {
  const t = speaker(view.language);
  return (
    <Framed view={view} title={t(accuracy.thanksTitle)}>
      <p class="lead">{t(accuracy.thanks, { company: view.company })}</p>
    </Framed>
  );
};

const Press = ({ view, act, label }: { view: Behind; act: 'show' | 'right'; label: string }) => (
  <form method="post" action={`${pathOf(view)}?lang=${view.language}`} class="press">
    <input type="hidden" name="act" value={act} />
    <button type="submit">{label}</button>
  </form>
);

/** Kinds without a name of ours are counted together. */
function namesOf(kinds: readonly string[], t: Speaker): string[] {
  const names = kinds.flatMap((kind) => dpvNames.get(kind) ?? []).map((name) => t(name));
  const others = kinds.length - names.length;
  const sorted = names.toSorted((a, b) => a.localeCompare(b));
  return others > 0 ? [...sorted, t(accuracy.kindsOther, { count: others })] : sorted;
}
