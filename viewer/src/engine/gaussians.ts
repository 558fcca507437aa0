/** Gaussians of a pack: packed words for the shaders, and what the sorter needs. */

import type { Container } from "./container";
import { type Folds, readFolds } from "./effects/folds";
import { type Lamps, readLamps } from "./effects/lamps";
import { FormatError } from "./errors";
import type { FrameKind, GaussiansMeta, Level, Span } from "./format";
import type { Light } from "./light";

/** Where Gaussians are, for computing depths; plain arrays, so that it can be sent to a worker. */
export type Anchors =
  | {
      kind: "triangle" | "world";
      /** 3 G vertex indices. */
      corners: Uint32Array;
      /** 3 G barycentric weights. */
      weights: Float32Array;
      /** G, metres along the normal. */
      heights: Float32Array;
    }
  | {
      kind: "bones";
      /** 3 G, rest space, metres. */
      means: Float32Array;
      /** 4 G joints. */
      bones: Uint8Array;
      /** 4 G, rows sum to 1. */
      weights: Float32Array;
    }
  | {
      kind: "still";
      /** 3 G, metres. */
      means: Float32Array;
    };

/** What packs of earlier versions were learned under, which do not say. */
const USUAL_DILATION = 0.3;

/** Colour added for each of eight functions of the unit normal; see the placing shader. */
export interface Shading {
  /** Eight words a Gaussian, of which six hold 24 signed bytes: function by function, red, green and blue. */
  words: Uint32Array;
  /** What 1 stands for. */
  step: number;
}

export interface GaussianData {
  count: number;
  /** How they follow the body; those of a still scene follow none. */
  frame: FrameKind | "still";
  anchors: Anchors;
  /** Four words a Gaussian: where it is, and colour and opacity as 8 bits each. See the placing shader. */
  places: Uint32Array;
  /** Four words a Gaussian: scales, rotation, and what depends on the frame kind. */
  shapes: Uint32Array;
  /** How colours change with where the surface faces, if they do. */
  shading: Shading | null;
  /** The light that is common to all of the shading; null: it is not known apart. */
  light: Light | null;
  /** Lamps in place of such a light, whose shadows a pose casts. */
  lamps: Lamps | null;
  /** How a pose moves them on their triangles. */
  folds: Folds | null;
  opacities: Uint8Array;
  hasViews: boolean;
  weights: Span;
  height: Span;
  logScale: Span;
  color: Span;
  /** Variance that drawing adds to each splat, pixels². */
  dilation: number;
  /** Of the pictures that they were learned from, in finer ones than which dilation grows; 0 where that is not known. */
  pixelsPerMetre: number;
  /** Whether more of them are on their way: folds and the body's shadows on itself wait for all. */
  coming: boolean;
  /** Ascending; empty where Gaussians are in no such order. */
  levels: readonly Level[];
}

/** The Gaussians of a pack, bound to a body with these faces and as many joints. */
export function readGaussians(
  meta: GaussiansMeta,
  container: Container,
  faces: Uint32Array,
  numJoints: number,
): GaussianData {
  const count = meta.levels ? comeSoFar(meta.count, container) : meta.count;
  meta = { ...meta, count };
  const colors = container.get("colors", ["u8"], [count, 4]);
  const shared = {
    count,
    frame: meta.frame,
    opacities: Uint8Array.from({ length: count }, (_, i) => colors[4 * i + 3]),
    shading: meta.lamps ? null : readShading(meta, container),
    light: meta.lamps || meta.shading_step === null ? null : meta.light,
    lamps: null,
    folds: null,
    weights: meta.weights,
    height: meta.height,
    logScale: meta.log_scale,
    color: meta.color,
    dilation: meta.dilation ?? USUAL_DILATION,
    pixelsPerMetre: meta.pixels_per_metre ?? 0,
    coming: !container.complete,
    levels: checkLevels(meta),
  };
  const colorWords = new Uint32Array(colors.slice().buffer);
  const scales = container.get("scales", ["u32"], [count]);
  const rotations = container.get("rotations", ["u32"], [count]);
  if (meta.frame === "bones") {
    return { ...shared, hasViews: false, ...readSkinned(container, count, numJoints, colorWords, scales, rotations) };
  }
  const hasViews = container.has("views");
  const views = hasViews ? container.get("views", ["u8"], [count]) : new Uint8Array(count);
  return {
    ...shared,
    hasViews,
    lamps: meta.lamps && readLamps(meta.lamps),
    folds: meta.folds && readFolds(meta.folds, container, count),
    ...readBound(meta, container, faces, colorWords, scales, rotations, views),
  };
}

