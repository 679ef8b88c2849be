// The JSON Schema of policy.yaml, for editors: made from the model, so that it cannot differ from it.
import { z } from 'zod';
import { Policy } from './model.ts';

/** JSON Schema (draft 2020-12) of what a person may write: lists may be left out. */
export const policyJsonSchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(Policy, { io: 'input' }),
  title: 'Upheld policy file (policy.yaml)',
});
