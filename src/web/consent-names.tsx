// How pages about consent name categories and languages, and let one of several names be chosen.
import type { askedIds } from '#consent';
import { consentCentre } from '#words';
import { Field } from './forms.tsx';
import type { Speaker } from './speak.tsx';

interface NamesProps {
  id: string;
  label: string;
  every: string;
  names: readonly string[];
  chosen: string;
  say?: (name: string) => string;
}

export const Names = ({ id, label, every, names, chosen, say = (name) => name }: NamesProps) => (
  <Field
    id={id}
    label={label}
    control={(attributes) => (
      <select {...attributes}>
        <option value="">{every}</option>
        {names.map((name) => (
          <option value={name} selected={name === chosen}>
            {say(name)}
          </option>
        ))}
      </select>
    )}
  />
);

/** A category as visitors read it. */
export const categoryName = (id: (typeof askedIds)[number], t: Speaker): string => t(consentCentre[id]!);

/** A language by its name in the reader's; a tag that Intl cannot name as it is. */
export function languageName(tag: string, t: Speaker): string {
  try {
    return new Intl.DisplayNames([t.language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
