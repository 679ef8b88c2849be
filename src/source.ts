// Where a request comes from, as far as that can be known: the connection's own address, or the one that a proxy of ours wrote down.
import { BlockList, isIP } from 'node:net';
import { networkOf } from '#base';

/** Addresses and networks (`10.0.0.0/8`) of our own proxies. Null: a part of the text is neither. */
export function proxiesIn(text: string): BlockList | null {
  const list = new BlockList();
  for (const one of text.split(',').map((part) => part.trim())) {
    const [address = '', bits, more] = one.split('/');
    const family = isIP(address) === 4 ? 'ipv4' : 'ipv6';
    const most = family === 'ipv4' ? 32 : 128;
    if (isIP(address) === 0 || more !== undefined || (bits !== undefined && !/^\d{1,3}$/.test(bits))) return null;
    if (Number(bits ?? most) > most) return null;
    list.addSubnet(address, Number(bits ?? most), family);
  }
  return list;
}

/** A proxy on the same machine. */
export const nearProxies = '127.0.0.0/8,::1';

/**
 * The network of whoever sent a request: of the connection, or, when a proxy of ours made that, of the last address in X-Forwarded-For
 * that is none of ours; what stands further left was written by the sender and may be anything. Null: it came from a proxy, or from this
 * machine itself, that says nothing. `connection` is what the server hands over with a request (`{ incoming }` of node:http).
 */
export function sourceOf(request: Request, connection: unknown, proxies: BlockList): string | null {
  const { incoming } = (connection ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  const remote = plain(incoming?.socket?.remoteAddress ?? '');
  if (isIP(remote) === 0) return null;
  if (!isOurs(remote, proxies)) return networkOf(remote);
  const through = (request.headers.get('x-forwarded-for') ?? '').split(',').map(plain);
  const sender = through.findLast((address) => !isOurs(address, proxies));
  return sender === undefined ? null : networkOf(sender);
}

const isOurs = (address: string, proxies: BlockList): boolean =>
  isIP(address) !== 0 && proxies.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6');

/** Without the port that some proxies add, and an IPv4 address without its coat of IPv6. */
const plain = (text: string): string =>
  text
    .trim()
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/^::ffff:(?=[\d.]+$)/i, '');
