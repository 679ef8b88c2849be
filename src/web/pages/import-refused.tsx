// The rows of a file that are refused, by number and reason: the first ones, and all of them as a table to download.
import type { KnownType, RefusedRow } from '#vault';
import { imports } from '#words';
import type { Speaker } from '../speak.tsx';
import { targetTitle } from './import-columns.tsx';
import { type ImportProps, importPath } from './import-one.tsx';

const shown = 20;

export const refusedField = ({ field }: RefusedRow, type: KnownType, t: Speaker): string =>
  field === null ? '' : targetTitle(type, field, t);

export const Refused = ({ view, t }: ImportProps) => {
  const { refused } = view.one.plan!;
  return (
    <section class="spaced" aria-labelledby="refused">
      <h2 id="refused" class="form-part">
        {t(imports.refused)}
      </h2>
      {refused.length === 0 ? (
        <p class="quiet">{t(imports.refusedNone)}</p>
      ) : (
        <>
          <p>{t(imports.refusedLead)}</p>
          <table class="import-refused">
            <thead>
              <tr>
                <th scope="col" class="number">
                  {t(imports.row)}
                </th>
                <th scope="col">{t(imports.reason)}</th>
              </tr>
            </thead>
            <tbody>
              {refused.slice(0, shown).map((row) => (
                <tr>
                  <td class="number">{row.row}</td>
                  <td>
                    {row.field !== null && <strong>{refusedField(row, view.type, t)}: </strong>}
                    {t(imports[`why-${row.why}`])}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {refused.length > shown && <p class="quiet">{t(imports.refusedMore, { count: refused.length - shown })}</p>}
          <p>
            <a href={`${importPath(view)}/refused.csv`} download="">
              {t(imports.refusedGet)}
            </a>
          </p>
        </>
      )}
    </section>
  );
};
