/** Entering the scene by a headset, where there is one. */

import { signal } from "@preact/signals";
import type { Engine, ImmersionKind } from "../engine";

export class Immersing {
  /** What the browser can show now. */
  readonly kinds = signal<readonly ImmersionKind[]>([]);
  /** What the scene is shown in; null: in the page. */
  readonly inside = signal<ImmersionKind | null>(null);

  /** @param arrived Resolves when all of the avatar is there: asking for headsets takes time that the first picture needs. */
  constructor(
    private readonly engine: Engine,
    arrived: Promise<void>,
  ) {
    engine.on("immersion", (kind) => {
      this.inside.value = kind;
    });
    void arrived.then(() => {
      navigator.xr?.addEventListener("devicechange", () => void this.find());
      return this.find();
    });
  }

  /** Enters, or leaves what was entered. To be called by a click; rejects with an Error fit to be shown. */
  toggle(kind: ImmersionKind): Promise<void> {
    return this.inside.peek() ? this.engine.headset.leave() : this.engine.headset.enter(kind);
  }

  private async find(): Promise<void> {
    this.kinds.value = await this.engine.headset.kinds();
  }
}
