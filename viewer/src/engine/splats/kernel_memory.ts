/** The memory that WebAssembly works on, given out piece by piece. */

const PAGE = 65536;

export class KernelMemory {
  /** What lies before is the code's own. */
  private next = PAGE;
  /** What was ever given out ends here. */
  private used = PAGE;

  constructor(private readonly memory: WebAssembly.Memory) {}

  /** Room for so many bytes, and some more, as vectors are read whole; all zero. */
  take(bytes: number): number {
    const at = this.next;
    this.next = (at + bytes + 31) & ~15;
    const missing = Math.ceil((this.next - this.memory.buffer.byteLength) / PAGE);
    if (missing > 0) this.memory.grow(missing);
    if (this.used > at) this.bytes(at, Math.min(this.used, this.next) - at).fill(0);
    this.used = Math.max(this.used, this.next);
    return at;
  }

  /** Room for so many words, and what the first of them are. */
  put(values: Float32Array | Uint32Array, length = values.length): number {
    const at = this.take(4 * length);
    if (values instanceof Float32Array) this.floats(at, length).set(values);
    else this.words(at, length).set(values);
    return at;
  }

  /** What is taken from now on lies there again. */
  giveBack(at: number): void {
    this.next = at;
  }

  // Views are good until more is taken: the memory moves when it grows.

  floats(at: number, length: number): Float32Array {
    return new Float32Array(this.memory.buffer, at, length);
  }

  words(at: number, length: number): Uint32Array {
    return new Uint32Array(this.memory.buffer, at, length);
  }

  bytes(at: number, length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.memory.buffer as ArrayBuffer, at, length);
  }
}
