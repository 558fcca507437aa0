/** Answers sort requests one after the other; runs in a worker, or on the page where workers are not to be had. */

import type { Level } from "../format";
import type { Anchors } from "../gaussians";
import { leading } from "../levels";
import type { SortReply, SortRequest } from "./messages";
import { depthsOf, DepthSorter, mostOpaque, type Stance } from "./order";

export class SortService {
  private anchors: Anchors | null = null;
  private opacities: Uint8Array = new Uint8Array(0);
  private levels: readonly Level[] = [];
  private stance: Stance | null = null;
  private depths = new Float32Array(0);
  private kept: Uint32Array | null = null;
  private keptCount = -1;
  private readonly sorter = new DepthSorter();

  constructor(private readonly reply: (reply: SortReply) => void) {}

  handle(request: SortRequest): void {
    switch (request.type) {
      case "gaussians":
        this.anchors = request.anchors;
        this.opacities = request.opacities;
        this.levels = request.levels;
        this.depths = new Float32Array(request.opacities.length);
        this.keptCount = -1;
        break;
      case "stance":
        this.stance = request.stance;
        break;
      case "sort":
        this.sort(request);
        break;
    }
  }

  /** The Gaussians that are drawn when it is so many; null for all. */
  private chosen(count: number): Uint32Array | null {
    const ranked = this.levels.length > 0 && count < this.opacities.length;
    return ranked ? leading(this.levels, count) : mostOpaque(this.opacities, count);
  }

  private sort({ id, row, count, buffer }: Extract<SortRequest, { type: "sort" }>): void {
    if (!this.anchors || !this.stance) throw new Error("sort was asked for before there was something to sort");
    const start = performance.now();
    if (this.keptCount !== count) {
      this.kept = this.chosen(count);
      this.keptCount = count;
    }
    depthsOf(this.anchors, this.stance, row, this.depths);
    const order = buffer?.length === count ? buffer : new Uint32Array(count);
    this.sorter.sort(this.depths, this.kept, order);
    this.reply({ id, order, milliseconds: performance.now() - start });
  }
}
