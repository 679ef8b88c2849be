// Tools for transfers to third countries that policies name: clauses, schemes and rules, with the days on which they ended.
import type { Dated } from './dated.ts';

export interface TransferTool extends Dated {
  /** Whose law it is a tool of: EU or GB. */
  country: 'EU' | 'GB';
  kind: 'clauses' | 'scheme' | 'rules';
  /** How texts name it. */
  names: readonly string[];
  /** For clauses: the last day on which contracts concluded before `validTo` could still be relied on. */
  contractsUntil: string | null;
  successor: string | null;
  /** DPV id (eu-gdpr), where there is one. */
  dpv: string | null;
}

const cjeu = (number: string, date: string): string => `Court of Justice, ${number}, ${date}`;
const clauses2021 = 'Implementing Decision (EU) 2021/914 Art. 4';

/** `validTo` is the last day on which the tool could be used anew. */
export const transferTools: readonly TransferTool[] = [
  {
    id: 'safe-harbour',
    country: 'EU',
    kind: 'scheme',
    names: ['Safe Harbour', 'Safe Harbor', 'sphère de sécurité', '2000/520'],
    validFrom: '2000-07-26',
    validTo: '2015-10-05',
    contractsUntil: null,
    successor: 'privacy-shield',
    dpv: null,
    source: cjeu('C-362/14', '6 October 2015'),
  },
  {
    id: 'privacy-shield',
    country: 'EU',
    kind: 'scheme',
    names: [
      'Privacy Shield',
      'EU-US Privacy Shield',
      'EU-U.S. Privacy Shield',
      'privacyschild',
      'Datenschutzschild',
      'bouclier de protection des données',
      'bouclier de confidentialité',
      'bouclier vie privée',
      '2016/1250',
    ],
    validFrom: '2016-07-12',
    validTo: '2020-07-15',
    contractsUntil: null,
    successor: 'dpf',
    dpv: null,
    source: cjeu('C-311/18', '16 July 2020'),
  },
  {
    id: 'dpf',
    country: 'EU',
    kind: 'scheme',
    names: ['Data Privacy Framework', 'EU-US Data Privacy Framework', 'EU-U.S. Data Privacy Framework', '2023/1795'],
    validFrom: '2023-07-10',
    validTo: null,
    contractsUntil: null,
    successor: null,
    dpv: 'eu-gdpr:A45-3',
    source: 'http://data.europa.eu/eli/dec_impl/2023/1795/oj',
  },
  ...[
    { id: 'scc-2001', names: ['2001/497/EC', '2001/497/CE', '2001/497/EG', '2001/497'] },
    { id: 'scc-2004', names: ['2004/915/EC', '2004/915/CE', '2004/915/EG', '2004/915'] },
    { id: 'scc-2010', names: ['2010/87/EU', '2010/87/UE', '2010/87'] },
  ].map(({ id, names }): TransferTool => ({
    id,
    country: 'EU',
    kind: 'clauses',
    names,
    validFrom: null,
    validTo: '2021-09-26',
    contractsUntil: '2022-12-27',
    successor: 'scc-2021',
    dpv: null,
    source: clauses2021,
  })),
  {
    id: 'scc-2021',
    country: 'EU',
    kind: 'clauses',
    names: ['(EU) 2021/914', '(UE) 2021/914', '2021/914'],
    validFrom: '2021-06-27',
    validTo: null,
    contractsUntil: null,
    successor: null,
    dpv: 'eu-gdpr:SCCByCommission',
    source: clauses2021,
  },
  {
    id: 'bcr',
    country: 'EU',
    kind: 'rules',
    names: [
      'Binding Corporate Rules',
      'règles d’entreprise contraignantes',
      'bindende bedrijfsvoorschriften',
      'verbindliche interne Datenschutzvorschriften',
    ],
    validFrom: '2018-05-25',
    validTo: null,
    contractsUntil: null,
    successor: null,
    dpv: 'eu-gdpr:BindingCorporateRules',
    source: 'GDPR Art. 46(2)(b), 47',
  },
  {
    id: 'gb-old-scc',
    country: 'GB',
    kind: 'clauses',
    names: ['UK standard contractual clauses under Directive 95/46/EC'],
    validFrom: null,
    validTo: '2022-09-20',
    contractsUntil: '2024-03-20',
    successor: 'gb-idta',
    dpv: null,
    source:
      'Transitional provisions of the Information Commissioner, in force on 21 March 2022, under the Data Protection Act 2018',
  },
  {
    id: 'gb-idta',
    country: 'GB',
    kind: 'clauses',
    names: ['International Data Transfer Agreement', 'IDTA'],
    validFrom: '2022-03-21',
    validTo: null,
    contractsUntil: null,
    successor: null,
    dpv: null,
    source: 'Data Protection Act 2018 s. 119A',
  },
  {
    id: 'gb-addendum',
    country: 'GB',
    kind: 'clauses',
    names: ['International Data Transfer Addendum', 'UK Addendum'],
    validFrom: '2022-03-21',
    validTo: null,
    contractsUntil: null,
    successor: null,
    dpv: null,
    source: 'Data Protection Act 2018 s. 119A',
  },
];
