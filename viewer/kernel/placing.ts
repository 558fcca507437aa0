/**
 * The first pass without a GPU: puts Gaussians on the posed body and projects them to the screen, four at a time.
 *
 * It is the shader of `src/engine/splats/placing.ts`; what it writes is what painting needs of each.
 */

import { Group, STILL, WITH_BONES, WITH_TRIANGLES } from "./group";
import { add, clamp, cross, div, dot, inverseLength, lanes0, lanes1, lanes2, lanes3, mul, splat, storeRows, sub } from "./lanes";

/** Bytes of a placed Gaussian; see `project`. */
export const RECORD: usize = 48;
const NEAR: f32 = 0.01;
const MOST_DETERMINANT: f32 = 1e30;

// What is known of the four Gaussians at hand: of each a vector, or of each of their numbers.
const BLENDS = memory.data(5 * 64, 16); // of their corners: places, two edges, normals, light; or of bones: rows
const POINT: usize = 0;
const FIRST: usize = 64;
const SECOND: usize = 128;
const FACING: usize = 192;
const LIGHT: usize = 256;
const PLACE = memory.data(12 * 16, 16); // in the world: x, y, z, then three columns of what turns and stretches them
const BASIS = memory.data(8 * 16, 16); // functions of their normals
const SHADE = memory.data(6 * 16, 16); // what is added to red, green and blue, and by how much they change

/** Unpacks what does not change with the pose. */
export function unpack(group: Group): void {
  for (let i = 0; i < group.count; i++) {
    const at = <usize>i << 4;
    const axes = group.axes + <usize>(i >> 2) * 144 + (<usize>(i & 3) << 2);
    unpackAxes(group, axes, load<u32>(group.shapes + at), load<u32>(group.shapes + at, 4));
  }
}

function unpackAxes(group: Group, to: usize, scales: u32, rotation: u32): void {
  const largest = rotation >>> 30;
  const a = smallOf(rotation);
  const b = smallOf(rotation >>> 10);
  const c = smallOf(rotation >>> 20);
  const rest = sqrt<f32>(max<f32>(0, 1 - a * a - b * b - c * c));
  const w = largest == 0 ? rest : a;
  const x = largest == 0 ? a : largest == 1 ? rest : b;
  const y = largest <= 1 ? b : largest == 2 ? rest : c;
  const z = largest <= 2 ? c : rest;
  const norm = <f32>2 / (w * w + x * x + y * y + z * z);
  const first = scaleOf(group, scales);
  const second = scaleOf(group, scales >>> 10);
  const third = scaleOf(group, scales >>> 20);
  store<f32>(to, first * (1 - norm * (y * y + z * z)), 0);
  store<f32>(to, first * norm * (x * y + w * z), 16);
  store<f32>(to, first * norm * (x * z - w * y), 32);
  store<f32>(to, second * norm * (x * y - w * z), 48);
  store<f32>(to, second * (1 - norm * (x * x + z * z)), 64);
  store<f32>(to, second * norm * (y * z + w * x), 80);
  store<f32>(to, third * norm * (x * z + w * y), 96);
  store<f32>(to, third * norm * (y * z - w * x), 112);
  store<f32>(to, third * (1 - norm * (x * x + y * y)), 128);
}

function smallOf(code: u32): f32 {
  return (<f32>(code & 1023) * (2.0 / 1023.0) - 1.0) * <f32>0.7071067811865476;
}

function scaleOf(group: Group, code: u32): f32 {
  return load<f32>(group.scales + ((code & 1023) << 2));
}

/** Places and projects the first so many Gaussians of a group. */
export function place(group: Group, count: i32): void {
  for (let i = 0; i < count; i += 4) {
    if (group.kind == WITH_BONES) {
      for (let k = 0; k < 4; k++) blendBones(group, i + k, BLENDS + (<usize>k << 4));
      placeOnBones();
    } else if (group.kind == STILL) {
      for (let k = 0; k < 4; k++) v128.store(BLENDS + (<usize>k << 4), v128.load(group.weights + <usize>(i + k) * 12));
      storePlace(lanes0(BLENDS), lanes1(BLENDS), lanes2(BLENDS));
    } else {
      for (let k = 0; k < 4; k++) blendCorners(group, i + k, BLENDS + (<usize>k << 4));
      placeOnTriangles(group, <usize>i);
    }
    see(group, <usize>i);
  }
}

