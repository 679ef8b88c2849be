// The controls of a record’s form, made from its declared type, and the questions where it comes from and what for.
import { type Field as Form, type KnownType, sources } from '#vault';
import { people } from '#words';
import { Field } from './forms.tsx';
import { type Around, channelName, fieldTitle, fieldsOf, purposeName, sourceName } from './people-words.tsx';
import { type Faults, type From, type Typed, channels, controlOf } from './record-form.ts';
import type { Speaker } from './speak.tsx';

export interface RecordFieldsProps {
  type: KnownType;
  typed: Typed;
  faults: Faults;
  /** Fields that stand in no control: they were collected for something else. */
  without: readonly string[];
  t: Speaker;
}

export const RecordFields = ({ type, typed, faults, without, t }: RecordFieldsProps) => (
  <div class="record-fields">
    {fieldsOf(type)
      .filter(([name]) => !without.includes(name))
      .map(([name, form]) => {
        const fault = faults[name];
        const help = helpOf(name, form, t);
        return (
          <Field
            id={controlOf(name)}
            label={fieldTitle(type.name, name, form, t)}
            {...(fault ? { error: t(fault.text, fault.values) } : {})}
            {...(help === null ? {} : { help })}
            control={(attributes) => (
              <Control form={form} value={typed[controlOf(name)] ?? ''} attributes={attributes} t={t} />
            )}
          />
        );
      })}
  </div>
);

function helpOf(name: string, form: Form, t: Speaker): string | null {
  if ('type' in form && form.type === 'array') return t(people.helpList);
  if (form.description !== undefined) return form.description;
  return name === 'country' && 'maxLength' in form && form.maxLength === 2 ? t(people.helpCountry) : null;
}

interface ControlProps {
  form: Form;
  value: string;
  attributes: { id: string; name: string; 'aria-describedby'?: string; 'aria-invalid'?: 'true' };
  t: Speaker;
}

/** From so many characters on a text gets several lines. */
const manyLines = 300;

const Control = ({ form, value, attributes, t }: ControlProps) => {
  if ('enum' in form)
    return <Choice options={form.enum.map((one) => [one, one] as const)} {...{ value, attributes }} />;
  if (form.type === 'boolean')
    return (
      <Choice options={[['yes', t(people.yes)] as const, ['no', t(people.no)] as const]} {...{ value, attributes }} />
    );
  if (form.type === 'array' || (form.type === 'string' && (form.maxLength ?? 0) >= manyLines))
    return (
      <textarea {...attributes} rows={4} {...lengthOf(form)}>
        {value}
      </textarea>
    );
  const kind = form.type === 'string' ? (inputs[form.format ?? 'none'] ?? 'text') : 'text';
  const numeric = form.type === 'string' ? {} : { inputMode: 'decimal' as const };
  return <input {...attributes} type={kind} value={value} autocomplete="off" {...numeric} {...lengthOf(form)} />;
};

const inputs: Readonly<Record<string, 'email' | 'date' | 'url' | 'text'>> = {
  email: 'email',
  date: 'date',
  uri: 'url',
};

const lengthOf = (form: Form): { maxLength?: number } =>
  'maxLength' in form && form.maxLength !== undefined ? { maxLength: form.maxLength } : {};

interface ChoiceProps extends Pick<ControlProps, 'value' | 'attributes'> {
  options: readonly (readonly [string, string])[];
}

const Choice = ({ options, value, attributes }: ChoiceProps) => (
  <select {...attributes}>
    <option value="">–</option>
    {options.map(([option, name]) => (
      <option value={option} selected={option === value}>
        {name}
      </option>
    ))}
  </select>
);

export interface FromFieldsProps extends Pick<Around, 'purposes'> {
  from: From;
  /** Whether no purpose was chosen. */
  wrong: boolean;
  /** Channels to choose from; absent: those of one person's data. */
  ways?: readonly string[];
  t: Speaker;
}

export const FromFields = ({ from, purposes, wrong, ways = channels, t }: FromFieldsProps) => (
  <>
    <h2 class="form-part">{t(people.sourceTitle)}</h2>
    <Field
      id="source"
      label={t(people.source)}
      help={t(people.sourceHelp)}
      control={(attributes) => (
        <select {...attributes}>
          {sources.map((one) => (
            <option value={one} selected={one === from.source}>
              {sourceName(one, t)}
            </option>
          ))}
        </select>
      )}
    />
    <Field
      id="channel"
      label={t(people.channel)}
      control={(attributes) => (
        <select {...attributes}>
          {ways.map((one) => (
            <option value={one} selected={one === from.channel}>
              {channelName(one, t)}
            </option>
          ))}
        </select>
      )}
    />
    <fieldset class="field boxes" id="purposes" {...(wrong ? { 'aria-describedby': 'purposes-error' } : {})}>
      <legend>{t(people.forPurposes)}</legend>
      {wrong && (
        <p class="error" id="purposes-error">
          {t(people.errorPurposes)}
        </p>
      )}
      {purposes.map(({ id }) => (
        <label>
          <input type="checkbox" name="purposes" value={id} checked={from.purposes.includes(id)} />
          {purposeName(id, purposes, t)}
        </label>
      ))}
      <p class="help">{t(people.forPurposesHelp)}</p>
    </fieldset>
  </>
);
