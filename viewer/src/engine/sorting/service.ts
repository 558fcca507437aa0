/** Answers sort requests one after the other; runs in a worker, or on the page where workers are not to be had. */

import { chosen } from "./choosing";
import type { SortGroup, SortReply, SortRequest } from "./messages";
import { depthsOf, DepthSorter, type Stance } from "./order";

interface Group extends SortGroup {
  /** Null: it has not been told yet; what is still needs none. */
  stance: Stance | null;
  /** Part of the service's own. */
  readonly depths: Float32Array;
}

export class SortService {
  private groups: Group[] = [];
  private depths = new Float32Array(0);
  /** What each Gaussian is called; null: by its own index. */
  private names: Uint32Array | null = null;
  private kept: Uint32Array | null = null;
  private keptCount = -1;
  private readonly sorter = new DepthSorter();

  constructor(private readonly reply: (reply: SortReply) => void) {}

  handle(request: SortRequest): void {
    switch (request.type) {
      case "groups":
        this.setGroups(request.groups);
        break;
      case "stance":
        this.groups[request.group].stance = request.stance;
        break;
      case "sort":
        this.sort(request);
        break;
    }
  }

  private setGroups(groups: readonly SortGroup[]): void {
    const sizes = groups.map(({ opacities }) => opacities.length);
    this.depths = new Float32Array(sizes.reduce((sum, size) => sum + size, 0));
    let start = 0;
    this.groups = groups.map((group, index) => {
      const depths = this.depths.subarray(start, (start += sizes[index]));
      return { ...group, stance: null, depths };
    });
    this.names = groups.length === 1 && groups[0].first === 0 ? null : namesOf(groups);
    this.keptCount = -1;
  }

  private sort({ id, rows, count, buffer }: Extract<SortRequest, { type: "sort" }>): void {
    const start = performance.now();
    if (this.keptCount !== count) {
      this.kept = chosen(this.groups, count);
      this.keptCount = count;
    }
    this.groups.forEach(({ anchors, stance, depths }, index) => depthsOf(anchors, stance, rows[index], depths));
    const order = buffer?.length === count ? buffer : new Uint32Array(count);
    this.sorter.sort(this.depths, this.kept, order);
    if (this.names) for (let i = 0; i < count; i++) order[i] = this.names[order[i]];
    this.reply({ id, order, milliseconds: performance.now() - start });
  }
}

function namesOf(groups: readonly SortGroup[]): Uint32Array {
  const names = new Uint32Array(groups.reduce((sum, { opacities }) => sum + opacities.length, 0));
  let at = 0;
  for (const { first, opacities } of groups) for (let i = 0; i < opacities.length; i++) names[at++] = first + i;
  return names;
}
