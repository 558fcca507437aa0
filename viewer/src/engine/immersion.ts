/** Shows a scene in a headset, or through one's glass, once for each eye: WebXR. */

import { type WebGLRenderer, WebGLRenderTarget } from "three";
import { EngineError } from "./errors";
import { type Pinhole, pinholeOf, type Rect } from "./pinhole";
import { type Motion, sceneView } from "./standing";

/** What three.js does not declare. */
type FramebufferRenderer = WebGLRenderer & {
  setRenderTargetFramebuffer(target: WebGLRenderTarget, framebuffer: WebGLFramebuffer | null): void;
};

/** Among nothing but the scene, or in the room round the wearer. */
export type ImmersionKind = "immersive-vr" | "immersive-ar";

/** What one eye sees, and where in the headset's picture that belongs, pixels from the lower left corner. */
export interface Eye {
  readonly pinhole: Pinhole;
  readonly rect: Rect;
}

export interface ImmersionWork {
  /** From the headset's own space, in which y is up and the floor lies at 0, into the scene. */
  readonly space: Motion;
  /** Called before each picture with the camera in the middle between the eyes. */
  prepare(middle: Pinhole): void;
  draw(eyes: readonly Eye[], target: WebGLRenderTarget): void;
  ended(): void;
}

/** What the browser and what is plugged into it can show. */
export async function immersionKinds(): Promise<ImmersionKind[]> {
  const kinds: ImmersionKind[] = ["immersive-vr", "immersive-ar"];
  // In a frame that may not use headsets, asking is an error.
  const able = await Promise.all(kinds.map((kind) => navigator.xr?.isSessionSupported(kind).catch(() => false) ?? false));
  return kinds.filter((_, index) => able[index]);
}

export class Immersion {
  private over = false;

  private constructor(
    readonly kind: ImmersionKind,
    private readonly session: XRSession,
    private readonly layer: XRWebGLLayer,
    private readonly floor: XRReferenceSpace,
    private readonly target: WebGLRenderTarget,
    private readonly work: ImmersionWork,
  ) {
    session.addEventListener("end", () => {
      this.over = true;
      work.ended();
    });
    session.requestAnimationFrame(this.frame);
  }

  /** To be called by a click. Rejects with an EngineError if the headset, or its wearer, refuses. */
  static async begin(kind: ImmersionKind, renderer: WebGLRenderer, work: ImmersionWork): Promise<Immersion> {
    let session: XRSession | undefined;
    try {
      session = await navigator.xr!.requestSession(kind, { requiredFeatures: ["local-floor"] });
      const context = renderer.getContext() as WebGL2RenderingContext;
      await context.makeXRCompatible();
      const layer = new XRWebGLLayer(session, context, { antialias: false, ignoreDepthValues: true });
      await session.updateRenderState({ baseLayer: layer });
      const floor = await session.requestReferenceSpace("local-floor");
      const target = new WebGLRenderTarget(layer.framebufferWidth, layer.framebufferHeight);
      (renderer as FramebufferRenderer).setRenderTargetFramebuffer(target, layer.framebuffer);
      return new Immersion(kind, session, layer, floor, target, work);
    } catch (problem) {
      await session?.end().catch(() => {});
      throw new EngineError("no-headset", `The headset could not be entered: ${(problem as Error).message}`);
    }
  }

  async end(): Promise<void> {
    if (!this.over) await this.session.end();
  }

  private readonly frame = (_: number, frame: XRFrame): void => {
    if (this.over) return;
    this.session.requestAnimationFrame(this.frame);
    const pose = frame.getViewerPose(this.floor);
    if (!pose) return; // it does not know where it is
    const { space } = this.work;
    const eyes = pose.views.map((view) => {
      const rect = this.layer.getViewport(view)!;
      const seen = pinholeOf(view.transform.inverse.matrix, view.projectionMatrix, rect.width, rect.height);
      return { pinhole: sceneView(seen, space), rect };
    }).filter(({ rect }) => rect.width > 0);
    const [{ pinhole }] = eyes;
    const between = pinholeOf(pose.transform.inverse.matrix, pose.views[0].projectionMatrix, pinhole.width, pinhole.height);
    this.work.prepare(sceneView(between, space));
    this.work.draw(eyes, this.target);
  };
}
