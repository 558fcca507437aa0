/** Keyed motions as `.npz`: body parameters that `actor3d render --motion` reads, and where the keys are. */

import type { ReadonlySignal } from "@preact/signals";
import { type Avatar, axisAngleFromQuat, quatAt, type Vec3, vectorAt } from "../../engine";
import { download, fileNameOf } from "../files";
import type { Notices } from "../notices";
import { type NumberArray, readNpz } from "../npz";
import { writeNpz } from "../npz_writing";
import type { State } from "../state";
import { keyedClip } from "./between";
import type { Keying } from "./keying";
import { areKeys, hasKeys, type Keys, MAX_COUNT, MAX_FPS } from "./keys";
import { floorWorld, type FloorWorld } from "./world";

interface Parts {
  readonly avatar: ReadonlySignal<Avatar | null>;
  readonly keying: Keying;
  readonly notices: Notices;
  readonly state: State;
}

const MAX_BYTES = 64 * 2 ** 20;
const NAMES = ["poses", "trans", "mocap_frame_rate", "actor3d_key_frames", "actor3d_key_smooth", "actor3d_view_frames", "actor3d_view_smooth", "actor3d_views"];

export class KeyFiles {
  constructor(private readonly parts: Parts) {}

  save(): void {
    const { avatar, notices, state } = this.parts;
    const shown = avatar.peek();
    if (!shown || !hasKeys(state.keys.peek())) return notices.info("There are no keys to save: K sets one.");
    download(new Blob([keyFileOf(state.keys.peek(), shown)]), fileNameOf(shown, "keys.npz"));
  }

  /** Shows the keys of a file; false if it has none, and is to be read as any other motion. */
  async open(file: File): Promise<boolean> {
    const { avatar, keying, notices } = this.parts;
    const shown = avatar.peek();
    if (!shown || !/\.npz$/i.test(file.name) || file.size > MAX_BYTES) return false;
    try {
      const arrays = arraysOf(new Uint8Array(await file.arrayBuffer()));
      if (!arrays?.has("actor3d_key_frames")) return false;
      const keys = keysOfArrays(arrays, shown);
      keying.open(keys);
      notices.info(`${file.name}: ${keys.poses.length} keys of poses, ${keys.views.length} of the view.`);
    } catch (problem) {
      notices.error(`${file.name} cannot be opened: ${(problem as Error).message}.`);
    }
    return true;
  }
}

/** What is no readable archive is another reader's to complain of. */
function arraysOf(bytes: Uint8Array): ReadonlyMap<string, NumberArray> | null {
  try {
    return readNpz(bytes, NAMES);
  } catch {
    return null;
  }
}

function keyFileOf(keys: Keys, avatar: Avatar): Uint8Array<ArrayBuffer> {
  const { body } = avatar;
  const [clip, world] = [keyedClip(keys, body), floorWorld(avatar)];
  const poses = new Float32Array(3 * body.numJoints * keys.count);
  const trans = new Float32Array(3 * keys.count);
  for (let frame = 0; frame < keys.count; frame++) {
    const pose = world.fromPage(clip.poseAt(frame));
    for (let joint = 0; joint < body.numJoints; joint++) {
      poses.set(axisAngleFromQuat(quatAt(pose.rotations, joint)), 3 * (frame * body.numJoints + joint));
    }
    trans.set(pose.trans, 3 * frame);
  }
  return writeNpz({
    poses: { kind: "<f4", shape: [keys.count, 3 * body.numJoints], values: poses },
    trans: { kind: "<f4", shape: [keys.count, 3], values: trans },
    mocap_frame_rate: { kind: "<f8", shape: [], values: [keys.fps] },
    joint_names: { kind: "text", values: body.jointNames },
    actor3d_rest_joints: { kind: "<f4", shape: [body.numJoints, 3], values: body.restJoints() },
    actor3d_key_frames: integers(keys.poses.map(({ frame }) => frame)),
    actor3d_key_smooth: integers(keys.poses.map(({ smooth }) => Number(smooth))),
    actor3d_view_frames: integers(keys.views.map(({ frame }) => frame)),
    actor3d_view_smooth: integers(keys.views.map(({ smooth }) => Number(smooth))),
    actor3d_views: {
      kind: "<f8",
      shape: [keys.views.length, 7],
      values: keys.views.flatMap(({ position, target, fov }) => [...position, ...target, fov]),
    },
  });
}

const integers = (values: readonly number[]) => ({ kind: "<i4", shape: [values.length], values }) as const;

/** Throws an Error that says what is wrong. */
function keysOfArrays(arrays: ReadonlyMap<string, NumberArray>, avatar: Avatar): Keys {
  const array = (name: string) => {
    const found = arrays.get(name);
    if (!found) throw new Error(`it has no array “${name}”`);
    return found;
  };
  const { numJoints, jointNames } = avatar.body;
  const [poses, trans, views] = [array("poses"), array("trans"), array("actor3d_views")];
  const [count, width] = poses.shape;
  const fps = array("mocap_frame_rate").data[0];
  if (width !== 3 * numJoints) throw new Error(`its poses are of ${width / 3} joints, this body has ${numJoints}`);
  if (!(count <= MAX_COUNT)) throw new Error(`it has ${count} frames, at most ${MAX_COUNT} are possible`);
  if (!(fps >= 1 && fps <= MAX_FPS)) throw new Error(`its frame rate must lie between 1 and ${MAX_FPS}, it says ${fps}`);
  const world = floorWorld(avatar);
  const found = {
    fps,
    count,
    poses: keysOf(array("actor3d_key_frames"), array("actor3d_key_smooth"), (frame) => poseParts(frame, poses, trans, jointNames, world)),
    views: keysOf(array("actor3d_view_frames"), array("actor3d_view_smooth"), (_, index) => ({
      position: vectorOf(views.data, 7 * index),
      target: vectorOf(views.data, 7 * index + 3),
      fov: views.data[7 * index + 6],
    })),
  };
  if (!areKeys(found)) throw new Error("its keys are damaged");
  return found;
}

function keysOf<Part>(frames: NumberArray, smooth: NumberArray, part: (frame: number, index: number) => Part) {
  return [...frames.data].map((frame, index) => ({ frame, smooth: smooth.data[index] === 1, ...part(frame, index) }));
}

function poseParts(frame: number, poses: NumberArray, trans: NumberArray, names: readonly string[], world: FloorWorld) {
  const turns = names.map((name, joint) => [name, vectorAt(poses.data, frame * names.length + joint)] as const);
  const { turn, place } = world.toPage(turns[0][1], vectorAt(trans.data, frame));
  const turned = turns.map(([name, own], joint) => [name, joint === 0 ? turn : own] as const);
  return { turns: Object.fromEntries(turned.filter(([, angles]) => angles.some((angle) => angle !== 0))), place };
}

const vectorOf = (values: ArrayLike<number>, at: number): Vec3 => [values[at], values[at + 1], values[at + 2]];
