// Decisions of the European Commission that a country or an organisation protects personal data adequately (Art. 45 GDPR).
import type { Dated } from './dated.ts';
import { validOn } from './dated.ts';

export interface AdequacyDecision extends Dated {
  /** ISO 3166-1 alpha-2; null for an international organisation. */
  country: string | null;
  organisation: string | null;
  /** `all`: whoever receives the data there; `commercial`: recipients under the country's private-sector law; `listed`: certified companies on a public list. */
  scope: 'all' | 'commercial' | 'listed';
  /** The number of the decision, as texts cite it. */
  decision: string;
}

/** The decision's page in EUR-Lex, from its number: 2000/518/EC is CELEX 32000D0518. */
function eurLex(number: string): string {
  const [, year, serial] = /(\d{4})\/(\d+)/.exec(number)!;
  return `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:3${year}D${serial!.padStart(4, '0')}`;
}

const decision = (
  id: string,
  country: string,
  number: string,
  from: string,
  more: Partial<Pick<AdequacyDecision, 'scope' | 'validTo'>> = {},
): AdequacyDecision => ({
  id,
  country,
  organisation: null,
  scope: 'all',
  decision: number,
  validFrom: from,
  validTo: null,
  source: eurLex(number),
  ...more,
});

/** `validFrom` is the day of the decision, `validTo` the last day on which it could be relied on, or the day before its renewal. */
export const adequacyDecisions: readonly AdequacyDecision[] = [
  decision('ch', 'CH', '2000/518/EC', '2000-07-26'),
  decision('us-safe-harbour', 'US', '2000/520/EC', '2000-07-26', {
    scope: 'listed',
    validTo: '2015-10-05',
  }),
  decision('ca', 'CA', '2002/2/EC', '2001-12-20', { scope: 'commercial' }),
  decision('ar', 'AR', '2003/490/EC', '2003-06-30'),
  decision('gg', 'GG', '2003/821/EC', '2003-11-21'),
  decision('im', 'IM', '2004/411/EC', '2004-04-28'),
  decision('je', 'JE', '2008/393/EC', '2008-05-08'),
  decision('fo', 'FO', '2010/146/EU', '2010-03-05'),
  decision('ad', 'AD', '2010/625/EU', '2010-10-19'),
  decision('il', 'IL', '2011/61/EU', '2011-01-31'),
  decision('uy', 'UY', '2012/484/EU', '2012-08-21'),
  decision('nz', 'NZ', '2013/65/EU', '2012-12-19'),
  decision('us-privacy-shield', 'US', '(EU) 2016/1250', '2016-07-12', {
    scope: 'listed',
    validTo: '2020-07-15',
  }),
  decision('jp', 'JP', '(EU) 2019/419', '2019-01-23'),
  decision('gb-2021', 'GB', '(EU) 2021/1772', '2021-06-28', { validTo: '2025-12-18' }),
  decision('kr', 'KR', '(EU) 2022/254', '2021-12-17'),
  decision('us-dpf', 'US', '(EU) 2023/1795', '2023-07-10', { scope: 'listed' }),
  decision('br', 'BR', '(EU) 2026/179', '2026-01-26'),
  {
    id: 'gb-2025',
    country: 'GB',
    organisation: null,
    scope: 'all',
    decision: 'renewal of (EU) 2021/1772',
    validFrom: '2025-12-19',
    validTo: '2031-12-27',
    source: 'https://www.dpocentre.com/news/eu-renews-uk-personal-data-adequacy-decisions',
  },
  {
    id: 'epo',
    country: null,
    organisation: 'European Patent Organisation',
    scope: 'all',
    decision: 'adequacy decision of 15 July 2025',
    validFrom: '2025-07-15',
    validTo: null,
    source: 'https://epo.org/en/news-events/news/epo-welcomes-european-commissions-adequacy-decision-safe-data-flows',
  },
];

/**
 * The decision that covered a country on a day (both ISO 8601), undefined if there was none. Look at `scope`: a listed or
 * commercial one covers some recipients only. States of the EU and the EEA need none and have none.
 */
export const adequateOn = (country: string, date: string): AdequacyDecision | undefined =>
  adequacyDecisions.findLast((one) => one.country === country && validOn(one, date));
