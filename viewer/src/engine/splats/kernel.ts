/** Places, sorts and paints Gaussians where there is no GPU, four at a time: the page's side of `viewer/kernel/`. */

import code from "kernel:../../../kernel/index.ts";
import type { Pinhole } from "../pinhole";
import { chosen } from "../sorting/choosing";
import { KernelMemory } from "./kernel_memory";
import type { PaintedPicture } from "./overlay";
import { dilationIn, type Placement } from "./placement";

interface Code {
  readonly memory: WebAssembly.Memory;
  unpack(group: number): void;
  place(group: number, count: number): void;
  sort(depths: number, kept: number, count: number, starts: number, order: number): number;
  begin(picture: number): void;
  paint(picture: number, order: number, count: number): void;
}

// What `viewer/kernel/` has laid down: bytes of a placed Gaussian, words of its structures, numbers of its kinds, room for
// counting, and what the sides of what is painted are multiples of.
const RECORD = 48;
const GROUP_WORDS = 59;
const ARRAYS = 19;
const PICTURE_WORDS = 16;
const KINDS = ["triangle", "world", "bones", "still"];
const COUNTING = 65537;
const SIDE = 64;
/** By the code of an opacity: the square of how many standard deviations a splat reaches, where its alpha is 1/255. */
const REACHED = Float32Array.from({ length: 256 }, (_, opacity) => 2 * Math.log(Math.max(opacity, 1)));

let compiled: WebAssembly.Module | null | undefined;

/** What is to be run; null where WebAssembly, or a part of it, is not to be had. */
function kernelModule(): WebAssembly.Module | null {
  if (compiled === undefined) {
    try {
      compiled = new WebAssembly.Module(code);
    } catch {
      compiled = null; // forbidden, or without vectors
    }
  }
  return compiled;
}

/** Whether a kernel can place these as they are to be seen. */
export function kernelPlaces(placements: readonly Placement[]): boolean {
  const places = ({ coloring, data: { frame, shading } }: Placement) => coloring === "rgb" && (frame !== "bones" || !shading);
  return kernelModule() !== null && placements.every(places);
}

/** One group in the kernel's memory: where it and its arrays are, in bytes; 0 for none. */
interface Group {
  readonly placement: Placement;
  readonly at: number;
  /** Of all groups' Gaussians. */
  readonly first: number;
  readonly vertices: number;
  readonly normals: number;
  readonly factors: number;
  readonly bones: number;
  readonly changes: number;
  readonly weights: number;
  readonly heights: number;
  /** What the arrays hold. */
  stance: unknown;
  lit: number;
}

/** Some groups of Gaussians, and the picture that is painted of them again and again. */
export class Kernel {
  /** How long the last sort took, milliseconds. */
  sortMilliseconds = 0;

  private readonly run: Code;
  private readonly memory: KernelMemory;
  private readonly groups: readonly Group[];
  private readonly total: number;
  // Where arrays are.
  private readonly depths: number;
  private readonly records: number;
  private readonly order: number;
  private readonly kept: number;
  private readonly starts: number;
  private readonly picture: number;
  private readonly canvas: number;
  private size = { width: 0, height: 0, pixels: 0 };
  /** How many are painted, whether some are left out, and the end of each group's. */
  private count = -1;
  private some = false;
  private ends: readonly number[] = [];

  /** Throws a RangeError where there is not enough memory. */
  constructor(placements: readonly Placement[]) {
    this.run = new WebAssembly.Instance(kernelModule()!).exports as unknown as Code;
    const memory = (this.memory = new KernelMemory(this.run.memory));
    let total = 0;
    const firsts = placements.map(({ data }) => (total += padded(data.count)) - padded(data.count));
    this.total = total;
    this.depths = memory.take(4 * total);
    this.records = memory.take(RECORD * total);
    this.order = memory.take(4 * total);
    this.kept = memory.take(4 * total);
    this.starts = memory.take(4 * COUNTING);
    this.picture = memory.take(4 * PICTURE_WORDS);
    this.groups = placements.map((placement, index) => this.enter(placement, firsts[index]));
    this.canvas = memory.take(0);
  }

  /** Paints so many, the first levels or the most opaque, as a camera sees them that each group has in its own world. */
  paint(pinholes: readonly Pinhole[], count: number, exposure: number): PaintedPicture {
    const { kept, memory, order, picture, run } = this;
    const { height, width } = pinholes[0];
    this.fit(width, height);
    this.choose(count);
    this.groups.forEach((group, index) => {
      this.tell(group);
      this.aim(group, pinholes[index], exposure);
      run.place(group.at, this.ends[index]);
    });
    const start = performance.now();
    const seen = run.sort(this.depths, this.some ? kept : 0, this.some ? count : this.total, this.starts, order);
    this.sortMilliseconds = performance.now() - start;
    run.paint(picture, order, seen);
    const [left, top, right, bottom, columns, rows] = memory.words(picture + 32, 6);
    const pixels = memory.bytes(this.size.pixels, 4 * columns * rows);
    return { pixels, columns, rows, corner: [left, top], width, height, region: { left, top, right, bottom } };
  }

