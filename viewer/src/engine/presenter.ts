/** Draws stages onto the canvas, or off the screen. */

import { ColorManagement, LinearSRGBColorSpace, WebGLRenderer, type WebGLRenderTarget } from "three";
import type { Layers } from "./actor";
import { Backdrop } from "./backdrop";
import { EngineError } from "./errors";
import type { CameraModel } from "./format";
import type { Eye } from "./immersion";
import { AS_FILMED } from "./light";
import { containedPinhole, type Pinhole, type Rect } from "./pinhole";
import { type Pixels, readCanvas, renderPixels } from "./pixels";
import type { Look } from "./splats/splats";
import type { Stage } from "./stage";
import type { Viewpoint } from "./viewpoint";

export interface Display extends Look {
  /** Share of the Gaussians that is drawn, the most opaque ones, in (0, 1]. */
  share: number;
  /** Canvas pixels per screen pixel, in (0, 2]. */
  resolution: number;
  /** Any CSS colour. */
  background: string;
  /** Covers the background. */
  backdrop: ImageBitmap | null;
  /** Whether the avatars on the canvas are drawn by somebody else, over it. */
  elsewhere: boolean;
  /** Whether a second avatar is shown beside the first. */
  split: boolean;
  /** Whether the chosen avatar is shown without the others, and without a still scene. */
  alone: boolean;
}

/** What of the display the avatar's own picture depends on. */
export const CONTENT = ["mode", "coloring", "pointSize", "exposure", "light", "share"] as const satisfies readonly (keyof Display)[];

export interface RenderOptions {
  width: number;
  height: number;
  /** By default the current view, through which more or less is seen at the sides. */
  camera?: CameraModel;
  /** Any CSS colour; null, the default, for transparent; "display" for what the canvas has. */
  background?: string | null;
  /** Whether all visible layers are drawn, or, by default, the Gaussians alone. */
  layers?: boolean;
}

const GAUSSIANS_ALONE: Layers = {
  gaussians: true,
  mesh: false,
  skeleton: false,
  cameras: false,
  floor: false,
  box: false,
  shadow: false,
};

export class Presenter {
  display: Display = {
    mode: "splats",
    coloring: "rgb",
    share: 1,
    resolution: 1,
    background: "#ffffff",
    backdrop: null,
    elsewhere: false,
    split: false,
    alone: false,
    pointSize: 1.5,
    exposure: 0,
    light: AS_FILMED,
  };
  layers: Layers = { ...GAUSSIANS_ALONE, floor: true };

  readonly renderer: WebGLRenderer;
  private readonly backdrop = new Backdrop();

