/** Still scenes: Gaussians as their training writes them, a binary PLY. */

import { FormatError } from "./errors";
import type { Span } from "./format";
import type { GaussianData } from "./gaussians";

/** More are hardly drawn in a browser. */
const MOST = 3_000_000;
const MAX_HEADER = 1 << 16;
const SIZES: Readonly<Record<string, number>> = {
  ...{ char: 1, uchar: 1, int8: 1, uint8: 1, short: 2, ushort: 2, int16: 2, uint16: 2 },
  ...{ int: 4, uint: 4, int32: 4, uint32: 4, float: 4, float32: 4, double: 8, float64: 8 },
};
const WANTED = [
  ...["x", "y", "z", "f_dc_0", "f_dc_1", "f_dc_2", "opacity"],
  ...["scale_0", "scale_1", "scale_2", "rot_0", "rot_1", "rot_2", "rot_3"],
] as const;
/** Of the spherical harmonics' constant. */
const DC = 0.28209479177387814;
/** Colours beyond are cut: their 8 bits would be too coarse for all others. */
const BRIGHTEST = 2;
/** Logarithms of metres, likewise. */
const [THINNEST, THICKEST] = [-12, 6];
const USUAL_DILATION = 0.3;

export interface StillScene {
  readonly gaussians: GaussianData;
  /** Whether colours of the file change with the direction that one looks in; they are drawn without. */
  readonly plain: boolean;
}

interface Header {
  readonly count: number;
  /** Bytes before the first Gaussian, and from one to the next. */
  readonly start: number;
  readonly stride: number;
  /** Bytes from a Gaussian's first to each of {@link WANTED}. */
  readonly offsets: readonly number[];
  readonly plain: boolean;
}

/** Reads a PLY; throws a FormatError fit to be shown. Colours are those seen without a direction: harmonics of degree 0. */
export function readStillScene(bytes: ArrayBuffer): StillScene {
  const header = readHeader(bytes);
  const columns = readColumns(bytes, header);
  return { gaussians: pack(columns), plain: header.plain };
}

