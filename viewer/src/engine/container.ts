/** Reads the file of typed arrays that `viewer/container.py` writes and describes. */

import { FormatError } from "./errors";

const MAGIC = 0x56443341; // "A3DV", little-endian
/** The newest is of packs whose Gaussians have effects of the pose. */
const VERSIONS = [1, 2, 3] as const;
const MAX_PIECES = 64;
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

interface Piece {
  offset: number;
  /** Elements. */
  length: number;
}

interface Entry {
  type: ArrayType;
  shape: number[];
  pieces: Piece[];
  /** Whether it is one that comes piece by piece. */
  cut: boolean;
}

/** How long the pack is that begins with these bytes, 16 of them at least; throws a FormatError if none does. */
export function packLength(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, PREFIX_BYTES);
  if (view.getUint32(0, true) !== MAGIC) {
    throw new FormatError("this is no avatar of the viewer: it does not start with A3DV");
  }
  const version = view.getUint32(4, true);
  if (!VERSIONS.some((known) => known === version)) {
    throw new FormatError(`the avatar has format version ${version}, this page reads ${VERSIONS.join(", ")}: export it anew`);
  }
  return view.getUint32(12, true);
}

/** Where in a file that is still coming its levels of detail end, bytes; null until its header is there. */
export function levelEnds(bytes: ArrayBuffer, there: number): number[] | null {
  if (there < PREFIX_BYTES || there < PREFIX_BYTES + new DataView(bytes).getUint32(8, true)) return null;
  return Container.read(bytes, there).levelEnds;
}

/** What a file holds: JSON, and arrays by name that are views of the file's bytes. */
export class Container {
  private constructor(
    readonly kind: string,
    readonly meta: unknown,
    private readonly bytes: ArrayBuffer,
    private readonly start: number,
    private readonly entries: Map<string, Entry>,
    /** Whether all bytes were there. */
    readonly complete: boolean,
    /** Where the first pieces of all arrays that are cut end, where the second ones do, bytes. */
    readonly levelEnds: number[],
  ) {}

  /** Reads a file; of one that is still coming, so many bytes are `there`: what has not come is left out. */
  static read(bytes: ArrayBuffer, there = bytes.byteLength): Container {
    const view = new DataView(bytes);
    if (bytes.byteLength < PREFIX_BYTES) {
      throw new FormatError("this is no avatar of the viewer: it does not start with A3DV");
    }
    const total = packLength(new Uint8Array(bytes, 0, PREFIX_BYTES));
    const start = PREFIX_BYTES + view.getUint32(8, true);
    if (total !== bytes.byteLength || start > total || start % ALIGNMENT !== 0) {
      throw new FormatError(`the avatar is cut off: it has ${bytes.byteLength} bytes of ${total}`);
    }
    if (start > there) throw new FormatError("the avatar's header has not come yet");
    const header = parseHeader(new Uint8Array(bytes, PREFIX_BYTES, start - PREFIX_BYTES));
    const entries = new Map<string, Entry>();
    const ends: number[] = [];
    for (const [name, entry] of Object.entries(header.arrays)) {
      const whole = checkEntry(name, entry, total - start);
      if (whole.cut) whole.pieces.forEach((piece, i) => (ends[i] = Math.max(ends[i] ?? 0, start + endOf(whole, piece))));
      const come = arrived(whole, there - start);
      if (come) entries.set(name, come);
    }
    return new Container(header.kind, header.meta, bytes, start, entries, there === bytes.byteLength, ends);
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
    const pieces = entry.pieces.map(({ offset, length }) => new Type(this.bytes, this.start + offset, length));
    if (pieces.length === 1) return pieces[0] as ArrayOf<T>;
    const whole = new Type(count(entry.shape));
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece as never, at);
      at += piece.length;
    }
    return whole as ArrayOf<T>;
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
    !(entry.pieces === undefined ? natural(entry.offset) : arePieces(entry.pieces))
  ) {
    throw new FormatError(`array '${name}' lacks a known type, a shape or an offset`);
  }
  const type = entry.type as ArrayType;
  const shape = entry.shape as number[];
  const row = count(shape.slice(1));
  const cut = entry.pieces !== undefined;
  const stored = cut ? (entry.pieces as [number, number][]) : [[entry.offset as number, shape[0] ?? 1]];
  const pieces = stored.map(([offset, rows]) => ({ offset, length: rows * row }));
  if (pieces.reduce((sum, { length }) => sum + length, 0) !== count(shape)) {
    throw new FormatError(`array '${name}' is cut into pieces that are not the whole`);
  }
  if (pieces.some(({ offset }) => offset % ALIGNMENT !== 0)) {
    throw new FormatError(`array '${name}' lacks a known type, a shape or an offset`);
  }
  if (!pieces.every((piece) => endOf({ type }, piece) <= available)) {
    throw new FormatError(`array '${name}' of shape [${shape.join(", ")}] lies outside of the file`);
  }
  return { type, shape, pieces, cut };
}

function arePieces(value: unknown): boolean {
  const isPiece = (piece: unknown) => Array.isArray(piece) && piece.length === 2 && piece.every((n) => Number.isSafeInteger(n) && n >= 0);
  return Array.isArray(value) && value.length > 0 && value.length <= MAX_PIECES && value.every(isPiece);
}

function endOf({ type }: Pick<Entry, "type">, { offset, length }: Piece): number {
  return offset + length * ARRAY_TYPES[type].BYTES_PER_ELEMENT;
}

/** What of an array lies within the first so many bytes behind the header; null for nothing that can be used. */
function arrived(entry: Entry, there: number): Entry | null {
  const missing = entry.pieces.findIndex((piece) => endOf(entry, piece) > there);
  if (missing < 0) return entry;
  if (!entry.cut || missing === 0) return null;
  const pieces = entry.pieces.slice(0, missing);
  const rows = pieces.reduce((sum, { length }) => sum + length, 0) / count(entry.shape.slice(1));
  return { ...entry, pieces, shape: [rows, ...entry.shape.slice(1)] };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function count(shape: readonly number[]): number {
  return shape.reduce((product, n) => product * n, 1);
}
