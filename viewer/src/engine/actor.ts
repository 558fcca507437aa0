/** One avatar as it is shown: its body in a pose, its Gaussians, and the layers round it, all at its place. */

import { Matrix4, Object3D, Quaternion, Vector3 } from "three";
import { type PosedBody, Poser } from "./body";
import { type HangingSheet, hangingSheets } from "./clothes/hanging";
import type { GaussianData } from "./gaussians";
import { BodyMesh } from "./layers/body_mesh";
import { boundsOf, drawBox, drawCameras, drawSkeleton } from "./layers/figures";
import { Lines } from "./layers/lines";
import { Shadow } from "./layers/shadow";
import type { Avatar } from "./pack";
import { copyPose, type Pose } from "./poses";
import { matrixFromQuat, quatFromAxisAngle, type Vec3, vectorAt } from "./rotations";
import { Placer } from "./splats/placer";
import { type Ground, HOME, leadPoint, type Motion, type Place, standing, STAYING } from "./standing";

/** What is drawn. */
export interface Layers {
  gaussians: boolean;
  mesh: boolean;
  skeleton: boolean;
  cameras: boolean;
  floor: boolean;
  box: boolean;
  shadow: boolean;
}

export interface Box {
  low: Vec3;
  high: Vec3;
}

const FRUSTUM_DEPTH = 0.25;

// Gaussians write no depth: what is drawn after them covers them, what is drawn before and lies nearer shows.
export const RANKS = { floor: 0, shadow: 1, cameras: 2, box: 3, splats: 4, depths: 5, mesh: 6, skeleton: 7 } as const;

export class Actor {
  /** What goes into the scene. */
  readonly root = new Object3D();
  readonly poser: Poser;
  readonly ground: Ground;
  placer: Placer;
  pose: Pose;
  posed: PosedBody;
  visible = true;
  place: Place = HOME;
  /** From its own world, in which it is posed, into the scene's. */
  motion: Motion = STAYING;
  /** How long the last pose took to apply, milliseconds. */
  poseMilliseconds = 0;

  private readonly clothes: readonly HangingSheet[];
  private readonly mesh: BodyMesh;
  private readonly shadow: Shadow;
  private readonly skeleton = new Lines({ overAll: true });
  private readonly cameras = new Lines();
  private readonly box = new Lines();
  private moved = true;

  constructor(readonly avatar: Avatar) {
    const { body } = avatar;
    this.poser = new Poser(body);
    this.pose = avatar.clips[0]?.poseAt(0) ?? body.restPose();
    this.clothes = hangingSheets(body, this.poser);
    this.posed = this.poser.pose(this.pose);
    this.placer = new Placer(avatar.gaussians, body);
    this.ground = groundOf(avatar);
    this.mesh = new BodyMesh(body);
    this.shadow = new Shadow(body, avatar.up, avatar.floor);
    const ranked = [
      ...[[this.shadow.mesh, RANKS.shadow], [this.cameras.mesh, RANKS.cameras], [this.box.mesh, RANKS.box]] as const,
      ...[[this.mesh.depths, RANKS.depths], [this.mesh.mesh, RANKS.mesh], [this.skeleton.mesh, RANKS.skeleton]] as const,
    ];
    for (const [mesh, rank] of ranked) mesh.renderOrder = rank;
    this.root.add(...ranked.map(([mesh]) => mesh));
    this.root.matrixAutoUpdate = false;
    this.showCameras(null);
  }

  setPose(pose: Pose): void {
    this.pose = { ...copyPose(pose), moment: pose.moment };
    this.moved = true;
  }

  setShape(betas: Float32Array): void {
    this.poser.setShape(betas.slice());
    this.moved = true;
  }

  replaceGaussians(data: GaussianData): void {
    this.placer.dispose();
    this.placer = new Placer(data, this.avatar.body);
    this.setTurn();
  }

  /** Stands at a place of a scene with this ground. */
  standAt(place: Place, scene: Ground): void {
    this.lead(place, standing(place, this.ground, scene));
  }

  /** Is led into the scene by a motion, at a place that is known. */
  lead(place: Place, motion: Motion): void {
    this.place = place;
    this.motion = motion;
    const { rotation, translation } = this.motion;
    const [w, x, y, z] = rotation;
    this.root.matrix.copy(
      new Matrix4().compose(new Vector3(...translation), new Quaternion(x, y, z, w), new Vector3(1, 1, 1)),
    );
    this.root.matrixWorldNeedsUpdate = true;
    this.setTurn();
  }

  showCameras(chosen: string | null): void {
    drawCameras(this.cameras, this.avatar.cameras, FRUSTUM_DEPTH, chosen);
  }

  /** What is to be sorted and placed must be told anew. */
  forget(): void {
    this.moved = true;
  }

  /** Whether loose clothes still swing, though the body has its pose. */
  get swinging(): boolean {
    return this.clothes.some((sheet) => sheet.swinging);
  }

  /** Brings everything into the pose that was set last; whether there was anything to do. */
  applyPose(): boolean {
    if (!this.moved && !this.swinging) return false;
    this.moved = false;
    const start = performance.now();
    const { clothes, pose } = this;
    this.posed = this.poser.pose(pose, (vertices, bones) => {
      for (const sheet of clothes) sheet.hang(vertices, bones, pose);
    });
    this.placer.setStance(this.posed);
    this.mesh.setStance(this.posed);
    this.shadow.setStance(this.posed);
    drawSkeleton(this.skeleton, this.posed.joints, this.avatar.body.parents, this.avatar.body.jointNames);
    drawBox(this.box, this.posed);
    this.poseMilliseconds = performance.now() - start;
    return true;
  }

  setLayers(layers: Layers, chosen: boolean): void {
    this.mesh.visible = layers.mesh;
    this.mesh.setVeil(layers.gaussians);
    this.skeleton.mesh.visible = layers.skeleton;
    this.cameras.mesh.visible = layers.cameras && chosen;
    this.shadow.mesh.visible = layers.shadow;
    this.box.mesh.visible = layers.box;
  }

  /** Makes the layers ready to be drawn at this size, pixels. */
  prepare(width: number, height: number, pixelRatio: number): void {
    for (const lines of [this.skeleton, this.cameras, this.box]) lines.setScreen(width, height, pixelRatio);
    this.shadow.update();
  }

  /** Of the body in its own world, metres. */
  bounds(): Box {
    return boundsOf(this.posed.vertices);
  }

  /** Corners of the body's box in the scene. */
  corners(): Vec3[] {
    const { low, high } = this.bounds();
    return [0, 1, 2, 3, 4, 5, 6, 7].map((bits) =>
      leadPoint(this.motion, low.map((n, axis) => ((bits >> axis) & 1 ? high[axis] : n)) as Vec3),
    );
  }

  dispose(): void {
    for (const part of [this.placer, this.mesh, this.shadow, this.skeleton, this.cameras, this.box]) part.dispose();
  }

  private setTurn(): void {
    const [x, y, z] = this.avatar.up;
    const { turn } = this.place;
    this.placer.setTurn(matrixFromQuat(quatFromAxisAngle([x * turn, y * turn, z * turn])));
  }
}

function groundOf({ body, clips, floor, up }: Avatar): Ground {
  const rest = vectorAt(body.restJoints(), 0);
  const home = clips[0]?.placeAt(0) ?? [0, 0, 0];
  return { up, floor, home: [rest[0] + home[0], rest[1] + home[1], rest[2] + home[2]] };
}
