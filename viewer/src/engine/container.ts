/** Reads the file of typed arrays that `viewer/container.py` writes and describes. */

import { FormatError } from "./errors";

const MAGIC = 0x56443341; // "A3DV", little-endian
const VERSION = 1;
const PREFIX_BYTES = 16;
const ALIGNMENT = 16;

const ARRAY_TYPES = {
  i8: Int8Array,
  u8: Uint8Array,
  i16: Int16Array,
  u16: Uint16Array,
  u32: Uint32Array,
  f32: Float32Array,
} as const;

export type ArrayType = keyof typeof ARRAY_TYPES;
export type ArrayOf<T extends ArrayType> = InstanceType<(typeof ARRAY_TYPES)[T]>;

interface Entry {
  type: ArrayType;
  shape: number[];
  offset: number;
}

/** How long the pack is that begins with these bytes, 16 of them at least; throws a FormatError if none does. */
export function packLength(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, PREFIX_BYTES);
  if (view.getUint32(0, true) !== MAGIC) {
    throw new FormatError("this is no avatar of the viewer: it does not start with A3DV");
  }
  const version = view.getUint32(4, true);
  if (version !== VERSION) {
    throw new FormatError(`the avatar has format version ${version}, this page reads ${VERSION}: export it anew`);
  }
  return view.getUint32(12, true);
}

/** What a file holds: JSON, and arrays by name that are views of the file's bytes. */
export class Container {
  private constructor(
    readonly kind: string,
    readonly meta: unknown,
    private readonly bytes: ArrayBuffer,
    private readonly start: number,
    private readonly entries: Map<string, Entry>,
  ) {}

  static read(bytes: ArrayBuffer): Container {
    const view = new DataView(bytes);
    if (bytes.byteLength < PREFIX_BYTES) {
      throw new FormatError("this is no avatar of the viewer: it does not start with A3DV");
    }
    const total = packLength(new Uint8Array(bytes, 0, PREFIX_BYTES));
    const start = PREFIX_BYTES + view.getUint32(8, true);
    if (total !== bytes.byteLength || start > total || start % ALIGNMENT !== 0) {
      throw new FormatError(`the avatar is cut off: it has ${bytes.byteLength} bytes of ${total}`);
    }
    const header = parseHeader(new Uint8Array(bytes, PREFIX_BYTES, start - PREFIX_BYTES));
    const entries = new Map<string, Entry>();
    for (const [name, entry] of Object.entries(header.arrays)) {
      entries.set(name, checkEntry(name, entry, total - start));
    }
    return new Container(header.kind, header.meta, bytes, start, entries);
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  shape(name: string): readonly number[] {
    return this.entry(name).shape;
  }

  /** The array of this name, which must be of one of the types and of the shape; null leaves a size open. */
  get<T extends ArrayType>(name: string, types: readonly T[], shape: readonly (number | null)[]): ArrayOf<T> {
    const entry = this.entry(name);
    const sizesFit = entry.shape.length === shape.length && shape.every((n, i) => n === null || n === entry.shape[i]);
    if (!sizesFit || !types.includes(entry.type as T)) {
      const expected = `${types.join(" or ")} [${shape.map((n) => n ?? "any").join(", ")}]`;
      throw new FormatError(`array '${name}' must be ${expected}, found ${entry.type} [${entry.shape.join(", ")}]`);
    }
    const Type = ARRAY_TYPES[entry.type];
    return new Type(this.bytes, this.start + entry.offset, count(entry.shape)) as ArrayOf<T>;
  }

  private entry(name: string): Entry {
    const entry = this.entries.get(name);
    if (!entry) throw new FormatError(`the avatar lacks the array '${name}'`);
    return entry;
  }
}

function parseHeader(bytes: Uint8Array): { kind: string; meta: unknown; arrays: object } {
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new FormatError("the avatar's header is not JSON: the file is damaged");
  }
  if (!isObject(header) || typeof header.kind !== "string" || !isObject(header.meta) || !isObject(header.arrays)) {
    throw new FormatError("the avatar's header must hold kind, meta and arrays");
  }
  return { kind: header.kind, meta: header.meta, arrays: header.arrays };
}

function checkEntry(name: string, entry: unknown, available: number): Entry {
  const natural = (n: unknown): n is number => Number.isSafeInteger(n) && (n as number) >= 0;
  if (
    !isObject(entry) ||
    typeof entry.type !== "string" ||
    !Object.hasOwn(ARRAY_TYPES, entry.type) ||
    !Array.isArray(entry.shape) ||
    !entry.shape.every(natural) ||
    !natural(entry.offset) ||
    entry.offset % ALIGNMENT !== 0
  ) {
    throw new FormatError(`array '${name}' lacks a known type, a shape or an offset`);
  }
  const type = entry.type as ArrayType;
  const shape = entry.shape as number[];
  if (!(entry.offset + count(shape) * ARRAY_TYPES[type].BYTES_PER_ELEMENT <= available)) {
    throw new FormatError(`array '${name}' of shape [${shape.join(", ")}] lies outside of the file`);
  }
  return { type, shape, offset: entry.offset };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function count(shape: readonly number[]): number {
  return shape.reduce((product, n) => product * n, 1);
}
