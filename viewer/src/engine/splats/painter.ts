/** Reads back what the placing shader has written, and paints it on the page. */

import type { WebGLRenderer, WebGLRenderTarget } from "three";
import type { PaintedPicture } from "./overlay";
import { Painting, type Projected, type Tone } from "./painting";

export class Painter {
  private painting = new Painting(1, 1);
  private projected: Projected = { splats: new Uint32Array(0), looks: new Uint32Array(0) };

  /** Paints a picture of this size of what a target holds, in an order, farthest first. */
  paint(
    renderer: WebGLRenderer,
    target: WebGLRenderTarget,
    order: Uint32Array,
    tone: Tone,
    { height, width }: { readonly height: number; readonly width: number },
  ): PaintedPicture {
    this.read(renderer, target);
    if (this.painting.width !== width || this.painting.height !== height) this.painting = new Painting(width, height);
    const region = this.painting.paint(this.projected, order, tone);
    return { width, height, region, pixels: this.painting.pixels, columns: width, rows: height, corner: [0, 0] };
  }

  private read(renderer: WebGLRenderer, target: WebGLRenderTarget): void {
    const { height, width } = target;
    const words = 4 * width * height;
    if (this.projected.splats.length !== words) this.projected = { splats: new Uint32Array(words), looks: new Uint32Array(words) };
    const gl = renderer.getContext() as WebGL2RenderingContext;
    renderer.setRenderTarget(target);
    [this.projected.splats, this.projected.looks].forEach((array, index) => {
      gl.readBuffer(gl.COLOR_ATTACHMENT0 + index);
      gl.readPixels(0, 0, width, height, gl.RGBA_INTEGER, gl.UNSIGNED_INT, array);
    });
    gl.readBuffer(gl.COLOR_ATTACHMENT0);
  }
}

/** Whether a renderer has no GPU, as far as it says. */
export function drawsInSoftware(renderer: WebGLRenderer): boolean {
  const gl = renderer.getContext();
  const names = gl.getExtension("WEBGL_debug_renderer_info");
  return names !== null && String(gl.getParameter(names.UNMASKED_RENDERER_WEBGL)).includes("SwiftShader");
}
