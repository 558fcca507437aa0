/** Which moments a film shows, and from where: worked out before anything is drawn. */

import type { CameraModel, Vec3 } from "../../engine";
import { turnedView, type View, viewAt } from "../keys/between";
import type { ViewKey } from "../keys/keys";

export const CAMERA_MOVES = ["still", "turntable", "path"] as const;
export type CameraMove = (typeof CAMERA_MOVES)[number];

export interface Shot {
  /** Of the motion; between two where the film has another frame rate. */
  readonly frame: number;
  /** Null: from where the page looks. */
  readonly view: View | null;
}

export interface FilmPlan {
  readonly move: CameraMove;
  /** Frames a second of the film. */
  readonly fps: number;
  /** The motion that plays, or through which the keys of the view lead. */
  readonly motion: { readonly fps: number; readonly count: number };
  /** Whether the body moves; else it is held at `frame`. */
  readonly plays: boolean;
  readonly frame: number;
  /** Of a film in which nothing says how long it is. */
  readonly seconds: number;
  /** Where the page looks from. */
  readonly view: View;
  readonly views: readonly ViewKey[];
  readonly up: Vec3;
}

const MAX_FRAMES = 20_000;

/** The shots of a film, one for each of its frames. Throws an Error fit to be shown. */
export function shotsOf(plan: FilmPlan): Shot[] {
  const { fps, frame, motion, move, plays, up, view, views } = plan;
  if (move === "path" && views.length < 2) throw new Error("A camera path needs two keys of the view at least: Shift+K sets one.");
  if (plays && motion.count < 2) throw new Error("There is no motion to record: choose a clip, or hold the pose.");
  const timed = plays || move === "path";
  const count = Math.max(1, Math.round((timed ? motion.count / motion.fps : plan.seconds) * fps));
  if (count > MAX_FRAMES) throw new Error(`The film would have ${count} frames, at most ${MAX_FRAMES} are possible.`);
  return Array.from({ length: count }, (_, index) => {
    const moment = Math.min((index * motion.fps) / fps, motion.count - 1);
    const around = (2 * Math.PI * index) / count;
    const from = move === "turntable" ? turnedView(view, around, up) : move === "path" ? viewAt(views, moment, up) : null;
    return { frame: plays ? moment : frame, view: from };
  });
}

/** A view as the camera of a picture. */
export function cameraOf({ position, target, fov }: View, up: Vec3, width: number, height: number): CameraModel {
  const forward = unit(subtract(target, position));
  const right = unit(cross(forward, up));
  const down = cross(forward, right);
  const focal = height / 2 / Math.tan((fov * Math.PI) / 360);
  const R = [...right, ...down, ...forward];
  const t = [right, down, forward].map((axis) => -dot(axis, position)) as Vec3;
  return { R, t, K: [focal, 0, width / 2, 0, focal, height / 2, 0, 0, 1], width, height };
}

const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const cross = ([ax, ay, az]: Vec3, [bx, by, bz]: Vec3): Vec3 => [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
function unit([x, y, z]: Vec3): Vec3 {
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}