// @ts-ignore: decorator
@inline
function storePlace(x: v128, y: v128, z: v128): void {
  storeColumn(0, x, y, z);
}

// @ts-ignore: decorator
@inline
function storeColumn(at: usize, x: v128, y: v128, z: v128): void {
  v128.store(PLACE + at, x);
  v128.store(PLACE + at, y, 16);
  v128.store(PLACE + at, z, 32);
}

function blendCorners(group: Group, i: i32, to: usize): void {
  const at = <usize>i * 12;
  const a = load<u32>(group.corners + at) * 12;
  const b = load<u32>(group.corners + at, 4) * 12;
  const c = load<u32>(group.corners + at, 8) * 12;
  const wa = v128.load32_splat(group.weights + at);
  const wb = v128.load32_splat(group.weights + at, 4);
  const wc = v128.load32_splat(group.weights + at, 8);
  const va = v128.load(group.vertices + a);
  const vb = v128.load(group.vertices + b);
  const vc = v128.load(group.vertices + c);
  v128.store(to, dot(wa, wb, wc, va, vb, vc), POINT);
  v128.store(to, sub(vb, va), FIRST);
  v128.store(to, sub(vc, va), SECOND);
  const none = splat(0);
  const ia = f32x4.pmax(wa, none);
  const ib = f32x4.pmax(wb, none);
  const ic = f32x4.pmax(wc, none);
  if (group.normals) v128.store(to, blended(group.normals, a, b, c, ia, ib, ic), FACING);
  if (group.factors) v128.store(to, div(blended(group.factors, a, b, c, ia, ib, ic), add(add(ia, ib), ic)), LIGHT);
}

// @ts-ignore: decorator
@inline
function blended(values: usize, a: usize, b: usize, c: usize, wa: v128, wb: v128, wc: v128): v128 {
  return dot(wa, wb, wc, v128.load(values + a), v128.load(values + b), v128.load(values + c));
}

function placeOnTriangles(group: Group, i: usize): void {
  const ux = lanes0(BLENDS + FIRST);
  const uy = lanes1(BLENDS + FIRST);
  const uz = lanes2(BLENDS + FIRST);
  const vx = lanes0(BLENDS + SECOND);
  const vy = lanes1(BLENDS + SECOND);
  const vz = lanes2(BLENDS + SECOND);
  let nx = cross(uy, vz, uz, vy);
  let ny = cross(uz, vx, ux, vz);
  let nz = cross(ux, vy, uy, vx);
  const area = f32x4.sqrt(dot(nx, ny, nz, nx, ny, nz));
  const follows = group.kind == WITH_TRIANGLES;
  if (follows) {
    nx = lanes0(BLENDS + FACING);
    ny = lanes1(BLENDS + FACING);
    nz = lanes2(BLENDS + FACING);
  }
  const unit = inverseLength(nx, ny, nz);
  nx = mul(nx, unit);
  ny = mul(ny, unit);
  nz = mul(nz, unit);
  const height = v128.load(group.heights + (i << 2));
  storePlace(
    add(lanes0(BLENDS + POINT), mul(height, nx)),
    add(lanes1(BLENDS + POINT), mul(height, ny)),
    add(lanes2(BLENDS + POINT), mul(height, nz)),
  );
  if (!follows) return;
  const facing = f32x4.gt(dot(nx, ny, nz, nx, ny, nz), splat(0.25));
  const rest = v128.load(group.rests + (i << 2));
  const ratio = v128.bitselect(div(area, rest), splat(1), f32x4.gt(rest, splat(0)));
  const size = f32x4.sqrt(clamp(ratio, splat(1.0 / 16.0), splat(16)));
  storeFrame(ux, uy, uz, v128.and(nx, facing), v128.and(ny, facing), v128.bitselect(nz, splat(1), facing), size);
}

