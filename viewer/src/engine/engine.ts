/** Shows avatars on a canvas; the page's panels and handles drive it. */

import { MathUtils, type PerspectiveCamera } from "three";
import type { Layers } from "./actor";
import type { JointFrames } from "./body";
import { Cast } from "./cast";
import { EngineError } from "./errors";
import type { EngineEvents, FrameStats, Slot } from "./events";
import type { CaptureCamera } from "./format";
import { distanceTo, framing } from "./framing";
import { Headset } from "./headset";
import { type Avatar, readAvatar, readReplacement } from "./pack";
import { type Pinhole, project, type Rect } from "./pinhole";
import type { Pixels } from "./pixels";
import { copyPose, type Pose } from "./poses";
import { CONTENT, type Display, Presenter, type RenderOptions } from "./presenter";
import { multiply, quatAt, type Vec3 } from "./rotations";
import { FrameScheduler } from "./scheduler";
import type { Coloring } from "./splats/placing";
import { startAhead } from "./sorting/client";
import { Stage } from "./stage";
import { leadJoints, sceneView } from "./standing";
import { FOV, type ViewState, Viewpoint } from "./viewpoint";

/** Metres that the controls may move a view that nobody touches. */
const STILL = 1e-6;

export class Engine {
  /** All avatars of slot 0, of which the engine's own functions are about the chosen one; and a still scene. */
  readonly cast = new Cast(() => this.stage(0), () => this.alter());
  /** For who wears one. */
  readonly headset: Headset;

  private readonly presenter: Presenter;
  private readonly viewpoint: Viewpoint;
  private readonly scheduler: FrameScheduler;
  private readonly stages: [Stage | null, Stage | null] = [null, null];
  private readonly events = new EventTarget();
  private readonly observer: ResizeObserver;
  private readonly abort = new AbortController();
  /** The view as the body was framed last. */
  private framed: ViewState | null = null;

  /** Throws an EngineError if the browser has no WebGL2. */
  constructor(
    readonly canvas: HTMLCanvasElement,
    options: { background?: string } = {},
  ) {
    this.viewpoint = new Viewpoint(canvas, () => {
      this.invalidate();
      this.fire("view", this.view());
    });
    startAhead();
    this.presenter = new Presenter(canvas, this.viewpoint);
    this.scheduler = new FrameScheduler({
      tick: () => this.viewpoint.tick(),
      apply: (sorted) => this.presenter.prepare(this.visible(), sorted),
      draw: () => this.presenter.draw(this.visible()),
      drawn: () => {
        if (this.late() || this.visible().some((stage) => stage.swinging)) this.invalidate();
        this.fire("frame", this.stats());
      },
    });
    this.headset = new Headset({
      stage: () => this.stage(0),
      presenter: this.presenter,
      scheduler: this.scheduler,
      frame: () => this.fire("immersedframe", null),
      changed: (kind) => this.fire("immersion", kind),
    });
    this.observer = new ResizeObserver(() => this.resized());
    this.observer.observe(canvas);
    this.listenForContext();
    if (options.background) this.setDisplay(options);
    this.scheduler.start();
  }

  // --- what is shown

  /** Reads a pack and shows it in place of the slot's (chosen) avatar; throws a FormatError if it is damaged. */
  load(pack: ArrayBuffer, slot: Slot = 0): Avatar {
    return this.show(readAvatar(pack), slot);
  }

  /** Shows an avatar in place of the slot's (chosen) one. */
  show(avatar: Avatar, slot: Slot = 0): Avatar {
    const stage = this.stages[slot];
    if (stage) stage.replace(avatar);
    else this.stages[slot] = new Stage(avatar);
    this.presenter.getReady(this.stage(slot));
    if (slot === 0) {
      this.viewpoint.setUp(this.stage(0).world.up);
      this.frameBody();
    }
    this.alter();
    this.fire("load", { slot });
    return avatar;
  }

  /** Shows other Gaussians on the same body; null: the avatar's own again. */
  replaceGaussians(pack: ArrayBuffer | null, slot: Slot = 0): void {
    const stage = this.stage(slot);
    const { avatar } = stage.actor;
    stage.replaceGaussians(pack ? readReplacement(pack, avatar.body) : avatar.gaussians);
    this.alter();
  }

  unload(slot: Slot): void {
    this.stages[slot]?.dispose();
    this.stages[slot] = null;
    this.alter();
  }

  avatar(slot: Slot = 0): Avatar | null {
    return this.stages[slot]?.actor.avatar ?? null;
  }

  // --- pose and shape

  /** Poses the avatar of a slot, or every one that has as many joints. */
  setPose(pose: Pose, slot?: Slot): void {
    for (const index of this.slots(slot)) {
      const { actor } = this.stage(index);
      if (pose.rotations.length !== 4 * actor.avatar.body.numJoints) continue;
      actor.setPose(pose);
      this.fire("pose", { slot: index });
    }
    this.alter();
  }

