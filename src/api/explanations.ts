// What people need to know beside the OpenAPI document: every kind of problem, and code that verifies a webhook with a vector to test it.
import { readFileSync } from 'node:fs';
import { type Json, Secret } from '#base';
import { signed } from './delivery/sign.ts';
import { problemKinds } from './problems.ts';

export interface ApiDescription {
  document: Json;
  problems: readonly { kind: string; status: number; title: string; meaning: string }[];
  verify: { code: string; vector: Json };
}

/** The published vector of the Standard Webhooks libraries; the signature is computed here, and a test knows what it must be. */
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const body = '{"test": 2432232314}';

export const explanations: Omit<ApiDescription, 'document'> = {
  problems: Object.entries(problemKinds).map(([kind, problem]) => ({ kind, ...problem })),
  verify: {
    // The very file that the tests run.
    code: readFileSync(new URL('./delivery/verify.ts', import.meta.url), 'utf8').trim(),
    vector: {
      secret,
      headers: signed(new Secret(secret), 'msg_p5jXN8AQM9LWM0D4loKWxJek', 1_614_265_330, body),
      body,
    },
  },
};
