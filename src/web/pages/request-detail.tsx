// The page on which somebody types a further detail that is known of them: the same for everybody of a company, whoever is known.
import { type DetailLink, longestDetail } from '#rights';
import { requestPages } from '#words';
import { Field } from '../forms.tsx';
import { type Speaker, speaker } from '../speak.tsx';
import { askedWords } from './request-choose.tsx';
import { type Frame, Framed, Onward } from './subscribe.tsx';

export interface RequestDetailView extends Frame, DetailLink {
  token: string;
  /** How many tries are left after a wrong one; `missing`: nothing was typed; null: first look. */
  wrong: number | 'missing' | null;
}

export const RequestDetailPage = (view: RequestDetailView) => {
  const t = speaker(view.language);
  const { company, number, kinds, wrong } = view;
  const path = `/request/detail/${view.token}`;
  return (
    <Framed view={view} title={t(requestPages.detailTitle)} languages={(lang) => `${path}?lang=${lang}`}>
      <p class="lead">{t(requestPages.detailLead, { company, number: String(number) })}</p>
      <blockquote class="asked">{t(askedWords(view.asks))}</blockquote>
      <p>{t(requestPages.detailHow, { company })}</p>
      {wrong !== null && (
        <p class="notice wrong" role="alert">
          {wrongWords(wrong, t)}
        </p>
      )}
      <form method="post" action={`${path}?lang=${view.language}`} class="press" autocomplete="off">
        {kinds.map((kind) => (
          <Field
            id={`detail-${kind}`}
            label={kindWords(kind, t)}
            control={(attributes) => (
              <input {...attributes} type="text" maxLength={longestDetail} autocomplete="off" spellcheck={false} />
            )}
          />
        ))}
        <button type="submit">{t(requestPages.detailSend)}</button>
      </form>
      <p class="quiet">{t(requestPages.detailNot)}</p>
    </Framed>
  );
};

/** After the last try. */
export const DetailOverPage = (view: Frame) => {
  const t = speaker(view.language);
  return (
    <Framed view={view} title={t(requestPages.detailOverTitle)}>
      <p class="lead">{t(requestPages.detailOver)}</p>
      <Onward t={t} href={`/request?lang=${view.language}`} label={t(requestPages.otherRights)} />
    </Framed>
  );
};

const wrongWords = (wrong: number | 'missing', t: Speaker): string => {
  if (wrong === 'missing') return t(requestPages.detailMissing);
  return wrong === 1 ? t(requestPages.detailWrongLast) : t(requestPages.detailWrong, { count: wrong });
};

/** Kinds of a company's own go by the name that it gave them. */
export const kindWords = (kind: string, t: Speaker): string => {
  const key = `detail-${kind}`;
  if (Object.hasOwn(requestPages, key)) return t(requestPages[key as 'detail-phone']);
  const words = kind.replaceAll(/[-_]+/g, ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
};
