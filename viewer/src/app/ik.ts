/** Inverse kinematics: turns the joints of a limb so that its end follows the pointer (damped least squares). */

import { type Body, type Pose, axisAngleFromQuat, conjugate, copyPose, multiply, quatAt, quatFromAxisAngle, vectorAt, type Vec3 } from "../engine";
import { angleLimits } from "./limits";
import { turnOf } from "./posing";

/** Joints that turn so that the last of them, which does not turn, gets somewhere. */
export interface Chain {
  readonly joints: readonly number[];
  /** How readily each one turns, (0, 1]. */
  readonly ease: readonly number[];
  readonly end: number;
}

const EASE: Readonly<Record<string, number>> = { collar: 0.15, spine1: 0.5, spine2: 0.5, spine3: 0.5 };
const STEPS = 24;
const CLOSE = 5e-4;
/** Metres that the end moves at most in a step: beyond, the linear model is no longer true. */
const STRIDE = 0.12;
/** Metres; how far from straight a limb must be before its joints turn fast. */
const DAMPING = 0.06;

/** The chain that ends in a joint: back to where the limb (or the trunk) begins; null for joints that move the whole body. */
export function chainTo(body: Body, end: number): Chain | null {
  const joints: number[] = [];
  for (let joint = body.parents[end]; joint >= 0; joint = body.parents[joint]) {
    if (body.parents[joint] < 0) break;
    joints.unshift(joint);
    if (isLimbStart(body.jointNames[joint])) break;
  }
  if (joints.length === 0) return null;
  const ease = joints.map((joint) => EASE[body.jointNames[joint].replace(/^(left|right)_/, "")] ?? 1);
  return { joints, ease, end };
}

/** The pose in which the end of the chain is at the target, or as near as the joints let it. */
export function solveIk(body: Body, pose: Pose, betas: Float32Array | undefined, chain: Chain, target: Vec3): Pose {
  const limits = chain.joints.map((joint) => widenedLimits(body.jointNames[joint], turnOf(pose, joint)));
  const reached = copyPose(pose);
  for (let step = 0; step < STEPS; step++) {
    const { positions, rotations } = body.joints(reached, betas);
    const missing = shortened(subtract(target, vectorAt(positions, chain.end)), STRIDE);
    if (length(missing) < CLOSE) break;
    const arms = chain.joints.map((joint) => subtract(vectorAt(positions, chain.end), vectorAt(positions, joint)));
    const pull = solve(normalMatrix(arms, chain.ease), missing);
    chain.joints.forEach((joint, index) => {
      const turn = scaled(cross(arms[index], pull), chain.ease[index]);
      const parent = quatAt(rotations, body.parents[joint]);
      const local = multiply(conjugate(parent), multiply(quatFromAxisAngle(turn), parent));
      const turned = multiply(local, quatAt(reached.rotations, joint));
      reached.rotations.set(quatFromAxisAngle(clamped(axisAngleFromQuat(turned), limits[index])), 4 * joint);
    });
  }
  return reached;
}

interface Limits {
  readonly low: Vec3;
  readonly high: Vec3;
}

function isLimbStart(name: string): boolean {
  return /collar|hip|spine1|(index|middle|ring|pinky|thumb)1/.test(name);
}

/** A clip may turn joints further than the table allows: then they must not jump back. */
function widenedLimits(name: string, turn: Vec3): Limits {
  const { low, high } = angleLimits(name);
  return {
    low: low.map((angle, axis) => Math.min(angle, turn[axis])) as unknown as Vec3,
    high: high.map((angle, axis) => Math.max(angle, turn[axis])) as unknown as Vec3,
  };
}

function clamped(turn: Vec3, { low, high }: Limits): Vec3 {
  return turn.map((angle, axis) => Math.min(Math.max(angle, low[axis]), high[axis])) as unknown as Vec3;
}

type Symmetric = readonly [xx: number, xy: number, xz: number, yy: number, yz: number, zz: number];

/** J Jᵀ + damping² I, where a joint at arm r moves the end by ω × r. */
function normalMatrix(arms: readonly Vec3[], ease: readonly number[]): Symmetric {
  const sum = [DAMPING ** 2, 0, 0, DAMPING ** 2, 0, DAMPING ** 2];
  arms.forEach(([x, y, z], index) => {
    const square = x * x + y * y + z * z;
    const terms = [square - x * x, -x * y, -x * z, square - y * y, -y * z, square - z * z];
    terms.forEach((term, entry) => {
      sum[entry] += ease[index] * term;
    });
  });
  return sum as unknown as Symmetric;
}

function solve([a, b, c, d, e, f]: Symmetric, [x, y, z]: Vec3): Vec3 {
  const cofactors = [d * f - e * e, c * e - b * f, b * e - c * d, a * f - c * c, b * c - a * e, a * d - b * b] as const;
  const [xx, xy, xz, yy, yz, zz] = cofactors;
  const determinant = a * xx + b * xy + c * xz;
  return scaled([xx * x + xy * y + xz * z, xy * x + yy * y + yz * z, xz * x + yz * y + zz * z], 1 / determinant);
}

const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const scaled = ([x, y, z]: Vec3, factor: number): Vec3 => [x * factor, y * factor, z * factor];
const length = ([x, y, z]: Vec3): number => Math.hypot(x, y, z);
const shortened = (vector: Vec3, longest: number): Vec3 => scaled(vector, Math.min(1, longest / (length(vector) || 1)));
const cross = ([ax, ay, az]: Vec3, [bx, by, bz]: Vec3): Vec3 => [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
