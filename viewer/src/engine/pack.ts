/** What a pack holds, as values. */

import { Body, type BodyData, type PoseSpace, type ShapeSpace } from "./body";
import { Container } from "./container";
import { FormatError } from "./errors";
import {
  avatarMeta,
  type AvatarMeta,
  type BodyMeta,
  type CaptureCamera,
  type ClothesMeta,
  type SheetMeta,
  type ClipMeta,
  clipMeta,
  gaussiansMeta,
} from "./format";
import { type GaussianData, readGaussians } from "./gaussians";
import { Clip, quatsFromInt16 } from "./poses";
import type { Vec3 } from "./rotations";

/** Steps a second of clothes, and those in which they come to rest; and rounds of a step. */
const MOST_STEPS = 1000;
const MOST_ROUNDS = 100;

/** An avatar: a body, Gaussians that follow it, motions, and the cameras that filmed it. */
export interface Avatar {
  readonly name: string;
  /** The world's upward direction, unit length. */
  readonly up: Vec3;
  /** Height of the floor along `up`, metres. */
  readonly floor: number;
  readonly body: Body;
  readonly gaussians: GaussianData;
  readonly clips: readonly Clip[];
  readonly cameras: readonly CaptureCamera[];
}

/** Whether an avatar knows its light apart from its colours, so that it can be shown under another one. */
export function knowsLight(avatar: Avatar | null): boolean {
  return avatar !== null && (avatar.gaussians.light !== null || avatar.gaussians.lamps !== null);
}

/** Reads a pack of kind "avatar"; of one that is still coming, what so many bytes tell. */
export function readAvatar(bytes: ArrayBuffer, there?: number): Avatar {
  const container = open(bytes, "avatar", there);
  const meta = avatarMeta(container.meta, "meta");
  const up = unitUp(meta);
  const body = new Body(readBody(meta.body, container), up, meta.floor);
  return {
    name: meta.name,
    up,
    floor: meta.floor,
    body,
    gaussians: readGaussians(meta.gaussians, container, body.data.faces, body.numJoints),
    clips: readClips(meta.clips, container, body.numJoints),
    cameras: meta.cameras.map(checkCamera),
  };
}

/** Reads a pack of kind "gaussians", made for this body. */
export function readReplacement(bytes: ArrayBuffer, body: Body): GaussianData {
  const container = open(bytes, "gaussians");
  return readGaussians(gaussiansMeta(container.meta, "meta"), container, body.data.faces, body.numJoints);
}

/** Reads a pack of kind "motion", made for this body. */
export function readMotion(bytes: ArrayBuffer, body: Body): Clip {
  const container = open(bytes, "motion");
  return readClips([clipMeta(container.meta, "meta")], container, body.numJoints)[0];
}

function open(bytes: ArrayBuffer, kind: string, there?: number): Container {
  const container = Container.read(bytes, there);
  if (container.kind !== kind) throw new FormatError(`the file holds '${container.kind}', expected '${kind}'`);
  return container;
}

function unitUp({ up }: AvatarMeta): Vec3 {
  const length = Math.hypot(...up);
  if (!(length > 0)) throw new FormatError("'meta.up' must not be zero");
  return [up[0] / length, up[1] / length, up[2] / length];
}

function readBody(meta: BodyMeta, container: Container): BodyData {
  const numJoints = meta.parents.length;
  const [numVertices] = container.shape("rest_vertices");
  const [numFaces] = container.shape("faces");
  const [, influences] = container.shape("skin_joints");
  if (numJoints === 0 || meta.joint_names.length !== numJoints || !meta.parents.every(precedes)) {
    throw new FormatError("'meta.body' must name every joint, and parents before their children");
  }
  const faces = Uint32Array.from(container.get("faces", ["u16", "u32"], [null, 3]));
  const skinJoints = container.get("skin_joints", ["u8"], [numVertices, influences ?? null]);
  if (faces.some((vertex) => vertex >= numVertices) || skinJoints.some((joint) => joint >= numJoints)) {
    throw new FormatError("a face or a weight refers to a vertex or joint that the body lacks");
  }
  return {
    kind: meta.kind,
    gender: meta.gender,
    jointNames: meta.joint_names,
    parents: meta.parents,
    restVertices: readVertices(meta, container, numVertices),
    restJoints: container.get("rest_joints", ["f32"], [numJoints, 3]),
    faces,
    faceParts: container.get("face_parts", ["u8"], [numFaces]),
    skinJoints,
    skinWeights: readSkinWeights(container, numVertices, influences),
    shape: readShape(meta, container, numVertices, numJoints),
    pose: readPoseSpace(meta, container, numVertices, numJoints),
    clothes: checkClothes(meta, numVertices, numJoints),
  };
}

