/** Answers sort requests one after the other; runs in a worker, or on the page where workers are not to be had. */

import type { Anchors } from "../gaussians";
import type { SortReply, SortRequest } from "./messages";
import { depthsOf, DepthSorter, mostOpaque, type Stance } from "./order";

export class SortService {
  private anchors: Anchors | null = null;
  private opacities: Uint8Array = new Uint8Array(0);
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

  private sort({ id, row, count, buffer }: Extract<SortRequest, { type: "sort" }>): void {
    if (!this.anchors || !this.stance) throw new Error("sort was asked for before there was something to sort");
    const start = performance.now();
    if (this.keptCount !== count) {
      this.kept = mostOpaque(this.opacities, count);
      this.keptCount = count;
    }
    depthsOf(this.anchors, this.stance, row, this.depths);
    const order = buffer?.length === count ? buffer : new Uint32Array(count);
    this.sorter.sort(this.depths, this.kept, order);
    this.reply({ id, order, milliseconds: performance.now() - start });
  }
}
