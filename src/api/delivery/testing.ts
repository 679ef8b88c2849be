// For tests: real receivers of webhooks that answer well or badly, and a certificate for localhost that only tests trust.
import { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import type { TestContext } from 'node:test';

export interface Got {
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Receiver {
  url: string;
  got: Got[];
  /** How it answers from now on; it is handed the request once its body is read. */
  answer: (response: ServerResponse, request: Got) => void;
}

export const status =
  (code: number, headers: Record<string, string> = {}, body = ''): Receiver['answer'] =>
  (response) =>
    void response.writeHead(code, headers).end(body);

export async function receiver(t: TestContext, answer = status(204), secure = false): Promise<Receiver> {
  const self: Receiver = { url: '', got: [], answer };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const got = { headers: request.headers, body: Buffer.concat(chunks).toString('utf8') };
    self.got.push(got);
    self.answer(response, got);
  };
  const listener = (request: IncomingMessage, response: ServerResponse): void =>
    void handle(request, response).catch(() => response.destroy());
  const server: Server = secure
    ? createSecureServer({ cert: certificate, key: certificateKey }, listener)
    : createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    (server as ReturnType<typeof createServer>).closeAllConnections();
    server.close();
  });
  self.url = `http${secure ? 's' : ''}://localhost:${(server.address() as AddressInfo).port}/hook`;
  return self;
}

/** Made for these tests and good for nothing else: whoever has it can be localhost to a test. */
export const authority = `-----BEGIN CERTIFICATE-----
MIIBpzCCAU2gAwIBAgIUcqgsy+qpo6WMqR0igJl4ffBxPmIwCgYIKoZIzj0EAwIw
IDEeMBwGA1UEAwwVVXBoZWxkIHRlc3QgYXV0aG9yaXR5MCAXDTI2MTEyMTIzMzYx
MVoYDzIxMjYxMDI4MjMzNjExWjAgMR4wHAYDVQQDDBVVcGhlbGQgdGVzdCBhdXRo
b3JpdHkwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQDWhv9KYOCvjViDj7o1Edp
5XM+KHZ3qcvJzIzvv02rS/xDSe67wmbvKma+tnuZGiKhJqQEgW3AAraAWtFGScGT
o2MwYTAdBgNVHQ4EFgQUHnz0nbmkfs4VxEL04tUr8wj4PwEwHwYDVR0jBBgwFoAU
Hnz0nbmkfs4VxEL04tUr8wj4PwEwDwYDVR0TAQH/BAUwAwEB/zAOBgNVHQ8BAf8E
BAMCAgQwCgYIKoZIzj0EAwIDSAAwRQIhAKOt3gkDD0GtWClLgWK8jh3cpde7kMkC
bpDhU7MY0fCSAiAHI0WkBfMBmTcEjrH0DQKDnXGGHPjOtdR/1F7NJVk4BA==
-----END CERTIFICATE-----
`;

const certificate = `-----BEGIN CERTIFICATE-----
MIIBsDCCAVagAwIBAgIUF3NLun9ZK1yNm5qq4tCGbn+/iRcwCgYIKoZIzj0EAwIw
IDEeMBwGA1UEAwwVVXBoZWxkIHRlc3QgYXV0aG9yaXR5MCAXDTI2MTEyMTIzMzYx
MVoYDzIxMjYxMDI4MjMzNjExWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcq
hkjOPQIBBggqhkjOPQMBBwNCAAR7TeVfQpgolfqtYiXyU09j7zcI3SRFGfRkiyze
+6e+TI/2AKhfEyJZXmlbrUtln+u2zuno/JesQE3wy2VIU6fqo3gwdjAUBgNVHREE
DTALgglsb2NhbGhvc3QwCQYDVR0TBAIwADATBgNVHSUEDDAKBggrBgEFBQcDATAd
BgNVHQ4EFgQU9FQMxGsT1jTxnzKJA9GRtmA8KhEwHwYDVR0jBBgwFoAUHnz0nbmk
fs4VxEL04tUr8wj4PwEwCgYIKoZIzj0EAwIDSAAwRQIhAMk0wOiZOZ6UDXNaJBrd
AwA/D9E7w274MnxQ+ayrfzapAiA3ShS/DbyoMc2CX/Yu1aIst/2UMwWyw1HphQ54
M/AhLw==
-----END CERTIFICATE-----
`;

const certificateKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgKcObKxhCGcQIB90A
KuGy5LTwJwpOuGvdyVKgb6X6VwehRANCAAR7TeVfQpgolfqtYiXyU09j7zcI3SRF
GfRkiyze+6e+TI/2AKhfEyJZXmlbrUtln+u2zuno/JesQE3wy2VIU6fq
-----END PRIVATE KEY-----
`;
