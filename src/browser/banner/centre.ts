// The second layer in a dialog: fetched when it is wanted, with the choice that stands.
import type { Centre } from '#wire';
import { addStyle, elementOf } from './nodes.ts';
import { page } from './page.ts';

let dialog: HTMLDialogElement | null = null;
let fetched: Promise<Centre> | null = null;

/** Also called when somebody is about to open it. What failed is tried again. */
export function fetchCentre(): Promise<Centre> {
  fetched ??= (async () => {
    const answer = await fetch(`${page.base}/upheld/centre?lang=${page.language}`);
    if (!answer.ok) throw new Error(String(answer.status));
    const centre = (await answer.json()) as Centre;
    addStyle(centre.css);
    return centre;
  })();
  fetched.catch(() => (fetched = null));
  return fetched;
}

/** Rejects when the second layer cannot be fetched; then its page may be there. */
export async function openCentre(grants: Readonly<Record<string, boolean>>, gpc: boolean): Promise<void> {
  if (dialog?.open) return;
  dialog ??= elementOf([
    'dialog',
    { class: 'upheld', 'aria-labelledby': 'upheld-centre-title', lang: page.language, dir: page.dir },
  ]) as HTMLDialogElement;
  dialog.textContent = '…';
  document.body.append(dialog);
  dialog.showModal();
  try {
    const { tree } = await fetchCentre();
    const ticked = Object.fromEntries(Object.entries(grants).map(([key, granted]) => [key, granted ? 'on' : '']));
    const form = elementOf(tree, { ...ticked, gpc: gpc ? 'on' : '' });
    dialog.replaceChildren(form);
    form.querySelector('h2')!.focus();
    form.addEventListener('change', ({ target }) => together(form, target as HTMLInputElement));
    for (const box of boxes(form)) if (box.value.includes('/')) together(form, box);
  } catch (error) {
    closeCentre();
    throw error;
  }
}

export function closeCentre(): void {
  dialog?.close();
  dialog?.remove();
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

export const tickedIn = (form: HTMLElement): string[] => boxes(form).flatMap((box) => (box.checked ? [box.value] : []));
