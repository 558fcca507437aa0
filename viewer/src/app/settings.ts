/** What the page shows, as plain values: all that a link restores. */

import { AS_FILMED, type Coloring, type Display, type Layers, type LightLook, type ScenePlace, type ViewState } from "../engine";
import { AS_IN_FILE, type Member, NOTHING_OWN, type Own } from "./members";

export const COMPARISONS = ["off", "opacity", "wipe", "difference"] as const;
export type Comparison = (typeof COMPARISONS)[number];

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** That of the theme; a gradient as in films; a picture of the user's own, which no link holds. */
export const BACKGROUNDS = ["theme", "studio", "picture"] as const;

export const SPEEDS = [0.1, 0.25, 0.5, 1, 1.5, 2, 4] as const;

/** What is an avatar's own is that of the chosen one. */
export interface Settings extends Own {
  /** Of the clip; between two frames while playing slowly. */
  readonly frame: number;
  readonly playing: boolean;
  readonly loop: boolean;
  readonly speed: number;
  /** Seconds that have passed before the clip's first frame, as it repeats: other avatars have clips of other lengths. */
  readonly elapsed: number;
  /** The avatars of the scene; none: the first run's alone. */
  readonly members: readonly Member[];
  /** The avatar that is posed and looked after, by its number. */
  readonly chosen: number;
  /** Where the still scene is, if there is one, and whether it is shown. */
  readonly still: ScenePlace;
  readonly stillShown: boolean;
  /** Whether what is posed by hand becomes a key at once. */
  readonly autoKey: boolean;
  /** Whether one looks along the keys of the view as time goes on. */
  readonly viewFollows: boolean;
  /** Null: not looked from anywhere in particular, the whole body is framed. */
  readonly view: ViewState | null;
  /** Whether the view goes along with a person who travels. */
  readonly follow: boolean;
  readonly layers: Layers;
  readonly mode: Display["mode"];
  readonly coloring: Coloring;
  /** Stops by which the avatar is brightened. */
  readonly exposure: number;
  /** Of avatars that know their light apart. */
  readonly light: LightLook;
  /** One of the named backgrounds, or a colour: #rrggbb. */
  readonly background: string;
  /** Of the Gaussians, the most opaque first; (0, 1]. */
  readonly share: number;
  /** Drawn pixels to a pixel of the screen. */
  readonly resolution: number;
  /** Whether the resolution falls while things move, where the machine is slow. */
  readonly adapts: boolean;
  /** Whether the server draws in place of the page. */
  readonly streaming: boolean;
  /** The handles on the joints are shown. */
  readonly posing: boolean;
  /** Joint whose rings are shown. */
  readonly joint: string | null;
  readonly comparison: Comparison;
  /** Of the photograph over the avatar, 0 to 1. */
  readonly opacity: number;
  /** Where the photograph ends, 0 to 1 from the left. */
  readonly wipe: number;
  /** The run shown beside the first, by its id. */
  readonly second: string | null;
  readonly autoRefine: boolean;
  readonly theme: Theme;
}

export const DEFAULTS: Settings = {
  ...NOTHING_OWN,
  frame: 0,
  playing: false,
  loop: true,
  speed: 1,
  elapsed: 0,
  members: [],
  chosen: 0,
  still: AS_IN_FILE,
  stillShown: true,
  autoKey: false,
  viewFollows: false,
  view: null,
  follow: true,
  layers: { gaussians: true, mesh: false, skeleton: false, cameras: false, floor: true, box: false, shadow: true },
  mode: "splats",
  coloring: "rgb",
  exposure: 0,
  light: AS_FILMED,
  background: "theme",
  share: 1,
  resolution: 1,
  adapts: true,
  streaming: false,
  posing: false,
  joint: null,
  comparison: "off",
  opacity: 0.5,
  wipe: 0.5,
  second: null,
  autoRefine: false,
  theme: "system",
};
