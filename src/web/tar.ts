// Files as one stream that every system can unpack: a tar archive (POSIX.1-1988 ustar), gzipped, made while it is read.
import { Problem } from '#base';

interface File {
  path: string;
  bytes: Uint8Array;
}

const block = 512;

/** `at`: milliseconds since 1970, for every file. Throws for a path of more than 100 bytes. An error on the way breaks the stream off: it cannot be unpacked. */
export function tarGz(files: AsyncGenerator<File>, at: number): ReadableStream<Uint8Array> {
  return ReadableStream.from(tarOf(files, at)).pipeThrough(new CompressionStream('gzip'));
}

async function* tarOf(files: AsyncGenerator<File>, at: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for await (const { path, bytes } of files) {
    yield headOf(path, bytes.length, at);
    yield new Uint8Array(bytes);
    yield new Uint8Array((block - (bytes.length % block)) % block);
  }
  yield new Uint8Array(2 * block);
}

function headOf(path: string, size: number, at: number): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(block);
  if (Buffer.byteLength(path) > 100)
    throw new Problem('web.tar', {
      happened: `The name ${path} is too long for an archive.`,
      unchanged: 'The archive is not complete.',
      next: 'Take the files out with the command line: npm run upheld -- consent export --help',
    });
  const octal = (value: number, length: number): string => `${value.toString(8).padStart(length - 1, '0')}\0`;
  head.write(path, 0);
  head.write(octal(0o644, 8), 100);
  head.write(octal(0, 8), 108);
  head.write(octal(0, 8), 116);
  head.write(octal(size, 12), 124);
  head.write(octal(Math.floor(at / 1000), 12), 136);
  head.write(' '.repeat(8), 148);
  head.write('0', 156);
  head.write('ustar\x0000', 257);
  const sum = head.reduce((total, byte) => total + byte, 0);
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return new Uint8Array(head);
}
