// Test only: S3-compatible storage on this machine. s3rver behind a proxy that cuts, delays and lies; and a small bucket with versions and locks, after Amazon's documentation.
import { mkdtempSync, rmSync } from 'node:fs';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { type AddressInfo, type Server as TcpServer, connect, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { S3Place } from './shelf-s3.ts';

const portOf = (server: TcpServer | Server): number => (server.address() as AddressInfo).port;

/** Who enters s3rver. */
export function enterS3(t: TestContext): void {
  const before = { ...process.env };
  process.env['AWS_ACCESS_KEY_ID'] = 'S3RVER';
  process.env['AWS_SECRET_ACCESS_KEY'] = 'S3RVER';
  t.after(() => {
    process.env = before;
  });
}

/** `mood`: what happens to connections from now on. */
export interface Faults {
  place: S3Place;
  mood: (mood: 'well' | 'cut' | 'silent') => void;
}

export async function s3Server(t: TestContext): Promise<Faults> {
  enterS3(t);
  const folder = mkdtempSync(join(tmpdir(), 'upheld-s3-'));
  // @ts-expect-error it comes without types
  const { default: S3rver } = (await import('s3rver')) as unknown as {
    default: new (options: object) => { run(): Promise<AddressInfo>; close(): Promise<void> };
  };
  const s3 = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: folder,
    configureBuckets: [{ name: 'safe' }],
  });
  const { port } = await s3.run();
  let mood: Parameters<Faults['mood']>[0] = 'well';
  const open = new Set<() => void>();
  const proxy = createTcpServer((near) => {
    const far = connect(port, '127.0.0.1');
    const end = (): void => {
      near.destroy();
      far.destroy();
    };
    open.add(end);
    for (const socket of [near, far]) socket.on('error', end).on('close', () => (end(), open.delete(end)));
    let passed = 0;
    near.on('data', (chunk) => {
      passed += chunk.length;
      if (mood === 'cut' && passed > 20_000) end();
      else if (mood !== 'silent') far.write(chunk);
    });
    far.on('data', (chunk) => void near.write(chunk));
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  t.after(async () => {
    for (const end of open) end();
    proxy.close();
    await s3.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    place: { bucket: 'safe', prefix: 'upheld/', region: 'us-east-1', endpoint: `http://127.0.0.1:${portOf(proxy)}` },
    mood(next) {
      mood = next;
      for (const end of open) end();
    },
  };
}

interface Version {
  key: string;
  id: string;
  /** Null: a delete marker. */
  bytes: Buffer | null;
}

export interface VersionedBucket {
  place: S3Place;
  versions: Version[];
  /** Uploads that were begun and never ended; listed two at a time. */
  uploads: { key: string; id: string }[];
  /** What it does not do as it should. */
  set: (how: Partial<{ locked: boolean; tellsNothing: boolean; keepsNothing: boolean; denies: boolean }>) => void;
}

/** A bucket with versioning switched on: deleting leaves a marker, and every version stays until it is deleted by its id. */
export async function versionedBucket(t: TestContext): Promise<VersionedBucket> {
  enterS3(t);
  const versions: Version[] = [];
  const uploads: { key: string; id: string }[] = [];
  let how = { locked: false, tellsNothing: false, keepsNothing: false, denies: false };
  const newestOf = (key: string): Version | undefined => versions.findLast((one) => one.key === key);
  const error = (answer: ServerResponse, status: number, code: string): void => {
    answer.writeHead(status, { 'content-type': 'application/xml' });
    answer.end(`<Error><Code>${code}</Code></Error>`);
  };
  const xml = (answer: ServerResponse, text: string): void => {
    answer.writeHead(200, { 'content-type': 'application/xml' });
    answer.end(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`);
  };
  const answerTo = async (request: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const url = new URL(request.url!, 'http://bucket');
    const body: Buffer[] = [];
    for await (const chunk of request) body.push(chunk as Buffer);
    const key = decodeURIComponent(url.pathname.replace(/^\/safe\/?/, ''));
    const asks = (name: string): boolean => url.searchParams.has(name);
    const under = url.searchParams.get('prefix') ?? '';
    if (key === '') {
      if (asks('versioning'))
        return how.tellsNothing
          ? error(answer, 403, 'AccessDenied')
          : xml(answer, '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>');
      if (asks('object-lock'))
        return how.locked
          ? xml(
              answer,
              '<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled></ObjectLockConfiguration>',
            )
          : error(answer, 404, 'ObjectLockConfigurationNotFoundError');
      if (asks('uploads')) {
        const after = url.searchParams.get('upload-id-marker');
        const rest = uploads
          .filter((one) => one.key.startsWith(under))
          .filter(({ id }) => after === null || id > after);
        const page = rest.slice(0, 2);
        const rows = page.map((one) => `<Upload><Key>${one.key}</Key><UploadId>${one.id}</UploadId></Upload>`).join('');
        const { key: name, id } = page.at(-1) ?? { key: '', id: '' };
        const next = `<NextKeyMarker>${name}</NextKeyMarker><NextUploadIdMarker>${id}</NextUploadIdMarker>`;
        return xml(
          answer,
          `<ListMultipartUploadsResult><IsTruncated>${rest.length > 2}</IsTruncated>${next}${rows}</ListMultipartUploadsResult>`,
        );
      }
      if (asks('versions')) {
        const all = versions.filter((one) => one.key.startsWith(under));
        const rows = all.map(({ key: name, id, bytes }) => {
          const tag = bytes === null ? 'DeleteMarker' : 'Version';
          return `<${tag}><Key>${name}</Key><VersionId>${id}</VersionId></${tag}>`;
        });
        return xml(answer, `<ListVersionsResult><IsTruncated>false</IsTruncated>${rows.join('')}</ListVersionsResult>`);
      }
      const names = [...new Set(versions.map((one) => one.key))].filter(
        (name) => name.startsWith(under) && newestOf(name)?.bytes,
      );
      const rows = names.map((name) => `<Contents><Key>${name}</Key></Contents>`).join('');
      return xml(answer, `<ListBucketResult><IsTruncated>false</IsTruncated>${rows}</ListBucketResult>`);
    }
    if (request.method === 'PUT') {
      const bytes = how.keepsNothing ? Buffer.from('') : plain(request, Buffer.concat(body));
      versions.push({ key, id: `v${versions.length + 1}-${Math.trunc(performance.now())}`, bytes });
      answer.writeHead(200, { etag: '"1"' });
      return void answer.end();
    }
    if (request.method === 'DELETE' && asks('uploadId')) {
      uploads.splice(
        uploads.findIndex((one) => one.key === key && one.id === url.searchParams.get('uploadId')),
        1,
      );
      answer.writeHead(204);
      return void answer.end();
    }
    if (request.method === 'DELETE') {
      const id = url.searchParams.get('versionId');
      if (id !== null && (how.locked || how.denies)) return error(answer, 403, 'AccessDenied');
      if (id === null) versions.push({ key, id: `m${versions.length + 1}`, bytes: null });
      else
        versions.splice(
          versions.findIndex((one) => one.key === key && one.id === id),
          1,
        );
      answer.writeHead(204);
      return void answer.end();
    }
    const bytes = newestOf(key)?.bytes;
    if (!bytes) return error(answer, 404, 'NoSuchKey');
    answer.writeHead(200, { 'content-length': bytes.length });
    answer.end(request.method === 'HEAD' ? undefined : bytes);
  };
  const server = createServer((request, answer) => void answerTo(request, answer));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    place: { bucket: 'safe', prefix: '', region: 'us-east-1', endpoint: `http://127.0.0.1:${portOf(server)}` },
    versions,
    uploads,
    set(change) {
      how = { ...how, ...change };
    },
  };
}

/** What was sent, out of the chunks of a signed upload (aws-chunked). */
function plain(request: IncomingMessage, sent: Buffer): Buffer {
  if (request.headers['content-encoding']?.includes('aws-chunked') !== true) return sent;
  const parts: Buffer[] = [];
  for (let at = 0; at < sent.length;) {
    const end = sent.indexOf('\r\n', at);
    const size = Number.parseInt(sent.subarray(at, end).toString(), 16);
    if (!size) break;
    parts.push(sent.subarray(end + 2, end + 2 + size));
    at = end + 4 + size;
  }
  return Buffer.concat(parts);
}
