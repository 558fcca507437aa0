/**
 * The second pass without a GPU: splats painted front to back into an array, many times as fast as a browser that draws
 * triangles in software does it.
 */

import { GROUP_STEP } from "./drawing";

/** How much of what lies behind is covered where nothing more is painted: the rest is a quarter of what eight bits can hold. */
const COVERED = 1 - 1 / 1024;
const MAX_ALPHA = 0.999;
/** Entries of the exponential function per unit of its argument. */
const STEPS = 512;
const MOST_SQUARED = 2 * Math.log(255);
/** exp(-q / 2), by steps of q. */
const FALL = Float32Array.from({ length: Math.ceil(STEPS * MOST_SQUARED) + 2 }, (_, step) => Math.exp((-0.5 * (step + 0.5)) / STEPS));
/** By the code of an opacity: the square of how many standard deviations a splat reaches, where its alpha is 1/255. */
const REACHED = Float32Array.from({ length: 256 }, (_, code) => 2 * Math.log(Math.max(code, 1)));
/** Sides of the tiles of which it is known whether anything in them is still to be painted, as a power of two. */
const TILE_BITS = 3;
const TILE = 1 << TILE_BITS;

/** Columns and rows of a picture, the ends left out. */
export interface Region {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Splats as placing writes them: four words a Gaussian in each array. */
export interface Projected {
  /** Pixel, and the half axes. */
  readonly splats: Uint32Array;
  /** Depth, which is 0 of what is not seen; colour and opacity. */
  readonly looks: Uint32Array;
}

/** What the least and the greatest code of a colour stand for. */
interface Span {
  readonly x: number;
  readonly y: number;
}

/** The colours' span of each group, and by how much all are brightened. */
export interface Tone {
  readonly spans: readonly Span[];
  readonly gain: number;
}

interface Source extends Projected {
  readonly floats: Float32Array;
  readonly gain: number;
}

/** A picture that is painted again and again. */
export class Painting {
  /** Colours multiplied by alpha, rows from the top. */
  readonly pixels: Uint8Array<ArrayBuffer>;

  /** Red, green, blue, and how much of what lies behind is covered: all zero between two pictures. */
  private readonly sums: Float32Array;
  private readonly columns: number;
  /** How many pixels of each tile are still to be painted. */
  private readonly open: Uint8Array;
  private before: Region = { left: Infinity, top: Infinity, right: 0, bottom: 0 };

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.pixels = new Uint8Array(4 * width * height);
    this.sums = new Float32Array(4 * width * height);
    this.columns = (width + TILE - 1) >> TILE_BITS;
    this.open = new Uint8Array(this.columns * ((height + TILE - 1) >> TILE_BITS));
  }

  /** Paints splats in an order, farthest first, over nothing; what there was before is gone. Returns where there are any. */
  paint(projected: Projected, order: Uint32Array, { gain, spans }: Tone): Region {
    const { looks, splats } = projected;
    const source: Source = { ...projected, floats: new Float32Array(splats.buffer, splats.byteOffset, splats.length), gain };
    const region = { left: this.width, top: this.height, right: 0, bottom: 0 };
    this.openTiles();
    for (let turn = order.length - 1; turn >= 0; turn--) {
      const name = order[turn];
      const at = 4 * (name & (GROUP_STEP - 1));
      if (looks[at] !== 0) this.paintSplat(source, at, spans[(name / GROUP_STEP) | 0], region);
    }
    this.finish(region);
    return region;
  }

