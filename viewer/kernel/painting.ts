/**
 * The second pass without a GPU: splats painted front to back, four pixels of a row at a time.
 *
 * It is `src/engine/splats/painting.ts`. Four pixels lie beside each other in sixteen floats: how much of what lies behind each
 * is covered, then their red, green and blue.
 */

import { add, mul, splat, sub } from "./lanes";
import { RECORD } from "./placing";

/** How much is covered where nothing more is painted: the rest is a quarter of what eight bits can hold. */
const COVERED: f32 = 1.0 - 1.0 / 1024.0;
const MAX_ALPHA: f32 = 0.999;
/** Of the polynomial that comes nearest to exp(-q / 16) for q up to 11.1. */
const FALL_0: f32 = 0.99999741;
const FALL_1: f32 = -0.062489454;
const FALL_2: f32 = 0.0019459268;
const FALL_3: f32 = -3.8908742e-05;
const FALL_4: f32 = 4.4732656e-07;
/** Sides of the tiles of which it is known whether anything in them is still to be painted, as a power of two. */
const TILE_BITS = 3;
/** Splats in no more columns are painted in their whole box: where each row begins and ends would cost more to find out. */
const NARROW = 16;

/** Sides of the painted part of a picture are made multiples of this, so that they seldom change. */
const SIDE = 64;

/** A picture. `src/engine/splats/kernel.ts` writes it: words, in this order. */
@unmanaged
export class Picture {
  sums: usize; // 16 bytes a pixel, rows of `stride` pixels: zeros between two pictures
  open: usize; // a byte a tile: how many of its pixels are still to be painted
  pixels: usize; // to be written: four bytes a pixel, rows of `across` pixels from `left` and `top` on
  records: usize;
  width: i32;
  height: i32;
  stride: i32; // the width, to a multiple of four
  columns: i32; // of tiles
  // To be written. Where there are any splats: columns and rows, the ends left out; and the painted part's size.
  left: i32; top: i32; right: i32; bottom: i32;
  across: i32; down: i32;
}

/** Covers what lies beyond the last column of a new picture. */
export function begin(picture: Picture): void {
  erase(picture, picture.width & ~3, 0, picture.stride, picture.height);
}

/** Paints so many splats in an order, nearest first, over nothing. */
export function paint(picture: Picture, order: usize, count: i32): void {
  picture.left = picture.width;
  picture.top = picture.height;
  picture.right = picture.bottom = 0;
  openTiles(picture);
  for (let turn = 0; turn < count; turn++) {
    paintSplat(picture, picture.records + <usize>load<u32>(order + (<usize>turn << 2)) * RECORD);
  }
  picture.left &= ~3;
  picture.across = max(0, picture.right - picture.left + SIDE - 1) & -SIDE;
  picture.down = max(0, picture.bottom - picture.top + SIDE - 1) & -SIDE;
  write(picture);
  erase(picture, picture.left, picture.top, picture.right, picture.bottom);
}

function paintSplat(picture: Picture, record: usize): void {
  const left = <i32>load<u16>(record, 28);
  const right = <i32>load<u16>(record, 30);
  const top = <i32>load<u16>(record, 44);
  const bottom = <i32>load<u16>(record, 46);
  if (!isOpen(picture, left, top, right, bottom)) return;
  picture.left = min(picture.left, left);
  picture.top = min(picture.top, top);
  picture.right = max(picture.right, right);
  picture.bottom = max(picture.bottom, bottom);
  const x = load<f32>(record);
  const y = load<f32>(record, 4);
  const slant = load<f32>(record, 8);
  const flat = load<f32>(record, 12);
  const narrow = load<f32>(record, 16);
  const reached = load<f32>(record, 20);
  const thin = <f32>1 / narrow;
  const narrows = splat(narrow);
  const reaches = splat(reached);
  const opacity = v128.load32_splat(record, 24);
  const red = v128.load32_splat(record, 32);
  const green = v128.load32_splat(record, 36);
  const blue = v128.load32_splat(record, 40);
  const broad = right - (left & ~3) > NARROW;
  for (let row = top; row < bottom; row++) {
    const down = <f32>row + 0.5 - y;
    const least = down * down * flat;
    const middle = x + slant * down - 0.5;
    let end = right;
    let column = left & ~3;
    if (broad) {
      const half = sqrt(max<f32>(0, (reached - least) * thin));
      end = min(right, <i32>floor(middle + half) + 1);
      column = max(left, <i32>ceil(middle - half)) & ~3;
    }
    const tiles = picture.open + (row >> TILE_BITS) * picture.columns;
    const leasts = splat(least);
    let at = picture.sums + (<usize>(row * picture.stride + column) << 4);
    for (; column < end; column += 4, at += 64) {
      const before = v128.load(at);
      const open = f32x4.le(before, splat(COVERED));
      if (!v128.any_true(open)) continue;
      const across = add(splat(<f32>column - middle), f32x4(0, 1, 2, 3));
      const squared = add(leasts, mul(narrows, mul(across, across)));
      const alpha = f32x4.pmin(splat(MAX_ALPHA), mul(opacity, fall(squared)));
      const inside = v128.and(open, f32x4.le(squared, reaches));
      const weight = mul(sub(splat(1), before), v128.and(alpha, inside));
      const after = add(before, weight);
      v128.store(at, after);
      v128.store(at, add(v128.load(at, 16), mul(weight, red)), 16);
      v128.store(at, add(v128.load(at, 32), mul(weight, green)), 32);
      v128.store(at, add(v128.load(at, 48), mul(weight, blue)), 48);
      const closed = v128.and(inside, f32x4.gt(after, splat(COVERED)));
      if (v128.any_true(closed)) {
        const tile = tiles + (column >> TILE_BITS);
        store<u8>(tile, load<u8>(tile) - popcnt(i32x4.bitmask(closed)));
      }
    }
  }
}

