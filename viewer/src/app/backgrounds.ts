/** What is behind the avatar: the theme's colour, one of the user's, the studio that films have, or a picture. */

import { type ReadonlySignal, effect, signal } from "@preact/signals";
import type { Engine } from "../engine";
import type { Notices } from "./notices";
import type { State } from "./state";

/** As `actor3d/rendering/alpha.py` has it: its tones in the light and in the corners, and how far down it is lightest. */
const STUDIO_TONES = [
  [228, 228, 230],
  [146, 147, 151],
] as const;
const STUDIO_LIGHT = 0.42;
const STUDIO_SIDE = 512;

interface Parts {
  readonly engine: Engine;
  readonly notices: Notices;
  readonly shade: ReadonlySignal<"light" | "dark">;
  readonly state: State;
}

export class Backgrounds {
  private readonly picture = signal<ImageBitmap | null>(null);
  private studio: ImageBitmap | null = null;

  constructor(private readonly parts: Parts) {}

  /** Keeps the engine's background at the settings from now on. */
  follow(): void {
    const { engine, shade, state } = this.parts;
    effect(() => {
      void shade.value;
      const wanted = state.background.value;
      const theme = getComputedStyle(document.documentElement).getPropertyValue("--stage").trim();
      const backdrop = wanted === "studio" ? (this.studio ??= studioPicture()) : wanted === "picture" ? this.picture.value : null;
      engine.setDisplay({ background: wanted.startsWith("#") ? wanted : theme, backdrop });
    });
  }

  /** Puts a picture of the user's behind the avatar. */
  async choose(file: File): Promise<void> {
    const { notices, state } = this.parts;
    try {
      this.picture.value = await createImageBitmap(file, { colorSpaceConversion: "none" });
      state.background.value = "picture";
    } catch {
      notices.error(`${file.name} is not a picture that this browser can read.`);
    }
  }
}

/** Lightest behind the person, darker towards the corners; dithered, so that no rings show. */
function studioPicture(): ImageBitmap {
  const canvas = new OffscreenCanvas(STUDIO_SIDE, STUDIO_SIDE);
  const context = canvas.getContext("2d")!;
  const image = context.createImageData(STUDIO_SIDE, STUDIO_SIDE);
  const farthest = Math.hypot(0.5, 1 - STUDIO_LIGHT);
  for (let i = 0; i < STUDIO_SIDE * STUDIO_SIDE; i++) {
    const [x, y] = [((i % STUDIO_SIDE) + 0.5) / STUDIO_SIDE, (Math.floor(i / STUDIO_SIDE) + 0.5) / STUDIO_SIDE];
    const aside = Math.hypot(x - 0.5, y - STUDIO_LIGHT) / farthest;
    const share = aside * aside * (3 - 2 * aside);
    const noise = Math.random() - 0.5;
    STUDIO_TONES[0].forEach((light, channel) => {
      image.data[4 * i + channel] = Math.round(light + share * (STUDIO_TONES[1][channel] - light) + noise);
    });
    image.data[4 * i + 3] = 255;
  }
  context.putImageData(image, 0, 0);
  return canvas.transferToImageBitmap();
}
