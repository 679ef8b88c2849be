// The rights that can be asked for, each with its article and what answering it means.
import type { RequestedRight } from '#store';

export interface RightAsked {
  /** Of the GDPR; its place in the UK GDPR is the same. */
  article: string;
  /**
   * `package`: the data is handed over. `plan`: holdings are changed by an approved plan. `at-once`: carried out when it is confirmed.
   * `words`: somebody answers in words.
   */
  answeredBy: 'package' | 'plan' | 'at-once' | 'words';
}

export const rightsAsked: Readonly<Record<RequestedRight, RightAsked>> = {
  access: { article: '15', answeredBy: 'package' },
  rectification: { article: '16', answeredBy: 'plan' },
  erasure: { article: '17', answeredBy: 'plan' },
  restriction: { article: '18', answeredBy: 'plan' },
  portability: { article: '20', answeredBy: 'package' },
  objection: { article: '21', answeredBy: 'words' },
  'withdraw-consent': { article: '7(3)', answeredBy: 'at-once' },
  complaint: { article: '38(4)', answeredBy: 'words' },
  'no-automated-decision': { article: '22', answeredBy: 'words' },
  'marketing-opt-out': { article: '21(2)', answeredBy: 'at-once' },
};

export const rightIds = Object.keys(rightsAsked) as readonly RequestedRight[];
export const isRight = (text: string): text is RequestedRight => Object.hasOwn(rightsAsked, text);