  /** Throws an EngineError if the browser has no WebGL2. */
  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly viewpoint: Viewpoint,
  ) {
    this.renderer = makeRenderer(canvas);
  }

  /** Poses the stages and asks for their orders; `sorted` is called when all are set. */
  prepare(stages: readonly Stage[], sorted: () => void): void {
    const screens = this.screens(stages.length);
    let left = stages.length;
    if (left === 0) sorted();
    for (const beside of stages.slice(1)) beside.standLike(stages[0].actor);
    const look = this.look();
    stages.forEach((stage, index) => {
      stage.setAlone(this.display.alone);
      stage.setLook(...look); // some ways of drawing need no order
      stage.applyPose();
      stage.showCameras(this.viewpoint.through?.name ?? null);
      const { width, height } = screens[index];
      stage.sort(this.viewpoint.pinhole(width, height), this.display.share, (done) => {
        if (done && --left === 0) sorted();
      });
    });
  }

  /** Lets the driver get ready to draw a stage while the page does something else. */
  getReady(stage: Stage): void {
    this.fit(); // before the driver is busy, as this waits for it
    stage.compile(this.renderer);
  }

  /** Draws the stages side by side. */
  draw(stages: readonly Stage[]): void {
    const { renderer } = this;
    const { width, height } = this.size();
    this.fit();
    const look = this.look();
    const screens = this.screens(stages.length);
    renderer.setScissorTest(false);
    renderer.setViewport(0, 0, width, height);
    renderer.setClearColor(this.display.background, 1);
    renderer.clear();
    this.backdrop.draw(renderer, this.display.backdrop, width, height);
    this.viewpoint.sync(this.viewpoint.pinhole(screens[0].width, screens[0].height));
    stages.forEach((stage, index) => {
      const pinhole = this.enter(screens[index]);
      stage.setLook(...look);
      stage.draw(renderer, pinhole, look[2]);
    });
  }

  /**
   * Poses a stage and asks for one order for both eyes.
   *
   * They look in parallel, so that a Gaussian is as deep for one as for the other. Where a headset turns them a few degrees
   * apart, orders differ only among Gaussians that lie side by side. The order before serves until this one is there.
   */
  prepareEyes(stage: Stage, middle: Pinhole): void {
    stage.setAlone(this.display.alone);
    stage.setLook(this.display, { ...this.layers, cameras: false }, 1);
    stage.applyPose();
    stage.showCameras(null);
    stage.sort(middle, this.display.share, () => {});
  }

  /** Draws a stage for each eye, over the room round the wearer or over the background. */
  drawEyes(stage: Stage, eyes: readonly Eye[], target: WebGLRenderTarget, room: boolean): void {
    const { renderer } = this;
    renderer.setClearColor(room ? "#000000" : this.display.background, room ? 0 : 1);
    stage.setLook(this.display, { ...this.layers, cameras: false, floor: this.layers.floor && !room }, 1);
    target.scissorTest = true;
    for (const { pinhole, rect } of eyes) {
      target.viewport.set(rect.x, rect.y, rect.width, rect.height);
      target.scissor.copy(target.viewport);
      renderer.setRenderTarget(target);
      renderer.clear();
      stage.draw(renderer, pinhole, 1);
    }
    renderer.setRenderTarget(null);
  }

  /** What was drawn in this very task. */
  read(): Pixels {
    return readCanvas(this.renderer);
  }

  /** A picture off the screen, sorted for its own camera. */
  async render(stage: Stage, options: RenderOptions): Promise<Pixels> {
    const { width, height, camera, background = null, layers = false } = options;
    const through = camera ?? this.viewpoint.through;
    const pinhole = through ? containedPinhole(through, width, height) : this.viewpoint.pinhole(width, height);
    do {
      stage.setAlone(this.display.alone);
      stage.setLook(this.display, layers ? this.layers : GAUSSIANS_ALONE, 1);
      if (stage.disposed) throw new EngineError("disposed", "the avatar was taken away while it was being drawn");
      stage.applyPose();
    } while (!(await new Promise<boolean>((sorted) => stage.sort(pinhole, this.display.share, sorted))));
    if (this.renderer.getContext().isContextLost()) {
      throw new EngineError("context-lost", "the browser took the graphics context away: try again");
    }
    stage.setLook(this.display, layers ? this.layers : GAUSSIANS_ALONE, 1);
    stage.hurry();
    const shown = background === "display";
    return renderPixels(this.renderer, pinhole, shown ? this.display.background : background, () => {
      if (shown) this.backdrop.draw(this.renderer, this.display.backdrop, width, height);
      stage.draw(this.renderer, pinhole, 1);
    });
  }

  /** The rectangles of the canvas that this many stages are drawn into, canvas pixels. */
  screens(count: number): Rect[] {
    const { width, height } = this.size();
    if (count < 2) return [{ x: 0, y: 0, width, height }];
    const half = Math.max(1, Math.floor(width / 2));
    return [
      { x: 0, y: 0, width: half, height },
      { x: half, y: 0, width: Math.max(1, width - half), height },
    ];
  }

  dispose(): void {
    this.backdrop.dispose();
    this.renderer.dispose();
  }

  /** Gives the canvas as many pixels as it covers; what it shows is lost where that changes. */
  private fit(): void {
    const { width, height } = this.size();
    if (this.canvas.width !== width || this.canvas.height !== height) this.renderer.setSize(width, height, false);
  }

  /** How what is on the canvas looks: the display, the layers, and the canvas's pixels in a pixel of the page. */
  private look(): [Display, Layers, number] {
    const layers = { ...this.layers, gaussians: this.layers.gaussians && !this.display.elsewhere };
    return [this.display, layers, this.size().width / Math.max(1, this.canvas.clientWidth)];
  }

  private size(): { width: number; height: number } {
    const scale = devicePixelRatio * this.display.resolution;
    const { clientWidth, clientHeight } = this.canvas;
    const pixels = (length: number) => Math.max(1, Math.round(length * scale));
    return { width: pixels(clientWidth), height: pixels(clientHeight) };
  }

  private enter(screen: Rect): Pinhole {
    this.renderer.setViewport(screen.x, screen.y, screen.width, screen.height);
    this.renderer.setScissor(screen.x, screen.y, screen.width, screen.height);
    this.renderer.setScissorTest(true);
    return this.viewpoint.pinhole(screen.width, screen.height);
  }
}

function makeRenderer(canvas: HTMLCanvasElement): WebGLRenderer {
  ColorManagement.enabled = false; // colours on the canvas are those of the render, unchanged
  const attributes = { alpha: false, antialias: false, powerPreference: "high-performance" } as const;
  const context = canvas.getContext("webgl2", attributes) as WebGL2RenderingContext | null;
  if (!context) {
    throw new EngineError(
      "no-webgl2",
      "This browser cannot draw with WebGL2. Turn on hardware acceleration, or open the page in a current " +
        "Chrome, Edge, Firefox or Safari.",
    );
  }
  const renderer = new WebGLRenderer({ canvas, context, ...attributes });
  renderer.debug.checkShaderErrors = false; // asking would wait for the driver
  renderer.setPixelRatio(1);
  renderer.outputColorSpace = LinearSRGBColorSpace;
  renderer.autoClear = false;
  return renderer;
}
