/** Writes numpy's `.npz` files. */

import { zipSync } from "fflate";

export type Written =
  | { readonly kind: "<f4" | "<f8" | "<i4"; readonly shape: readonly number[]; readonly values: ArrayLike<number> }
  | { readonly kind: "text"; readonly values: readonly string[] };

const SIZES = { "<f4": 4, "<f8": 8, "<i4": 4 } as const;
const SETTERS = {
  "<f4": (view: DataView, at: number, value: number) => view.setFloat32(at, value, true),
  "<f8": (view: DataView, at: number, value: number) => view.setFloat64(at, value, true),
  "<i4": (view: DataView, at: number, value: number) => view.setInt32(at, value, true),
} as const;

export function writeNpz(arrays: Readonly<Record<string, Written>>): Uint8Array<ArrayBuffer> {
  const files = Object.entries(arrays).map(([name, array]) => [`${name}.npy`, npyOf(array)] as const);
  return zipSync(Object.fromEntries(files));
}

function npyOf(array: Written): Uint8Array {
  if (array.kind === "text") return textArray(array.values);
  const { kind, shape, values } = array;
  const view = new DataView(new ArrayBuffer(SIZES[kind] * values.length));
  for (let index = 0; index < values.length; index++) SETTERS[kind](view, SIZES[kind] * index, values[index]);
  return npy(kind, shape, view);
}

/** As many characters for each text as the longest has, UTF-32. */
function textArray(texts: readonly string[]): Uint8Array {
  const letters = texts.map((text) => [...text].map((letter) => letter.codePointAt(0)!));
  const width = Math.max(1, ...letters.map(({ length }) => length));
  const view = new DataView(new ArrayBuffer(4 * width * texts.length));
  letters.forEach((points, row) => points.forEach((point, at) => view.setUint32(4 * (row * width + at), point, true)));
  return npy(`<U${width}`, [texts.length], view);
}

function npy(kind: string, shape: readonly number[], content: DataView): Uint8Array {
  const sizes = shape.length === 1 ? `${shape[0]},` : shape.join(", ");
  const header = `{'descr': '${kind}', 'fortran_order': False, 'shape': (${sizes}), }`;
  const padded = `${header.padEnd(64 * Math.ceil((header.length + 11) / 64) - 11)}\n`;
  const bytes = new Uint8Array(10 + padded.length + content.byteLength);
  bytes.set([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0, padded.length & 0xff, padded.length >> 8]);
  bytes.set(new TextEncoder().encode(padded), 10);
  bytes.set(new Uint8Array(content.buffer), 10 + padded.length);
  return bytes;
}
