/** Shows pictures drawn by the server in place of the page's own, while that is asked for. */

import { type ReadonlySignal, effect } from "@preact/signals";
import { type CaptureCamera, type Engine, gainOf, type Pose } from "../engine";
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
    const [betas, light] = [state.betas.value, state.light.value];
    const look = { exposure: state.exposure.value, light: { on: light.on, turn: light.turn, gain: gainOf(light) } };
    if (!shown) return stream.stop();
    const request = { pose: shown, betas, camera: viewCamera(engine, camera.peek()) };
    stream.show(request, look);
  });
}
