// The choice as this browser keeps it: in the cookie, and where the browser refuses cookies until the page is left.
import { type Choice, choiceCookie, choiceInCookies, cookieValue, endOf } from '#wire';
import { page } from './page.ts';

let memory: Choice | null = null;

export const cookies = (): string => {
  try {
    return document.cookie;
  } catch {
    return '';
  }
};

export function writeCookie(text: string): void {
  try {
    document.cookie = text;
  } catch {
    // A sandboxed frame may not have any.
  }
}

/** Another tab may have chosen since. */
export const kept = (): Choice | null => (memory = choiceInCookies(cookies()) ?? memory);

export function keep(choice: Choice): void {
  memory = choice;
  const seconds = Math.floor(endOf(choice.at, page.notice.remember) / 1000) - choice.at;
  const where = page.domain ? `;domain=${page.domain}` : '';
  const secure = location.protocol === 'https:' ? ';secure' : '';
  writeCookie(`${choiceCookie}=${cookieValue(choice)};path=/;max-age=${seconds};samesite=lax${where}${secure}`);
}
