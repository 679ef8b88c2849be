// Public addresses: those of the ordinary internet. Everything that special registries set apart is none (IANA; RFC 6890, 8190).
import { BlockList, isIP } from 'node:net';

/** All of IPv4 that is not ordinary unicast on the internet: private, loopback, link-local (metadata services), shared, test, multicast. */
const apart4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Of IPv6 only 2000::/3 is ordinary unicast; within it these are set apart, or carry an IPv4 address that would escape the list above. */
const apart6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
];

const blocks = (family: 'ipv4' | 'ipv6', nets: readonly (readonly [string, number])[]): BlockList => {
  const list = new BlockList();
  for (const [net, bits] of nets) list.addSubnet(net, bits, family);
  return list;
};

const refused4 = blocks('ipv4', apart4);
const refused6 = blocks('ipv6', apart6);
const unicast6 = blocks('ipv6', [['2000::', 3]]);
const loopback4 = blocks('ipv4', [['127.0.0.0', 8]]);

/** Whether an address (not a name) is an ordinary one on the internet. Anything that is no address is not. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !refused4.check(address, 'ipv4');
  if (isIP(address) !== 6 || address.includes('%')) return false;
  return unicast6.check(address, 'ipv6') && !refused6.check(address, 'ipv6');
}

/** Whether an address is this machine itself. */
export const isLoopback = (address: string): boolean =>
  isIP(address) === 4 ? loopback4.check(address, 'ipv4') : address === '::1';
