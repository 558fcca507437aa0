/** One avatar as it is shown: its body in a pose, its Gaussians sorted, and the layers round it. */

import { PerspectiveCamera, Scene, type WebGLRenderer } from "three";
import { type PosedBody, Poser } from "./body";
import type { GaussianData } from "./gaussians";
import { BodyMesh } from "./layers/body_mesh";
import { boundsOf, drawBox, drawCameras, drawSkeleton } from "./layers/figures";
import { Floor } from "./layers/floor";
import { Lines } from "./layers/lines";
import { Shadow } from "./layers/shadow";
import type { Avatar } from "./pack";
import { centreOf, depthRow, type Pinhole, setProjectionMatrix, setViewMatrix } from "./pinhole";
import { copyPose, type Pose } from "./poses";
import { SortClient } from "./sorting/client";
import { type Look, Splats } from "./splats/splats";

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

const FRUSTUM_DEPTH = 0.25;

export class Stage {
  readonly scene = new Scene();
  readonly poser: Poser;
  splats: Splats;
  pose: Pose;
  posed: PosedBody;
  /** How long the last pose took to apply, milliseconds. */
  poseMilliseconds = 0;

  private readonly sorter = new SortClient();
  private readonly mesh: BodyMesh;
  private readonly floor: Floor;
  private readonly shadow: Shadow;
  private readonly skeleton = new Lines({ overAll: true });
  private readonly cameras = new Lines();
  private readonly box = new Lines();
  private readonly camera = new PerspectiveCamera();
  private moved = true;
  private gone = false;

  constructor(readonly avatar: Avatar) {
    const { body } = avatar;
    this.poser = new Poser(body);
    this.pose = avatar.clips[0]?.poseAt(0) ?? body.restPose();
    this.posed = this.poser.pose(this.pose);
    this.splats = new Splats(avatar.gaussians, body);
    this.sorter.setGaussians(avatar.gaussians);
    this.mesh = new BodyMesh(body);
    this.floor = new Floor(avatar.up, avatar.floor);
    this.shadow = new Shadow(body, avatar.up, avatar.floor);
    this.camera.matrixWorldAutoUpdate = false;
    // Gaussians write no depth: what is drawn after them covers them, what is drawn before and lies nearer shows.
    const ranked = [
      ...[this.floor.mesh, this.shadow.mesh, this.cameras.mesh, this.box.mesh, this.splats.mesh],
      ...[this.mesh.depths, this.mesh.mesh, this.skeleton.mesh],
    ];
    ranked.forEach((mesh, rank) => (mesh.renderOrder = rank));
    this.scene.add(...ranked);
    this.showCameras(null);
  }

  /** Milliseconds that the last sort took. */
  get sortMilliseconds(): number {
    return this.sorter.milliseconds;
  }

  setPose(pose: Pose): void {
    this.pose = copyPose(pose);
    this.moved = true;
  }

  setShape(betas: Float32Array): void {
    this.poser.setShape(betas.slice());
    this.moved = true;
  }

  replaceGaussians(data: GaussianData): void {
    this.scene.remove(this.splats.mesh);
    const { renderOrder } = this.splats.mesh;
    this.splats.dispose();
    this.splats = new Splats(data, this.avatar.body);
    this.splats.mesh.renderOrder = renderOrder;
    this.scene.add(this.splats.mesh);
    this.sorter.setGaussians(data);
    this.moved = true;
  }

  showCameras(chosen: string | null): void {
    drawCameras(this.cameras, this.avatar.cameras, FRUSTUM_DEPTH, chosen);
  }

  /** Brings everything into the pose that was set last. */
  applyPose(): void {
    if (!this.moved) return;
    this.moved = false;
    const start = performance.now();
    this.posed = this.poser.pose(this.pose);
    this.splats.setStance(this.posed);
    this.sorter.setStance(this.posed);
    this.mesh.setStance(this.posed);
    this.shadow.setStance(this.posed);
    drawSkeleton(this.skeleton, this.posed.joints, this.avatar.body.parents, this.avatar.body.jointNames);
    drawBox(this.box, this.posed);
    this.poseMilliseconds = performance.now() - start;
  }

  /** Sorts for a camera and sets the order; `sorted` gets false if another sort, or other Gaussians, came between. */
  sort(pinhole: Pinhole, share: number, sorted: (done: boolean) => void): void {
    const { splats } = this;
    const count = Math.max(1, Math.round(share * splats.data.count));
    this.sorter.sort(depthRow(pinhole), Math.min(count, splats.data.count), (order) => {
      if (order) {
        splats.setOrder(order);
        this.sorter.recycle(order);
      }
      sorted(order !== null);
    });
  }

  setLook(look: Look, layers: Layers, pixelRatio: number): void {
    this.splats.setLook({ ...look, pointSize: look.pointSize * pixelRatio });
    this.splats.mesh.visible = layers.gaussians;
    this.mesh.visible = layers.mesh;
    this.mesh.setVeil(layers.gaussians);
    this.skeleton.mesh.visible = layers.skeleton;
    this.cameras.mesh.visible = layers.cameras;
    this.floor.mesh.visible = layers.floor;
    this.shadow.mesh.visible = layers.shadow;
    this.box.mesh.visible = layers.box;
  }

  /** Draws into the renderer's current target and viewport, which have the pinhole's size. */
  draw(renderer: WebGLRenderer, pinhole: Pinhole, pixelRatio: number): void {
    setViewMatrix(this.camera.matrixWorldInverse, pinhole);
    this.camera.matrixWorld.copy(this.camera.matrixWorldInverse).invert();
    setProjectionMatrix(this.camera.projectionMatrix, pinhole);
    for (const lines of [this.skeleton, this.cameras, this.box]) {
      lines.setScreen(pinhole.width, pinhole.height, pixelRatio);
    }
    const { up, floor } = this.avatar;
    const height = centreOf(pinhole).reduce((sum, n, axis) => sum + n * up[axis], 0);
    this.floor.mesh.renderOrder = height < floor ? this.skeleton.mesh.renderOrder + 1 : 0;
    this.shadow.update();
    if (this.splats.mesh.visible) this.splats.project(renderer, pinhole, this.depthRange(pinhole));
    renderer.render(this.scene, this.camera);
  }

  bounds(): ReturnType<typeof boundsOf> {
    return boundsOf(this.posed.vertices);
  }

  get disposed(): boolean {
    return this.gone;
  }

  dispose(): void {
    this.gone = true;
    this.sorter.dispose();
    for (const part of [this.splats, this.mesh, this.floor, this.shadow, this.skeleton, this.cameras, this.box]) part.dispose();
  }

  /** Nearest and farthest depth of the body, metres. */
  private depthRange(pinhole: Pinhole): [number, number] {
    const { low, high } = this.bounds();
    const row = depthRow(pinhole);
    const depths = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) =>
      low.reduce((depth, n, axis) => depth + row[axis] * ((bits >> axis) & 1 ? high[axis] : n), row[3]),
    );
    return [Math.min(...depths), Math.max(...depths) + 1e-6];
  }
}
