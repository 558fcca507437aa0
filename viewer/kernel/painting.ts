/**
 * The second pass without a GPU: splats painted front to back, four pixels of a row at a time.
 *
 * It is `src/engine/splats/painting.ts`. Four pixels lie beside each other in sixteen floats: what is still to be covered of
 * each, then their red, green and blue.
 */

import { add, mul, splat, sub } from "./lanes";
import { RECORD } from "./placing";

/** What is left of a pixel where nothing more is painted: a quarter of what eight bits can hold. */
const LEFT: f32 = 1.0 / 1024.0;
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

/** A picture. `src/engine/splats/kernel.ts` writes it: words, in this order. */
@unmanaged
export class Picture {
  sums: usize; // 16 bytes a pixel, rows of `stride` pixels
  open: usize; // a byte a tile: how many of its pixels are still to be painted
  pixels: usize; // four bytes a pixel, rows of `stride` pixels from the top
  records: usize;
  width: i32;
  height: i32;
  stride: i32; // the width, to a multiple of four
  columns: i32; // of tiles
  // Where there are any splats, and where there were in the picture before: columns and rows, the ends left out.
  left: i32; top: i32; right: i32; bottom: i32;
  leftBefore: i32; topBefore: i32; rightBefore: i32; bottomBefore: i32;
}

/** Makes a picture empty. */
export function clear(picture: Picture): void {
  picture.left = picture.top = picture.right = picture.bottom = 0;
  erase(picture, 0, 0, picture.stride, picture.height);
  memory.fill(picture.pixels, 0, <usize>(picture.stride * picture.height) << 2);
}

/** Paints so many splats in an order, nearest first, over nothing; what there was before is gone. */
export function paint(picture: Picture, order: usize, count: i32): void {
  picture.leftBefore = picture.left;
  picture.topBefore = picture.top;
  picture.rightBefore = picture.right;
  picture.bottomBefore = picture.bottom;
  picture.left = picture.width;
  picture.top = picture.height;
  picture.right = picture.bottom = 0;
  openTiles(picture);
  for (let turn = 0; turn < count; turn++) {
    paintSplat(picture, picture.records + <usize>load<u32>(order + (<usize>turn << 2)) * RECORD);
  }
  finish(picture);
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
      const open = f32x4.ge(before, splat(LEFT));
      if (!v128.any_true(open)) continue;
      const across = add(splat(<f32>column - middle), f32x4(0, 1, 2, 3));
      const squared = add(leasts, mul(narrows, mul(across, across)));
      const alpha = f32x4.pmin(splat(MAX_ALPHA), mul(opacity, fall(squared)));
      const inside = v128.and(open, f32x4.le(squared, reaches));
      const weight = mul(before, v128.and(alpha, inside));
      const after = sub(before, weight);
      v128.store(at, after);
      v128.store(at, add(v128.load(at, 16), mul(weight, red)), 16);
      v128.store(at, add(v128.load(at, 32), mul(weight, green)), 32);
      v128.store(at, add(v128.load(at, 48), mul(weight, blue)), 48);
      const closed = v128.and(inside, f32x4.lt(after, splat(LEFT)));
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

/** Brings what was painted into the picture, and makes room for the next one. */
function finish(picture: Picture): void {
  const left = min(picture.left, picture.leftBefore) & ~3;
  const top = min(picture.top, picture.topBefore);
  const right = max(picture.right, picture.rightBefore);
  const bottom = max(picture.bottom, picture.bottomBefore);
  for (let row = top; row < bottom; row++) {
    const start = row * picture.stride + left;
    let at = picture.sums + (<usize>start << 4);
    let to = picture.pixels + (<usize>start << 2);
    for (let column = left; column < right; column += 4, at += 64, to += 16) {
      const covered = bytesOf(sub(splat(1), v128.load(at)));
      const reds = bytesOf(v128.load(at, 16));
      const greens = i32x4.shl(bytesOf(v128.load(at, 32)), 8);
      const blues = i32x4.shl(bytesOf(v128.load(at, 48)), 16);
      v128.store(to, v128.or(v128.or(reds, greens), v128.or(blues, i32x4.shl(covered, 24))));
    }
  }
  erase(picture, left, top, right, bottom);
}

// @ts-ignore: decorator
@inline
function bytesOf(shares: v128): v128 {
  return i32x4.trunc_sat_f32x4_u(add(mul(f32x4.pmin(shares, splat(1)), splat(255)), splat(0.5)));
}

/** Leaves everything to be covered, but nothing of what lies beyond the last column. */
function erase(picture: Picture, left: i32, top: i32, right: i32, bottom: i32): void {
  for (let row = top; row < bottom; row++) {
    let at = picture.sums + (<usize>(row * picture.stride + left) << 4);
    for (let column = left; column < right; column += 4, at += 64) {
      const within = i32x4.lt_s(i32x4.splat(column), i32x4.sub(i32x4.splat(picture.width), i32x4(0, 1, 2, 3)));
      v128.store(at, v128.and(splat(1), within));
      v128.store(at, splat(0), 16);
      v128.store(at, splat(0), 32);
      v128.store(at, splat(0), 48);
    }
  }
}
