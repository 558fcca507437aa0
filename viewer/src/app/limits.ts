/** How far joints turn and how they are grouped, by their names in the SMPL family. */

/** Degrees about x, y and z. */
type Ranges = readonly [readonly [number, number], readonly [number, number], readonly [number, number]];

/**
 * Components of axis-angle vectors in the rest pose with spread arms: x to the body's left, y up, z to the front.
 * For the left side or the middle; the right side mirrors y and z. After common goniometry tables.
 */
const RANGES: Readonly<Record<string, Ranges>> = {
  hip: [[-125, 40], [-50, 50], [-35, 70]],
  knee: [[-5, 150], [-15, 15], [-10, 10]],
  ankle: [[-40, 50], [-30, 30], [-30, 30]],
  foot: [[-40, 40], [-10, 10], [-10, 10]],
  spine1: [[-30, 45], [-30, 30], [-30, 30]],
  spine2: [[-25, 40], [-30, 30], [-25, 25]],
  spine3: [[-20, 30], [-30, 30], [-25, 25]],
  neck: [[-45, 45], [-60, 60], [-40, 40]],
  head: [[-45, 45], [-60, 60], [-40, 40]],
  collar: [[-20, 20], [-35, 25], [-20, 45]],
  shoulder: [[-100, 100], [-140, 70], [-110, 120]],
  elbow: [[-90, 90], [-150, 8], [-30, 30]],
  wrist: [[-60, 60], [-40, 40], [-85, 85]],
  hand: [[-30, 30], [-30, 30], [-40, 40]],
  jaw: [[-5, 30], [-10, 10], [-5, 5]],
  eye: [[-30, 30], [-40, 40], [-5, 5]],
  finger: [[-30, 30], [-40, 40], [-100, 45]],
  thumb: [[-60, 60], [-60, 60], [-60, 60]],
};
const FREE: Ranges = [[-180, 180], [-180, 180], [-180, 180]];
const FINGER = /^(index|middle|ring|pinky|thumb)\d$/;

export interface AngleLimits {
  readonly low: readonly [number, number, number];
  readonly high: readonly [number, number, number];
}

/** The ranges of a joint's axis-angle components, radians; joints of unknown names turn freely. */
export function angleLimits(name: string): AngleLimits {
  const { side, kind } = sideAndKind(name);
  const ranges = RANGES[FINGER.test(kind) ? (kind.startsWith("thumb") ? "thumb" : "finger") : kind] ?? FREE;
  const mirrored = ranges.map(([low, high], axis) => (side === "right" && axis > 0 ? [-high, -low] : [low, high]));
  const radians = (end: 0 | 1) => mirrored.map((range) => (range[end] * Math.PI) / 180) as unknown as AngleLimits["low"];
  return { low: radians(0), high: radians(1) };
}

export const GROUPS = ["Torso", "Head", "Left arm", "Right arm", "Left leg", "Right leg", "Left hand", "Right hand"] as const;
export type Group = (typeof GROUPS)[number];

export function groupOf(name: string): Group {
  const { side, kind } = sideAndKind(name);
  if (["neck", "head", "jaw", "eye"].includes(kind)) return "Head";
  if (side === null) return "Torso";
  const limb = ["hip", "knee", "ankle", "foot"].includes(kind) ? "leg" : kind === "hand" || FINGER.test(kind) ? "hand" : "arm";
  return `${side === "left" ? "Left" : "Right"} ${limb}`;
}

/** The joint of the other side; the name itself in the middle. */
export function mirrorName(name: string): string {
  if (name.startsWith("left_")) return `right_${name.slice(5)}`;
  return name.startsWith("right_") ? `left_${name.slice(6)}` : name;
}

/** "left_spine_1" as a person reads it: "Left spine 1". */
export function readableName(name: string): string {
  const words = name.replaceAll("_", " ").replace(/(\D)(\d)/g, "$1 $2");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function sideAndKind(name: string): { side: "left" | "right" | null; kind: string } {
  const match = /^(left|right)_(.+)$/.exec(name);
  if (!match) return { side: null, kind: name };
  return { side: match[1] as "left" | "right", kind: match[2] };
}
