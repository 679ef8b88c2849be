// Asking the DNS server that the owner named: records, none, or no answer.
import { Resolver } from 'node:dns/promises';

export type Asked<T> = T[] | 'no-answer';

export function resolverAt(server: string): Resolver {
  const dns = new Resolver({ timeout: 2000, tries: 2 });
  dns.setServers([server]);
  return dns;
}

/** No such record, and no such name, are answers; silence and a failing server are not. */
export async function found<T>(asked: Promise<T[]>): Promise<Asked<T>> {
  try {
    return await asked;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENODATA' || code === 'ENOTFOUND' ? [] : 'no-answer';
  }
}

/** The texts of a name, the parts of each put together. */
export async function textsAt(dns: Resolver, name: string): Promise<Asked<string>> {
  const records = await found(dns.resolveTxt(name));
  return records === 'no-answer' ? records : records.map((parts) => parts.join(''));
}
