/** The avatars of a scene beside the chosen one, and what stands still round them. */

import type { JointFrames } from "./body";
import type { CaptureCamera } from "./format";
import type { GaussianData } from "./gaussians";
import { type Avatar, readAvatar } from "./pack";
import type { Pose } from "./poses";
import { multiply, type Quat, quatFromAxisAngle, rotate, type Vec3 } from "./rotations";
import type { ActorId, Stage } from "./stage";
import { floorAxes, leadJoints, leadPoint, type Motion, ownPoint, ownView, type Place, quatBetween, sceneView, STAYING } from "./standing";

/** Which way is up in the file of a still scene; "capture": its world is the first avatar's own. */
export const UPS = ["capture", "y", "-y", "z", "-z"] as const;

/** Where a still scene is. */
export interface ScenePlace {
  /** Metres, as a {@link Place}'s, and of height. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Radians about the upward axis. */
  readonly turn: number;
  readonly scale: number;
  readonly up: (typeof UPS)[number];
}

const UP_AXES: Readonly<Record<Exclude<ScenePlace["up"], "capture">, Vec3>> = {
  y: [0, 1, 0],
  "-y": [0, -1, 0],
  z: [0, 0, 1],
  "-z": [0, 0, -1],
};

export class Cast {
  /** @param changed Called when what is shown has. */
  constructor(
    private readonly stage: () => Stage,
    private readonly changed: () => void,
  ) {}

  /** The avatar that the engine's own functions are about; the first one has the number 0. */
  get chosen(): ActorId {
    return this.stage().chosenId;
  }

  /** Reads a pack and shows its avatar where the first one began; throws a FormatError if it is damaged. */
  add(pack: ArrayBuffer): ActorId {
    return this.change((stage) => stage.add(readAvatar(pack)));
  }

  /** Shows another avatar where one stands. */
  replace(id: ActorId, other: Avatar): void {
    this.change((stage) => stage.replace(other, id));
  }

  /** Takes an avatar away that is not the chosen one. */
  remove(id: ActorId): void {
    this.change((stage) => stage.remove(id));
  }

  choose(id: ActorId): void {
    this.change((stage) => stage.choose(id));
  }

  avatar(id: ActorId): Avatar {
    return this.stage().of(id).avatar;
  }

  show(id: ActorId, visible: boolean): void {
    this.change((stage) => stage.show(id, visible));
  }

  place(id: ActorId, place: Place): void {
    this.change((stage) => stage.place(id, place));
  }

  setPose(id: ActorId, pose: Pose): void {
    this.change((stage) => stage.of(id).setPose(pose));
  }

  setShape(id: ActorId, betas: Float32Array): void {
    this.change((stage) => stage.of(id).setShape(betas));
  }

  /** Shows a still scene round the avatars; null: none. */
  setScene(gaussians: GaussianData | null, place: ScenePlace): void {
    this.change((stage) => stage.setCloud(gaussians, sceneMotion(place, stage.world.up)));
  }

  /** Where an avatar's joints are in the pose set last, in the scene. */
  joints(id: ActorId): JointFrames {
    const { motion, pose, poser } = this.stage().of(id);
    return leadJoints(motion, poser.joints(pose));
  }

  /** A point of the scene in the world of an avatar's own capture. */
  own(point: Vec3, id = this.chosen): Vec3 {
    return ownPoint(this.stage().of(id).motion, point);
  }

  /** A way in an avatar's own world as it is in the scene. */
  leadWay(way: Vec3, id = this.chosen): Vec3 {
    return rotate(this.stage().of(id).motion.rotation, way);
  }

  /** Where a point of an avatar's own world is in the scene. */
  lead(point: Vec3, id = this.chosen): Vec3 {
    return leadPoint(this.stage().of(id).motion, point);
  }

  /** A camera of the scene in the world of an avatar's own capture. */
  ownCamera(camera: CaptureCamera, id = this.chosen): CaptureCamera {
    return ownView(camera, this.stage().of(id).motion);
  }

  /** A camera of an avatar's own capture in the scene. */
  sceneCamera(camera: CaptureCamera, id = this.chosen): CaptureCamera {
    return sceneView(camera, this.stage().of(id).motion);
  }

  /** The scene's upward direction, and to the right and to the front on its floor. */
  axes(): { up: Vec3; right: Vec3; front: Vec3; floor: number } {
    const { floor, up } = this.stage().world;
    const [right, front] = floorAxes(up);
    return { up, right, front, floor };
  }

  private change<T>(work: (stage: Stage) => T): T {
    const result = work(this.stage());
    this.changed();
    return result;
  }
}

function sceneMotion({ scale, turn, up: fileUp, x, y, z }: ScenePlace, up: Vec3): Motion {
  const [right, front] = floorAxes(up);
  const upright: Quat = fileUp === "capture" ? STAYING.rotation : quatBetween(UP_AXES[fileUp], up);
  const rotation = multiply(quatFromAxisAngle([up[0] * turn, up[1] * turn, up[2] * turn]), upright);
  const translation = [0, 1, 2].map((axis) => x * right[axis] + y * up[axis] + z * front[axis]) as Vec3;
  return { rotation, scale, translation };
}
