/** The jointed body: shape, skeleton and linear blend skinning, as `rectifier3d/geometry/body.py` has them. */

import type { ClothesMeta } from "./format";
import { restPose, type Pose } from "./poses";
import { conjugate, matrixFromQuat, multiply, normalize, quatAt, rotate, uprightFrom, type Vec3, vectorAt } from "./rotations";

/** Directions in which the rest shape can be changed, S of them. */
export interface ShapeSpace {
  /** The person's own coefficients, which the rest vertices hold already. */
  betas: Float32Array;
  /** S N 3, in units of `step` metres. */
  directions: Int16Array;
  step: number;
  /** S J 3, metres. */
  jointDirections: Float32Array;
  /** What each changes; empty where that has no name. */
  names: readonly string[];
}

/** How the rest shape gives way to the pose, before skinning. */
export interface PoseSpace {
  /** P N 3 with P = 9 (J - 1), in units of `step` metres. */
  directions: Int16Array;
  step: number;
}

export interface BodyData {
  kind: string;
  gender: string;
  jointNames: string[];
  /** -1 for joint 0; parents come before their children. */
  parents: number[];
  /** N 3, metres. */
  restVertices: Float32Array;
  /** J 3, metres. */
  restJoints: Float32Array;
  /** F 3, counter-clockwise seen from outside. */
  faces: Uint32Array;
  faceParts: Uint8Array;
  /** N K, most important first. */
  skinJoints: Uint8Array;
  /** N K, rows sum to 1. */
  skinWeights: Float32Array;
  shape: ShapeSpace | null;
  pose: PoseSpace | null;
  /** Loose clothes that hang. */
  clothes: ClothesMeta | null;
}

/** Where the joints are. */
export interface JointFrames {
  /** 3 J, world metres. */
  positions: Float32Array;
  /** 4 J, unit quaternions wxyz, world from joint. */
  rotations: Float32Array;
}

/** A body in one pose. */
export interface PosedBody {
  /** 3 N, world metres. */
  vertices: Float32Array;
  /** 3 N, unit length, area-weighted. */
  normals: Float32Array;
  joints: JointFrames;
  /** 12 J: world from rest pose, three rows of four a joint. */
  bones: Float32Array;
  /** 3 N: the shape at rest, the same array until another shape is set. */
  rest: Float32Array;
}

/** One person's body. */
export class Body {
  readonly numJoints: number;
  readonly numVertices: number;
  readonly numFaces: number;
  private areas: Float32Array | null = null;

  /**
   * @param up The upward direction of the world that it stands in, unit length.
   * @param floor Height of the floor along it, metres.
   */
  constructor(
    readonly data: BodyData,
    readonly up: Readonly<Vec3>,
    private readonly floor: number,
  ) {
    this.numJoints = data.parents.length;
    this.numVertices = data.restVertices.length / 3;
    this.numFaces = data.faces.length / 3;
  }

  /** Twice the area of each face at rest, square metres. */
  get doubledAreas(): Float32Array {
    return (this.areas ??= doubledAreas(this.data.restVertices, this.data.faces));
  }

  get kind(): string {
    return this.data.kind;
  }

  get gender(): string {
    return this.data.gender;
  }

  get jointNames(): readonly string[] {
    return this.data.jointNames;
  }

  get parents(): readonly number[] {
    return this.data.parents;
  }

  /** The person's own shape coefficients, if the pack lets the shape be changed. */
  get betas(): Float32Array | null {
    return this.data.shape?.betas ?? null;
  }

  /** What each shape coefficient changes; empty, or missing, where that has no name. */
  get shapeNames(): readonly string[] {
    return this.data.shape?.names ?? [];
  }

  /** All joints at rest, upright on the floor. */
  restPose(): Pose {
    const pose = restPose(this.numJoints);
    const { restJoints, restVertices } = this.data;
    const turn = conjugate(uprightFrom(this.up));
    const sole = restVertices.reduce((low, n, i) => (i % 3 === 1 ? Math.min(low, n) : low), Infinity);
    const [x, y, z] = vectorAt(restJoints, 0);
    const pelvis = rotate(turn, [x, y + this.floor - sole, z]);
    pose.rotations.set(turn, 0);
    pose.trans.set([pelvis[0] - x, pelvis[1] - y, pelvis[2] - z]);
    return pose;
  }

  /** Forward kinematics alone. */
  joints(pose: Pose, betas?: Float32Array | null): JointFrames {
    return this.jointsOf(pose, this.restJoints(betas));
  }

