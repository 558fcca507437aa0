/** Answers sort requests one after the other; runs in a worker, or on the page where workers are not to be had. */

import { leading } from "../levels";
import type { SortGroup, SortReply, SortRequest } from "./messages";
import { depthsOf, DepthSorter, mostOpaque, type Stance } from "./order";

interface Group extends SortGroup {
  /** Null: it has not been told yet; what is still needs none. */
  stance: Stance | null;
  /** Part of the service's own. */
  readonly depths: Float32Array;
}

export class SortService {
  private groups: Group[] = [];
  private opacities: Uint8Array = new Uint8Array(0);
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
    this.opacities = joined(groups.map(({ opacities }) => opacities));
    this.names = groups.length === 1 && groups[0].first === 0 ? null : namesOf(groups);
    this.keptCount = -1;
  }

  /** The Gaussians that are drawn when it is so many; null for all. */
  private chosen(count: number): Uint32Array | null {
    const total = this.opacities.length;
    if (count >= total || !this.groups.some(({ levels }) => levels.length > 0)) return mostOpaque(this.opacities, count);
    const kept = new Uint32Array(count);
    let start = 0;
    for (const { levels, opacities } of this.groups) {
      const end = start + opacities.length;
      const [first, last] = [start, end].map((edge) => Math.round((edge * count) / total));
      const own = levels.length > 0 ? leading(levels, last - first) : mostOpaque(opacities, last - first);
      for (let i = first; i < last; i++) kept[i] = start + (own ? own[i - first] : i - first);
      start = end;
    }
    return kept;
  }

  private sort({ id, rows, count, buffer }: Extract<SortRequest, { type: "sort" }>): void {
    const start = performance.now();
    if (this.keptCount !== count) {
      this.kept = this.chosen(count);
      this.keptCount = count;
    }
    this.groups.forEach(({ anchors, stance, depths }, index) => depthsOf(anchors, stance, rows[index], depths));
    const order = buffer?.length === count ? buffer : new Uint32Array(count);
    this.sorter.sort(this.depths, this.kept, order);
    if (this.names) for (let i = 0; i < count; i++) order[i] = this.names[order[i]];
    this.reply({ id, order, milliseconds: performance.now() - start });
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let start = 0;
  for (const part of parts) {
    whole.set(part, start);
    start += part.length;
  }
  return whole;
}

function namesOf(groups: readonly SortGroup[]): Uint32Array {
  const names = new Uint32Array(groups.reduce((sum, { opacities }) => sum + opacities.length, 0));
  let at = 0;
  for (const { first, opacities } of groups) for (let i = 0; i < opacities.length; i++) names[at++] = first + i;
  return names;
}
