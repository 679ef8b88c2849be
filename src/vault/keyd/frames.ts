// Frames on the socket: four bytes of length, then JSON in which bytes are base64.

/** Longer ones are refused before they are read. Bytes. */
export const longestFrame = 8 * 1024 ** 2;

/** One message as it goes over the socket. `Uint8Array`s become `{"$": "<base64>"}`. */
export function frameOf(message: unknown): Buffer {
  const text = JSON.stringify(message, function (this: Record<string, unknown>, key: string, value: unknown) {
    // Buffers have a toJSON, which has run already: the value itself is asked for.
    const before = this[key];
    return before instanceof Uint8Array ? { $: Buffer.from(before).toString('base64') } : value;
  });
  const frame = Buffer.allocUnsafe(4 + Buffer.byteLength(text));
  frame.writeUInt32BE(frame.length - 4);
  frame.write(text, 4);
  return frame;
}

/** The message in a frame's bytes. Throws SyntaxError. */
export const messageIn = (bytes: Buffer): unknown =>
  JSON.parse(bytes.toString(), (_, value: unknown) => {
    const encoded = typeof value === 'object' && value !== null ? (value as { $?: unknown }).$ : undefined;
    return typeof encoded === 'string' ? Buffer.from(encoded, 'base64') : value;
  });

export interface FrameReader {
  /** Takes what came, hands out every whole frame. False: a frame says that it is too long, nothing more can be read. */
  take(chunk: Buffer): boolean;
  /** Whether a frame has begun and is not whole yet. */
  readonly waiting: boolean;
}

export function frameReader(onFrame: (bytes: Buffer) => void): FrameReader {
  let chunks: Buffer[] = [];
  let held = 0;
  let needed = 4;
  let inHead = true;
  return {
    take(chunk) {
      chunks.push(chunk);
      held += chunk.length;
      while (held >= needed) {
        const all = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, held);
        const part = all.subarray(0, needed);
        chunks = [all.subarray(needed)];
        held -= needed;
        if (inHead) {
          needed = part.readUInt32BE();
          if (needed > longestFrame) return false;
        } else {
          onFrame(part);
          needed = 4;
        }
        inHead = !inHead;
      }
      return true;
    },
    get waiting() {
      return held > 0 || !inHead;
    },
  };
}
