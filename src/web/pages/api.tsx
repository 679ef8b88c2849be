// The API page: a reference for people, rendered from the OpenAPI document that programs read, so that the two cannot differ.
import type { Child } from 'hono/jsx';
import type { Json, Language } from '#base';
import { api, site } from '#words';
import { Page } from '../layout.tsx';
import { type ApiOperation, type ApiSchema, type Field, type Reference, fieldsOf, referenceOf } from '../reference.ts';
import { type Speaker, speaker } from '../speak.tsx';
import { publicPlaces } from './policy.tsx';

export interface ApiView {
  /** The OpenAPI document. */
  document: Json;
  problems: readonly { kind: string; status: number; title: string; meaning: string }[];
  /** Code that verifies a webhook, to be copied, and a vector to test it with. */
  verify: { code: string; vector: Json };
}

export const ApiPage = (props: { company: string; language: Language; boardOpen: boolean; view: ApiView }) => {
  const { company, language, boardOpen, view } = props;
  const t = speaker(language);
  const reference = referenceOf(view.document);
  return (
    <Page
      company={company}
      title={t(api.title)}
      language={language}
      frame={language}
      places={publicPlaces(t, null, boardOpen)}
      otherLanguages={(other) => `/api?lang=${other}`}
      width="desk"
    >
      <h1>{t(api.title)}</h1>
      <p class="lead">{t(api.lead, { company })}</p>
      <p>
        <a href="/api/v1/openapi.json">{t(api.machine)}</a>
      </p>
      <div class="reference">
        <Contents reference={reference} t={t} />
        <div>
          <Basics reference={reference} t={t} />
          {reference.areas.map(({ name, description, operations }) => (
            <section class="reference-area" id={name.toLowerCase()} lang="en">
              <h2>{name}</h2>
              <p>{description}</p>
              {operations.map((operation) => (
                <Operation operation={operation} schemas={reference.schemas} t={t} />
              ))}
            </section>
          ))}
          <Events reference={reference} t={t} />
          <Verifying verify={view.verify} t={t} />
          <Problems problems={view.problems} t={t} />
        </div>
      </div>
    </Page>
  );
};

const Contents = ({ reference, t }: { reference: Reference; t: Speaker }) => (
  <nav class="reference-contents" aria-label={t(site.contents)}>
    <ul>
      <li>
        <a href="#basics">{t(api.basics)}</a>
      </li>
      {reference.areas.map(({ name, operations }) => (
        <li lang="en">
          <a href={`#${name.toLowerCase()}`}>{name}</a>
          <ul>
            {operations.map(({ operationId, summary }) => (
              <li>
                <a href={`#${operationId}`}>{summary}</a>
              </li>
            ))}
          </ul>
        </li>
      ))}
      {(['events', 'verify', 'problems'] as const).map((part) => (
        <li>
          <a href={`#${part}`}>{t(api[part])}</a>
        </li>
      ))}
    </ul>
  </nav>
);

const Basics = ({ reference, t }: { reference: Reference; t: Speaker }) => (
  <section class="reference-area" id="basics">
    <h2>{t(api.basics)}</h2>
    <Marked text={reference.description} />
    <p>{t(api.tryIt)}</p>
    <Code text={`curl ${reference.address}/api/v1/policy`} />
  </section>
);

const Operation = ({
  operation,
  schemas,
  t,
}: {
  operation: ApiOperation;
  schemas: Reference['schemas'];
  t: Speaker;
}) => {
  const { operationId, method, path, summary, description, parameters, body, answer, problems } = operation;
  return (
    <section class="operation" id={operationId}>
      <h3>{summary}</h3>
      <p class="address">
        <strong>{method.toUpperCase()}</strong> <code>{path}</code>
      </p>
      <Marked text={description} />
      <Fields title={t(api.parameters)} fields={parameters} marks={true} t={t} />
      {body && <Shape title={t(api.body)} {...body} schemas={schemas} marks={true} t={t} />}
      {answer && <Shape title={t(api.answer, { status: String(answer.status) })} {...answer} schemas={schemas} t={t} />}
      <p class="quiet">
        <span lang={t.language}>{t(api.mayFail)}</span>{' '}
        {problems.map((kind, index) => (
          <>
            {index > 0 && ', '}
            <a href={`#problem-${kind}`}>{kind}</a>
          </>
        ))}
      </p>
    </section>
  );
};

