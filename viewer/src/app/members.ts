/** The avatars of a scene, as plain values: where each stands, and what is its own. */

import { HOME, type Place, type ScenePlace, UPS, type Vec3 } from "../engine";
import { areKeys, type Keys, NO_KEYS } from "./keys/keys";

/** Joint names to axis-angle vectors, radians: these joints no longer follow the clip. */
export type Edits = Readonly<Record<string, Vec3>>;

/** What of the settings belongs to one avatar. */
export interface Own {
  /** Null: the rest pose. */
  readonly clip: string | null;
  readonly edits: Edits;
  /** Metres, added to where the clip puts the body. */
  readonly shift: Vec3;
  readonly keys: Keys;
  /** Shape coefficients; null: the person's own. */
  readonly betas: readonly number[] | null;
}

/** An avatar of the scene. */
export interface Member {
  /** Not that of any other. */
  readonly id: number;
  /** Of the run whose avatar it is. */
  readonly run: string;
  readonly place: Place;
  /** Seconds by which its motion is ahead. */
  readonly offset: number;
  readonly visible: boolean;
  /** Of the chosen avatar the settings themselves say it. */
  readonly own: Own;
}

export const NOTHING_OWN: Own = { clip: null, edits: {}, shift: [0, 0, 0], keys: NO_KEYS, betas: null };
export const OWN = Object.keys(NOTHING_OWN) as (keyof Own)[];

export const AS_IN_FILE: ScenePlace = { x: 0, y: 0, z: 0, turn: 0, scale: 1, up: "capture" };

/** As many as the engine draws, beside a still scene. */
export const MOST_MEMBERS = 15;
/** Metres that avatars are put apart. */
const APART = 1;
/** Metres that they may be away, seconds that they may be ahead. */
export const FARTHEST = 50;
export const LONGEST = 3600;

export function newMember(id: number, run: string, place = HOME): Member {
  return { id, run, place, offset: 0, visible: true, own: NOTHING_OWN };
}

/** The nearest place beside the first where nobody stands. */
export function freePlace(members: readonly Member[]): Place {
  const free = (x: number) => members.every(({ place }) => Math.hypot(place.x - x, place.z) > APART / 2);
  for (let step = 0; ; step++) {
    const x = APART * (step % 2 === 1 ? (step + 1) / 2 : -step / 2);
    if (free(x)) return { ...HOME, x };
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isWithin = (value: unknown, low: number, high: number): boolean =>
  typeof value === "number" && value >= low && value <= high;
const areNumbers = (value: unknown): boolean => Array.isArray(value) && value.length <= 1000 && value.every(Number.isFinite);

export const isVec3 = (value: unknown): boolean => areNumbers(value) && (value as number[]).length === 3;
export const isEdits = (value: unknown): boolean => isRecord(value) && Object.values(value).every(isVec3);
export const isShape = (value: unknown): boolean => value === null || areNumbers(value);

const isPlace = (value: unknown): boolean =>
  isRecord(value) && isWithin(value.x, -FARTHEST, FARTHEST) && isWithin(value.z, -FARTHEST, FARTHEST) && Number.isFinite(value.turn);

const isOwn = (value: unknown): boolean =>
  isRecord(value) &&
  (value.clip === null || typeof value.clip === "string") &&
  isEdits(value.edits) &&
  isVec3(value.shift) &&
  areKeys(value.keys) &&
  isShape(value.betas);

const isMember = (value: unknown): boolean =>
  isRecord(value) &&
  isWithin(value.id, 0, 1e6) &&
  typeof value.run === "string" &&
  isPlace(value.place) &&
  isWithin(value.offset, -LONGEST, LONGEST) &&
  typeof value.visible === "boolean" &&
  isOwn(value.own);

export function areMembers(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > MOST_MEMBERS || !value.every(isMember)) return false;
  return new Set(value.map(({ id }: Member) => id)).size === value.length;
}

export const isScenePlace = (value: unknown): boolean =>
  isRecord(value) &&
  isPlace(value) &&
  isWithin(value.y, -FARTHEST, FARTHEST) &&
  isWithin(value.scale, 1e-3, 1e3) &&
  (UPS as readonly unknown[]).includes(value.up);
