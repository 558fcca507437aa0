/** Shows avatars on a canvas; the page's panels and gizmos drive it. */

import { ColorManagement, LinearSRGBColorSpace, type PerspectiveCamera, Scene, WebGLRenderer } from "three";
import type { OrbitControls } from "three/addons/controls/OrbitControls.js";
import type { JointFrames } from "./body";
import { EngineError } from "./errors";
import type { CameraModel, CaptureCamera } from "./format";
import { type Pixels, readCanvas, renderPixels } from "./pixels";
import { type Avatar, readAvatar, readReplacement } from "./pack";
import { containedPinhole, type Pinhole, project, type Rect } from "./pinhole";
import { copyPose, type Pose } from "./poses";
import { FrameScheduler } from "./scheduler";
import type { Coloring } from "./splats/placing";
import type { SplatMode } from "./splats/splats";
import { type Layers, Stage } from "./stage";
import { rotate, type Vec3, vectorAt, quatAt } from "./rotations";
import { type ViewState, Viewpoint } from "./viewpoint";

/** 0, or 1 for a second avatar, which stands beside the first. */
export type Slot = 0 | 1;

export interface Display {
  mode: SplatMode;
  coloring: Coloring;
  /** Share of the Gaussians that is drawn, the most opaque ones, in (0, 1]. */
  share: number;
  /** Canvas pixels per screen pixel, in (0, 2]. */
  resolution: number;
  /** Any CSS colour. */
  background: string;
  /** Whether a second avatar is shown beside the first. */
  split: boolean;
  /** Radius of points, CSS pixels. */
  pointSize: number;
}

export interface FrameStats {
  fps: number;
  /** Milliseconds of the page's own work in the last frame. */
  frameMs: number;
  sortMs: number;
  poseMs: number;
  /** Gaussians drawn, and all there are. */
  drawn: number;
  total: number;
  /** Canvas pixels. */
  width: number;
  height: number;
}

export interface RenderOptions {
  width: number;
  height: number;
  /** By default the current view, through which more or less is seen at the sides. */
  camera?: CameraModel;
  /** Any CSS colour; null, the default, for transparent. */
  background?: string | null;
  /** Whether all visible layers are drawn, or, by default, the Gaussians alone. */
  layers?: boolean;
  slot?: Slot;
}

/** Details of the events that an engine fires. */
export interface EngineEvents {
  frame: FrameStats;
  view: ViewState;
  pose: { slot: Slot };
  load: { slot: Slot };
  contextlost: null;
  contextrestored: null;
}

const GAUSSIANS_ALONE: Layers = {
  gaussians: true,
  mesh: false,
  skeleton: false,
  cameras: false,
  floor: false,
  box: false,
};

export class Engine {
  /** What is drawn last and over everything, for gizmos; call {@link invalidate} after changing it. */
  readonly overlay = new Scene();

  private readonly renderer: WebGLRenderer;
  private readonly viewpoint: Viewpoint;
  private readonly stages: [Stage | null, Stage | null] = [null, null];
  private readonly scheduler: FrameScheduler;
  private readonly events = new EventTarget();
  private readonly observer: ResizeObserver;
  private readonly abort = new AbortController();
  private looks: Display = {
    mode: "splats",
    coloring: "rgb",
    share: 1,
    resolution: 1,
    background: "#ffffff",
    split: false,
    pointSize: 1.5,
  };
  private shown: Layers = { ...GAUSSIANS_ALONE, floor: true };

  /** Throws an EngineError if the browser has no WebGL2. */
  constructor(
    readonly canvas: HTMLCanvasElement,
    options: { background?: string } = {},
  ) {
    this.renderer = makeRenderer(canvas);
    if (options.background) this.looks.background = options.background;
    this.scheduler = new FrameScheduler({
      tick: () => this.viewpoint.tick(),
      apply: (sorted) => this.apply(sorted),
      draw: () => this.draw(),
      drawn: () => this.fire("frame", this.stats()),
    });
    this.viewpoint = new Viewpoint(canvas, () => {
      this.invalidate();
      this.fire("view", this.view());
    });
    this.observer = new ResizeObserver(() => this.invalidate());
    this.observer.observe(canvas);
    this.listenForContext();
    this.scheduler.start();
  }

