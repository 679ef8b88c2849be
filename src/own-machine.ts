// Whether a request comes from this machine by its local name: then a trial board may be read without signing in (decision 2).
import type { Config } from './config.ts';

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;
const throughProxy = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];

/** All of: no public address is set, we listen on loopback, the Host is a loopback name (no DNS rebinding), no proxy stands between. */
export const isOwnMachine = (request: Request, config: Pick<Config, 'publicUrl' | 'host'>): boolean =>
  config.publicUrl === null &&
  loopback.test(config.host.includes(':') ? `[${config.host}]` : config.host) &&
  loopback.test(request.headers.get('host') ?? new URL(request.url).host) &&
  throughProxy.every((name) => !request.headers.has(name));
