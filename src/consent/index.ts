// consent: what the policy asks of a visitor, the choices that were made, and what may happen because of them.
export { noticeOf } from './notice.ts';
