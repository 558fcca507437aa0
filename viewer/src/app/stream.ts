/** Shows pictures drawn by the server in place of the page's own, while that is asked for. */

import { type ReadonlySignal, effect } from "@preact/signals";
import type { CaptureCamera, Engine, Pose } from "../engine";
import type { Source } from "./source";
import type { State } from "./state";
import { viewCamera } from "./view_camera";

interface Parts {
  readonly camera: ReadonlySignal<CaptureCamera | null>;
  readonly engine: Engine;
  readonly pose: ReadonlySignal<Pose | null>;
  readonly source: Source;
  readonly state: State;
}

export function followStream({ camera, engine, pose, source, state }: Parts): void {
  const { stream } = source;
  if (!stream) return;
  effect(() => {
    const shown = state.streaming.value && source.connection?.value === "open" ? pose.value : null;
    void state.view.value;
    const betas = state.betas.value;
    if (!shown) return stream.stop();
    const request = { pose: shown, betas, camera: viewCamera(engine, camera.peek()) };
    stream.show(request, rgbOf(engine.display.background));
  });
}

function rgbOf(color: string): number[] {
  const context = new OffscreenCanvas(1, 1).getContext("2d")!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.subarray(0, 3)];
}
