// Takes away what is not granted: cookies on every domain and path that this page reaches, web storage, databases; by the names of the notice.
import { choiceCookie } from '#wire';
import { cookies, writeCookie } from './kept.ts';
import { page } from './page.ts';

type Grants = Readonly<Record<string, boolean>>;

const fits = (name: string, patterns: readonly string[]): boolean =>
  patterns.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one));

/** The patterns of what is granted, or of what is not; the site's own are those of the category. */
const patterns = (grants: Grants, granted: boolean): string[] =>
  page.notice.asked.flatMap(({ id, clears }) =>
    Object.entries(clears).flatMap(([vendor, names]) =>
      grants[vendor ? `${id}/${vendor}` : id] === granted ? names : [],
    ),
  );

export function sweep(grants: Grants): void {
  const away = patterns(grants, false);
  const stay = [...patterns(grants, true), ...Object.values(page.notice.necessary?.clears ?? {}).flat(), choiceCookie];
  const goes = (name: string): boolean => fits(name, away) && !fits(name, stay);
  for (const one of cookies().split('; ')) {
    const name = one.split('=')[0]!;
    if (goes(name)) expire(name);
  }
  for (const store of ['localStorage', 'sessionStorage'] as const)
    try {
      for (const name of Object.keys(window[store])) if (goes(name)) window[store].removeItem(name);
    } catch {
      // Refused by the browser: nothing is there.
    }
  // Not in every browser.
  void window.indexedDB?.databases?.().then(
    (all) => all.forEach(({ name }) => name && goes(name) && indexedDB.deleteDatabase(name)),
    () => 0,
  );
}

/** A cookie is told by name, domain and path, and a script is not told the latter two: so each that it could have. */
function expire(name: string): void {
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, at) => `;domain=${labels.slice(at).join('.')}`)];
  const steps = location.pathname.split('/').slice(1);
  // Without a path it is the current directory’s (RFC 6265, 5.1.4).
  const paths = [
    '',
    ';path=/',
    ...steps.flatMap((_, at) => [1, 0].map((cut) => `;path=/${steps.slice(0, at + 1).join('/')}${cut ? '' : '/'}`)),
  ];
  for (const domain of domains)
    for (const path of paths)
      for (const kind of location.protocol === 'https:' ? [';secure', ';secure;samesite=none;partitioned'] : [''])
        writeCookie(`${name}=;max-age=0${domain}${path}${kind}`);
}
