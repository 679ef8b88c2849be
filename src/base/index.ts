// base: what every room may use; it knows nothing of privacy.
export { type Json, canonicalJson } from './canonical.ts';
export { type Clock, Temporal, fixedClock, systemClock } from './clock.ts';
export { everyMatch } from './every-match.ts';
export { type Filter, filterOf } from './filter.ts';
export { type Gather, type Together, gatherer } from './gather.ts';
export { hashOf, sha256, sha256base64 } from './hash.ts';
export { newId, newToken } from './ids.ts';
export { drawer } from './random.ts';
export { casesOf } from './literals.ts';
export { type Language, type Text, isLanguage, languages, preferredLanguage } from './language.ts';
export { type Pace, networkOf, paceOf } from './pace.ts';
export { narrow } from './narrow.ts';
export { Problem, type Told, tell } from './problem.ts';
export { isLoopback, isPublicAddress } from './public-address.ts';
export { type Scanner, scannerOf } from './scanner.ts';
export { screenOf } from './screen.ts';
export { Pii, Secret } from './sealed.ts';
export { openUnder, sealUnder } from './under-token.ts';
