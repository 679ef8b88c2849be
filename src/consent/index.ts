// consent: what the policy asks of a visitor, the choices that were made, and what may happen because of them.
export { type KitOf, centreOf, kitOf, moreScript, oneScript } from './kit.ts';
export { noticeOf } from './notice.ts';
export { ConsentSettings } from './settings.ts';
