/** A scene: avatars at their places and what stands still round them, with one order for all their Gaussians. */

import { PerspectiveCamera, Scene, type WebGLRenderer } from "three";
import { Actor, type Box, type Layers, RANKS } from "./actor";
import { EngineError } from "./errors";
import type { GaussianData } from "./gaussians";
import { Floor } from "./layers/floor";
import type { Avatar } from "./pack";
import { centreOf, depthRow, type Pinhole, setProjectionMatrix, setViewMatrix } from "./pinhole";
import type { Vec3 } from "./rotations";
import { SortClient } from "./sorting/client";
import type { Coloring } from "./splats/placing";
import { type Look, Splats } from "./splats/splats";
import { type Ground, HOME, type Motion, ownView, type Place } from "./standing";
import { StillCloud } from "./still_cloud";

/** One avatar among those of a scene. */
export type ActorId = number;

export class Stage {
  readonly splats = new Splats();
  readonly actors = new Map<ActorId, Actor>();

  private readonly scene = new Scene();
  private readonly sorter = new SortClient();
  private readonly camera = new PerspectiveCamera();
  private ground: Ground;
  private floor: Floor;
  private cloud: StillCloud | null = null;
  private chosen: ActorId = 0;
  private lastId: ActorId = 0;
  private alone = false;
  /** Those that are drawn, in the order of their groups; the cloud comes last. */
  private shown: readonly Actor[] = [];
  private gone = false;

  constructor(avatar: Avatar) {
    const first = new Actor(avatar);
    this.ground = first.ground;
    this.floor = new Floor(this.ground.up, this.ground.floor);
    this.camera.matrixWorldAutoUpdate = false;
    for (const object of this.splats.objects) object.renderOrder = RANKS.splats;
    this.scene.add(this.floor.mesh, ...this.splats.objects);
    this.enter(0, first, HOME);
  }

  // --- who is there

  /** The avatar that is posed and looked after; the others keep what they were given. */
  get actor(): Actor {
    return this.of(this.chosen);
  }

  get chosenId(): ActorId {
    return this.chosen;
  }

  of(id: ActorId): Actor {
    const actor = this.actors.get(id);
    if (!actor) throw new EngineError("no-avatar", `the scene has no avatar ${id}`);
    return actor;
  }

  add(avatar: Avatar): ActorId {
    const id = ++this.lastId;
    try {
      this.enter(id, new Actor(avatar), HOME);
    } catch (problem) {
      this.remove(id);
      throw problem;
    }
    return id;
  }

  /** Puts another avatar in the place of one. */
  replace(avatar: Avatar, id = this.chosen): void {
    const before = this.of(id);
    const actor = new Actor(avatar);
    if (before.ground === this.ground) this.setGround(actor.ground);
    actor.visible = before.visible;
    this.scene.remove(before.root);
    this.enter(id, actor, before.place);
    before.dispose();
    for (const other of this.actors.values()) other.standAt(other.place, this.ground);
  }

  /** The chosen one stays. */
  remove(id: ActorId): void {
    if (id === this.chosen) throw new EngineError("no-avatar", "choose another avatar before this one leaves");
    const actor = this.of(id);
    this.actors.delete(id);
    this.scene.remove(actor.root);
    this.group();
    actor.dispose();
  }

  choose(id: ActorId): void {
    this.of(id);
    this.chosen = id;
    if (this.alone) this.group();
  }

  show(id: ActorId, visible: boolean): void {
    const actor = this.of(id);
    if (actor.visible === visible) return;
    actor.visible = visible;
    this.group();
  }

  place(id: ActorId, place: Place): void {
    this.of(id).standAt(place, this.ground);
  }

  /** Lets the chosen avatar stand as one of another scene does, whose capture is the same. */
  standLike({ motion, place }: Actor): void {
    if (this.actor.motion !== motion) this.actor.lead(place, motion);
  }

  /** Whether nothing but the chosen avatar is shown. */
  setAlone(alone: boolean): void {
    if (alone === this.alone) return;
    this.alone = alone;
    this.group();
  }

  replaceGaussians(data: GaussianData): void {
    this.actor.replaceGaussians(data);
    this.group();
  }

  /** Shows Gaussians that stand still, or none. */
  setCloud(data: GaussianData | null, motion: Motion): void {
    const before = this.cloud;
    if (before?.data !== data) {
      this.cloud = data && new StillCloud(data);
      this.group();
      before?.dispose();
    }
    this.cloud?.lead(motion);
  }

  /** The upward direction, and where the floor and the first avatar's place on it are. */
  get world(): Ground {
    return this.ground;
  }

  // --- drawing

  /** What the last pose and the last sort took, milliseconds. */
  get poseMilliseconds(): number {
    return this.shown.reduce((sum, { poseMilliseconds }) => sum + poseMilliseconds, 0);
  }

  get sortMilliseconds(): number {
    return this.splats.ordersItself ? this.splats.sortMilliseconds : this.sorter.milliseconds;
  }

  colorings(): Coloring[] {
    return this.actor.placer.colorings();
  }

  /** Brings everything into the poses that were set last. */
  applyPose(): void {
    this.shown.forEach((actor, group) => {
      if (actor.applyPose()) this.sorter.setStance(group, { ...actor.posed, places: actor.placer.effects.places });
    });
    if (!this.shown.includes(this.actor)) this.actor.applyPose();
  }

  /** Whether some shadows still are those of earlier poses, as may be while a motion plays. */
  get late(): boolean {
    return this.shown.some(({ placer }) => placer.effects.late);
  }

