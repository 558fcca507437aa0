/** Arrays as textures: entry i lies at (i % WIDTH, i / WIDTH). */

import {
  DataTexture,
  FloatType,
  NearestFilter,
  type PixelFormat,
  RedIntegerFormat,
  RGBAFormat,
  RGBAIntegerFormat,
  UnsignedIntType,
} from "three";

export const WIDTH = 1024;

/** Rows that hold `count` entries; at least one. */
export function rowsFor(count: number): number {
  return Math.max(1, Math.ceil(count / WIDTH));
}

/** Four 32-bit words an entry. */
export function wordTexture(words: Uint32Array): DataTexture {
  return makeTexture(padded(words, 4), 4, RGBAIntegerFormat, "RGBA32UI");
}

/** One 32-bit word an entry. */
export function indexTexture(count: number): DataTexture {
  return makeTexture(new Uint32Array(WIDTH * rowsFor(count)), 1, RedIntegerFormat, "R32UI");
}

/** Four floats an entry, zero at first. */
export function floatTexture(count: number): DataTexture {
  return makeTexture(new Float32Array(4 * WIDTH * rowsFor(count)), 4, RGBAFormat, "RGBA32F");
}

/** Writes vectors into a float texture; the fourth number stays. */
export function setVectors(texture: DataTexture, vectors: Float32Array): void {
  const data = texture.image.data as Float32Array;
  for (let i = 0, k = 0; k < vectors.length; i += 4, k += 3) {
    data[i] = vectors[k];
    data[i + 1] = vectors[k + 1];
    data[i + 2] = vectors[k + 2];
  }
  texture.needsUpdate = true;
}

function makeTexture(
  data: Uint32Array<ArrayBuffer> | Float32Array<ArrayBuffer>,
  channels: number,
  format: PixelFormat,
  internalFormat: DataTexture["internalFormat"],
): DataTexture {
  const type = data instanceof Float32Array ? FloatType : UnsignedIntType;
  const texture = new DataTexture(data, WIDTH, data.length / (channels * WIDTH), format, type);
  texture.internalFormat = internalFormat;
  texture.minFilter = texture.magFilter = NearestFilter;
  texture.needsUpdate = true;
  return texture;
}

function padded(words: Uint32Array, channels: number): Uint32Array<ArrayBuffer> {
  const data = new Uint32Array(channels * WIDTH * rowsFor(words.length / channels));
  data.set(words);
  return data;
}
