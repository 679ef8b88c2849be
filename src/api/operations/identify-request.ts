// POST /requests/{number}/identify: the person is signed in to their account with the company, so it is sure who asks.
import { acts } from '../operation.ts';
import { Request, RequestNumber, byKey, deskOf, request, requestShown } from '../rights.ts';

export const identifyRequest = acts({
  id: 'identifyRequest',
  method: 'post',
  path: '/requests/{number}/identify',
  area: 'Requests',
  summary: 'Say that the person of a request is signed in',
  description:
    'Call it only for a request whose person your own app has just recognised. A clock that waited for proof of identity goes on.',
  scope: 'write:requests',
  repeat: 'accepted',
  problems: ['refused'],
  params: RequestNumber,
  status: 200,
  answered: 'The request.',
  answer: Request,
  example: request,
  async do({ params, caller }, house) {
    const desk = deskOf(house);
    const { id } = await desk.one(caller.tenant.id, params.number);
    return requestShown(house, caller.tenant.id, await desk.identify(caller.tenant.id, id, byKey(caller), 'session'));
  },
});