function checkClothes({ clothes }: BodyMeta, numVertices: number, numJoints: number): ClothesMeta | null {
  if (!clothes) return null;
  const { constants: { rate, rounds }, sheets } = clothes;
  const isShort = rate > 0 && rate <= MOST_STEPS && rounds <= MOST_ROUNDS;
  let begin = 1;
  for (const sheet of sheets) {
    const { columns, first, obstacles, pushing, rows, settling } = sheet;
    const isWithin = first >= begin && first + rows * columns <= numVertices && obstacles > 0 && settling <= MOST_STEPS;
    if (!isWithin || !fitsParticles(sheet) || pushing.some((joint) => joint >= numJoints)) throw misfit();
    begin = first + rows * columns;
  }
  if (!isShort || begin !== numVertices) throw misfit();
  return clothes;
}

function fitsParticles({ closed, columns, particle_columns, particle_rows, rows }: SheetMeta): boolean {
  const ascends = (knots: readonly number[], count: number) =>
    knots.length > 2 && knots.every((knot, i) => knot < count && knot > (knots[i - 1] ?? -1));
  const stride = columns / particle_columns.length;
  const isEven = !closed || particle_columns.every((column, i) => column === i * stride);
  return ascends(particle_rows, rows) && ascends(particle_columns, columns) && isEven;
}

function misfit(): FormatError {
  return new FormatError("'meta.body.clothes' does not fit the body");
}

function precedes(parent: number, joint: number): boolean {
  return Number.isInteger(parent) && parent < joint && (joint === 0 ? parent === -1 : parent >= 0);
}

function readVertices(meta: BodyMeta, container: Container, numVertices: number): Float32Array {
  const stored = container.get("rest_vertices", ["u16"], [numVertices, 3]);
  return Float32Array.from(stored, (n, i) => {
    const { low, high } = meta.rest_vertices[i % 3];
    return low + (n / 65535) * (high - low);
  });
}

function readSkinWeights(container: Container, numVertices: number, influences: number): Float32Array {
  const stored = container.get("skin_weights", ["u16"], [numVertices, influences]);
  const weights = Float32Array.from(stored);
  for (let start = 0; start < weights.length; start += influences) {
    const row = weights.subarray(start, start + influences);
    const sum = row.reduce((total, n) => total + n, 0);
    if (sum === 0) throw new FormatError("a vertex has no skinning weight");
    row.forEach((n, k) => (row[k] = n / sum));
  }
  return weights;
}

function readShape(
  meta: BodyMeta,
  container: Container,
  numVertices: number,
  numJoints: number,
): ShapeSpace | null {
  if (!meta.shape || !arriving(container, ["shape_directions", "shape_joint_directions"])) return null;
  const { betas, step, names } = meta.shape;
  return {
    betas: Float32Array.from(betas),
    directions: container.get("shape_directions", ["i16"], [betas.length, numVertices, 3]),
    step,
    jointDirections: container.get("shape_joint_directions", ["f32"], [betas.length, numJoints, 3]),
    names: names ?? [],
  };
}

function readPoseSpace(
  meta: BodyMeta,
  container: Container,
  numVertices: number,
  numJoints: number,
): PoseSpace | null {
  if (meta.pose_step === null || !arriving(container, ["pose_directions"])) return null;
  const directions = container.get("pose_directions", ["i16"], [9 * (numJoints - 1), numVertices, 3]);
  return { directions, step: meta.pose_step };
}

/** Whether these arrays are to be read: all but those that are still to come. */
function arriving(container: Container, names: string[]): boolean {
  return container.complete || names.every((name) => container.has(name));
}

function readClips(metas: ClipMeta[], container: Container, numJoints: number): Clip[] {
  const total = metas.reduce((sum, clip) => sum + clip.count, 0);
  const rotations = container.get("clip_rotations", ["i16"], [total, numJoints, 4]);
  const trans = container.get("clip_trans", ["f32"], [total, 3]);
  return metas.map((meta) => {
    const { first, count } = meta;
    if (count < 1 || first + count > total || !(meta.fps > 0)) {
      throw new FormatError(`clip '${meta.name}' lies outside of the ${total} frames that there are`);
    }
    const size = 4 * numJoints;
    const quats = quatsFromInt16(rotations.subarray(first * size, (first + count) * size));
    return new Clip(meta, quats, trans.slice(3 * first, 3 * (first + count)));
  });
}

function checkCamera(camera: CaptureCamera): CaptureCamera {
  if (camera.width < 1 || camera.height < 1) throw new FormatError(`camera '${camera.name}' has no size`);
  return camera;
}
