/** Bytes that a page carries as printable letters, as `actor3d/viewer/letters.py` writes them. */

const COUNT = 91;
const PAIR_BITS = 13;
const LAST_BITS = 6;
/** Letters after which no bits are left over. */
const WHOLE = 16;
/** The number of each letter. */
const NUMBERS = Uint8Array.from({ length: 128 }, (_, code) => code - 33 - Number(code > 38) - Number(code > 60) - Number(code > 92));

/** What letters stand for, of which these are a beginning, or a part after so many that no bits are left over. */
export function fromLetters(letters: string): Uint8Array<ArrayBuffer> {
  const pairs = letters.length >> 1;
  const odd = letters.length % 2;
  const bytes = new Uint8Array((pairs * PAIR_BITS + odd * LAST_BITS) >> 3);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < 2 * pairs; i += 2) {
    held |= (COUNT * NUMBERS[letters.charCodeAt(i) & 127] + NUMBERS[letters.charCodeAt(i + 1) & 127]) << bits;
    for (bits += PAIR_BITS; bits >= 8; bits -= 8) {
      bytes[at++] = held;
      held >>>= 8;
    }
  }
  if (at < bytes.length) bytes[at] = held | (NUMBERS[letters.charCodeAt(2 * pairs) & 127] << bits);
  return bytes;
}

/** The same piece by piece: a beginning is of use before the end is there. */
export function streamed(letters: string, piece: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  const length = Math.ceil(piece / WHOLE) * WHOLE;
  let at = 0;
  return new ReadableStream({
    pull: (sink) => {
      if (at < letters.length) sink.enqueue(fromLetters(letters.slice(at, (at += length))));
      else sink.close();
    },
  });
}
