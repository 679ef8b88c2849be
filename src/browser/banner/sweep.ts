// Takes away what is not granted: cookies on every domain and path that this page reaches, web storage, databases.
import { choiceCookie } from '#wire';
import { fetchCentre } from './fetched.ts';
import type { Told } from './rest.ts';

/** By the names of the notice; what is granted to one is not taken away because of another. */
export async function sweep(told: Told): Promise<void> {
  const { clears } = await fetchCentre(told);
  const named = (name: string, granted: boolean): boolean =>
    Object.entries(clears).some(
      ([key, names]) =>
        (key === 'necessary' || told.grants[key] === true) === granted && new RegExp(`^(?:${names})$`).test(name),
    );
  const goes = (name: string): boolean => name !== choiceCookie && named(name, false) && !named(name, true);
  try {
    for (const one of document.cookie.split('; ')) {
      const name = one.split('=')[0]!;
      if (goes(name)) expire(name);
    }
  } catch {
    // A sandboxed frame may not have any.
  }
  for (const store of ['localStorage', 'sessionStorage'] as const)
    try {
      for (const name of Object.keys(window[store])) if (goes(name)) window[store].removeItem(name);
    } catch {
      // Refused by the browser: nothing is there.
    }
  try {
    const all = await indexedDB.databases();
    for (const { name } of all) if (name && goes(name)) indexedDB.deleteDatabase(name);
  } catch {
    // Refused, or a browser that does not tell which there are.
  }
}

/** A cookie is told by name, domain and path, and a script is not told the latter two: so each that it could have. */
function expire(name: string): void {
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, at) => `;domain=${labels.slice(at).join('.')}`)];
  const steps = location.pathname.split('/').slice(1);
  const folders = steps.map((_, at) => `;path=/${steps.slice(0, at + 1).join('/')}`);
  // Without a path it is the current directory’s (RFC 6265, 5.1.4).
  const paths = ['', ';path=/', ...folders, ...folders.map((folder) => `${folder}/`)];
  const kinds = location.protocol === 'https:' ? [';secure', ';secure;samesite=none;partitioned'] : [''];
  for (const domain of domains)
    for (const path of paths) for (const kind of kinds) document.cookie = `${name}=;max-age=0${domain}${path}${kind}`;
}
