// api: how programs meet the house; /api/v1, and webhooks out.
export { type ApiFace, api, apiPath } from './app.ts';
export type { ApiHouse } from './house.ts';
