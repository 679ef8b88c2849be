// QR codes (ISO/IEC 18004): text as one SVG path, byte mode, error correction M; for setting an app up without typing its key.

/** Error correction codewords a block, and blocks, by version from 1 (ISO/IEC 18004, table 9, level M). */
const perBlock = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
const blockCounts = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];
/** Light modules around the code. */
const quiet = 4;

/** A square of `size` units and the path of its dark modules; null for more than about 660 bytes of UTF-8. */
export function qrPath(text: string): { size: number; path: string } | null {
  const dark = qrModules(text);
  if (!dark) return null;
  const path = dark.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x + quiet} ${y + quiet}h1v1h-1z`] : [])));
  return { size: dark.length + 2 * quiet, path: path.join('') };
}

/** The modules, row by row, true where dark; null when it is too long. */
export function qrModules(text: string): boolean[][] | null {
  const bytes = Buffer.from(text, 'utf8');
  const version = perBlock.findIndex((_, index) => bytes.length <= capacity(index + 1)) + 1;
  if (version === 0) return null;
  const codewords = withCorrection(dataCodewords(bytes, version), version);
  const drawn = Array.from({ length: 8 }, (_, mask) => draw(codewords, version, mask));
  return drawn.reduce((best, one) => (penalty(one) < penalty(best) ? one : best));
}

const sizeOf = (version: number): number => 17 + 4 * version;
const lengthBits = (version: number): number => (version < 10 ? 8 : 16);

/** Bytes that fit. */
const capacity = (version: number): number => Math.floor((dataLength(version) * 8 - 4 - lengthBits(version)) / 8);
const dataLength = (version: number): number => rawLength(version) - perBlock[version - 1]! * blockCounts[version - 1]!;

/** Codewords of a version, data and correction together: what is left of the square by its fixed patterns. */
function rawLength(version: number): number {
  let modules = (16 * version + 128) * version + 64;
  if (version >= 2) {
    const count = Math.floor(version / 7) + 2;
    modules -= (25 * count - 10) * count - 55;
    if (version >= 7) modules -= 36;
  }
  return Math.floor(modules / 8);
}

/** Mode, length, bytes, and padding. */
function dataCodewords(bytes: Buffer, version: number): number[] {
  const bits: number[] = [
    0,
    1,
    0,
    0,
    ...bitsOf(bytes.length, lengthBits(version)),
    ...[...bytes].flatMap((byte) => bitsOf(byte, 8)),
  ];
  const length = dataLength(version);
  bits.push(...Array.from({ length: Math.min(4, length * 8 - bits.length) }, () => 0));
  while (bits.length % 8 !== 0) bits.push(0);
  const words = Array.from({ length: bits.length / 8 }, (_, at) =>
    Number.parseInt(bits.slice(at * 8, at * 8 + 8).join(''), 2),
  );
  for (let pad = 0; words.length < length; pad++) words.push(pad % 2 === 0 ? 0xec : 0x11);
  return words;
}

const bitsOf = (value: number, length: number): number[] =>
  Array.from({ length }, (_, at) => (value >>> (length - 1 - at)) & 1);

/** Data cut into blocks, each with its correction, interleaved. */
function withCorrection(data: readonly number[], version: number): number[] {
  const [count, correction] = [blockCounts[version - 1]!, perBlock[version - 1]!];
  const short = Math.floor(data.length / count);
  const longFrom = count - (data.length % count);
  let at = 0;
  const blocks = Array.from({ length: count }, (_, index) => {
    const block = data.slice(at, (at += short + (index >= longFrom ? 1 : 0)));
    return { block, check: remainder(block, divisor(correction)) };
  });
  const columns = (lists: readonly (readonly number[])[], length: number): number[] =>
    Array.from({ length }, (_, column) =>
      lists.flatMap((list) => (column < list.length ? [list[column]!] : [])),
    ).flat();
  return [
    ...columns(
      blocks.map(({ block }) => block),
      short + 1,
    ),
    ...columns(
      blocks.map(({ check }) => check),
      correction,
    ),
  ];
}

/** In GF(2^8) modulo x^8 + x^4 + x^3 + x^2 + 1. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d);
    if ((b >>> bit) & 1) product ^= a;
  }
  return product & 0xff;
}

function divisor(degree: number): number[] {
  const result: number[] = Array.from({ length: degree }, (_, at) => (at === degree - 1 ? 1 : 0));
  let root = 1;
  for (let i = 0; i < degree; i++) {
    for (let j = 0; j < degree; j++) result[j] = multiply(result[j]!, root) ^ (result[j + 1] ?? 0);
    root = multiply(root, 2);
  }
  return result;
}

function remainder(data: readonly number[], by: readonly number[]): number[] {
  const result: number[] = by.map(() => 0);
  for (const word of data) {
    const factor = word ^ result.shift()!;
    result.push(0);
    for (const [at, coefficient] of by.entries()) result[at]! ^= multiply(coefficient, factor);
  }
  return result;
}

/** A filled square under one mask. */
function draw(codewords: readonly number[], version: number, mask: number): boolean[][] {
  const size = sizeOf(version);
  const dark = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const fixed = dark.map((row) => [...row]);
  const set = (x: number, y: number, on: boolean): void => {
    if (x < 0 || y < 0 || x >= size || y >= size) return;
    dark[y]![x] = on;
    fixed[y]![x] = true;
  };
  patterns(version, set);
  formats(version, mask, set);
  let bit = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++) {
      const upward = ((right + 1) & 2) === 0;
      const y = upward ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (fixed[y]![x]) continue;
        const on = bit < codewords.length * 8 && ((codewords[bit >>> 3]! >>> (7 - (bit & 7))) & 1) === 1;
        dark[y]![x] = on !== masks[mask]!(x, y);
        bit += 1;
      }
    }
  }
  return dark;
}

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

type SetModule = (x: number, y: number, on: boolean) => void;

/** Timing, finders, alignment, version. */
function patterns(version: number, set: SetModule): void {
  const size = sizeOf(version);
  for (let i = 0; i < size; i++) {
    set(6, i, i % 2 === 0);
    set(i, 6, i % 2 === 0);
  }
  for (const [cx, cy] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    square(4, (dx, dy, far) => set(cx + dx, cy + dy, far !== 2 && far !== 4));
  const at = alignments(version);
  const last = at.length - 1;
  for (const [i, cy] of at.entries())
    for (const [j, cx] of at.entries())
      if (!((i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0)))
        square(2, (dx, dy, far) => set(cx + dx, cy + dy, far !== 1));
  if (version < 7) return;
  const bits = (version << 12) | checked(version, 12, 0x1f25);
  for (let i = 0; i < 18; i++) {
    const [a, b, on] = [size - 11 + (i % 3), Math.floor(i / 3), ((bits >>> i) & 1) === 1];
    set(a, b, on);
    set(b, a, on);
  }
}

/** All modules around a middle, with how far out each lies. */
function square(radius: number, each: (dx: number, dy: number, far: number) => void): void {
  for (let dy = -radius; dy <= radius; dy++)
    for (let dx = -radius; dx <= radius; dx++) each(dx, dy, Math.max(Math.abs(dx), Math.abs(dy)));
}

function alignments(version: number): number[] {
  if (version === 1) return [];
  const [size, count] = [sizeOf(version), Math.floor(version / 7) + 2];
  const step = Math.ceil((size - 13) / (count * 2 - 2)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, i) => size - 7 - i * step).toReversed()];
}

/** Level and mask, twice, and the module that is always dark. */
function formats(version: number, mask: number, set: SetModule): void {
  const size = sizeOf(version);
  // Level M is 00.
  const bits = ((mask << 10) | checked(mask, 10, 0x537)) ^ 0x5412;
  const on = (i: number): boolean => ((bits >>> i) & 1) === 1;
  for (let i = 0; i <= 5; i++) set(8, i, on(i));
  set(8, 7, on(6));
  set(8, 8, on(7));
  set(7, 8, on(8));
  for (let i = 9; i < 15; i++) set(14 - i, 8, on(i));
  for (let i = 0; i < 8; i++) set(size - 1 - i, 8, on(i));
  for (let i = 8; i < 15; i++) set(8, size - 15 + i, on(i));
  set(8, size - 8, true);
}

/** The check bits of a BCH code. */
function checked(value: number, bits: number, generator: number): number {
  let rest = value;
  for (let i = 0; i < bits; i++) rest = (rest << 1) ^ ((rest >>> (bits - 1)) * generator);
  return rest;
}

/** How hard a square is to read (ISO/IEC 18004, 7.8.3.1): runs, blocks, what looks like a finder, imbalance. */
function penalty(dark: readonly (readonly boolean[])[]): number {
  const size = dark.length;
  const columns = dark.map((_, x) => dark.map((row) => row[x]!));
  let points = 0;
  for (const line of [...dark, ...columns]) {
    const text = line.map((on) => (on ? '1' : '0')).join('');
    for (const run of text.match(/0{5,}|1{5,}/g) ?? []) points += run.length - 2;
    for (const finder of ['10111010000', '00001011101'])
      for (let at = text.indexOf(finder); at >= 0; at = text.indexOf(finder, at + 1)) points += 40;
  }
  for (let y = 0; y + 1 < size; y++)
    for (let x = 0; x + 1 < size; x++) {
      const on = dark[y]![x];
      if (on === dark[y]![x + 1] && on === dark[y + 1]![x] && on === dark[y + 1]![x + 1]) points += 3;
    }
  const share = dark.flat().filter(Boolean).length / (size * size);
  return points + Math.floor(Math.abs(share * 100 - 50) / 5) * 10;
}