  // --- what is shown

  /** Reads a pack and shows it in place of what the slot had; throws a FormatError if it is damaged. */
  load(pack: ArrayBuffer, slot: Slot = 0): Avatar {
    const avatar = readAvatar(pack);
    const stage = new Stage(avatar);
    this.stages[slot]?.dispose();
    this.stages[slot] = stage;
    if (slot === 0) {
      this.viewpoint.setUp(avatar.up);
      this.frameBody();
    }
    this.invalidate();
    this.fire("load", { slot });
    return avatar;
  }

  /** Shows other Gaussians on the same body. */
  replaceGaussians(pack: ArrayBuffer, slot: Slot = 0): void {
    const stage = this.stage(slot);
    stage.replaceGaussians(readReplacement(pack, stage.avatar.body));
    this.invalidate();
  }

  unload(slot: Slot): void {
    this.stages[slot]?.dispose();
    this.stages[slot] = null;
    this.invalidate();
  }

  avatar(slot: Slot = 0): Avatar | null {
    return this.stages[slot]?.avatar ?? null;
  }

  // --- pose and shape

  /** Poses the avatar of a slot, or every one that has as many joints. */
  setPose(pose: Pose, slot?: Slot): void {
    for (const index of this.slots(slot)) {
      const stage = this.stage(index);
      if (pose.rotations.length !== 4 * stage.avatar.body.numJoints) continue;
      stage.setPose(pose);
      this.fire("pose", { slot: index });
    }
    this.invalidate();
  }

  pose(slot: Slot = 0): Pose {
    return copyPose(this.stage(slot).pose);
  }

  /** Changes the rest shape; avatars whose pack has no shape directions stay as they are. */
  setShape(betas: Float32Array, slot?: Slot): void {
    for (const index of this.slots(slot)) this.stage(index).setShape(betas);
    this.invalidate();
  }

  shape(slot: Slot = 0): Float32Array | null {
    return this.stage(slot).poser.shape?.slice() ?? null;
  }

  /** Where the joints are in the pose set last. */
  joints(slot: Slot = 0): JointFrames {
    const stage = this.stage(slot);
    return stage.poser.joints(stage.pose);
  }

  // --- the view

  /** For gizmos; it is not to be moved: use {@link setView}. */
  get camera(): PerspectiveCamera {
    return this.viewpoint.camera;
  }

  /** Another object after an avatar with another upward direction was loaded. */
  get controls(): OrbitControls {
    return this.viewpoint.controls;
  }

  view(): ViewState {
    return this.viewpoint.state();
  }

  setView({ position, target, fov, snapped }: ViewState): void {
    this.viewpoint.look(position, target, fov);
    if (snapped !== null && this.findCamera(snapped)) this.snap(snapped);
  }

