// A Fides dataset as it stands in YAML: its shape, with the old name `fidesops_meta` at every level and unknown keys left to be listed.
import { z } from 'zod';
import { type YamlKind, readYaml } from '#policy';

const masking = z.looseObject({ strategy: z.string(), configuration: z.record(z.string(), z.unknown()).nullish() });
const meta = z.record(z.string(), z.unknown()).nullish();
const metas = { fides_meta: meta, fidesops_meta: meta };
const categories = z.array(z.string()).nullish();

export interface FidesField {
  name: string;
  description?: string | null | undefined;
  data_categories?: string[] | null | undefined;
  fields?: FidesField[] | null | undefined;
  fides_meta?: Record<string, unknown> | null | undefined;
  fidesops_meta?: Record<string, unknown> | null | undefined;
  [key: string]: unknown;
}

const unique = (list: readonly { name: string }[]): boolean =>
  new Set(list.map(({ name }) => name)).size === list.length;
const Field: z.ZodType<FidesField> = z.looseObject({
  name: z.string().min(1),
  description: z.string().nullish(),
  data_categories: categories,
  get fields() {
    return z.array(Field).refine(unique, 'two fields have the same name').nullish();
  },
  ...metas,
});
const Collection = z.looseObject({
  name: z.string().min(1),
  description: z.string().nullish(),
  data_categories: categories,
  fields: z.array(Field).refine(unique, 'two fields have the same name'),
  ...metas,
});
export const Dataset = z.looseObject({
  fides_key: z.string().min(1),
  name: z.string().nullish(),
  description: z.string().nullish(),
  data_categories: categories,
  collections: z.array(Collection).refine(unique, 'two collections have the same name'),
  meta,
  ...metas,
});
export type Dataset = z.infer<typeof Dataset>;
export type FidesCollection = z.infer<typeof Collection>;

export const Reference = z.looseObject({
  dataset: z.string().min(1),
  field: z.string().min(3),
  direction: z.enum(['from', 'to']).nullish(),
});
export const Masking = masking;

/** `dataset:` with a list or one of them, or a list without the key. */
const File = z
  .union([z.strictObject({ dataset: z.union([z.array(Dataset).min(1), Dataset]) }), z.array(Dataset).min(1)])
  .transform((file) => (Array.isArray(file) ? file : [file.dataset].flat()));

const kind: YamlKind<Dataset[]> = {
  code: 'connect.fides',
  root: 'dataset',
  schema: File,
  unchanged: 'Nothing was taken over and nothing was written.',
  header: ' A dataset of Fides (https://ethyca.com/fides), made from systems.yaml.',
};

/** Throws Problem `connect.fides` with file and line: no YAML, no dataset, names twice, aliases, too large, too deep. */
export const readDatasets = (file: string, text: string): Dataset[] => readYaml(kind, file, text);