  /** Rest joints of a shape, metres; the person's own by default. */
  restJoints(betas?: Float32Array | null): Float32Array {
    const { shape, restJoints } = this.data;
    const joints = restJoints.slice();
    if (shape && betas) addDirections(joints, shape.jointDirections, 1, differences(betas, shape.betas));
    return joints;
  }

  /** Rest vertices of a shape, metres; the person's own by default. */
  restVertices(betas?: Float32Array | null): Float32Array {
    const { shape, restVertices } = this.data;
    const vertices = restVertices.slice();
    if (shape && betas) addDirections(vertices, shape.directions, shape.step, differences(betas, shape.betas));
    return vertices;
  }

  jointsOf(pose: Pose, restJoints: Float32Array): JointFrames {
    const positions = new Float32Array(3 * this.numJoints);
    const rotations = new Float32Array(4 * this.numJoints);
    for (let joint = 0; joint < this.numJoints; joint++) {
      const local = normalize(quatAt(pose.rotations, joint));
      const parent = this.data.parents[joint];
      const rest = vectorAt(restJoints, joint);
      if (parent < 0) {
        positions.set(rest.map((n, axis) => n + pose.trans[axis]), 3 * joint);
        rotations.set(local, 4 * joint);
        continue;
      }
      const turn = quatAt(rotations, parent);
      const anchor = vectorAt(restJoints, parent);
      const offset = rotate(turn, [rest[0] - anchor[0], rest[1] - anchor[1], rest[2] - anchor[2]]);
      positions.set(offset.map((n, axis) => n + positions[3 * parent + axis]), 3 * joint);
      rotations.set(multiply(turn, local), 4 * joint);
    }
    return { positions, rotations };
  }
}

/** Poses a body again and again; what depends on the shape alone is kept. */
export class Poser {
  private betas: Float32Array | null = null;
  private restVertices: Float32Array;
  private restJoints: Float32Array;

  constructor(private readonly body: Body) {
    this.restVertices = body.restVertices();
    this.restJoints = body.restJoints();
  }

  setShape(betas: Float32Array | null): void {
    this.betas = betas;
    this.restVertices = this.body.restVertices(betas);
    this.restJoints = this.body.restJoints(betas);
  }

  get shape(): Float32Array | null {
    return this.betas ?? this.body.betas;
  }

  /** 3 N: the shape at rest, the same array until another shape is set. */
  get rest(): Float32Array {
    return this.restVertices;
  }

  joints(pose: Pose): JointFrames {
    return this.body.jointsOf(pose, this.restJoints);
  }

  /** 12 J: world from rest pose, three rows of four a joint. */
  bones(pose: Pose): Float32Array {
    return bonesOf(this.joints(pose), this.restJoints);
  }

  /** @param hang Moves what does not follow the skin, given the bones. */
  pose(pose: Pose, hang?: (vertices: Float32Array, bones: Float32Array) => void): PosedBody {
    const joints = this.joints(pose);
    const bones = bonesOf(joints, this.restJoints);
    const vertices = skin(this.body.data, this.corrected(pose), bones);
    hang?.(vertices, bones);
    return { vertices, normals: vertexNormals(vertices, this.body.data.faces), joints, bones, rest: this.restVertices };
  }

  private corrected(pose: Pose): Float32Array {
    const space = this.body.data.pose;
    if (!space) return this.restVertices;
    const deviation = new Float32Array(9 * (this.body.numJoints - 1));
    for (let joint = 1; joint < this.body.numJoints; joint++) {
      const matrix = matrixFromQuat(normalize(quatAt(pose.rotations, joint)));
      matrix.forEach((n, i) => (deviation[9 * (joint - 1) + i] = n - (i % 4 === 0 ? 1 : 0)));
    }
    const vertices = this.restVertices.slice();
    addDirections(vertices, space.directions, space.step, deviation);
    return vertices;
  }
}

function differences(betas: Float32Array, own: Float32Array): Float32Array {
  return own.map((n, i) => (i < betas.length ? betas[i] - n : 0));
}

/** Adds to `values` each direction times its coefficient; directions are integers in units of `step`. */
function addDirections(
  values: Float32Array,
  directions: Int16Array | Float32Array,
  step: number,
  coefficients: Float32Array,
): void {
  coefficients.forEach((coefficient, index) => {
    if (Math.abs(coefficient) < 1e-6) return;
    const scale = coefficient * step;
    const start = index * values.length;
    for (let i = 0; i < values.length; i++) values[i] += scale * directions[start + i];
  });
}

