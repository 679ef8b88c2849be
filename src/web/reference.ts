// Reads an OpenAPI 3.1 document for the API page: operations by area, fields by name, events; what is not there is left out.
import type { Json } from '#base';

export interface ApiSchema {
  $ref?: string;
  type?: string | readonly string[];
  format?: string;
  description?: string;
  enum?: readonly Json[];
  const?: Json;
  default?: Json;
  properties?: Readonly<Record<string, ApiSchema>>;
  required?: readonly string[];
  items?: ApiSchema;
  anyOf?: readonly ApiSchema[];
  oneOf?: readonly ApiSchema[];
  allOf?: readonly ApiSchema[];
}

export interface Field {
  /** Dots lead inside, `[]` into each item of a list. */
  name: string;
  type: string;
  required: boolean;
  description: string;
}

interface Shape {
  schema: ApiSchema | null;
  example: Json | undefined;
}

export interface ApiOperation {
  operationId: string;
  method: string;
  path: string;
  summary: string;
  description: string;
  parameters: readonly Field[];
  body: Shape | null;
  answer: (Shape & { status: number; said: string }) | null;
  /** Kinds of problems. */
  problems: readonly string[];
}

export interface Reference {
  description: string;
  address: string;
  areas: readonly { name: string; description: string; operations: readonly ApiOperation[] }[];
  events: readonly { type: string; summary: string; schema: ApiSchema | null; example: Json | undefined }[];
  eventHeaders: readonly Field[];
  schemas: Readonly<Record<string, ApiSchema>>;
}

interface Media {
  schema: ApiSchema;
  example?: Json;
  examples?: Readonly<Record<string, unknown>>;
}

interface Entry {
  operationId: string;
  tags: readonly string[];
  summary: string;
  description?: string;
  parameters?: readonly { name: string; required?: boolean; description?: string; schema: ApiSchema }[];
  requestBody?: { content: Readonly<Record<string, Media>> };
  responses: Readonly<Record<string, { description: string; content?: Readonly<Record<string, Media>> }>>;
}

interface Document {
  info: { description: string };
  servers: readonly { url: string }[];
  tags: readonly { name: string; description: string }[];
  paths: Readonly<Record<string, Readonly<Record<string, Entry>>>>;
  webhooks: Readonly<Record<string, { post: Entry }>>;
  components: { schemas: Readonly<Record<string, ApiSchema>> };
}

export function referenceOf(json: Json): Reference {
  const document = json as unknown as Document;
  const { schemas } = document.components;
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, entry]) => ({ entry, operation: operationOf(path, method, entry, schemas) })),
  );
  const events = Object.entries(document.webhooks).map(([type, { post }]) => ({ type, post }));
  return {
    description: document.info.description,
    address: document.servers[0]?.url ?? '',
    areas: document.tags.map(({ name, description }) => ({
      name,
      description,
      operations: operations.filter(({ entry }) => entry.tags.includes(name)).map(({ operation }) => operation),
    })),
    events: events.map(({ type, post }) => ({ type, summary: post.summary, ...shapeOf(post.requestBody?.content) })),
    eventHeaders: parametersOf(events[0]?.post, schemas),
    schemas,
  };
}

function operationOf(path: string, method: string, entry: Entry, schemas: Reference['schemas']): ApiOperation {
  const { operationId, summary, description = '', requestBody, responses } = entry;
  const good = Object.entries(responses).find(([status]) => status.startsWith('2'));
  return {
    operationId,
    method,
    path,
    summary,
    description,
    parameters: parametersOf(entry, schemas),
    body: requestBody ? shapeOf(requestBody.content) : null,
    answer: good ? { status: Number(good[0]), said: good[1].description, ...shapeOf(good[1].content) } : null,
    problems: Object.values(responses).flatMap(({ content }) =>
      Object.keys(content?.['application/problem+json']?.examples ?? {}),
    ),
  };
}

function shapeOf(content: Readonly<Record<string, Media>> | undefined): Shape {
  const media = content?.['application/json'];
  return { schema: media?.schema ?? null, example: media?.example };
}

const parametersOf = (entry: Entry | undefined, schemas: Reference['schemas']): Field[] =>
  (entry?.parameters ?? []).map(({ name, required = false, description, schema }) => ({
    name,
    type: typeOf(schema, schemas),
    required,
    description: description ?? schema.description ?? '',
  }));

const deepest = 3;

/** The fields of an object, those of objects and lists inside it after their own. */
export function fieldsOf(schema: ApiSchema, schemas: Reference['schemas'], prefix = '', depth = 0): Field[] {
  const shape = followed(schema, schemas);
  const list = shape.items ? followed(shape.items, schemas) : null;
  if (list) return fieldsOf(list, schemas, `${prefix}[]`, depth);
  return Object.entries(shape.properties ?? {}).flatMap(([key, property]) => {
    const name = prefix === '' ? key : `${prefix}.${key}`;
    const own = followed(property, schemas);
    const field: Field = {
      name,
      type: typeOf(property, schemas),
      required: shape.required?.includes(key) ?? false,
      description: property.description ?? own.description ?? '',
    };
    return depth < deepest ? [field, ...fieldsOf(inside(own, schemas), schemas, name, depth + 1)] : [field];
  });
}

/** What may be null is shown as what it is otherwise. */
function inside(schema: ApiSchema, schemas: Reference['schemas']): ApiSchema {
  const [first] = (schema.anyOf ?? schema.oneOf ?? []).filter(({ type }) => type !== 'null');
  return first ? followed(first, schemas) : schema;
}

/** The schema behind a reference, with what is said beside it. */
function followed(schema: ApiSchema, schemas: Reference['schemas']): ApiSchema {
  const { $ref: ref, allOf = [], ...beside } = schema;
  const parts = [...(ref === undefined ? [] : [schemas[ref.replace('#/components/schemas/', '')] ?? {}]), ...allOf];
  if (parts.length === 0) return schema;
  const all = parts.map((part) => followed(part, schemas));
  return {
    ...Object.assign({}, ...all),
    ...beside,
    properties: Object.assign({}, ...all.map(({ properties }) => properties), beside.properties) as ApiSchema,
    required: [...all.flatMap(({ required = [] }) => required), ...(beside.required ?? [])],
  } as ApiSchema;
}

function typeOf(schema: ApiSchema, schemas: Reference['schemas']): string {
  const own = followed(schema, schemas);
  const choices = own.anyOf ?? own.oneOf;
  if (choices) return choices.map((choice) => typeOf(choice, schemas)).join(' | ');
  if (own.const !== undefined) return JSON.stringify(own.const);
  if (own.enum) return own.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (own.items) return `${typeOf(own.items, schemas)}[]`;
  const types = (typeof own.type === 'string' ? [own.type] : (own.type ?? ['any'])).map((type) =>
    type === 'string' && own.format !== undefined ? own.format : type,
  );
  return types.join(' | ');
}