function readHeader(bytes: ArrayBuffer): Header {
  const text = new TextDecoder("latin1").decode(new Uint8Array(bytes, 0, Math.min(bytes.byteLength, MAX_HEADER)));
  if (!/^ply\r?\n/.test(text)) throw new FormatError("it is no PLY: a still scene is a .ply of Gaussians");
  const end = /end_header\r?\n/.exec(text);
  if (!end) throw new FormatError("its PLY header does not end");
  const lines = text.slice(0, end.index).split("\n").map((line) => line.trim().split(/\s+/));
  const format = lines.find(([word]) => word === "format")?.[1];
  if (format !== "binary_little_endian") throw new FormatError(`it is a PLY of format ${format ?? "none"}, expected binary_little_endian`);
  const elements = lines.flatMap((words, index) => (words[0] === "element" ? [index] : []));
  const first = lines[elements[0]] ?? [];
  if (first[1] === "chunk") throw new FormatError("it is a compressed PLY: save it as a plain one");
  if (first[1] !== "vertex") throw new FormatError("its PLY does not begin with vertices");
  const count = Number(first[2]);
  if (!Number.isSafeInteger(count) || count < 1 || count > MOST) {
    throw new FormatError(`it has ${first[2]} Gaussians, expected 1 to ${MOST / 1e6} million`);
  }
  const fields = fieldsOf(lines.slice(elements[0] + 1, elements[1]));
  const stride = fields.reduce((sum, { size }) => sum + size, 0);
  const start = end.index + end[0].length;
  const [has, needs] = [bytes.byteLength - start, count * stride];
  if (has < needs || (has > needs && elements.length === 1)) {
    throw new FormatError(`it has ${has} bytes for its ${count} Gaussians, expected ${needs}: it may be cut off`);
  }
  return { count, start, stride, offsets: offsetsOf(fields), plain: !fields.some(({ name }) => name === "f_rest_0") };
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

function fieldsOf(lines: readonly (readonly string[])[]): Field[] {
  return lines
    .filter(([word]) => word === "property")
    .map(([, type, name]) => {
      if (!(type in SIZES)) throw new FormatError(`its PLY has a property of type ${type}, expected numbers`);
      return { name, type, size: SIZES[type] };
    });
}

function offsetsOf(fields: readonly Field[]): number[] {
  return WANTED.map((wanted) => {
    const at = fields.findIndex(({ name }) => name === wanted);
    if (at < 0) throw new FormatError(`its PLY has no ${wanted}: it is no scene of Gaussians`);
    if (!/^float(32)?$/.test(fields[at].type)) throw new FormatError(`its ${wanted} is ${fields[at].type}, expected float`);
    return fields.slice(0, at).reduce((sum, { size }) => sum + size, 0);
  });
}

/** Fourteen floats a Gaussian, in the order of {@link WANTED}. */
function readColumns(bytes: ArrayBuffer, { count, offsets, start, stride }: Header): Float32Array {
  const view = new DataView(bytes, start, count * stride);
  const columns = new Float32Array(WANTED.length * count);
  for (let i = 0, k = 0; i < count; i++) {
    for (let column = 0; column < WANTED.length; column++, k++) {
      const value = view.getFloat32(i * stride + offsets[column], true);
      if (!Number.isFinite(value)) throw new FormatError(`its Gaussian ${i} has a ${WANTED[column]} that is not finite`);
      columns[k] = value;
    }
  }
  return columns;
}

function pack(columns: Float32Array): GaussianData {
  const size = WANTED.length;
  const count = columns.length / size;
  const logScale = spanOf(columns, [7, 8, 9], (n) => Math.min(Math.max(n, THINNEST), THICKEST));
  const color = { low: 0, high: spanOf(columns, [3, 4, 5], colorOf).high };
  const means = new Float32Array(3 * count);
  const places = new Uint32Array(4 * count);
  const shapes = new Uint32Array(4 * count);
  const opacities = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const row = columns.subarray(size * i, size * (i + 1));
    means.set(row.subarray(0, 3), 3 * i);
    opacities[i] = Math.round(255 / (1 + Math.exp(-row[6])));
    const [red, green, blue] = [3, 4, 5].map((column) => steps(colorOf(row[column]), color, 255));
    places[4 * i + 3] = red | (green << 8) | (blue << 16) | (opacities[i] << 24);
    const [sx, sy, sz] = [7, 8, 9].map((column) => steps(row[column], logScale, 1023));
    shapes[4 * i] = sx | (sy << 10) | (sz << 20);
    shapes[4 * i + 1] = quatWord(row.subarray(10, 14), i);
  }
  const meanWords = new Uint32Array(means.buffer);
  for (let i = 0; i < count; i++) places.set(meanWords.subarray(3 * i, 3 * i + 3), 4 * i);
  const unit: Span = { low: 0, high: 1 };
  return {
    ...{ count, frame: "still", anchors: { kind: "still", means }, places, shapes, shading: null, light: null, lamps: null, folds: null, opacities, levels: [] },
    ...{ hasViews: false, weights: unit, height: unit, logScale, color, dilation: USUAL_DILATION, pixelsPerMetre: 0, coming: false },
  };
}

const colorOf = (dc: number): number => Math.min(Math.max(0.5 + DC * dc, 0), BRIGHTEST);

function spanOf(columns: Float32Array, chosen: readonly number[], value: (n: number) => number): Span {
  let [low, high] = [Infinity, -Infinity];
  for (let start = 0; start < columns.length; start += WANTED.length) {
    for (const column of chosen) {
      const n = value(columns[start + column]);
      if (n < low) low = n;
      if (n > high) high = n;
    }
  }
  return { low, high: high > low ? high : low + 1 };
}

function steps(value: number, { low, high }: Span, most: number): number {
  return Math.round(Math.min(Math.max((value - low) / (high - low), 0), 1) * most);
}

/** The smallest three components of a quaternion wxyz, 10 bits each; the two highest bits name the largest. */
function quatWord(quat: Float32Array, index: number): number {
  const length = Math.hypot(...quat);
  if (length === 0) throw new FormatError(`its Gaussian ${index} has a rotation of length 0`);
  let largest = 0;
  for (let k = 1; k < 4; k++) if (Math.abs(quat[k]) > Math.abs(quat[largest])) largest = k;
  const by = (quat[largest] < 0 ? -Math.SQRT2 : Math.SQRT2) / length;
  let word = largest << 30;
  for (let k = 0, shift = 0; k < 4; k++) {
    if (k === largest) continue;
    word |= Math.round((0.5 + 0.5 * by * quat[k]) * 1023) << shift;
    shift += 10;
  }
  return word >>> 0;
}
