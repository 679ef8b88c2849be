// api: how programs meet the house; /api/v1, and webhooks out.
export { type ApiFace, api, apiPath } from './app.ts';
export type { ApiHouse } from './house.ts';
export { type Delivering, deliver } from './delivery/deliver.ts';
export { type DeliveryView, type WebhookView } from './delivery/webhooks.ts';
export { type WebhookDesk, webhookDesk } from './desk.ts';
export { apiHolding } from './holding.ts';
export { tidy } from './tidy.ts';
