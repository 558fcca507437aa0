/** Gaussians that stand still round the avatars. */

import type { GaussianData } from "./gaussians";
import { Placer } from "./splats/placer";
import { type Motion, STAYING } from "./standing";

export class StillCloud {
  readonly placer: Placer;
  /** From the file's world into the scene's. */
  motion: Motion = STAYING;

  constructor(readonly data: GaussianData) {
    this.placer = new Placer(data, null);
  }

  lead(motion: Motion): void {
    this.motion = motion;
  }

  dispose(): void {
    this.placer.dispose();
  }
}
