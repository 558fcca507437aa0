import { useRef } from "preact/hooks";
import { axisAngleFromQuat, multiply, type Quat, quatAt, quatFromAxisAngle, rotate, vectorAt, type Vec3 } from "../engine";
import { useViewer } from "./context";
import { pixelsPerMetre } from "./screen_space";

const AXES = ["x", "y", "z"] as const;
const RADIUS = 54;
const POINTS = 48;

interface Turn {
  readonly axis: number;
  readonly from: Quat;
  readonly pointer: readonly [number, number];
  /** Pixels that the grabbed point of the ring moves with each radian. */
  readonly tangent: readonly [number, number];
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Three rings round a joint that turn it about its own axes. */
export function Rings({ joint }: { joint: number }) {
  const { engine, avatar, poser, pose, stats } = useViewer();
  void stats.value; // The view or the joint may have moved since.
  const turn = useRef<Turn | null>(null);
  const name = avatar.value!.body.jointNames[joint];
  const { positions, rotations } = engine.joints(0);
  const centre = vectorAt(positions, joint);
  const pixels = Math.min(RADIUS, 0.12 * engine.canvas.clientHeight);
  const radius = pixels / pixelsPerMetre(engine, centre);
  const frame = quatAt(rotations, joint);

  const begin = (axis: number, spots: readonly Spot[]) => (event: PointerEvent) => {
    event.stopPropagation();
    const ring = event.currentTarget as SVGElement;
    ring.setPointerCapture(event.pointerId);
    const { left, top } = ring.ownerSVGElement!.getBoundingClientRect();
    const near = nearest(spots, event.clientX - left, event.clientY - top);
    const [before, after] = [spots[(near + POINTS - 1) % POINTS], spots[(near + 1) % POINTS]];
    const radians = (4 * Math.PI) / POINTS;
    const tangent = [(after.x - before.x) / radians, (after.y - before.y) / radians] as const;
    const from = quatAt(pose.peek()!.rotations, joint);
    turn.current = { axis, from, pointer: [event.clientX, event.clientY], tangent };
    poser.begin();
  };
  const move = (event: PointerEvent) => {
    const held = turn.current;
    if (!held) return;
    const [x, y] = held.tangent;
    const moved = (event.clientX - held.pointer[0]) * x + (event.clientY - held.pointer[1]) * y;
    const angle = moved / Math.max(x * x + y * y, pixels * pixels * 0.05);
    poser.setTurn(name, axisAngleFromQuat(multiply(held.from, quatFromAxisAngle(along(held.axis, angle)))));
  };
  const end = () => {
    turn.current = null;
  };

  return (
    <g class="rings">
      {AXES.map((letter, axis) => {
        const spots = ringSpots(axis).map((way) => engine.screenOf(place(centre, rotate(frame, way), radius)));
        if (!spots.every((spot) => spot !== null)) return null;
        const path = `M${spots.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`;
        return (
          <g key={letter} data-axis={letter} onPointerDown={begin(axis, spots)} onPointerMove={move} onPointerUp={end} onPointerCancel={end}>
            <path class="ring-reach" d={path} />
            <path class="ring-line" d={path} />
          </g>
        );
      })}
    </g>
  );
}

/** Points of the unit circle about an axis, in the direction in which it turns. */
function ringSpots(axis: number): Vec3[] {
  return Array.from({ length: POINTS }, (_, index) => {
    const angle = (2 * Math.PI * index) / POINTS;
    const way: [number, number, number] = [0, 0, 0];
    way[(axis + 1) % 3] = Math.cos(angle);
    way[(axis + 2) % 3] = Math.sin(angle);
    return way;
  });
}

function along(axis: number, angle: number): Vec3 {
  return [axis === 0 ? angle : 0, axis === 1 ? angle : 0, axis === 2 ? angle : 0];
}

function place(centre: Vec3, way: ArrayLike<number>, radius: number): Vec3 {
  return [centre[0] + radius * way[0], centre[1] + radius * way[1], centre[2] + radius * way[2]];
}

function nearest(spots: readonly Spot[], x: number, y: number): number {
  const distances = spots.map((spot) => Math.hypot(spot.x - x, spot.y - y));
  return distances.indexOf(Math.min(...distances));
}
