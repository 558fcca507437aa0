/** Four floats at once. */

// @ts-ignore: decorator
@inline
export function splat(value: f32): v128 {
  return f32x4.splat(value);
}

// @ts-ignore: decorator
@inline
export function add(a: v128, b: v128): v128 {
  return f32x4.add(a, b);
}

// @ts-ignore: decorator
@inline
export function sub(a: v128, b: v128): v128 {
  return f32x4.sub(a, b);
}

// @ts-ignore: decorator
@inline
export function mul(a: v128, b: v128): v128 {
  return f32x4.mul(a, b);
}

// @ts-ignore: decorator
@inline
export function div(a: v128, b: v128): v128 {
  return f32x4.div(a, b);
}

// @ts-ignore: decorator
@inline
export function clamp(value: v128, low: v128, high: v128): v128 {
  return f32x4.pmin(f32x4.pmax(value, low), high);
}

/** a x + b y + c z. */
// @ts-ignore: decorator
@inline
export function dot(a: v128, b: v128, c: v128, x: v128, y: v128, z: v128): v128 {
  return add(add(mul(a, x), mul(b, y)), mul(c, z));
}

/** a b - c d: a component of a cross product. */
// @ts-ignore: decorator
@inline
export function cross(a: v128, b: v128, c: v128, d: v128): v128 {
  return sub(mul(a, b), mul(c, d));
}

// @ts-ignore: decorator
@inline
export function inverseLength(x: v128, y: v128, z: v128): v128 {
  return div(splat(1), f32x4.pmax(f32x4.sqrt(dot(x, y, z, x, y, z)), splat(1e-12)));
}

/** The first (or third) lanes of four vectors, then their second (or fourth): rows become columns by two such steps. */
// @ts-ignore: decorator
@inline
function zipLow(a: v128, b: v128): v128 {
  return v128.shuffle<f32>(a, b, 0, 4, 1, 5);
}

// @ts-ignore: decorator
@inline
function zipHigh(a: v128, b: v128): v128 {
  return v128.shuffle<f32>(a, b, 2, 6, 3, 7);
}

/** Lane 0 of the four vectors that begin here. */
// @ts-ignore: decorator
@inline
export function lanes0(at: usize): v128 {
  return v128.shuffle<f32>(zipLow(v128.load(at), v128.load(at, 16)), zipLow(v128.load(at, 32), v128.load(at, 48)), 0, 1, 4, 5);
}

// @ts-ignore: decorator
@inline
export function lanes1(at: usize): v128 {
  return v128.shuffle<f32>(zipLow(v128.load(at), v128.load(at, 16)), zipLow(v128.load(at, 32), v128.load(at, 48)), 2, 3, 6, 7);
}

// @ts-ignore: decorator
@inline
export function lanes2(at: usize): v128 {
  return v128.shuffle<f32>(zipHigh(v128.load(at), v128.load(at, 16)), zipHigh(v128.load(at, 32), v128.load(at, 48)), 0, 1, 4, 5);
}

// @ts-ignore: decorator
@inline
export function lanes3(at: usize): v128 {
  return v128.shuffle<f32>(zipHigh(v128.load(at), v128.load(at, 16)), zipHigh(v128.load(at, 32), v128.load(at, 48)), 2, 3, 6, 7);
}

/** Writes four columns as rows, so many bytes apart. */
// @ts-ignore: decorator
@inline
export function storeRows(to: usize, apart: usize, a: v128, b: v128, c: v128, d: v128): void {
  const ab = zipLow(a, b);
  const cd = zipLow(c, d);
  v128.store(to, v128.shuffle<f32>(ab, cd, 0, 1, 4, 5));
  v128.store(to + apart, v128.shuffle<f32>(ab, cd, 2, 3, 6, 7));
  const abAfter = zipHigh(a, b);
  const cdAfter = zipHigh(c, d);
  v128.store(to + 2 * apart, v128.shuffle<f32>(abAfter, cdAfter, 0, 1, 4, 5));
  v128.store(to + 3 * apart, v128.shuffle<f32>(abAfter, cdAfter, 2, 3, 6, 7));
}