/** Of a triangle: its first edge in the plane across the normal (any such where there is none), what is across both, the normal. */
function storeFrame(ux: v128, uy: v128, uz: v128, nx: v128, ny: v128, nz: v128, size: v128): void {
  const out = dot(ux, uy, uz, nx, ny, nz);
  let ex = sub(ux, mul(out, nx));
  let ey = sub(uy, mul(out, ny));
  let ez = sub(uz, mul(out, nz));
  const none = f32x4.lt(dot(ex, ey, ez, ex, ey, ez), splat(1e-18));
  if (v128.any_true(none)) {
    const sx = f32x4.abs(nx);
    const sy = f32x4.abs(ny);
    const sz = f32x4.abs(nz);
    const alongX = v128.and(f32x4.le(sx, sy), f32x4.le(sx, sz));
    const alongY = v128.andnot(f32x4.le(sy, sz), alongX);
    const alongZ = v128.not(v128.or(alongX, alongY));
    const shared = v128.bitselect(nx, v128.bitselect(ny, nz, alongY), alongX);
    ex = v128.bitselect(sub(v128.and(splat(1), alongX), mul(shared, nx)), ex, none);
    ey = v128.bitselect(sub(v128.and(splat(1), alongY), mul(shared, ny)), ey, none);
    ez = v128.bitselect(sub(v128.and(splat(1), alongZ), mul(shared, nz)), ez, none);
  }
  const along = mul(size, inverseLength(ex, ey, ez));
  ex = mul(ex, along);
  ey = mul(ey, along);
  ez = mul(ez, along);
  storeColumn(48, ex, ey, ez);
  storeColumn(96, cross(ny, ez, nz, ey), cross(nz, ex, nx, ez), cross(nx, ey, ny, ex));
  storeColumn(144, mul(size, nx), mul(size, ny), mul(size, nz));
}

function blendBones(group: Group, i: i32, to: usize): void {
  const shape = group.shapes + (<usize>i << 4);
  let first = splat(0);
  let second = splat(0);
  let third = splat(0);
  let sum: f32 = 0;
  for (let k: usize = 0; k < 4; k++) {
    const bone = group.bones + <usize>load<u8>(shape + k, 8) * 48;
    const weight = <f32>load<u8>(shape + k, 12);
    first = add(first, mul(splat(weight), v128.load(bone)));
    second = add(second, mul(splat(weight), v128.load(bone, 16)));
    third = add(third, mul(splat(weight), v128.load(bone, 32)));
    sum += weight;
  }
  const share = splat(<f32>1 / sum);
  v128.store(to, v128.load(group.weights + <usize>i * 12), POINT);
  v128.store(to, mul(first, share), FIRST);
  v128.store(to, mul(second, share), SECOND);
  v128.store(to, mul(third, share), FACING);
}

function placeOnBones(): void {
  const x = lanes0(BLENDS + POINT);
  const y = lanes1(BLENDS + POINT);
  const z = lanes2(BLENDS + POINT);
  storePlace(movedBy(BLENDS + FIRST, x, y, z), movedBy(BLENDS + SECOND, x, y, z), movedBy(BLENDS + FACING, x, y, z));
  storeColumn(48, lanes0(BLENDS + FIRST), lanes0(BLENDS + SECOND), lanes0(BLENDS + FACING));
  storeColumn(96, lanes1(BLENDS + FIRST), lanes1(BLENDS + SECOND), lanes1(BLENDS + FACING));
  storeColumn(144, lanes2(BLENDS + FIRST), lanes2(BLENDS + SECOND), lanes2(BLENDS + FACING));
}

/** A coordinate of the moved points, by a row each. */
function movedBy(rows: usize, x: v128, y: v128, z: v128): v128 {
  return add(dot(lanes0(rows), lanes1(rows), lanes2(rows), x, y, z), lanes3(rows));
}

