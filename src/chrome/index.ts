// chrome: finds a browser on this machine, or brings its own, and starts it.
export { browserAdvice } from './advice.ts';
export { type FoundBrowser, findBrowser } from './find.ts';
export { type Browser, openBrowser } from './open.ts';
