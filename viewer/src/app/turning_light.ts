/** Turns the light while the stage is dragged with Alt held. */

import type { ReadonlySignal } from "@preact/signals";
import { type Avatar, type Engine, knowsLight } from "../engine";
import type { State } from "./state";

const DEGREES_A_PIXEL = 0.5;

interface Parts {
  readonly avatar: ReadonlySignal<Avatar | null>;
  readonly engine: Engine;
  readonly state: State;
}

export function followLightDrags({ avatar, engine: { canvas }, state }: Parts): void {
  const begin = (event: PointerEvent) => {
    if (!event.altKey || event.button !== 0 || !knowsLight(avatar.peek())) return;
    event.stopImmediatePropagation(); // or the view would turn as well
    const [from, start] = [state.light.peek().turn, event.clientX];
    const turn = ({ clientX }: PointerEvent) => {
      state.light.value = { ...state.light.peek(), turn: aroundZero(from + DEGREES_A_PIXEL * (clientX - start)) };
    };
    const end = () => {
      canvas.removeEventListener("pointermove", turn);
      canvas.removeEventListener("lostpointercapture", end);
    };
    canvas.setPointerCapture(event.pointerId);
    canvas.addEventListener("pointermove", turn);
    canvas.addEventListener("lostpointercapture", end);
  };
  canvas.addEventListener("pointerdown", begin, { capture: true });
}

/** Degrees from -180 to 180. */
function aroundZero(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360);
}