/** Puts what was placed on the screen. */
function see(group: Group, i: usize): void {
  const px = v128.load(PLACE);
  const py = v128.load(PLACE, 16);
  const pz = v128.load(PLACE, 32);
  const depth = add(dot(splat(group.r20), splat(group.r21), splat(group.r22), px, py, pz), splat(group.tz));
  const seen = f32x4.ge(depth, splat(NEAR));
  const inverse = div(splat(1), depth);
  const slopeX = mul(add(dot(splat(group.r00), splat(group.r01), splat(group.r02), px, py, pz), splat(group.tx)), inverse);
  const slopeY = mul(add(dot(splat(group.r10), splat(group.r11), splat(group.r12), px, py, pz), splat(group.ty)), inverse);
  const x = add(mul(slopeX, splat(group.focalX)), splat(group.centreX));
  const y = add(mul(slopeY, splat(group.focalY)), splat(group.centreY));

  // How fast the pixel moves with the place: two rows, for the world's axes, then for the Gaussians' frame.
  const skewX = clamp(slopeX, splat(group.leftmost), splat(group.rightmost));
  const skewY = clamp(slopeY, splat(group.topmost), splat(group.lowest));
  const zoom = mul(splat(group.growth), inverse);
  const zoomX = mul(splat(group.focalX), zoom);
  const zoomY = mul(splat(group.focalY), zoom);
  let ax = mul(zoomX, sub(splat(group.r00), mul(skewX, splat(group.r20))));
  let ay = mul(zoomX, sub(splat(group.r01), mul(skewX, splat(group.r21))));
  let az = mul(zoomX, sub(splat(group.r02), mul(skewX, splat(group.r22))));
  let bx = mul(zoomY, sub(splat(group.r10), mul(skewY, splat(group.r20))));
  let by = mul(zoomY, sub(splat(group.r11), mul(skewY, splat(group.r21))));
  let bz = mul(zoomY, sub(splat(group.r12), mul(skewY, splat(group.r22))));
  if (group.kind == WITH_TRIANGLES || group.kind == WITH_BONES) {
    const ax0 = along(48, ax, ay, az);
    const ay0 = along(96, ax, ay, az);
    az = along(144, ax, ay, az);
    ax = ax0;
    ay = ay0;
    const bx0 = along(48, bx, by, bz);
    const by0 = along(96, bx, by, bz);
    bz = along(144, bx, by, bz);
    bx = bx0;
    by = by0;
  }
  project(group, i, v128.and(seen, depth), x, y, ax, ay, az, bx, by, bz);
}

// @ts-ignore: decorator
@inline
function along(column: usize, x: v128, y: v128, z: v128): v128 {
  return dot(x, y, z, v128.load(PLACE + column), v128.load(PLACE + column, 16), v128.load(PLACE + column, 32));
}

/** Makes splats of what moves with its place by these rows, and writes them. */
function project(
  group: Group, i: usize, depth: v128, x: v128, y: v128, ax: v128, ay: v128, az: v128, bx: v128, by: v128, bz: v128,
): void {
  const axes = group.axes + i * 36;
  const a0 = dot(ax, ay, az, v128.load(axes, 0), v128.load(axes, 16), v128.load(axes, 32));
  const a1 = dot(ax, ay, az, v128.load(axes, 48), v128.load(axes, 64), v128.load(axes, 80));
  const a2 = dot(ax, ay, az, v128.load(axes, 96), v128.load(axes, 112), v128.load(axes, 128));
  const b0 = dot(bx, by, bz, v128.load(axes, 0), v128.load(axes, 16), v128.load(axes, 32));
  const b1 = dot(bx, by, bz, v128.load(axes, 48), v128.load(axes, 64), v128.load(axes, 80));
  const b2 = dot(bx, by, bz, v128.load(axes, 96), v128.load(axes, 112), v128.load(axes, 128));
  const xx = add(dot(a0, a1, a2, a0, a1, a2), splat(group.dilation));
  const xy = dot(a0, a1, a2, b0, b1, b2);
  const yy = add(dot(b0, b1, b2, b0, b1, b2), splat(group.dilation));
  const determinant = cross(xx, yy, xy, xy);

  // The pixels whose centres it reaches, as columns and rows from and to.
  const reached = v128.load(group.reached + (i << 2));
  const wide = f32x4.sqrt(mul(reached, xx));
  const tall = f32x4.sqrt(mul(reached, yy));
  const half = splat(0.5);
  const left = clamp(f32x4.ceil(sub(sub(x, wide), half)), splat(0), splat(group.width));
  const top = clamp(f32x4.ceil(sub(sub(y, tall), half)), splat(0), splat(group.height));
  const right = clamp(f32x4.floor(add(add(x, wide), half)), splat(0), splat(group.width));
  const bottom = clamp(f32x4.floor(add(add(y, tall), half)), splat(0), splat(group.height));
  const regular = v128.and(f32x4.gt(determinant, splat(0)), f32x4.lt(determinant, splat(MOST_DETERMINANT)));
  const met = v128.and(f32x4.lt(left, right), f32x4.lt(top, bottom));
  const seen = v128.and(v128.and(depth, regular), met);
  v128.store(group.depths + (i << 2), seen);
  if (!v128.any_true(seen)) return;

  const codes = v128.load(group.colors + (i << 2));
  const to = group.records + i * RECORD;
  const opacity = mul(f32x4.convert_i32x4_u(i32x4.shr_u(codes, 24)), splat(1.0 / 255.0));
  storeRows(to, RECORD, x, y, div(xy, yy), div(splat(1), yy));
  storeRows(to + 16, RECORD, div(yy, determinant), reached, opacity, pairs(left, right));
  let red = coded(group, codes);
  let green = coded(group, i32x4.shr_u(codes, 8));
  let blue = coded(group, i32x4.shr_u(codes, 16));
  if (group.factors) {
    red = clamp(mul(mul(splat(group.gainRed), red), lanes0(BLENDS + LIGHT)), splat(0), splat(1));
    green = clamp(mul(mul(splat(group.gainGreen), green), lanes1(BLENDS + LIGHT)), splat(0), splat(1));
    blue = clamp(mul(mul(splat(group.gainBlue), blue), lanes2(BLENDS + LIGHT)), splat(0), splat(1));
  } else if (group.shading) {
    shade(group, i);
    red = clamp(mul(splat(group.gainRed), shaded(red, 0)), splat(0), splat(1));
    green = clamp(mul(splat(group.gainGreen), shaded(green, 16)), splat(0), splat(1));
    blue = clamp(mul(splat(group.gainBlue), shaded(blue, 32)), splat(0), splat(1));
  }
  storeRows(to + 32, RECORD, toned(group, red), toned(group, green), toned(group, blue), pairs(top, bottom));
}

