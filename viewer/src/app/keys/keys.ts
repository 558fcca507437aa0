/** Keys of poses and of the view on one timeline, as plain values. */

import type { Vec3, ViewState } from "../../engine";

interface Key {
  /** Of the timeline, whole. */
  readonly frame: number;
  /** Whether what follows begins and ends gently on the way to the next key. */
  readonly smooth: boolean;
}

export interface PoseKey extends Key {
  /** Axis-angle, radians, by the names of the joints; joints that are not named rest. */
  readonly turns: Readonly<Record<string, Vec3>>;
  /** Metres, added after everything else. */
  readonly place: Vec3;
}

export interface ViewKey extends Key, Pick<ViewState, "position" | "target" | "fov"> {}

export interface Keys {
  readonly fps: number;
  /** Frames. */
  readonly count: number;
  /** By their frames; no two at one. */
  readonly poses: readonly PoseKey[];
  readonly views: readonly ViewKey[];
}

export const LANES = ["poses", "views"] as const;
export type Lane = (typeof LANES)[number];

export const NO_KEYS: Keys = { fps: 30, count: 90, poses: [], views: [] };
export const MAX_COUNT = 9000;
export const MAX_FPS = 240;

export function hasKeys(keys: Keys): boolean {
  return keys.poses.length + keys.views.length > 0;
}

export function keyAt(keys: Keys, lane: Lane, frame: number): PoseKey | ViewKey | null {
  return keys[lane].find((key) => key.frame === frame) ?? null;
}

/** With a key in place of the one that its frame may have; the timeline grows as far as it needs. */
export function withKey<L extends Lane>(keys: Keys, lane: L, key: Keys[L][number]): Keys {
  const others = without(keys, lane, key.frame)[lane] as readonly Key[];
  const sorted = [...others, key].sort((a, b) => a.frame - b.frame);
  return { ...keys, count: Math.max(keys.count, key.frame + 1), [lane]: sorted };
}

export function without(keys: Keys, lane: Lane, frame: number): Keys {
  return { ...keys, [lane]: (keys[lane] as readonly Key[]).filter((key) => key.frame !== frame) };
}

/** With a key at another frame, where it takes the place of the one that may be there. */
export function withMoved(keys: Keys, lane: Lane, from: number, to: number): Keys {
  const key = keyAt(keys, lane, from);
  const frame = Math.min(Math.max(Math.round(to), 0), keys.count - 1);
  return key && frame !== from ? withKey(without(keys, lane, from), lane, { ...key, frame } as never) : keys;
}

/** With another length, in which all keys have room. */
export function withCount(keys: Keys, count: number): Keys {
  const last = Math.max(0, ...keys.poses.map(({ frame }) => frame), ...keys.views.map(({ frame }) => frame));
  return { ...keys, count: Math.min(Math.max(Math.round(count), last + 1, 2), MAX_COUNT) };
}

/** Frames that have a key, in order. */
export function keyedFrames(keys: Keys): readonly number[] {
  const frames = new Set([...keys.poses, ...keys.views].map(({ frame }) => frame));
  return [...frames].sort((a, b) => a - b);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isVec3 = (value: unknown) => Array.isArray(value) && value.length === 3 && value.every(Number.isFinite);
const isFrame = (value: unknown, count: number) => Number.isInteger(value) && (value as number) >= 0 && (value as number) < count;

/** Whether a value from elsewhere is keys. */
export function areKeys(value: unknown): value is Keys {
  if (!isRecord(value)) return false;
  const { fps, count, poses, views } = value;
  if (!(typeof fps === "number" && fps >= 1 && fps <= MAX_FPS && isFrame(count, MAX_COUNT + 1))) return false;
  const areOf = (keys: unknown, holds: (key: Record<string, unknown>) => boolean) =>
    Array.isArray(keys) &&
    keys.every((key) => isRecord(key) && isFrame(key.frame, count as number) && typeof key.smooth === "boolean" && holds(key)) &&
    keys.every((key, index) => index === 0 || key.frame > keys[index - 1].frame);
  return (
    areOf(poses, ({ turns, place }) => isRecord(turns) && Object.values(turns).every(isVec3) && isVec3(place)) &&
    areOf(views, ({ position, target, fov }) => isVec3(position) && isVec3(target) && Number.isFinite(fov))
  );
}
