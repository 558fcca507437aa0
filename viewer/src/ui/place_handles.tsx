import { useRef } from "preact/hooks";
import { vectorAt } from "../engine";
import { circleOnFloor, floorUnder, type FloorPoint, footUnder } from "../app/floor";
import { FARTHEST, type Member } from "../app/members";
import { useViewer } from "./context";

const RADIUS = 0.28;
const POINTS = 32;
/** Pixels that a hand may tremble without dragging. */
const STILL = 3;

interface Drag {
  readonly member: Member;
  readonly from: FloorPoint;
  readonly pointer: readonly [number, number];
  moved: boolean;
}

/** Circles on the floor below the avatars, while the scene is arranged: a drag moves one, a tap chooses it. */
export function PlaceHandles() {
  const { company, engine, other, page, state, stats } = useViewer();
  const drag = useRef<Drag | null>(null);
  void stats.value; // Drawn anew with each frame of the engine.
  const members = state.members.value;
  if (page.tab.value !== "scene" || other.value || engine.display.alone) return null;

  const floorAt = (event: PointerEvent) => {
    const { left, top } = engine.canvas.getBoundingClientRect();
    return floorUnder(engine, event.clientX - left, event.clientY - top);
  };
  const begin = (member: Member) => (event: PointerEvent) => {
    const from = floorAt(event);
    if (!from) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    drag.current = { member, from, pointer: [event.clientX, event.clientY], moved: false };
  };
  const move = (event: PointerEvent) => {
    const held = drag.current;
    if (!held) return;
    held.moved ||= Math.hypot(event.clientX - held.pointer[0], event.clientY - held.pointer[1]) >= STILL;
    const to = floorAt(event);
    if (!held.moved || !to) return;
    const { id, place } = held.member;
    company.place(id, { x: near(place.x + to.x - held.from.x), z: near(place.z + to.z - held.from.z) });
  };
  const end = () => {
    const held = drag.current;
    drag.current = null;
    if (held && !held.moved) company.choose(held.member.id);
  };

  return (
    <svg class="handles" aria-hidden="true">
      {members.map((member) => {
        const actor = company.actorOf(member.id);
        if (actor === null || !member.visible) return null;
        const foot = footUnder(engine, vectorAt(engine.cast.joints(actor).positions, 0));
        const path = pathOf(circleOnFloor(engine, foot, RADIUS, POINTS).map((point) => engine.screenOf(point)));
        return (
          path && (
            <path
              key={member.id}
              class="place-handle"
              data-member={member.id}
              data-chosen={member.id === state.chosen.value || undefined}
              d={path}
              onPointerDown={begin(member)}
              onPointerMove={move}
              onPointerUp={end}
              onPointerCancel={end}
            />
          )
        );
      })}
    </svg>
  );
}

const near = (metres: number): number => Math.min(Math.max(Math.round(metres * 1000) / 1000, -FARTHEST), FARTHEST);

function pathOf(spots: readonly ({ readonly x: number; readonly y: number } | null)[]): string | null {
  if (!spots.every((spot) => spot !== null)) return null;
  return `M${spots.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`;
}

