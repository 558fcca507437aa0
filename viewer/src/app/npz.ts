/** Arrays of numbers out of numpy's `.npz` files. */

import { unzipSync } from "fflate";

export interface NumberArray {
  readonly shape: readonly number[];
  readonly data: Float64Array;
}

const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
const MAX_BYTES = 512 * 2 ** 20;

type Reader = (view: DataView, at: number) => number;
const READERS: Readonly<Record<string, readonly [size: number, read: Reader]>> = {
  "<f4": [4, (view, at) => view.getFloat32(at, true)],
  "<f8": [8, (view, at) => view.getFloat64(at, true)],
  "<i4": [4, (view, at) => view.getInt32(at, true)],
  "<i8": [8, (view, at) => Number(view.getBigInt64(at, true))],
};

/** The arrays of these names that the file has. Throws an Error that says what is wrong with the file. */
export function readNpz(bytes: Uint8Array, names: readonly string[]): ReadonlyMap<string, NumberArray> {
  const wanted = new Set(names.map((name) => `${name}.npy`));
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, { filter: (file) => wanted.has(file.name) && file.originalSize <= MAX_BYTES });
  } catch {
    throw new Error("it is not a readable .npz archive");
  }
  return new Map(Object.entries(files).map(([name, content]) => [name.slice(0, -4), readNpy(content, name)]));
}

function readNpy(bytes: Uint8Array, name: string): NumberArray {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || MAGIC.some((byte, at) => bytes[at] !== byte)) throw new Error(`its ${name} is not an array`);
  const long = bytes[6] > 1;
  const start = long ? 12 : 10;
  const end = start + (long ? view.getUint32(8, true) : view.getUint16(8, true));
  const header = new TextDecoder().decode(bytes.subarray(start, end));
  const kind = READERS[/'descr': '([^']+)'/.exec(header)?.[1] ?? ""];
  const shape = /'shape': \(([^)]*)\)/.exec(header)?.[1];
  if (!kind || shape === undefined || header.includes("'fortran_order': True")) {
    throw new Error(`its ${name} must hold floats or integers, row by row`);
  }
  const sizes = shape.split(",").filter((size) => size.trim() !== "").map(Number);
  const count = sizes.reduce((product, size) => product * size, 1);
  if (end + count * kind[0] > bytes.length) throw new Error(`its ${name} is cut short`);
  const data = Float64Array.from({ length: count }, (_, index) => kind[1](view, end + index * kind[0]));
  return { shape: sizes, data };
}
