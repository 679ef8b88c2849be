// What stands in the place of a frame that is held back: what it is, why it is not there, and a button that allows just that.
import type { Answer, AskedId } from '#wire';
import { fetchCentre } from './fetched.ts';
import { elementOf } from './nodes.ts';
import type { Told } from './rest.ts';

/** Put before `held`, once its words are there. */
export async function placeholder(ask: () => Told, stand: HTMLElement, key: string, title: string): Promise<void> {
  const told = ask();
  const { held, dir } = await fetchCentre(told);
  const written = (name: string, values: Readonly<Record<string, string>>): string =>
    held[name]!.replace(/\{(\w+)\}/g, (_, slot: string) => values[slot]!);
  const who = held[key] ?? key;
  const name = title || held['frame']!;
  stand.className = 'upheld upheld-held';
  for (const [attribute, value] of Object.entries({ role: 'group', 'aria-label': name, lang: told.language, dir }))
    stand.setAttribute(attribute, value);
  stand.replaceChildren(
    elementOf(['p', {}, ['strong', {}, written('title', { title: name })]]),
    elementOf(['p', {}, written('why', { who })]),
    elementOf(['button', { type: 'button' }, written('show', { who })]),
  );
  stand.querySelector('button')!.addEventListener('click', () => {
    const before = stand.previousSibling;
    const { parentElement } = stand;
    grant(ask(), key);
    // Whoever pressed the button is where the frame is now.
    const frameIn = (): void => {
      if (stand.isConnected) return void setTimeout(frameIn, 20);
      const next = before ? before.nextSibling : parentElement?.firstChild;
      const frame =
        next instanceof HTMLIFrameElement ? next : (next?.parentElement ?? parentElement)?.querySelector('iframe');
      frame?.focus();
    };
    frameIn();
  });
}

/** Allows one company, or one category, and leaves all other answers as they stand. */
function grant({ notice, choice, grants, record }: Told, key: string): void {
  const [id, vendor] = key.split('/') as [AskedId, string?];
  const category = notice.asked.find((one) => one.id === id);
  if (!category) return;
  const standing = notice.asked.flatMap((one): [AskedId, Answer][] =>
    choice?.answers[one.id]?.mark === one.mark ? [[one.id, choice.answers[one.id]!]] : [],
  );
  const off = category.vendors.filter((one) => vendor && one.id !== vendor && !grants[`${id}/${one.id}`]);
  const now: Answer = { mark: category.mark, granted: true, without: off.map((one) => one.id) };
  record('choose', { ...Object.fromEntries(standing), [id]: now }, 1);
}