/** Finds what the light that stands still adds to the colours of four, and by what another light scales them. */
function shade(group: Group, i: usize): void {
  const x = lanes0(BLENDS + FACING);
  const y = lanes1(BLENDS + FACING);
  const z = lanes2(BLENDS + FACING);
  const unit = inverseLength(x, y, z);
  const nx = mul(unit, dot(x, y, z, splat(group.n00), splat(group.n01), splat(group.n02)));
  const ny = mul(unit, dot(x, y, z, splat(group.n10), splat(group.n11), splat(group.n12)));
  const nz = mul(unit, dot(x, y, z, splat(group.n20), splat(group.n21), splat(group.n22)));
  v128.store(BASIS, nx, 0);
  v128.store(BASIS, ny, 16);
  v128.store(BASIS, nz, 32);
  v128.store(BASIS, mul(nx, ny), 48);
  v128.store(BASIS, mul(ny, nz), 64);
  v128.store(BASIS, mul(nz, nx), 80);
  v128.store(BASIS, sub(mul(nz, nz), splat(1.0 / 3.0)), 96);
  v128.store(BASIS, mul(splat(0.5), cross(nx, nx, ny, ny)), 112);
  memory.fill(SHADE, 0, 96);
  const step = splat(group.shadingStep);
  for (let k: usize = 0; k < 24; k++) {
    const basis = v128.load(BASIS + (k / 3 << 4));
    const to = SHADE + (k % 3 << 4);
    const bytes = i32x4.shl(v128.load(group.shading + i * 24 + (k >> 2 << 4)), <i32>(24 - 8 * (k & 3)));
    const coefficient = mul(step, f32x4.convert_i32x4_s(i32x4.shr_s(bytes, 24)));
    v128.store(to, add(v128.load(to), mul(coefficient, basis)));
    v128.store(to, add(v128.load(to, 48), mul(v128.load32_splat(group.changes + (k << 2)), basis)), 48);
  }
}

function shaded(own: v128, channel: usize): v128 {
  const scale = add(splat(1), v128.load(SHADE + channel, 48));
  return add(mul(own, scale), v128.load(SHADE + channel));
}

/** What the lowest bytes stand for. */
function coded(group: Group, codes: v128): v128 {
  const code = f32x4.convert_i32x4_u(v128.and(codes, i32x4.splat(255)));
  return add(splat(group.low), mul(splat(group.step), code));
}

/** Brightened, but not beyond white. */
function toned(group: Group, own: v128): v128 {
  return f32x4.pmax(splat(0), f32x4.pmin(mul(splat(group.gain), own), f32x4.pmax(own, splat(1))));
}

/** Whole numbers as the lower and the upper half of words. */
function pairs(low: v128, high: v128): v128 {
  return v128.or(i32x4.trunc_sat_f32x4_u(low), i32x4.shl(i32x4.trunc_sat_f32x4_u(high), 16));
}
