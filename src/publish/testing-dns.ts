// For tests: a DNS server over UDP (RFC 1035) that answers what it is told, fails, or stays silent.
import { createSocket } from 'node:dgram';
import type { TestContext } from 'node:test';

export interface Zone {
  mx?: readonly (readonly [priority: number, exchange: string])[];
  a?: readonly string[];
  aaaa?: readonly string[];
  txt?: readonly string[];
}

/** By name in lower case. A name that is not there does not exist (NXDOMAIN). */
export type Zones = Record<string, Zone | 'fails' | 'silent'>;

const types = { a: 1, mx: 15, txt: 16, aaaa: 28 } as const;

/** Answers with `127.0.0.1:PORT`. */
export async function dnsServer(t: TestContext, zones: Zones): Promise<string> {
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    const { name, type, end } = questionOf(query);
    const zone = zones[name.toLowerCase()];
    if (zone === 'silent') return;
    const data = zone === undefined || zone === 'fails' ? [] : recordsOf(zone, type);
    const header = Buffer.alloc(12);
    query.copy(header, 0, 0, 2);
    header.writeUInt16BE(0x8180 | (zone === 'fails' ? 2 : zone === undefined ? 3 : 0), 2);
    header.writeUInt16BE(1, 4);
    header.writeUInt16BE(data.length, 6);
    const answers = data.map((record) => {
      const head = Buffer.alloc(12);
      head.writeUInt16BE(0xc00c, 0);
      head.writeUInt16BE(type, 2);
      head.writeUInt16BE(1, 4);
      head.writeUInt32BE(60, 6);
      head.writeUInt16BE(record.length, 10);
      return Buffer.concat([head, record]);
    });
    socket.send(Buffer.concat([header, query.subarray(12, end), ...answers]), from.port, from.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  t.after(() => socket.close());
  return `127.0.0.1:${socket.address().port}`;
}

function questionOf(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at]!; length > 0; length = query[at]!) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  return { name: labels.join('.'), type: query.readUInt16BE(at + 1), end: at + 5 };
}

const nameOf = (name: string): Buffer =>
  Buffer.concat([
    ...name
      .split('.')
      .filter((label) => label !== '')
      .map((label) => Buffer.from([label.length, ...Buffer.from(label)])),
    Buffer.from([0]),
  ]);

/** In strings of at most 255 bytes. */
function textData(text: string): Buffer {
  const bytes = Buffer.from(text);
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 255) {
    const part = bytes.subarray(at, at + 255);
    parts.push(Buffer.from([part.length]), part);
  }
  return Buffer.concat(parts);
}

function recordsOf(zone: Zone, type: number): Buffer[] {
  if (type === types.a) return (zone.a ?? []).map((address) => Buffer.from(address.split('.').map(Number)));
  if (type === types.aaaa) return (zone.aaaa ?? []).map(() => Buffer.alloc(16, 0x20));
  if (type === types.txt) return (zone.txt ?? []).map(textData);
  if (type !== types.mx) return [];
  return (zone.mx ?? []).map(([priority, exchange]) =>
    Buffer.concat([Buffer.from([priority >> 8, priority & 255]), nameOf(exchange)]),
  );
}