  pose(slot: Slot = 0): Pose {
    return copyPose(this.stage(slot).actor.pose);
  }

  /** Changes the rest shape; avatars whose pack has no shape directions stay as they are. */
  setShape(betas: Float32Array, slot?: Slot): void {
    for (const index of this.slots(slot)) this.stage(index).actor.setShape(betas);
    this.alter();
  }

  shape(slot: Slot = 0): Float32Array | null {
    return this.stage(slot).actor.poser.shape?.slice() ?? null;
  }

  /** Where the joints are in the pose set last, in the scene. */
  joints(slot: Slot = 0): JointFrames {
    const { motion, pose, poser } = this.stage(slot).actor;
    return leadJoints(motion, poser.joints(pose));
  }

  // --- the view

  /** For handles over the canvas; it is not to be moved: use {@link setView}. */
  get camera(): PerspectiveCamera {
    return this.viewpoint.camera;
  }

  view(): ViewState {
    return this.viewpoint.state();
  }

  setView({ position, target, fov, snapped }: ViewState): void {
    this.viewpoint.look(position, target, fov);
    if (snapped !== null && this.findCamera(snapped)) this.snap(snapped);
  }

  /** Looks through a camera of the chosen avatar's capture, exactly; orbiting leaves it. */
  snap(camera: CaptureCamera | string): void {
    const found = typeof camera === "string" ? this.findCamera(camera) : camera;
    if (found) this.viewpoint.snap(sceneView(found, this.stage(0).actor.motion));
  }

  unsnap(): void {
    this.viewpoint.unsnap();
  }

  /** The current view as a camera with a picture as large as the canvas (of slot 0), in CSS pixels. */
  captureView(): CaptureCamera {
    const { R, t, focal, centre, width, height } = this.cssPinhole();
    const K = [focal[0], 0, centre[0], 0, focal[1], centre[1], 0, 0, 1];
    return { name: "view", R: [...R], t: [...t], K, width, height, held_out: false, anchor: false };
  }

  /** Looks at all bodies that are shown, from the front of the chosen one and a little from the side. */
  frameBody(): void {
    const stage = this.stages[0];
    if (!stage) return;
    stage.applyPose();
    const { width, height } = this.presenter.screens(this.visible().length)[0];
    const { motion, posed } = stage.actor;
    const facing = multiply(motion.rotation, quatAt(posed.joints.rotations, 0));
    const { position, target } = framing(stage.bounds(), facing, stage.world.up, FOV, width / height);
    this.viewpoint.look(position, target);
    this.framed = this.view();
  }

  /** Frames all bodies anew, unless the view was moved since they were framed last. */
  reframe(): void {
    if (this.isFramed()) this.frameBody();
  }

  /** Turns the view about what it looks at: to the right and upwards round it, radians. */
  orbit(right: number, up: number): void {
    this.viewpoint.orbit(right, up);
  }

  /** Moves the view and what it looks at, world metres; a capture camera stays where it is. */
  moveView(way: Readonly<Vec3>): void {
    const framed = this.isFramed();
    this.viewpoint.move(way);
    if (framed) this.framed = this.view();
  }

  /** Where in the canvas the photograph of the camera that one looks through belongs, CSS pixels. */
  pictureRect(): Rect | null {
    const { clientWidth, clientHeight } = this.canvas;
    return this.viewpoint.pictureRect(this.isSplit() ? clientWidth / 2 : clientWidth, clientHeight);
  }

  /** A world point on the canvas, CSS pixels and metres of depth; null behind the camera. */
  screenOf(point: Vec3): { x: number; y: number; depth: number } | null {
    const [x, y, depth] = project(this.cssPinhole(), point);
    return depth > 0 ? { x, y, depth } : null;
  }

  // --- looks

  get display(): Readonly<Display> {
    return this.presenter.display;
  }

  setDisplay(change: Partial<Display>): void {
    const next = { ...this.presenter.display, ...change };
    const share = MathUtils.clamp(next.share, 1e-4, 1);
    const before = this.presenter.display;
    this.presenter.display = { ...next, share, resolution: MathUtils.clamp(next.resolution, 0.05, 2) };
    const shows = CONTENT.some((name) => before[name] !== this.presenter.display[name]);
    if (shows) this.alter();
    else this.invalidate();
  }

  get layers(): Readonly<Layers> {
    return this.presenter.layers;
  }

  setLayers(change: Partial<Layers>): void {
    this.presenter.layers = { ...this.presenter.layers, ...change };
    this.invalidate();
  }

  /** What the Gaussians of slot 0 can be coloured by. */
  colorings(): Coloring[] {
    return this.stages[0]?.colorings() ?? [];
  }

  // --- frames

  /** Draw again. */
  invalidate(): void {
    this.scheduler.invalidate();
  }

