import { useRef } from "preact/hooks";
import { type Pose, vectorAt, type Vec3 } from "../engine";
import { type Chain, chainTo } from "../app/ik";
import { readableName } from "../app/limits";
import { useViewer } from "./context";
import { Rings } from "./rings";
import { screenMove } from "./screen_space";

interface Drag {
  readonly joint: number;
  readonly chain: Chain | null;
  readonly from: Pose;
  readonly start: Vec3;
  readonly shift: Vec3;
  readonly pointer: readonly [number, number];
  moved: boolean;
}

/** Pixels that a hand may tremble without dragging. */
const STILL = 3;

/** The joints as handles: a drag pulls the limb along, a tap shows the joint's rings. */
export function Handles() {
  const viewer = useViewer();
  const { avatar, engine, state, stats, poser, pose } = viewer;
  const drag = useRef<Drag | null>(null);
  void stats.value; // Drawn anew with each frame of the engine.
  const body = avatar.value?.body;
  if (!state.posing.value || !body || !pose.value) return null;
  const { positions } = engine.joints(0);
  const at = (joint: number) => vectorAt(positions, joint);

  const begin = (joint: number) => (event: PointerEvent) => {
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    const pointer = [event.clientX, event.clientY] as const;
    drag.current = { joint, chain: chainTo(body, joint), from: pose.peek()!, start: at(joint), shift: state.shift.peek(), pointer, moved: false };
  };
  const move = (event: PointerEvent) => {
    const held = drag.current;
    if (!held) return;
    const [right, down] = [event.clientX - held.pointer[0], event.clientY - held.pointer[1]];
    if (!held.moved && Math.hypot(right, down) < STILL) return;
    if (!held.moved) poser.begin();
    held.moved = true;
    const goal = engine.cast.own(add(held.start, screenMove(engine, held.start, right, down)));
    if (held.chain) poser.drag(held.chain, held.from, goal);
    else poser.setShift(add(held.shift, subtract(goal, engine.cast.own(held.start))));
  };
  const end = () => {
    const held = drag.current;
    drag.current = null;
    if (held && !held.moved) {
      const name = body.jointNames[held.joint];
      state.joint.value = state.joint.peek() === name ? null : name;
    }
  };

  const chosen = body.jointNames.indexOf(state.joint.value ?? "");
  return (
    <svg class="handles" aria-hidden="true">
      {body.jointNames.map((name, joint) => {
        const spot = engine.screenOf(at(joint));
        if (!spot) return null;
        return (
          <g
            key={name}
            class="handle"
            data-joint={name}
            data-chosen={joint === chosen || undefined}
            data-taken={name in state.edits.value || undefined}
            transform={`translate(${spot.x} ${spot.y})`}
            onPointerDown={begin(joint)}
            onPointerMove={move}
            onPointerUp={end}
            onPointerCancel={end}
          >
            <title>{readableName(name)}</title>
            <circle class="handle-reach" r={13} />
            <circle class="handle-dot" r={chainTo(body, joint) ? 5 : 7} />
          </g>
        );
      })}
      {chosen >= 0 && <Rings joint={chosen} />}
    </svg>
  );
}

const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
