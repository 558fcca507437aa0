/** Fetches a pack, compressed by gzip or not, and tells how much of it has come. */

import { type Avatar, FormatError, levelEnds, packLength, readAvatar } from "../engine";

const MAX_BYTES = 2 ** 30;
const PREFIX_BYTES = 16;
/** Milliseconds for which a level stays: what comes at once is not shown in between. */
const REST = 400;

/** Bytes of the pack, once it is unpacked. */
export interface Progress {
  loaded: number;
  total: number;
}

/** For who does not want to be told. */
export function ignored(): void {}

export interface PackListener {
  progress(so: Progress): void;
  /** Called with the whole person as coarse as what has come so far; never with the whole pack. More is read afterwards. */
  coarse(avatar: Avatar): void | Promise<void>;
}

/** Rejects with an Error fit to be shown; with the signal's reason once that is given up. */
export async function fetchPack(address: string, signal: AbortSignal, listener: PackListener): Promise<ArrayBuffer> {
  const response = await fetch(address, { signal }).catch((problem: unknown) => {
    signal.throwIfAborted();
    throw new Error(`${nameOf(address)} could not be loaded: ${(problem as Error).message}`);
  });
  if (!response.ok || !response.body) {
    throw new Error(`${nameOf(address)} could not be loaded: ${response.status} ${response.statusText}`.trim());
  }
  return collectPack(await unzipped(response.body), nameOf(address), listener);
}

/** Puts a pack together as it comes. */
export async function collectPack(stream: ReadableStream<Uint8Array>, name: string, listener: PackListener): Promise<ArrayBuffer> {
  const reader = stream.getReader();
  let head = new Uint8Array(0);
  let pack: Uint8Array<ArrayBuffer> | null = null;
  let loaded = 0;
  let ends: number[] | null = null;
  let shown = { end: 0, time: -REST };
  const next = () => reader.read().catch((problem: unknown) => {
    if ((problem as Error).name === "AbortError") throw problem;
    throw new Error(`${name} broke off: ${(problem as Error).message}`);
  });
  for (let { done, value } = await next(); !done; { done, value } = await next()) {
    let chunk = value!;
    if (!pack) {
      head = joined(head, chunk);
      if (head.length < PREFIX_BYTES) continue;
      pack = new Uint8Array(lengthOf(head, name));
      chunk = head;
    }
    if (loaded + chunk.length > pack.length) throw new FormatError(`${name} is damaged: it goes on after its end`);
    pack.set(chunk, loaded);
    loaded += chunk.length;
    listener.progress({ loaded, total: pack.length });
    if (loaded < pack.length && performance.now() - shown.time >= REST) {
      ends ??= levelEnds(pack.buffer, loaded);
      const end = ends?.filter((level) => level <= loaded).at(-1) ?? 0;
      if (end > shown.end) shown = await showCoarse(pack.buffer, end, listener);
    }
  }
  if (!pack || loaded < pack.length) {
    throw new FormatError(`${name} is cut off: ${loaded || head.length} bytes of ${pack?.length ?? PREFIX_BYTES}`);
  }
  return pack.buffer;
}

/** A level that was shown. */
interface Shown {
  /** Where it ends in the pack, bytes. */
  readonly end: number;
  /** When that was, milliseconds. */
  readonly time: number;
}

/** Shows the level that ends there; returns what was shown last. */
async function showCoarse(bytes: ArrayBuffer, end: number, listener: PackListener): Promise<Shown> {
  try {
    await listener.coarse(readAvatar(bytes, end));
  } catch (problem) {
    if (!(problem instanceof FormatError)) throw problem; // the whole of it will tell, or may be sound
  }
  return { end, time: performance.now() };
}

function lengthOf(head: Uint8Array<ArrayBuffer>, name: string): number {
  const total = packLength(head);
  if (total < PREFIX_BYTES || total > MAX_BYTES) throw new FormatError(`${name} is damaged: it announces ${total} bytes`);
  return total;
}

/** What begins as gzip does is unpacked. */
async function unzipped(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<ReadableStream<Uint8Array>> {
  const reader = stream.getReader();
  const first = await reader.read();
  const whole = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (sink) => (first.done ? sink.close() : sink.enqueue(first.value)),
    pull: async (sink) => {
      const { done, value } = await reader.read();
      if (done) sink.close();
      else sink.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  const zipped = first.value?.[0] === 0x1f && first.value[1] === 0x8b;
  return zipped ? whole.pipeThrough(new DecompressionStream("gzip")) : whole;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function nameOf(address: string): string {
  return new URL(address, document.baseURI).pathname.split("/").pop() || address;
}