  private enter(placement: Placement, first: number): Group {
    const { memory } = this;
    const { body, data, effects } = placement;
    const { anchors, frame, logScale, shading } = data;
    const count = padded(data.count);
    const onSkin = "corners" in anchors;
    const perVertex = onSkin ? 12 * (body?.numVertices ?? 0) : 0;
    const group = {
      ...{ placement, at: memory.take(4 * GROUP_WORDS), first, stance: null, lit: -1 },
      vertices: memory.take(perVertex),
      normals: frame === "triangle" || shading ? memory.take(perVertex) : 0,
      factors: effects.factors ? memory.take(perVertex) : 0,
      changes: memory.take(4 * 24),
      bones: memory.take(frame === "bones" ? 48 * (body?.numJoints ?? 0) : 0),
      weights: onSkin ? memory.take(12 * count) : memory.put(anchors.means, 3 * count),
      heights: memory.take(onSkin ? 4 * count : 0),
    };
    const colors = Uint32Array.from({ length: data.count }, (_, i) => data.places[4 * i + 3]);
    const scales = Float32Array.from({ length: 1024 }, (_, code) => Math.exp(logScale.low + (code / 1023) * (logScale.high - logScale.low)));
    const arrays = [
      ...[memory.put(data.shapes, 4 * count), memory.take(36 * count), memory.put(colors, count)],
      ...[memory.put(Float32Array.from(colors, (color) => REACHED[color >>> 24]), count), group.weights, group.heights],
      onSkin ? memory.put(anchors.corners, 3 * count) : 0,
      frame === "triangle" ? memory.put(restsOf(placement), count) : 0,
      ...[group.vertices, group.normals, group.factors, group.bones, this.depths + 4 * first, this.records + RECORD * first],
      ...[memory.put(scales), shading ? memory.put(interleaved(shading.words, count)) : 0, group.changes],
    ];
    memory.words(group.at, ARRAYS).set([KINDS.indexOf(frame), data.count, ...arrays]);
    this.run.unpack(group.at);
    return group;
  }

  /** Brings a group into the pose and the light that it is to be seen in. */
  private tell(group: Group): void {
    const { memory } = this;
    const { data: { anchors }, effects, posed } = group.placement;
    effects.update();
    if (posed && group.stance !== posed) {
      if (anchors.kind === "bones") memory.floats(group.bones, posed.bones.length).set(posed.bones);
      if ("corners" in anchors) {
        const { heights, weights } = effects.places ?? anchors;
        memory.floats(group.vertices, posed.vertices.length).set(posed.vertices);
        if (group.normals) memory.floats(group.normals, posed.normals.length).set(posed.normals);
        memory.floats(group.weights, weights.length).set(weights);
        memory.floats(group.heights, heights.length).set(heights);
      }
      group.stance = posed;
    }
    if (effects.factors && group.lit !== effects.lit) {
      memory.floats(group.factors, effects.factors.length).set(effects.factors);
      group.lit = effects.lit;
    }
  }

  private aim({ at, changes, placement }: Group, pinhole: Pinhole, exposure: number): void {
    const { R, t, focal, centre, width, height } = pinhole;
    const { data: { color }, growth, lightChange, lightGain, shadingStep, turn } = placement;
    const [leftmost, rightmost] = slopes(focal[0], centre[0], width);
    const [topmost, lowest] = slopes(focal[1], centre[1], height);
    const how = [
      ...[...R, ...t, ...focal, ...centre, width, height, leftmost, topmost, rightmost, lowest],
      ...[growth, dilationIn(placement, pinhole), color.low, (color.high - color.low) / 255, ...lightGain, exposure],
      ...[...turn, shadingStep],
    ];
    this.memory.floats(at + 4 * ARRAYS, how.length).set(how);
    this.memory.floats(changes, 24).set(lightChange);
  }

  private choose(count: number): void {
    if (count === this.count) return;
    const counts = this.groups.map(({ placement }) => placement.data.count);
    const names = chosen(this.groups.map(({ placement }) => placement.data), count);
    this.count = count;
    this.some = names !== null;
    this.ends = counts;
    if (!names) return;
    let turn = 0;
    let start = 0;
    this.ends = this.groups.map(({ first }, index) => {
      let end = 0;
      for (; turn < names.length && names[turn] < start + counts[index]; turn++) {
        end = names[turn] - start + 1;
        names[turn] += first - start;
      }
      start += counts[index];
      return end;
    });
    this.memory.words(this.kept, names.length).set(names);
  }

  private fit(width: number, height: number): void {
    if (this.size.width === width && this.size.height === height) return;
    const { memory } = this;
    const stride = padded(width);
    const columns = Math.ceil(width / 8);
    memory.giveBack(this.canvas);
    const sums = memory.take(16 * stride * height);
    const open = memory.take(columns * Math.ceil(height / 8));
    const pixels = memory.take(4 * (stride + SIDE) * (height + SIDE));
    this.size = { width, height, pixels };
    memory.words(this.picture, 8).set([sums, open, pixels, this.records, width, height, stride, columns]);
    this.run.begin(this.picture);
  }
}

/** Twice the area at rest of the face that each Gaussian lies on. */
function restsOf({ data: { count, places }, restAreas }: Placement): Float32Array {
  return Float32Array.from({ length: count }, (_, i) => restAreas[places[4 * i]]);
}

/** Six of the eight words of each, so that those of four Gaussians lie beside each other. */
function interleaved(words: Uint32Array, count: number): Uint32Array {
  return Uint32Array.from({ length: 6 * count }, (_, i) => {
    const four = Math.floor(i / 24);
    return words[8 * (4 * four + (i % 4)) + ((i >> 2) % 6)] ?? 0;
  });
}

function padded(count: number): number {
  return (count + 3) & ~3;
}

/** Slopes at the picture's edges and a little beyond, as the placing shader has them. */
function slopes(focal: number, centre: number, size: number): [number, number] {
  const margin = (0.3 * 0.5 * size) / focal;
  return [-centre / focal - margin, (size - centre) / focal + margin];
}