  /** Whether loose clothes still swing, though bodies have their poses. */
  get swinging(): boolean {
    return this.shown.some((actor) => actor.swinging);
  }

  /** Lets the next picture wait for all shadows. */
  hurry(): void {
    for (const { placer } of this.shown) placer.effects.hurry();
  }

  /** Sorts for a camera and sets the order; `sorted` gets false if another sort, or other Gaussians, came between. */
  sort(pinhole: Pinhole, share: number, sorted: (done: boolean) => void): void {
    const { splats } = this;
    if (splats.count === 0) return sorted(true);
    const count = Math.min(Math.max(1, Math.round(share * splats.count)), splats.count);
    if (splats.ordersItself) {
      splats.setCount(count);
      return sorted(true);
    }
    const rows = this.ownViews(pinhole).map(depthRow);
    this.sorter.sort(rows, count, (order) => {
      if (order) {
        splats.setOrder(order);
        this.sorter.recycle(order);
      }
      sorted(order !== null);
    });
  }

  /** Begins to compile what the avatars and the floor are drawn with. */
  compile(renderer: WebGLRenderer): void {
    this.splats.compile(renderer, this.camera, this.scene);
    renderer.compile(this.floor.mesh, this.camera, this.scene);
  }

  setLook(look: Look, layers: Layers, pixelRatio: number): void {
    this.splats.setLook({ ...look, pointSize: look.pointSize * pixelRatio });
    this.splats.show(layers.gaussians, layers.cameras || layers.box);
    this.floor.mesh.visible = layers.floor;
    for (const actor of this.actors.values()) {
      actor.root.visible = this.shown.includes(actor);
      actor.setLayers(layers, actor === this.actor);
    }
  }

  /** Draws into the renderer's current target and viewport, which have the pinhole's size. */
  draw(renderer: WebGLRenderer, pinhole: Pinhole, pixelRatio: number): void {
    setViewMatrix(this.camera.matrixWorldInverse, pinhole);
    this.camera.matrixWorld.copy(this.camera.matrixWorldInverse).invert();
    setProjectionMatrix(this.camera.projectionMatrix, pinhole);
    for (const actor of this.shown) actor.prepare(pinhole.width, pinhole.height, pixelRatio);
    const { up, floor } = this.ground;
    const height = centreOf(pinhole).reduce((sum, n, axis) => sum + n * up[axis], 0);
    this.floor.mesh.renderOrder = height < floor ? RANKS.skeleton + 1 : RANKS.floor;
    if (this.splats.visible) this.splats.project(renderer, this.ownViews(pinhole), this.depthRange(pinhole));
    renderer.render(this.scene, this.camera);
  }

  /** Marks a camera of the chosen avatar's capture. */
  showCameras(chosen: string | null): void {
    this.actor.showCameras(chosen);
  }

  /** The smallest box along the world's axes round all bodies that are shown. */
  bounds(): Box {
    const actors = this.shown.length > 0 ? this.shown : [this.actor];
    const corners = actors.flatMap((actor) => actor.corners());
    const end = (choose: (...values: number[]) => number) =>
      [0, 1, 2].map((axis) => choose(...corners.map((corner) => corner[axis]))) as Vec3;
    return { low: end(Math.min), high: end(Math.max) };
  }

  get disposed(): boolean {
    return this.gone;
  }

  dispose(): void {
    this.gone = true;
    for (const actor of this.actors.values()) actor.dispose();
    for (const part of [this.sorter, this.splats, this.floor, this.cloud]) part?.dispose();
  }

  private enter(id: ActorId, actor: Actor, place: Place): void {
    actor.standAt(place, this.ground);
    this.actors.set(id, actor);
    this.scene.add(actor.root);
    this.group();
  }

  private setGround(ground: Ground): void {
    this.ground = ground;
    this.scene.remove(this.floor.mesh);
    this.floor.dispose();
    this.floor = new Floor(ground.up, ground.floor);
    this.scene.add(this.floor.mesh);
  }

  /** Tells the drawing and the sorter who is shown. */
  private group(): void {
    const all = this.alone ? [this.actor] : [...this.actors.values()];
    this.shown = all.filter((actor) => this.alone || actor.visible);
    const placers = [...this.shown.map(({ placer }) => placer), ...(this.still ? [this.still.placer] : [])];
    const firsts = this.splats.setPlacers(placers);
    const groups = placers.map(({ data: { anchors, levels, opacities } }, group) => ({ anchors, levels, opacities, first: firsts[group] }));
    this.sorter.setGroups(groups);
    for (const actor of this.shown) actor.forget();
  }

  private get still(): StillCloud | null {
    return this.alone ? null : this.cloud;
  }

  /** A camera as each group's own world has it. */
  private ownViews(pinhole: Pinhole): Pinhole[] {
    const motions = this.shown.map(({ motion }) => motion);
    return [...motions, ...(this.still ? [this.still.motion] : [])].map((motion) => ownView(pinhole, motion));
  }

  /** Nearest and farthest depth of the bodies, metres. */
  private depthRange(pinhole: Pinhole): [number, number] {
    const row = depthRow(pinhole);
    const corners = (this.shown.length > 0 ? this.shown : [this.actor]).flatMap((actor) => actor.corners());
    const depths = corners.map((corner) => corner.reduce((depth, n, axis) => depth + row[axis] * n, row[3]));
    return [Math.min(...depths), Math.max(...depths) + 1e-6];
  }
}
