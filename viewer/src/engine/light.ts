/** Another light on an avatar that knows its own apart; see `rectifier3d/splats/light.py`. Approximate. */

import { conjugate, type Quat, quatFromAxisAngle, rotate, type Vec3 } from "./rotations";

/** What is done to the light that the avatar was filmed in. */
export interface LightLook {
  /** Whether colours depend on where the surface faces. */
  readonly on: boolean;
  /** About the upward direction, degrees, against the clock for one who looks from above. */
  readonly turn: number;
  /** 1: as it was filmed. */
  readonly brightness: number;
  /** #rrggbb; white: as it was filmed. */
  readonly tint: string;
}

export const AS_FILMED: LightLook = { on: true, turn: 0, brightness: 1, tint: "#ffffff" };

/** Eight functions of a direction, red, green and blue of each. */
export type Light = readonly number[];

/** The light turned about a unit axis: what reached a direction before reaches the turned direction now. */
export function turnedLight(light: Light, axis: Readonly<Vec3>, degrees: number): number[] {
  const back = conjugate(quatFromAxisAngle(axis.map((n) => (n * degrees * Math.PI) / 180) as Vec3));
  return interleaved([0, 1, 2].map((channel) => turnedChannel(light.filter((_, i) => i % 3 === channel), back)));
}

/** Of one channel; a function of these eight is known by its values in as many directions. */
function turnedChannel(light: readonly number[], back: Quat): number[] {
  const [x, y, z] = [[1, 0, 0], [0, 1, 0], [0, 0, 1]].map((axis) => rotate(back, axis as Vec3));
  const linear = [x, y, z].map((axis) => light[0] * axis[0] + light[1] * axis[1] + light[2] * axis[2]);
  const bent = (a: Vec3, b: Vec3) => quadric(light, a, b);
  return [...linear, 2 * bent(x, y), 2 * bent(y, z), 2 * bent(z, x), 1.5 * bent(z, z), bent(x, x) - bent(y, y)];
}

/** The symmetric form, without a trace, of the five functions of degree two. */
function quadric([, , , xy, yz, zx, zz, xxyy]: readonly number[], a: Vec3, b: Vec3): number {
  const mixed = (i: number, j: number) => (a[i] * b[j] + a[j] * b[i]) / 2;
  const squares = [xxyy / 2 - zz / 3, -xxyy / 2 - zz / 3, (2 * zz) / 3];
  const own = squares.reduce((sum, weight, axis) => sum + weight * a[axis] * b[axis], 0);
  return own + xy * mixed(0, 1) + yz * mixed(1, 2) + zx * mixed(2, 0);
}

function interleaved(channels: readonly number[][]): number[] {
  return channels[0].flatMap((_, i) => channels.map((channel) => channel[i]));
}

/** What red, green and blue are scaled by. */
export function gainOf({ brightness, tint }: LightLook): Vec3 {
  return [1, 3, 5].map((at) => (brightness * Number.parseInt(tint.slice(at, at + 2), 16)) / 255) as Vec3;
}
