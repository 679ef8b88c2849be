// Test only: a service of another controller that behaves as OpenDSR 2.0 says, over real TLS, with certificates of a root of our own.
import { execFileSync } from 'node:child_process';
import { sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

interface Pair {
  key: string;
  cert: string;
}

/** What the service shows and does; tests change it. */
export interface Shows extends Pair {
  types: readonly string[];
  version: string;
  status: number;
  /** Empty: where it belongs. */
  certAt: string;
}

export type OpendsrService = Awaited<ReturnType<typeof opendsrService>>;

/** On a port of this machine, for the name `localhost`. `bearer`: what it lets in by; absent: everybody. */
export async function opendsrService(bearer?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'upheld-opendsr-'));
  const openssl = (...args: string[]): void => void execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  const file = (name: string): string => readFileSync(join(folder, name), 'utf8');

  /** A certificate for `host` by the root, or by itself. */
  const certify = (name: string, host: string, by: 'root' | 'itself'): Pair => {
    const names = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
    const out = ['-out', `${name}.pem`];
    if (by === 'itself') openssl('req', '-x509', ...newKey, '-days', '2', '-keyout', `${name}.key`, ...out, ...names);
    else {
      openssl('req', ...newKey, '-keyout', `${name}.key`, '-out', `${name}.csr`, ...names);
      writeFileSync(join(folder, `${name}.ext`), `subjectAltName=DNS:${host}\nbasicConstraints=CA:FALSE\n`);
      const root = ['-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial'];
      openssl('x509', '-req', '-in', `${name}.csr`, ...root, '-days', '2', '-extfile', `${name}.ext`, ...out);
    }
    return { key: file(`${name}.key`), cert: file(`${name}.pem`) };
  };
  const isRoot = ['-addext', 'basicConstraints=critical,CA:TRUE'];
  const root = ['-days', '3650', '-subj', '/CN=A root', '-keyout', 'root.key', '-out', 'root.pem'];
  openssl('req', '-x509', ...newKey, ...root, ...isRoot);
  const roots = [file('root.pem')];
  const ours = certify('ours', 'localhost', 'root');
  const alone = certify('alone', 'localhost', 'itself');
  const other = certify('other', 'other.example', 'root');

  const signed = (body: string, key = ours.key): string => sign('sha256', Buffer.from(body), key).toString('base64');
  const usual: Shows = { types: ['access', 'portability'], version: '2.0', ...ours, status: 201, certAt: '' };
  const state = {
    shows: { ...usual },
    asked: [] as { path: string; headers: Record<string, unknown>; body: string }[],
  };
  let address = '';
  const server = createServer({ key: ours.key, cert: ours.cert }, (request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString()));
    request.on('end', () => {
      state.asked.push({ path: request.url!, headers: request.headers, body });
      const answer = (status: number, text: string, headers = {}): void =>
        void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
      if (request.url === '/v2/discovery')
        return answer(
          200,
          JSON.stringify({
            api_version: state.shows.version,
            supported_identities: [{ identity_type: 'email', identity_format: 'raw' }],
            supported_subject_request_types: state.shows.types,
            processor_certificate: state.shows.certAt || `${new URL(address).origin}/cert.pem`,
          }),
        );
      if (request.url === '/cert.pem') return answer(200, state.shows.cert);
      if (request.url !== '/v2/requests' || request.method !== 'POST') return answer(404, '{}');
      const wish = JSON.parse(body) as Record<string, string>;
      const fits =
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(wish['subject_request_id']!) &&
        wish['regulation'] === 'gdpr' &&
        wish['subject_request_type'] === 'portability' &&
        wish['api_version'] === '2.0' &&
        (bearer === undefined || request.headers.authorization === `Bearer ${bearer}`);
      if (!fits) return answer(400, '{"error":{"code":400}}');
      const text = JSON.stringify({
        controller_id: 'c',
        subject_request_id: wish['subject_request_id'],
        received_time: '2026-11-22T23:10:01Z',
        expected_completion_time: '2026-12-22T23:10:01+01:00',
        encoded_request: Buffer.from(body).toString('base64'),
      });
      return answer(state.shows.status, text, {
        'x-opendsr-processor-domain': 'localhost',
        'x-opendsr-signature': signed(text, state.shows.key),
      });
    });
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  address = `https://localhost:${(server.address() as AddressInfo).port}/v2`;
  const way = {
    allows: (at: string): boolean => at === '127.0.0.1',
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    roots,
  };
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((done) => void server.close(done));
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, way, roots, ours, alone, other, signed, usual, state, openssl, folder, close };
}