/** World-from-rest transforms: first undo where each joint rests, then follow it. */
function bonesOf(joints: JointFrames, restJoints: Float32Array): Float32Array {
  const count = restJoints.length / 3;
  const bones = new Float32Array(12 * count);
  for (let joint = 0; joint < count; joint++) {
    const m = matrixFromQuat(quatAt(joints.rotations, joint));
    const [x, y, z] = vectorAt(restJoints, joint);
    for (let row = 0; row < 3; row++) {
      const [a, b, c] = [m[3 * row], m[3 * row + 1], m[3 * row + 2]];
      bones.set([a, b, c, joints.positions[3 * joint + row] - (a * x + b * y + c * z)], 12 * joint + 4 * row);
    }
  }
  return bones;
}

function skin(data: BodyData, rest: Float32Array, bones: Float32Array): Float32Array {
  const { skinJoints, skinWeights } = data;
  const count = rest.length / 3;
  const influences = skinJoints.length / count;
  const vertices = new Float32Array(rest.length);
  for (let vertex = 0; vertex < count; vertex++) {
    const x = rest[3 * vertex];
    const y = rest[3 * vertex + 1];
    const z = rest[3 * vertex + 2];
    let px = 0;
    let py = 0;
    let pz = 0;
    for (let k = vertex * influences; k < (vertex + 1) * influences; k++) {
      const weight = skinWeights[k];
      if (weight === 0) break; // the most important come first
      const bone = 12 * skinJoints[k];
      px += weight * (bones[bone] * x + bones[bone + 1] * y + bones[bone + 2] * z + bones[bone + 3]);
      py += weight * (bones[bone + 4] * x + bones[bone + 5] * y + bones[bone + 6] * z + bones[bone + 7]);
      pz += weight * (bones[bone + 8] * x + bones[bone + 9] * y + bones[bone + 10] * z + bones[bone + 11]);
    }
    vertices[3 * vertex] = px;
    vertices[3 * vertex + 1] = py;
    vertices[3 * vertex + 2] = pz;
  }
  return vertices;
}

/** Unit normals, the area-weighted mean of the faces around each vertex. */
export function vertexNormals(vertices: Float32Array, faces: Uint32Array): Float32Array {
  const normals = new Float32Array(vertices.length);
  for (let f = 0; f < faces.length; f += 3) {
    const a = 3 * faces[f];
    const b = 3 * faces[f + 1];
    const c = 3 * faces[f + 2];
    const ux = vertices[b] - vertices[a];
    const uy = vertices[b + 1] - vertices[a + 1];
    const uz = vertices[b + 2] - vertices[a + 2];
    const vx = vertices[c] - vertices[a];
    const vy = vertices[c + 1] - vertices[a + 1];
    const vz = vertices[c + 2] - vertices[a + 2];
    const nx = uy * vz - uz * vy;
    const ny = uz * vx - ux * vz;
    const nz = ux * vy - uy * vx;
    for (const corner of [a, b, c]) {
      normals[corner] += nx;
      normals[corner + 1] += ny;
      normals[corner + 2] += nz;
    }
  }
  for (let i = 0; i < normals.length; i += 3) {
    const length = Math.sqrt(normals[i] ** 2 + normals[i + 1] ** 2 + normals[i + 2] ** 2);
    const scale = length > 1e-12 ? 1 / length : 0;
    normals[i] *= scale;
    normals[i + 1] *= scale;
    normals[i + 2] *= scale;
  }
  return normals;
}

function doubledAreas(v: Float32Array, faces: Uint32Array): Float32Array {
  const areas = new Float32Array(faces.length / 3);
  for (let face = 0; face < areas.length; face++) {
    const a = 3 * faces[3 * face];
    const b = 3 * faces[3 * face + 1];
    const c = 3 * faces[3 * face + 2];
    const ux = v[b] - v[a];
    const uy = v[b + 1] - v[a + 1];
    const uz = v[b + 2] - v[a + 2];
    const wx = v[c] - v[a];
    const wy = v[c + 1] - v[a + 1];
    const wz = v[c + 2] - v[a + 2];
    areas[face] = Math.hypot(uy * wz - uz * wy, uz * wx - ux * wz, ux * wy - uy * wx);
  }
  return areas;
}