  /** Looks through a capture camera, exactly; orbiting leaves it. */
  snap(camera: CaptureCamera | string): void {
    const found = typeof camera === "string" ? this.findCamera(camera) : camera;
    if (found) this.viewpoint.snap(found);
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

  /** Looks at the whole body, from the front and a little from the side. */
  frameBody(): void {
    const stage = this.stages[0];
    if (!stage) return;
    const { up } = stage.avatar;
    const { low, high } = stage.bounds();
    const centre = low.map((n, axis) => (n + high[axis]) / 2) as Vec3;
    const radius = Math.hypot(...low.map((n, axis) => high[axis] - n)) / 2;
    const { width, height } = this.screens()[0];
    const half = Math.atan(Math.tan((35 * Math.PI) / 360) * Math.min(1, width / height));
    const distance = (0.95 * radius) / Math.sin(half);
    const towards = viewingDirection(rotate(quatAt(stage.posed.joints.rotations, 0), [0, 0, 1]), up);
    this.viewpoint.look(centre.map((n, axis) => n + distance * towards[axis]) as Vec3, centre);
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

  /** The joint of slot 0 that is nearest to a place on the canvas (CSS pixels), within a radius. */
  pick(x: number, y: number, radius = 14): number | null {
    if (!this.stages[0]) return null;
    const { positions } = this.joints();
    let nearest: number | null = null;
    let reach = radius;
    for (let joint = 0; 3 * joint < positions.length; joint++) {
      const seen = this.screenOf(vectorAt(positions, joint));
      const distance = seen ? Math.hypot(seen.x - x, seen.y - y) : Infinity;
      if (distance < reach) [nearest, reach] = [joint, distance];
    }
    return nearest;
  }

  // --- looks

  get display(): Readonly<Display> {
    return this.looks;
  }

  setDisplay(change: Partial<Display>): void {
    const next = { ...this.looks, ...change };
    this.looks = { ...next, share: clamp(next.share, 1e-4, 1), resolution: clamp(next.resolution, 0.05, 2) };
    this.invalidate();
  }

  get layers(): Readonly<Layers> {
    return this.shown;
  }

  setLayers(change: Partial<Layers>): void {
    this.shown = { ...this.shown, ...change };
    this.invalidate();
  }

  /** What the Gaussians of slot 0 can be coloured by. */
  colorings(): Coloring[] {
    return this.stages[0]?.splats.colorings() ?? [];
  }

  // --- frames

  /** Draw again. */
  invalidate(): void {
    this.scheduler.invalidate();
  }

  /** Resolves when the canvas shows all that was set so far, sorted for it. */
  async frame(): Promise<FrameStats> {
    await this.scheduler.settled();
    return this.stats();
  }

  /** What the canvas shows. */
  readPixels(): Pixels {
    this.draw();
    return readCanvas(this.renderer);
  }

  /** A picture off the screen, sorted for its own camera; the Gaussians alone unless told otherwise. */
  async render(options: RenderOptions): Promise<Pixels> {
    const { width, height, camera, slot = 0, layers = false, background = null } = options;
    const stage = this.stage(slot);
    return this.scheduler.hold(async () => {
      const pinhole = renderingPinhole(this.viewpoint, width, height, camera);
      stage.applyPose();
      await new Promise<void>((sorted) => stage.sort(pinhole, this.looks.share, sorted));
      stage.setLook(this.looks, layers ? this.shown : GAUSSIANS_ALONE, 1);
      return renderPixels(this.renderer, pinhole, background, () => stage.draw(this.renderer, pinhole, 1));
    });
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
      total: sum((stage) => stage.splats.data.count),
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
    this.renderer.dispose();
  }

  // --- inside

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
    return this.stages[0]?.avatar.cameras.find((camera) => camera.name === name);
  }

  private isSplit(): boolean {
    return this.looks.split && this.stages[1] !== null;
  }

  private visible(): Stage[] {
    return this.stages.filter((stage, slot): stage is Stage => stage !== null && (slot === 0 || this.isSplit()));
  }

  /** The rectangles of the canvas that the slots draw into, canvas pixels. */
  private screens(): Rect[] {
    const { width, height } = this.canvasSize();
    if (!this.isSplit()) return [{ x: 0, y: 0, width, height }];
    const half = Math.floor(width / 2);
    return [
      { x: 0, y: 0, width: half, height },
      { x: half, y: 0, width: width - half, height },
    ];
  }

  private canvasSize(): { width: number; height: number } {
    const scale = devicePixelRatio * this.looks.resolution;
    const { clientWidth, clientHeight } = this.canvas;
    return { width: Math.max(1, Math.round(clientWidth * scale)), height: Math.max(1, Math.round(clientHeight * scale)) };
  }

  private apply(sorted: () => void): void {
    const stages = this.visible();
    const screens = this.screens();
    let left = stages.length;
    if (left === 0) sorted();
    stages.forEach((stage, index) => {
      stage.applyPose();
      stage.showCameras(this.viewpoint.through?.name ?? null);
      const { width, height } = screens[index];
      stage.sort(this.viewpoint.pinhole(width, height), this.looks.share, () => --left === 0 && sorted());
    });
  }

  private draw(): void {
    const { renderer } = this;
    const { width, height } = this.canvasSize();
    if (this.canvas.width !== width || this.canvas.height !== height) renderer.setSize(width, height, false);
    const pixelRatio = width / Math.max(1, this.canvas.clientWidth);
    renderer.setScissorTest(false);
    renderer.setViewport(0, 0, width, height);
    renderer.setClearColor(this.looks.background, 1);
    renderer.clear();
    const screens = this.screens();
    this.viewpoint.sync(this.viewpoint.pinhole(screens[0].width, screens[0].height));
    this.visible().forEach((stage, index) => {
      const pinhole = this.enterScreen(screens[index], height);
      stage.setLook(this.looks, this.shown, pixelRatio);
      stage.draw(renderer, pinhole, pixelRatio);
    });
    this.enterScreen(screens[0], height);
    renderer.clearDepth();
    renderer.render(this.overlay, this.camera);
  }

  private enterScreen(screen: Rect, height: number): Pinhole {
    const bottom = height - screen.y - screen.height;
    this.renderer.setViewport(screen.x, bottom, screen.width, screen.height);
    this.renderer.setScissor(screen.x, bottom, screen.width, screen.height);
    this.renderer.setScissorTest(true);
    return this.viewpoint.pinhole(screen.width, screen.height);
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

  private fire<K extends keyof EngineEvents>(name: K, detail: EngineEvents[K]): void {
    this.events.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function makeRenderer(canvas: HTMLCanvasElement): WebGLRenderer {
  ColorManagement.enabled = false; // colours on the canvas are those of the render, unchanged
  const attributes = { alpha: false, antialias: false, powerPreference: "high-performance" } as const;
  const context = canvas.getContext("webgl2", attributes) as WebGL2RenderingContext | null;
  if (!context) {
    throw new EngineError(
      "no-webgl2",
      "This browser cannot draw with WebGL2. Turn on hardware acceleration, or open the page in a current Chrome, Edge, Firefox or Safari.",
    );
  }
  const renderer = new WebGLRenderer({ canvas, context, ...attributes });
  renderer.setPixelRatio(1);
  renderer.outputColorSpace = LinearSRGBColorSpace;
  renderer.autoClear = false;
  return renderer;
}

/** The current view at another size: through a capture camera its whole picture, else as tall as on the screen. */
function renderingPinhole(viewpoint: Viewpoint, width: number, height: number, camera?: CameraModel): Pinhole {
  const through = camera ?? viewpoint.through;
  return through ? containedPinhole(through, width, height) : viewpoint.pinhole(width, height);
}

/** A level direction that a body facing `front` is best seen from: a little from its left, and from above. */
function viewingDirection(front: Vec3, up: Vec3): Vec3 {
  const dot = front.reduce((sum, n, axis) => sum + n * up[axis], 0);
  let level = front.map((n, axis) => n - dot * up[axis]) as Vec3;
  if (Math.hypot(...level) < 0.1) level = Math.abs(up[0]) < 0.9 ? [1 - up[0] * up[0], -up[0] * up[1], -up[0] * up[2]] : [0, 0, 1];
  const length = Math.hypot(...level);
  const aside: Vec3 = [
    up[1] * level[2] - up[2] * level[1],
    up[2] * level[0] - up[0] * level[2],
    up[0] * level[1] - up[1] * level[0],
  ];
  const mixed = level.map((n, axis) => (n + 0.3 * aside[axis]) / length + 0.12 * up[axis]);
  const size = Math.hypot(...mixed);
  return mixed.map((n) => n / size) as Vec3;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
