// web: the pages, public and for staff. Rendered on the server, without a script, without a request to anybody else.
export { website } from './website.tsx';
export { type Listening, listen } from './listen.ts';
export type { Attesting, Company, Session, WebHouse } from './house.ts';
export { type PeopleDesk, peopleDesk } from './people-desk.ts';
export { type RequestPortal, requestPortal } from './request-portal.ts';
export { consentPageOf } from './pages/consent.tsx';
export type { ApiView } from './pages/api.tsx';
export type { WatchView } from './pages/console.tsx';
export type { AuthorityView } from './pages/policy.tsx';
export type { VersionLine } from './pages/policy-history.tsx';