  /** Resolves when the canvas shows what was set so far (or something newer), sorted for it; shadows may come later. */
  drawn(): Promise<void> {
    return this.scheduler.settled();
  }

  /** Resolves when the canvas shows all that was set so far (or something newer), sorted for it. */
  async frame(): Promise<FrameStats> {
    await this.scheduler.settled();
    if (this.late()) {
      for (const stage of this.visible()) stage.hurry();
      await this.scheduler.settled();
    }
    return this.stats();
  }

  /** What the canvas shows. */
  readPixels(): Pixels {
    this.presenter.draw(this.visible());
    return this.presenter.read();
  }

  /** A picture off the screen, sorted for its own camera; the Gaussians alone unless told otherwise. */
  async render(options: RenderOptions & { slot?: Slot }): Promise<Pixels> {
    const stage = this.stage(options.slot ?? 0);
    return this.scheduler.hold(() => this.presenter.render(stage, options));
  }

  stats(): FrameStats {
    const stages = this.visible();
    const sum = (value: (stage: Stage) => number) => stages.reduce((total, stage) => total + value(stage), 0);
    const { width, height } = this.canvas;
    return {
      fps: this.scheduler.framesPerSecond(),
      frameMs: this.scheduler.milliseconds,
      sortMs: sum((stage) => stage.sortMilliseconds),
      poseMs: sum((stage) => stage.poseMilliseconds),
      drawn: sum((stage) => stage.splats.drawn),
      total: sum((stage) => stage.splats.count),
      width,
      height,
    };
  }

  on<K extends keyof EngineEvents>(name: K, listener: (detail: EngineEvents[K]) => void): () => void {
    const handler = (event: Event) => listener((event as CustomEvent<EngineEvents[K]>).detail);
    this.events.addEventListener(name, handler, { signal: this.abort.signal });
    return () => this.events.removeEventListener(name, handler);
  }

  dispose(): void {
    this.scheduler.stop();
    this.observer.disconnect();
    this.abort.abort();
    this.viewpoint.dispose();
    this.stages.forEach((stage) => stage?.dispose());
    this.presenter.dispose();
  }

  // --- inside

  /** Whether nobody has moved the view since the body was framed. */
  private isFramed(): boolean {
    const [before, now] = [this.framed, this.view()];
    const apart = (a: Readonly<Vec3>, b: Readonly<Vec3>) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
    if (!before || now.snapped !== null) return false;
    return apart(before.position, now.position) + apart(before.target, now.target) < STILL;
  }

  /** A body that was framed stays so, from the same side, in what is left of the canvas. */
  private resized(): void {
    const stage = this.stages[0];
    const { clientWidth, clientHeight } = this.canvas;
    if (stage && clientWidth > 0 && clientHeight > 0 && this.isFramed()) {
      const { width, height } = this.presenter.screens(this.visible().length)[0];
      stage.applyPose();
      this.viewpoint.retreat(distanceTo(stage.bounds(), stage.world.up, FOV, width / height));
      this.framed = this.view();
    }
    this.invalidate();
  }

  private stage(slot: Slot): Stage {
    const stage = this.stages[slot];
    if (!stage) throw new EngineError("no-avatar", `no avatar has been loaded into slot ${slot}`);
    return stage;
  }

  private slots(slot: Slot | undefined): Slot[] {
    if (slot !== undefined) return [slot];
    return ([0, 1] as Slot[]).filter((index) => this.stages[index]);
  }

  /** The view of slot 0 in CSS pixels. */
  private cssPinhole(): Pinhole {
    const { clientWidth, clientHeight } = this.canvas;
    return this.viewpoint.pinhole(Math.round(this.isSplit() ? clientWidth / 2 : clientWidth), clientHeight);
  }

  private findCamera(name: string): CaptureCamera | undefined {
    return this.avatar()?.cameras.find((camera) => camera.name === name);
  }

  private isSplit(): boolean {
    return this.presenter.display.split && this.stages[1] !== null;
  }

  private visible(): Stage[] {
    return this.stages.filter((stage, slot): stage is Stage => stage !== null && (slot === 0 || this.isSplit()));
  }

  /** Whether something is yet to be drawn as it is in the pose set last. */
  private late(): boolean {
    return this.visible().some((stage) => stage.late);
  }

  private listenForContext(): void {
    const { signal } = this.abort;
    this.canvas.addEventListener("webglcontextlost", (event) => {
      event.preventDefault(); // so that it may be restored
      this.scheduler.pause();
      this.fire("contextlost", null);
    }, { signal });
    this.canvas.addEventListener("webglcontextrestored", () => {
      this.scheduler.resume();
      this.fire("contextrestored", null);
    }, { signal });
  }

  /** What is seen of the avatar from anywhere is no longer what it was. */
  private alter(): void {
    this.fire("content", null);
    this.invalidate();
  }

  private fire<K extends keyof EngineEvents>(name: K, detail: EngineEvents[K]): void {
    this.events.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