interface ShapeProps {
  title: string;
  said?: string;
  schema: ApiSchema | null;
  example: Json | undefined;
  schemas: Reference['schemas'];
  marks?: boolean;
  t: Speaker;
}

const Shape = ({ title, said, schema, example, schemas, marks = false, t }: ShapeProps) => (
  <>
    {schema ? (
      <Fields title={title} said={said} fields={fieldsOf(schema, schemas)} marks={marks} t={t} />
    ) : (
      <>
        <h4 lang={t.language}>{title}</h4>
        <p>{said}</p>
      </>
    )}
    {example !== undefined && example !== null && (
      <details class="sample">
        <summary lang={t.language}>{t(api.example)}</summary>
        <Code text={JSON.stringify(example, null, 2)} />
      </details>
    )}
  </>
);

interface FieldsProps {
  title: string;
  said?: string | undefined;
  fields: readonly Field[];
  /** What is sent marks what must be there (true); what is answered marks what may be missing. */
  marks: boolean;
  t: Speaker;
}

const Fields = ({ title, said, fields, marks, t }: FieldsProps) => {
  if (fields.length === 0 && said === undefined) return null;
  return (
    <>
      <h4 lang={t.language}>{title}</h4>
      {said !== undefined && <p>{said}</p>}
      {fields.length > 0 && (
        <dl class="fields">
          {fields.map((field) => (
            <div>
              <dt>
                <code>{field.name}</code>{' '}
                <span class="quiet">
                  {field.type}
                  {field.required === marks && (
                    <>
                      , <span lang={t.language}>{t(marks ? api.required : api.optional)}</span>
                    </>
                  )}
                </span>
              </dt>
              {field.description !== '' && (
                <dd>
                  <Inline text={field.description} />
                </dd>
              )}
            </div>
          ))}
        </dl>
      )}
    </>
  );
};

const Events = ({ reference, t }: { reference: Reference; t: Speaker }) => (
  <section class="reference-area" id="events">
    <h2>{t(api.events)}</h2>
    <p>{t(api.eventsLead)}</p>
    {reference.events.map(({ type, summary, schema, example }) => (
      <section class="operation" id={`event-${type}`} lang="en">
        <h3>{summary}</h3>
        <p class="address">
          <code>{type}</code>
        </p>
        {schema && <Shape title={t(api.body)} schema={schema} example={example} schemas={reference.schemas} t={t} />}
      </section>
    ))}
    <div lang="en">
      <Fields title={t(api.headers)} fields={reference.eventHeaders} marks={false} t={t} />
    </div>
  </section>
);

const Verifying = ({ verify, t }: { verify: ApiView['verify']; t: Speaker }) => (
  <section class="reference-area" id="verify">
    <h2>{t(api.verify)}</h2>
    <p>{t(api.verifyLead)}</p>
    <Code text={verify.code} />
    <p>{t(api.vector)}</p>
    <Code text={JSON.stringify(verify.vector, null, 2)} />
  </section>
);

const Problems = ({ problems, t }: { problems: ApiView['problems']; t: Speaker }) => (
  <section class="reference-area" id="problems">
    <h2>{t(api.problems)}</h2>
    <p>{t(api.problemsLead)}</p>
    <dl class="fields" lang="en">
      {problems.map(({ kind, status, title, meaning }) => (
        <div id={`problem-${kind}`}>
          <dt>
            <code>{`/api/problems/${kind}`}</code> <span class="quiet">{status}</span>
          </dt>
          <dd>
            {title}. {meaning}
          </dd>
        </div>
      ))}
    </dl>
  </section>
);

/** Code wraps instead of scrolling: a phone and the keyboard reach all of it. */
const Code = ({ text }: { text: string }) => (
  <pre class="listing" lang="en">
    <code>{text}</code>
  </pre>
);

/** Paragraphs with **strong** words and `code`: all of Markdown that the document uses. */
const Marked = ({ text }: { text: string }) => (
  <div lang="en">
    {text.split('\n\n').map((paragraph) => (
      <p>
        <Inline text={paragraph} />
      </p>
    ))}
  </div>
);

const Inline = ({ text }: { text: string }): Child => (
  <>
    {text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((part) => {
      if (part.startsWith('`')) return <code>{part.slice(1, -1)}</code>;
      return part.startsWith('**') ? <strong>{part.slice(2, -2)}</strong> : part;
    })}
  </>
);
