// The information of Art. 15 on the page: the article in the margin, what the policy says beside it, and where it says nothing.
import { writtenInstant } from '#words';
import type { Information, Item } from '../information.ts';
import type { Pen } from './pen.ts';

export function InformationPart({ information, pen }: { information: Information; pen: Pen }) {
  const { policy, sections } = information;
  return (
    <section aria-labelledby="information">
      <h2 id="information">{pen.words('information')}</h2>
      <p class="section-lead">
        {policy === null
          ? pen.words('noPolicy')
          : `${pen.words('informationLead')} ${policy.title}, ${pen.words('policyVersion', { number: policy.version, at: writtenInstant(policy.publishedAt, pen.language) })}.`}
      </p>
      {sections.map(({ id, article, title, items, silent }) => (
        <section class="said">
          <div>
            <h3 id={`said-${id}`}>{title}</h3>
            <p class="cite">{article}</p>
          </div>
          <div class="prose">
            {silent !== null && <p class="silent">{silent}</p>}
            {items.length > 0 && (
              <ul>
                {items.map((item) => (
                  <Said item={item} />
                ))}
              </ul>
            )}
          </div>
        </section>
      ))}
    </section>
  );
}

const Said = ({ item }: { item: Item }) => (
  <li class={item.details.length === 0 && item.text.length < 60 ? 'bare' : undefined}>
    <span>{item.text}</span>
    {item.details.map((detail) => (
      <span class="detail">{detail}</span>
    ))}
  </li>
);
