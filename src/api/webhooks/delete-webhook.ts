// DELETE /webhooks/{id}: removes a webhook with its secret and its log.
import { z } from 'zod';
import { removeWebhook } from '../delivery/webhooks.ts';
import { changes } from '../operation.ts';
import { Id } from '../schemas.ts';
import { noWebhook } from './missing.ts';

export const deleteWebhook = changes({
  id: 'deleteWebhook',
  method: 'delete',
  path: '/webhooks/{id}',
  area: 'Webhooks',
  summary: 'Remove a webhook',
  description: 'With its secret, its log, and what still waits to be sent to it.',
  scope: 'write:webhooks',
  repeat: 'accepted',
  params: z.strictObject({ id: Id }),
  status: 204,
  answered: 'It is gone.',
  answer: null,
  example: null,
  async do({ params, caller }, _house, trx) {
    if (!(await removeWebhook(trx, caller.tenant.id, params.id))) throw noWebhook(params.id);
  },
});
