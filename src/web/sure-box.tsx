// The box that must be ticked before an act that cannot be undone.
import { erasing } from '#words';
import type { Speaker } from './speak.tsx';

/** `label`: what is confirmed; `wrong`: it was sent without. */
export const SureBox = ({ t, label, wrong }: { t: Speaker; label: string; wrong: boolean }) => (
  <fieldset class="field boxes">
    {wrong && (
      <p class="error" id="sure-error">
        {t(erasing.errorSure)}
      </p>
    )}
    <label>
      <input
        type="checkbox"
        name="sure"
        value="yes"
        required
        {...(wrong ? { 'aria-describedby': 'sure-error' } : {})}
      />
      {label}
    </label>
  </fieldset>
);
