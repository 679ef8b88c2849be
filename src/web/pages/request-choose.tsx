// What can be asked: each right in two plain lines with its article, and what everybody who asks should know.
import type { Text } from '#base';
import { rightIds, rightsAsked } from '#rights';
import { requestPages, rights } from '#words';
import type { RequestOffer } from '../request-portal.ts';
import { type Speaker, speaker } from '../speak.tsx';
import { type Frame, Framed } from './subscribe.tsx';

type RightId = (typeof rightIds)[number];

/** Most asked first. */
const order: readonly RightId[] = [
  'access',
  'rectification',
  'erasure',
  'marketing-opt-out',
  'withdraw-consent',
  'objection',
  'restriction',
  'portability',
  'no-automated-decision',
  'complaint',
];

export const titleOf = (right: RightId): Text => requestPages[`title-${right}`];
export const whatOf = (right: RightId): Text => requestPages[`what-${right}`];
export const askedWords = (right: RightId): Text => rights[right];

export const RequestPage = (view: Frame & { offer: RequestOffer }) => {
  const t = speaker(view.language);
  const { company, offer } = view;
  const languages = (lang: string): string => `/request?lang=${lang}`;
  if (!offer.open)
    return (
      <Framed view={view} here="request" title={t(requestPages.closedTitle)} languages={languages}>
        <p class="lead">{t(requestPages.closedLead, { company })}</p>
        <GoodToKnow t={t} company={company} offer={offer} />
      </Framed>
    );
  return (
    <Framed view={view} here="request" title={t(requestPages.chooseTitle)} languages={languages}>
      <p class="lead">{t(requestPages.chooseLead, { company })}</p>
      <ul class="rights" role="list">
        {order.map((right) => (
          <li>
            <h2>
              <a href={`/request/for/${right}?lang=${view.language}`}>{t(titleOf(right))}</a>
            </h2>
            <p>{t(whatOf(right))}</p>
            <Article t={t} right={right} />
          </li>
        ))}
      </ul>
      <GoodToKnow t={t} company={company} offer={offer} />
    </Framed>
  );
};

export const Article = ({ t, right }: { t: Speaker; right: RightId }) => (
  <p class="quiet">{t(requestPages.article, { article: rightsAsked[right].article })}</p>
);

/** Costs, time, other ways, and where to complain. */
export const GoodToKnow = ({ t, company, offer }: { t: Speaker; company: string; offer: RequestOffer }) => (
  <section class="to-know" aria-labelledby="to-know">
    <h2 id="to-know">{t(requestPages.howTitle)}</h2>
    <dl>
      <div>
        <dt>{t(requestPages.costs)}</dt>
        <dd>{t(requestPages.costsNothing)}</dd>
      </div>
      <div>
        <dt>{t(requestPages.howLong)}</dt>
        <dd>
          {offer.promised === null
            ? t(requestPages.howLongLaw)
            : t(requestPages.howLongPromised, { company, period: offer.promised })}
        </dd>
      </div>
      <div>
        <dt>{t(requestPages.orWrite)}</dt>
        <dd>
          {t(requestPages.orWriteWhy)}
          <Contacts contacts={offer.contacts} />
        </dd>
      </div>
      <div>
        <dt>{t(requestPages.orComplain)}</dt>
        <dd>
          <Complain t={t} authority={offer.authority} />
        </dd>
      </div>
    </dl>
  </section>
);

export const Complain = ({ t, authority }: { t: Speaker; authority: readonly string[] }) => (
  <>
    {t(authority.length > 0 ? requestPages.orComplainWhy : requestPages.orComplainAny)}
    <ul role="list">
      {authority.map((line) => (
        <li>
          <Linked text={line} />
        </li>
      ))}
    </ul>
  </>
);

const Contacts = ({ contacts }: Pick<RequestOffer, 'contacts'>) => (
  <ul role="list">
    {contacts.map(({ value }) => (
      <li>
        <Linked text={value} />
      </li>
    ))}
  </ul>
);

/** An address becomes a link to itself; anything else stays text. */
const Linked = ({ text }: { text: string }) => {
  const href = hrefOf(text.trim());
  return href === null ? <>{text}</> : <a href={href}>{text.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')}</a>;
};

function hrefOf(text: string): string | null {
  if (/^https?:\/\/[^\s"<>]+$/i.test(text)) return text;
  if (/^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&]+$/.test(text)) return `mailto:${text}`;
  return /^\+[\d ()./-]{6,30}$/.test(text) ? `tel:${text.replaceAll(/[^\d+]/g, '')}` : null;
}
