/** What a pack's header says beside its arrays; `viewer/meta.py` declares the same. */

import { FormatError } from "./errors";
import type { Vec3 } from "./rotations";

/** Checks a JSON value and gives it its type; `where` names the value in errors. */
type Reader<T> = (value: unknown, where: string) => T;
type TypeOf<R> = R extends Reader<infer T> ? T : never;

const text: Reader<string> = (value, where) => (typeof value === "string" ? value : refuse(where, "text", value));

const flag: Reader<boolean> = (value, where) =>
  typeof value === "boolean" ? value : refuse(where, "true or false", value);

const number: Reader<number> = (value, where) =>
  typeof value === "number" && Number.isFinite(value) ? value : refuse(where, "a number", value);

const natural: Reader<number> = (value, where) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : refuse(where, "a natural number", value);

function oneOf<const T extends readonly string[]>(...choices: T): Reader<T[number]> {
  return (value, where) =>
    choices.includes(value as string) ? (value as T[number]) : refuse(where, choices.join(" or "), value);
}

function optional<T>(reader: Reader<T>): Reader<T | null> {
  return (value, where) => (value === null || value === undefined ? null : reader(value, where));
}

function list<T>(reader: Reader<T>, length?: number): Reader<T[]> {
  return (value, where) => {
    if (!Array.isArray(value) || (length !== undefined && value.length !== length)) {
      return refuse(where, `a list${length === undefined ? "" : ` of ${length}`}`, value);
    }
    return value.map((item, index) => reader(item, `${where}[${index}]`));
  };
}

const vector = list(number, 3) as Reader<Vec3>;

function object<T extends Record<string, Reader<unknown>>>(readers: T): Reader<{ [K in keyof T]: TypeOf<T[K]> }> {
  return (value, where) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse(where, "an object", value);
    const members = value as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(readers).map(([name, reader]) => [name, reader(members[name], `${where}.${name}`)]),
    ) as { [K in keyof T]: TypeOf<T[K]> };
  };
}

function refuse(where: string, expected: string, found: unknown): never {
  throw new FormatError(`'${where}' must be ${expected}, found ${(JSON.stringify(found) ?? "nothing").slice(0, 60)}`);
}

/** The range that a quantity's integers stand for: 0 is `low`, the largest is `high`. */
const span = object({ low: number, high: number });
export type Span = TypeOf<typeof span>;

/** Distant lamps, three numbers of each; `mean`: what colours are scaled by where they are off. */
const lampsMeta = object({
  directions: list(number),
  intensities: list(number),
  everywhere: vector,
  mean: vector,
  /** Pairs: a vertex that lies inside the body, and the vertex whose light it has. */
  inside: optional(list(number)),
});
export type LampsMeta = TypeOf<typeof lampsMeta>;

/** What an integer of the moves stands for, and what 255 of the strongest compression does. */
const foldsMeta = object({ step: number, most: number });
export type FoldsMeta = TypeOf<typeof foldsMeta>;

export const gaussiansMeta = object({
  count: natural,
  /** How Gaussians follow the body: with their triangle, by their centres alone, or with its bones. */
  frame: oneOf("triangle", "world", "bones"),
  weights: span,
  height: span,
  log_scale: span,
  color: span,
  /** What an integer of the array `shading` stands for, if there is one. */
  shading_step: optional(number),
  /** The light that all of the shading has in common, see `light.ts`; packs of earlier versions do not know it apart. */
  light: optional(list(number, 24)),
  /** Variance that drawing adds to each splat, pixels². */
  dilation: optional(number),
  /** Of the pictures that they were learned from, in finer ones than which dilation grows; 0 where that is not known. */
  pixels_per_metre: optional(number),
  /** Levels of detail: the first `count` Gaussians, each drawn `growth` times as large, show all of the person. */
  levels: optional(list(object({ count: natural, growth: number }))),
  /** What a pose does beside carrying the Gaussians along, see `effects/`. */
  lamps: optional(lampsMeta),
  folds: optional(foldsMeta),
});
export type GaussiansMeta = TypeOf<typeof gaussiansMeta>;
export type Level = NonNullable<GaussiansMeta["levels"]>[number];
export type FrameKind = GaussiansMeta["frame"];

/** A surface that hangs, of vertices row by row, from where it is held down; see `clothes/`. */
const sheetMeta = object({
  first: natural,
  rows: natural,
  columns: natural,
  /** Whether the last column lies beside the first; and whether columns bend freely. */
  closed: flag,
  bends: flag,
  /** Rows and columns where particles are. */
  particle_rows: list(natural),
  particle_columns: list(natural),
  /** Pulls towards the own shape, 1/s², and against any motion, 1/s. */
  stiffness: number,
  drag: number,
  /** Metres kept from the skin. */
  clearance: number,
  /** Steps for which the body stands still in the first pose. */
  settling: natural,
  /** Joints: skin that follows one of these more than any other pushes it out, one in `obstacles` of its vertices. */
  pushing: list(natural),
  obstacles: natural,
});
export type SheetMeta = TypeOf<typeof sheetMeta>;

/** Loose clothes and long hair: the body's last vertices, one surface after another. */
const clothesMeta = object({
  sheets: list(sheetMeta),
  constants: object({
    /** Steps a second, at least. */
    rate: number,
    /** m/s². */
    gravity: number,
    /** Metres from the skin from which on it pushes no more. */
    near: number,
    /** Share of its length to which a column lets itself be pushed together. */
    shortest: number,
    /** Metres a second. */
    fastest: number,
    /** Of pushing out and keeping lengths in a step. */
    rounds: natural,
  }),
});
export type ClothesMeta = TypeOf<typeof clothesMeta>;
export type HangingConstants = ClothesMeta["constants"];

const bodyMeta = object({
  kind: text,
  gender: text,
  joint_names: list(text),
  parents: list(number),
  rest_vertices: list(span, 3),
  shape: optional(object({ betas: list(number), step: number, names: optional(list(text)) })),
  pose_step: optional(number),
  clothes: optional(clothesMeta),
});
export type BodyMeta = TypeOf<typeof bodyMeta>;

export const clipMeta = object({
  name: text,
  fps: number,
  first: natural,
  count: natural,
  /** Frame of the capture that the first one is, if there are photographs of it. */
  start: optional(natural),
  held_out: flag,
});
export type ClipMeta = TypeOf<typeof clipMeta>;

/** A camera of the capture: OpenCV axes, x_cam = R x_world + t in metres, pixel centres at +0.5. */
const cameraMeta = object({
  name: text,
  R: list(number, 9),
  t: vector,
  K: list(number, 9),
  width: natural,
  height: natural,
  held_out: flag,
  anchor: flag,
});
export type CaptureCamera = Readonly<TypeOf<typeof cameraMeta>>;
/** What of a camera its picture depends on. */
export type CameraModel = Pick<CaptureCamera, "R" | "t" | "K" | "width" | "height">;

export const avatarMeta = object({
  name: text,
  up: vector,
  floor: number,
  body: bodyMeta,
  gaussians: gaussiansMeta,
  clips: list(clipMeta),
  cameras: list(cameraMeta),
});
export type AvatarMeta = TypeOf<typeof avatarMeta>;
