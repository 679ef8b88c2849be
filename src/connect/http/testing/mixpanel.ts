// For tests: Mixpanel's GDPR API, from its OpenAPI file: jobs that are created (201), asked after, and end after days.
import { type Vendor, json } from './serve.ts';

export function mixpanel(): Vendor {
  const people = new Set(['canary-distinct-id', 'somebody-else']);
  const jobs = new Map<string, { kind: string; ids: string[]; status: string; link: string }>();
  return {
    connection: { region: 'eu.mixpanel', project: '591b3354bb2bdd96', token: 'canary-mixpanel-token' },
    secret: 'token',
    known: { kind: 'mixpanel-distinct-id', value: 'canary-distinct-id' },
    collection: 'people',
    rows: 1,
    left: () => people.size - 1,
    finish() {
      for (const job of jobs.values()) {
        if (job.status === 'SUCCESS') continue;
        const held = job.ids.some((id) => people.has(id));
        job.status = 'SUCCESS';
        job.link = job.kind === 'data-retrievals' && held ? 'https://storage.example.org/export.zip' : '';
        if (job.kind === 'data-deletions') for (const id of job.ids) people.delete(id);
      }
    },
    answer(asked) {
      const { method, path, host, headers, query } = asked;
      const error = (status: number) => ({ status, body: { status: 'error', error: 'canary-error' } });
      if (headers.authorization !== 'Bearer canary-mixpanel-token') return error(401);
      if (query.get('token') !== '591b3354bb2bdd96' || host !== 'eu.mixpanel.com') return error(403);
      const [, kind, id] = /^\/api\/app\/(data-retrievals|data-deletions)\/v3\.0(?:\/([\w-]+))?$/.exec(path) ?? [];
      if (kind === undefined) return error(404);
      if (method === 'POST') {
        const { distinct_ids: ids, compliance_type: law } = json(asked) as {
          distinct_ids: string[];
          compliance_type: string;
        };
        if (!Array.isArray(ids) || ids.some((one) => typeof one !== 'string') || ids.length > 1999 || law !== 'GDPR')
          return error(400);
        const task = `task-${jobs.size + 1}`;
        jobs.set(task, { kind, ids, status: 'PENDING', link: '' });
        return { status: 201, body: { status: 'ok', results: { task_id: task } } };
      }
      const job = jobs.get(id ?? '');
      if (!job) return { status: 200, body: { status: 'ok', results: { status: 'NOT_FOUND' } } };
      return {
        status: 200,
        body: { status: 'ok', results: { status: job.status, results: job.link, distinct_ids: job.ids } },
      };
    },
  };
}
