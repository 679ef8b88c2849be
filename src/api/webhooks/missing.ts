// What is answered about a webhook that is not there, or is switched off.
import { apiProblem, notFound } from '../problems.ts';

export const noWebhook = (id: string) => notFound(`webhook ${id}`, 'GET /api/v1/webhooks lists them.');

export const switchedOff = (id: string) =>
  apiProblem('conflict', {
    happened: `Webhook ${id} is switched off.`,
    unchanged: 'Nothing was queued.',
    next: `Switch it on first: POST /api/v1/webhooks/${id}/enable`,
  });