/** Gaussians of a file that may still be coming: those of which every array is there. */
function comeSoFar(count: number, container: Container): number {
  const rows = ["colors", "scales", "rotations", "face", "weights", "height", "views", "shading", "fold_moves", "fold_most"]
    .filter((name) => container.has(name))
    .map((name) => container.shape(name)[0]);
  return container.complete ? count : Math.min(count, ...rows);
}

function checkLevels({ count, levels }: GaussiansMeta): readonly Level[] {
  const ascends = levels?.every((level, i) => level.count >= (levels[i - 1]?.count ?? 1) && level.growth >= 1 && level.growth <= 16);
  if (ascends === false) throw new FormatError("'meta.gaussians.levels' must ascend, and grow 1 to 16 times");
  return levels?.filter((level, i) => level.count <= count || i === 0) ?? [];
}

function readShading({ count, shading_step: step }: GaussiansMeta, container: Container): Shading | null {
  if (step === null) return null;
  const stored = container.get("shading", ["i8"], [count, 24]);
  const words = new Uint32Array(8 * count);
  const bytes = new Int8Array(words.buffer);
  for (let i = 0; i < count; i++) bytes.set(stored.subarray(24 * i, 24 * i + 24), 32 * i);
  return { words, step };
}

type Placed = Pick<GaussianData, "anchors" | "places" | "shapes">;

function readBound(
  meta: GaussiansMeta,
  container: Container,
  faces: Uint32Array,
  colors: Uint32Array,
  scales: Uint32Array,
  rotations: Uint32Array,
  views: Uint8Array,
): Placed {
  const { count } = meta;
  const face = container.get("face", ["u16", "u32"], [count]);
  const stored = container.get("weights", ["u16"], [count, 2]);
  const heights = container.get("height", ["u16"], [count]);
  const anchors = {
    kind: meta.frame as "triangle" | "world",
    corners: new Uint32Array(3 * count),
    weights: new Float32Array(3 * count),
    heights: Float32Array.from(heights, (n) => fromSteps(n, meta.height)),
  };
  const places = new Uint32Array(4 * count);
  const shapes = new Uint32Array(4 * count);
  for (let i = 0; i < count; i++) {
    const start = 3 * face[i];
    if (start >= faces.length) {
      throw new FormatError(`a Gaussian lies on face ${face[i]}, the body has ${faces.length / 3}`);
    }
    const first = fromSteps(stored[2 * i], meta.weights);
    const second = fromSteps(stored[2 * i + 1], meta.weights);
    anchors.corners.set([faces[start], faces[start + 1], faces[start + 2]], 3 * i);
    anchors.weights.set([first, second, 1 - first - second], 3 * i);
    places.set([face[i], stored[2 * i] | (stored[2 * i + 1] << 16), heights[i] | (views[i] << 16), colors[i]], 4 * i);
    shapes.set([scales[i], rotations[i], 0, 0], 4 * i);
  }
  return { anchors, places, shapes };
}

function readSkinned(
  container: Container,
  count: number,
  numJoints: number,
  colors: Uint32Array,
  scales: Uint32Array,
  rotations: Uint32Array,
): Placed {
  const means = container.get("means", ["f32"], [count, 3]);
  const bones = container.get("bones", ["u8"], [count, 4]);
  const stored = container.get("bone_weights", ["u8"], [count, 4]);
  if (!means.every(Number.isFinite)) throw new FormatError("array 'means' holds NaN or infinity");
  if (bones.some((joint) => joint >= numJoints)) {
    throw new FormatError(`array 'bones' names joints beyond the body's ${numJoints}`);
  }
  const weights = new Float32Array(4 * count);
  const meanWords = new Uint32Array(means.slice().buffer);
  const boneWords = new Uint32Array(bones.slice().buffer);
  const weightWords = new Uint32Array(stored.slice().buffer);
  const places = new Uint32Array(4 * count);
  const shapes = new Uint32Array(4 * count);
  for (let i = 0; i < count; i++) {
    const sum = stored[4 * i] + stored[4 * i + 1] + stored[4 * i + 2] + stored[4 * i + 3];
    if (sum === 0) throw new FormatError("a Gaussian follows no bone: its bone_weights are zero");
    for (let k = 4 * i; k < 4 * i + 4; k++) weights[k] = stored[k] / sum;
    places.set([meanWords[3 * i], meanWords[3 * i + 1], meanWords[3 * i + 2], colors[i]], 4 * i);
    shapes.set([scales[i], rotations[i], boneWords[i], weightWords[i]], 4 * i);
  }
  return { anchors: { kind: "bones", means, bones, weights }, places, shapes };
}

function fromSteps(integer: number, span: Span): number {
  return span.low + (integer / 65535) * (span.high - span.low);
}
