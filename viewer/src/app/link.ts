/** Settings in the part of the address after `#`: what differs from the defaults, as JSON in base64url. */

import { areKeys } from "./keys/keys";
import { areMembers, isEdits, isScenePlace, isShape, isVec3 } from "./members";
import { BACKGROUNDS, COMPARISONS, DEFAULTS, type Settings, THEMES } from "./settings";

const NAME = "view";

export function linkHash(settings: Settings): string {
  const changed = Object.entries(settings).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULTS[key as keyof Settings]),
  );
  return `#${NAME}=${toBase64Url(JSON.stringify(Object.fromEntries(changed)))}`;
}

/** The settings of a link; null if the hash holds none. Throws an Error fit to be shown if they are damaged. */
export function settingsOfHash(hash: string): Partial<Settings> | null {
  const text = new URLSearchParams(hash.slice(1)).get(NAME);
  if (text === null) return null;
  const found = parse(text);
  const settings: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(found)) {
    const key = FORMER_NAMES[name] ?? name;
    if (!Object.hasOwn(CHECKS, key) || !CHECKS[key as keyof Settings](value)) throw new Error(`This link is damaged: it has no usable "${key}".`);
    // Links of earlier versions know fewer layers.
    settings[key] = key === "layers" ? { ...DEFAULTS.layers, ...(value as object) } : value;
  }
  return settings as Partial<Settings>;
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(fromBase64Url(text));
    if (isRecord(value)) return value;
  } catch {
    // Falls through to the one message for every kind of damage.
  }
  throw new Error("This link is damaged: its end may be missing.");
}

type Check = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isNumber: Check = (value) => typeof value === "number" && Number.isFinite(value);
const isBoolean: Check = (value) => typeof value === "boolean";
const isText: Check = (value) => typeof value === "string";
const isTextOrNull: Check = (value) => value === null || isText(value);
const within = (low: number, high: number): Check => (value) => isNumber(value) && (value as number) >= low && (value as number) <= high;
const oneOf = (values: readonly unknown[]): Check => (value) => values.includes(value);
const isLayers: Check = (value) =>
  isRecord(value) && Object.keys(DEFAULTS.layers).every((layer) => !(layer in value) || isBoolean(value[layer]));
const isColor: Check = (value) => isText(value) && /^#[0-9a-f]{6}$/i.test(value as string);
const isBackground: Check = (value) => (BACKGROUNDS as readonly unknown[]).includes(value) || isColor(value);
const isLight: Check = (value) =>
  isRecord(value) && isBoolean(value.on) && within(-180, 180)(value.turn) && within(0, 4)(value.brightness) && isColor(value.tint);
const isView: Check = (value) =>
  value === null ||
  (isRecord(value) && isVec3(value.position) && isVec3(value.target) && isNumber(value.fov) && isTextOrNull(value.snapped));

const CHECKS: Readonly<Record<keyof Settings, Check>> = {
  clip: isTextOrNull,
  frame: within(0, 1e7),
  playing: isBoolean,
  loop: isBoolean,
  speed: within(0.01, 16),
  elapsed: within(-1e9, 1e9),
  members: areMembers,
  chosen: within(0, 1e6),
  still: isScenePlace,
  stillShown: isBoolean,
  edits: isEdits,
  shift: isVec3,
  keys: areKeys,
  autoKey: isBoolean,
  viewFollows: isBoolean,
  betas: isShape,
  view: isView,
  follow: isBoolean,
  layers: isLayers,
  mode: oneOf(["splats", "ellipsoids", "points"]),
  coloring: oneOf(["rgb", "part", "normal", "opacity", "views", "depth"]),
  exposure: within(-8, 8),
  light: isLight,
  background: isBackground,
  share: within(0.01, 1),
  resolution: within(0.1, 2),
  adapts: isBoolean,
  streaming: isBoolean,
  posing: isBoolean,
  joint: isTextOrNull,
  comparison: oneOf(COMPARISONS),
  opacity: within(0, 1),
  wipe: within(0, 1),
  second: isTextOrNull,
  autoRefine: isBoolean,
  theme: oneOf(THEMES),
};

/** What settings were called in links that were copied from earlier versions. */
const FORMER_NAMES: Readonly<Record<string, keyof Settings>> = { served: "streaming" };

function toBase64Url(text: string): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(text));
  return btoa(bytes).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

function fromBase64Url(text: string): string {
  const bytes = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return new TextDecoder().decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
}
