// For tests: a processor that speaks OpenDSR 2.0: requests with a UUID of our own, and their status until they are completed.
import { type Vendor, json } from './serve.ts';

interface Wish {
  regulation: string;
  subject_request_id: string;
  subject_request_type: string;
  submitted_time: string;
  subject_identities: { identity_type: string; identity_value: string; identity_format: string }[];
}

export function opendsr(): Vendor {
  const people = new Set(['canary@example.org']);
  const requests = new Map<string, { wish: Wish; status: string }>();
  return {
    connection: { address: 'https://dsr.example.org/v2', token: 'canary-dsr-token' },
    secret: 'token',
    known: { kind: 'email', value: 'canary@example.org' },
    collection: 'people',
    rows: 1,
    left: () => people.size,
    finish() {
      for (const request of requests.values()) {
        request.status = 'completed';
        for (const { identity_value: value } of request.wish.subject_identities) people.delete(value);
      }
    },
    answer(asked) {
      const { method, path, host, headers } = asked;
      const error = (code: number) => ({ status: code, body: { error: { code, message: 'canary-message' } } });
      if (headers.authorization !== 'Bearer canary-dsr-token') return error(401);
      if (host !== 'dsr.example.org') return error(404);
      if (method === 'POST' && path === '/v2/requests') {
        const wish = json(asked) as Wish;
        const fits =
          /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(wish.subject_request_id) &&
          wish.regulation === 'gdpr' &&
          wish.subject_request_type === 'erasure' &&
          /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(wish.submitted_time) &&
          wish.subject_identities.every(
            ({ identity_type: type, identity_format: format }) => type === 'email' && format === 'raw',
          );
        if (!fits) return error(400);
        requests.set(wish.subject_request_id, { wish, status: 'pending' });
        return {
          status: 201,
          body: {
            controller_id: 'c',
            subject_request_id: wish.subject_request_id,
            received_time: wish.submitted_time,
            expected_completion_time: '2026-12-22T20:00:00Z',
            encoded_request: '',
          },
        };
      }
      const id = /^\/v2\/requests\/([0-9a-f-]{36})$/.exec(path)?.[1];
      const request = id === undefined ? undefined : requests.get(id);
      if (method !== 'GET' || !request) return error(404);
      return {
        status: 200,
        body: {
          controller_id: 'c',
          subject_request_id: id,
          request_status: request.status,
          expected_completion_time: '2026-12-22T20:00:00Z',
        },
      };
    },
  };
}