  // One long function on whole numbers: calls with fractions cost more than what is done here.
  private paintSplat({ floats, gain, looks, splats }: Source, at: number, { x: low, y: high }: Span, region: Region): void {
    const { columns, height, open, sums, width } = this;
    const x = floats[at];
    const y = floats[at + 1];
    const code = looks[at + 1];
    const majorX = halfOf(splats[at + 2]);
    const majorY = halfOf(splats[at + 2] >>> 16);
    const minorX = halfOf(splats[at + 3]);
    const minorY = halfOf(splats[at + 3] >>> 16);
    const xx = majorX * majorX + minorX * minorX;
    const xy = majorX * majorY + minorX * minorY;
    const yy = majorY * majorY + minorY * minorY;
    const reached = REACHED[code >>> 24];
    const wide = Math.sqrt(reached * xx);
    const tall = Math.sqrt(reached * yy);
    const top = Math.max(0, Math.ceil(y - tall - 0.5));
    const bottom = Math.min(height, Math.floor(y + tall + 0.5));
    const left = Math.max(0, Math.ceil(x - wide - 0.5));
    const right = Math.min(width, Math.floor(x + wide + 0.5));
    if (top >= bottom || left >= right || !this.isOpen(left, top, right, bottom)) return;
    if (left < region.left) region.left = left;
    if (top < region.top) region.top = top;
    if (right > region.right) region.right = right;
    if (bottom > region.bottom) region.bottom = bottom;
    const opacity = (code >>> 24) / 255;
    const red = toned(code & 255, low, high, gain);
    const green = toned((code >>> 8) & 255, low, high, gain);
    const blue = toned((code >>> 16) & 255, low, high, gain);
    const narrow = yy / (xx * yy - xy * xy);
    const slant = xy / yy;
    const flat = 1 / yy;
    const thin = 1 / narrow;
    for (let row = top; row < bottom; row++) {
      const down = row + 0.5 - y;
      const least = down * down * flat;
      const middle = x + slant * down - 0.5;
      const half = Math.sqrt(Math.max(0, (reached - least) * thin));
      const end = Math.min(width, Math.floor(middle + half) + 1);
      const tiles = (row >> TILE_BITS) * columns;
      let column = Math.max(0, Math.ceil(middle - half));
      for (let p = 4 * (row * width + column); column < end; column++, p += 4) {
        const before = sums[p + 3];
        if (before > COVERED) continue;
        const across = column - middle;
        const alpha = Math.min(MAX_ALPHA, opacity * FALL[((least + narrow * across * across) * STEPS) | 0]);
        const weight = alpha * (1 - before);
        sums[p] += weight * red;
        sums[p + 1] += weight * green;
        sums[p + 2] += weight * blue;
        sums[p + 3] = before + weight;
        if (before + weight > COVERED) open[tiles + (column >> TILE_BITS)]--;
      }
    }
  }

  private isOpen(left: number, top: number, right: number, bottom: number): boolean {
    const { columns, open } = this;
    const [first, last] = [left >> TILE_BITS, (right - 1) >> TILE_BITS];
    for (let row = top >> TILE_BITS; row <= (bottom - 1) >> TILE_BITS; row++) {
      for (let column = first; column <= last; column++) if (open[row * columns + column] > 0) return true;
    }
    return false;
  }

  private openTiles(): void {
    const { columns, height, open, width } = this;
    open.fill(TILE * TILE);
    const [right, below] = [width % TILE || TILE, height % TILE || TILE];
    for (let i = columns - 1; i < open.length; i += columns) open[i] = TILE * right;
    for (let i = 0; i < columns; i++) open[open.length - columns + i] = below * (i === columns - 1 ? right : TILE);
  }

  /** Brings what was painted into the picture, and makes room for the next one. */
  private finish(region: Region): void {
    const { before, pixels, sums, width } = this;
    const right = Math.max(region.right, before.right);
    const left = Math.min(region.left, before.left);
    for (let row = Math.min(region.top, before.top); row < Math.max(region.bottom, before.bottom); row++) {
      const end = 4 * (row * width + right);
      for (let p = 4 * (row * width + left); p < end; p += 4) {
        pixels[p] = byteOf(sums[p]);
        pixels[p + 1] = byteOf(sums[p + 1]);
        pixels[p + 2] = byteOf(sums[p + 2]);
        pixels[p + 3] = byteOf(sums[p + 3]);
        sums[p] = sums[p + 1] = sums[p + 2] = sums[p + 3] = 0;
      }
    }
    this.before = { ...region };
  }
}

const floatBits = new Uint32Array(1);
const float = new Float32Array(floatBits.buffer);

/** The 16-bit float in the lower half of a word. */
function halfOf(word: number): number {
  floatBits[0] = ((word & 0x8000) << 16) | ((word & 0x7fff) << 13);
  return float[0] * 2 ** 112;
}

function toned(code: number, low: number, high: number, gain: number): number {
  const own = low + ((high - low) * code) / 255;
  return Math.max(0, Math.min(gain * own, Math.max(own, 1)));
}

function byteOf(share: number): number {
  return share < 1 ? (255 * share + 0.5) | 0 : 255;
}
