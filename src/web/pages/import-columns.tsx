// Which column of a file goes into which field: as it was guessed from the names, to be corrected, and looked at again.
import { type KnownType, personField, targetsOf, whenField } from '#vault';
import { imports } from '#words';
import { Csrf } from '../forms.tsx';
import { fieldTitle } from '../people-words.tsx';
import type { Speaker } from '../speak.tsx';
import { type ImportProps, importPath } from './import-one.tsx';

/** The control of a column, by its place: names of columns may be anything. */
export const columnControl = (place: number): string => `column-${place}`;

export function targetTitle(type: KnownType, target: string, t: Speaker): string {
  if (target === personField) return t(imports.targetPerson);
  if (target === whenField) return t(imports.targetWhen);
  return fieldTitle(type.name, target, type.schema.properties[target], t);
}

export const Columns = ({ view, t }: ImportProps) => {
  const { one, type, twice } = view;
  const mapping = one.plan?.mapping ?? {};
  const targets = targetsOf(type);
  return (
    <section class="spaced" aria-labelledby="columns">
      <h2 id="columns" class="form-part">
        {t(imports.columns)}
      </h2>
      <p>{t(one.plan && !one.plan.proposed ? imports.columnsOwn : imports.columnsLead)}</p>
      <form method="post" action={`${importPath(view)}/columns`}>
        <Csrf token={view.session.csrf} />
        {twice && (
          <p class="error" id="twice" role="alert">
            {t(imports.errorFields)}
          </p>
        )}
        <table class="import-columns">
          <thead>
            <tr>
              <th scope="col">{t(imports.column)}</th>
              <th scope="col">{t(imports.goesInto)}</th>
            </tr>
          </thead>
          <tbody>
            {one.columns.map((column, place) => {
              const target = targets.find((field) => mapping[field] === column) ?? null;
              const id = columnControl(place);
              return (
                <tr>
                  <th scope="row">
                    <label for={id}>{column === '' ? t(imports.columnNameless, { number: place + 1 }) : column}</label>
                    {target === null && <span class="quiet">{t(imports.unmatched)}</span>}
                  </th>
                  <td>
                    <select id={id} name={id} {...(twice ? { 'aria-describedby': 'twice' } : {})}>
                      <option value="">{t(imports.leaveOut)}</option>
                      {targets.map((field) => (
                        <option value={field} selected={field === target}>
                          {targetTitle(type, field, t)}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        <button type="submit" class="outline">
          {t(imports.lookAgain)}
        </button>
      </form>
    </section>
  );
};
