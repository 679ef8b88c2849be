// policy.yaml: loads it strictly (each complaint names file and line) and saves over it keeping a person's comments and order.
import { Policy } from './model.ts';
import { type YamlKind, readYaml, writeYaml } from './yaml-file.ts';

const kind: YamlKind<Policy> = {
  code: 'policy.yaml',
  root: 'policy',
  schema: Policy,
  unchanged: 'Nothing was read into the policy and nothing was written.',
  header: ` yaml-language-server: $schema=./policy.schema.json
 What your privacy policy says, as data. Upheld wrote this from the prose; correct it freely, comments and order are kept.
 A fact is “stated” (with its quote) or “decided” (by whom, on which day, why).`,
};

/** Throws Problem `policy.yaml` naming file and line, as `readYaml` says. */
export const parsePolicyYaml = (file: string, text: string): Policy => readYaml(kind, file, text);

/** The YAML text of a policy, over the file as it stands, as `writeYaml` says. Empty lists are left out. */
export const policyYaml = (policy: Policy, over?: { file: string; text: string }): string =>
  writeYaml(kind, withoutEmptyLists(Policy.parse(policy)), over);

function withoutEmptyLists(policy: Policy): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(policy).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
