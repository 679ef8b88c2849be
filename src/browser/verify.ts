// The page /verify: checks a receipt (C2SP tlog-proof) in the reader's own browser, also from a saved file and without a network.
// It stands in the page as it is, so it imports nothing. Written apart from the ledger's own code, so that each checks the other.

interface Proof {
  entry: Uint8Array<ArrayBuffer>;
  index: bigint;
  path: Uint8Array<ArrayBuffer>[];
  note: string;
}

interface Head {
  origin: string;
  size: bigint;
  root: string;
  text: string;
  signatures: { name: string; bytes: Uint8Array<ArrayBuffer> }[];
}

const byId = (id: string): HTMLElement => document.getElementById(id)!;
const field = (id: string): HTMLInputElement | HTMLTextAreaElement => byId(id) as HTMLInputElement;

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
const textOf = (bytes: Uint8Array<ArrayBuffer>): string => btoa(String.fromCharCode(...bytes));

async function sha256(...parts: Uint8Array<ArrayBuffer>[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', await new Blob(parts).arrayBuffer()));
}

function parseProof(text: string): Proof {
  const [head = '', ...rest] = text.replaceAll('\r\n', '\n').trimStart().split('\n\n');
  const [first, extra = '', index = '', ...path] = head.split('\n');
  if (first !== 'c2sp.org/tlog-proof@v1' || !extra.startsWith('extra ') || !/^index \d+$/.test(index))
    throw new Error('noReceipt');
  return {
    entry: bytesOf(extra.slice(6)),
    index: BigInt(index.slice(6)),
    path: path.map(bytesOf),
    note: rest.join('\n\n'),
  };
}

function parseHead(note: string): Head {
  const cut = note.indexOf('\n\n');
  const [origin = '', size = '', root = ''] = note.split('\n');
  if (cut < 0 || !/^\d+$/.test(size)) throw new Error('noReceipt');
  const signatures = [...note.slice(cut + 2).matchAll(/^\u2014 (\S+) (\S+)$/gm)].map(([, name = '', signed = '']) => ({
    name,
    bytes: bytesOf(signed),
  }));
  return { origin, size: BigInt(size), root, text: note.slice(0, cut + 1), signatures };
}

async function isSigned(head: Head, vkey: string): Promise<boolean> {
  const match = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(vkey.trim());
  if (!match) throw new Error('notKey');
  const [, name = '', id = '', key = ''] = match;
  const raw = bytesOf(key);
  if (raw.length !== 33 || raw[0] !== 1) throw new Error('notKey');
  const expected = (await sha256(new TextEncoder().encode(`${name}\n`), raw)).slice(0, 4);
  const hex = [...expected].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex !== id) throw new Error('notKey');
  if (name !== head.origin) return false;
  const imported = await crypto.subtle.importKey('raw', raw.slice(1), 'Ed25519', false, ['verify']).catch(() => {
    throw new Error('oldBrowser');
  });
  const text = new TextEncoder().encode(head.text);
  for (const signature of head.signatures)
    if (signature.name === name && textOf(signature.bytes.slice(0, 4)) === textOf(expected))
      return crypto.subtle.verify('Ed25519', imported, signature.bytes.slice(4), text);
  return false;
}

/** RFC 9162, 2.1.3.2. */
async function isIncluded({ entry, index, path }: Proof, { size, root }: Head): Promise<boolean> {
  if (index >= size) return false;
  let [node, last] = [index, size - 1n];
  let result = await sha256(new Uint8Array([0]), entry);
  const one = new Uint8Array([1]);
  for (const sibling of path) {
    if (last === 0n) return false;
    if (node & 1n || node === last) {
      result = await sha256(one, sibling, result);
      while (!(node & 1n) && node !== 0n) [node, last] = [node >> 1n, last >> 1n];
    } else result = await sha256(one, result, sibling);
    [node, last] = [node >> 1n, last >> 1n];
  }
  return last === 0n && textOf(result) === root;
}

/** The words of the page stand in its templates: `v-holds`, `v-noReceipt` and so on. */
function show(word: string, proof: Proof | null, head: Head | null): void {
  const result = byId('result');
  const said = (byId(`v-${word}`) as HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
  for (const [name, value] of [
    ['log', head?.origin],
    ['size', head?.size],
    ['index', proof?.index],
  ] as const)
    for (const slot of said.querySelectorAll(`[data-slot=${name}]`)) slot.textContent = String(value ?? '');
  result.replaceChildren(said);
  result.dataset['state'] = word === 'holds' ? 'holds' : 'fails';
  if (word !== 'holds' || !proof) return;
  const entry = document.createElement('pre');
  const text = new TextDecoder().decode(proof.entry);
  try {
    entry.textContent = JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    entry.textContent = text;
  }
  result.append(entry);
}

async function check(): Promise<void> {
  let [proof, head]: [Proof | null, Head | null] = [null, null];
  try {
    proof = parseProof(field('receipt').value);
    head = parseHead(proof.note);
    if (!crypto.subtle) throw new Error('oldBrowser');
    const signed = await isSigned(head, field('key').value);
    const word = !signed ? 'unknownLog' : (await isIncluded(proof, head)) ? 'holds' : 'notInLog';
    show(word, proof, head);
  } catch (error) {
    const word = error instanceof Error ? error.message : '';
    show(['notKey', 'oldBrowser'].includes(word) ? word : 'noReceipt', proof, head);
  }
}

byId('check').addEventListener('submit', (event) => {
  event.preventDefault();
  void check();
});

byId('file').addEventListener('change', (event) => {
  const file = (event.target as HTMLInputElement).files?.[0];
  if (file)
    void file.text().then((text) => {
      field('receipt').value = text;
    });
});
