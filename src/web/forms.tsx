// Parts of forms: the token that a form brings back, a field with its help and its error, and what is said after a change.
import type { Child } from 'hono/jsx';

/** Every form that changes something carries it. */
export const Csrf = ({ token }: { token: string }) => <input type="hidden" name="csrf" value={token} />;

export interface FieldProps {
  id: string;
  label: string;
  help?: string;
  error?: string | undefined;
  /** The control; it gets its id and what describes it from `attributes`. */
  control: (attributes: { id: string; name: string; 'aria-describedby'?: string; 'aria-invalid'?: 'true' }) => Child;
}

export const Field = ({ id, label, help, error, control }: FieldProps) => {
  const described = [help !== undefined && `${id}-help`, error !== undefined && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {error !== undefined && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {control({
        id,
        name: id,
        ...(described === '' ? {} : { 'aria-describedby': described }),
        ...(error === undefined ? {} : { 'aria-invalid': 'true' as const }),
      })}
      {help !== undefined && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
};

/** Said once, after something was done. */
export const Done = ({ children }: { children?: Child }) => (
  <p class="notice" role="status">
    {children}
  </p>
);
