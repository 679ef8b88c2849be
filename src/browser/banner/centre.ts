// The second layer in a dialog: fetched when it is wanted, with the choice that stands.
import { slotted } from '#wire';
import { fetchCentre } from './fetched.ts';
import { elementOf } from './nodes.ts';
import type { Told } from './rest.ts';

let dialog: HTMLDialogElement | null = null;
/** Rejects when the second layer cannot be fetched; then its page may be there. */
export async function openCentre(told: Told): Promise<void> {
  if (dialog?.open) return;
  const { tree, dir } = await fetchCentre(told);
  const on = Object.fromEntries(Object.entries(told.grants).map(([key, granted]) => [key, granted ? 'on' : '']));
  const form = elementOf(slotted(tree, { ...on, gpc: told.gpc ? 'on' : '' }));
  dialog = elementOf([
    'dialog',
    { class: 'upheld', 'aria-labelledby': 'upheld-centre-title', lang: told.language, dir },
  ]) as HTMLDialogElement;
  dialog.append(form);
  dialog.addEventListener('close', ({ target }) => (target as HTMLElement).remove());
  form.addEventListener('change', ({ target }) => together(form, target as HTMLInputElement));
  const close = (): void => dialog?.close();
  form.querySelector('.upheld-close')!.addEventListener('click', close);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    event.stopPropagation();
    told.answer((event.submitter as HTMLButtonElement).value, ticked(form), 2);
    close();
  });
  for (const box of boxes(form)) if (box.value.includes('/')) together(form, box);
  document.body.append(dialog);
  dialog.showModal();
  form.querySelector('h2')!.focus();
}

const boxes = (form: HTMLElement): HTMLInputElement[] => [...form.querySelectorAll<HTMLInputElement>('[name=grant]')];

/** A category and its companies: one switch for all, and some of them show as some. */
function together(form: HTMLElement, changed: HTMLInputElement): void {
  const [id, vendor] = changed.value.split('/') as [string, string?];
  const whole = boxes(form).find((box) => box.value === id)!;
  const parts = boxes(form).filter((box) => box.value.startsWith(`${id}/`));
  if (vendor === undefined) for (const box of parts) box.checked = changed.checked;
  const on = parts.filter((box) => box.checked).length;
  if (parts.length > 0) whole.checked = on > 0;
  whole.indeterminate = on > 0 && on < parts.length;
}

const ticked = (form: HTMLElement): string[] => boxes(form).flatMap((box) => (box.checked ? [box.value] : []));