/** exp(-q / 2) for q up to 11.1, to 4e-5 of it: the eighth power of a polynomial for exp(-q / 16). */
// @ts-ignore: decorator
@inline
function fall(squared: v128): v128 {
  let sum = add(splat(FALL_3), mul(squared, splat(FALL_4)));
  sum = add(splat(FALL_2), mul(squared, sum));
  sum = add(splat(FALL_1), mul(squared, sum));
  sum = add(splat(FALL_0), mul(squared, sum));
  sum = mul(sum, sum);
  sum = mul(sum, sum);
  return mul(sum, sum);
}

function isOpen(picture: Picture, left: i32, top: i32, right: i32, bottom: i32): bool {
  const columns = picture.columns;
  const first = left >> TILE_BITS;
  const last = (right - 1) >> TILE_BITS;
  for (let row = top >> TILE_BITS; row <= (bottom - 1) >> TILE_BITS; row++) {
    const tiles = picture.open + row * columns;
    for (let column = first; column <= last; column++) if (load<u8>(tiles + column)) return true;
  }
  return false;
}

function openTiles(picture: Picture): void {
  const side = 1 << TILE_BITS;
  let tile = picture.open;
  for (let top = 0; top < picture.height; top += side) {
    const rows = min(side, picture.height - top);
    for (let left = 0; left < picture.width; left += side) store<u8>(tile++, rows * min(side, picture.width - left));
  }
}

/** Brings what was painted into the picture. */
function write(picture: Picture): void {
  for (let row = picture.top; row < picture.bottom; row++) {
    let at = picture.sums + (<usize>(row * picture.stride + picture.left) << 4);
    let to = picture.pixels + (<usize>((row - picture.top) * picture.across) << 2);
    for (let column = picture.left; column < picture.right; column += 4, at += 64, to += 16) {
      const greens = i32x4.shl(bytesOf(v128.load(at, 32)), 8);
      const blues = i32x4.shl(bytesOf(v128.load(at, 48)), 16);
      const covers = i32x4.shl(bytesOf(v128.load(at)), 24);
      v128.store(to, v128.or(v128.or(bytesOf(v128.load(at, 16)), greens), v128.or(blues, covers)));
    }
  }
}

// @ts-ignore: decorator
@inline
function bytesOf(shares: v128): v128 {
  return i32x4.trunc_sat_f32x4_u(add(mul(f32x4.pmin(shares, splat(1)), splat(255)), splat(0.5)));
}

/** Uncovers everything but what lies beyond the last column. */
function erase(picture: Picture, left: i32, top: i32, right: i32, bottom: i32): void {
  const last = i32x4.sub(i32x4.splat(picture.width), i32x4(1, 2, 3, 4));
  for (let row = top; row < bottom; row++) {
    let at = picture.sums + (<usize>(row * picture.stride + left) << 4);
    for (let column = left; column < right; column += 4, at += 64) {
      v128.store(at, v128.and(splat(1), i32x4.gt_s(i32x4.splat(column), last)));
      v128.store(at, splat(0), 16);
      v128.store(at, splat(0), 32);
      v128.store(at, splat(0), 48);
    }
  }
}
