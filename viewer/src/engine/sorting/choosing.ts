/** Which Gaussians are drawn where not all are. */

import type { Level } from "../format";
import { leading } from "../levels";
import { mostOpaque } from "./order";

/** Of one group: how opaque each is, and its levels of detail; empty where the most opaque come first. */
interface Choice {
  readonly opacities: Uint8Array;
  readonly levels: readonly Level[];
}

/** The Gaussians of all groups, counted on, that are drawn when it is so many, ascending; null for all. */
export function chosen(groups: readonly Choice[], count: number): Uint32Array | null {
  const total = groups.reduce((sum, { opacities }) => sum + opacities.length, 0);
  if (count >= total) return null;
  if (!groups.some(({ levels }) => levels.length > 0)) return mostOpaque(joined(groups.map(({ opacities }) => opacities)), count);
  const kept = new Uint32Array(count);
  let start = 0;
  for (const { levels, opacities } of groups) {
    const end = start + opacities.length;
    const [first, last] = [start, end].map((edge) => Math.round((edge * count) / total));
    const own = levels.length > 0 ? leading(levels, last - first) : mostOpaque(opacities, last - first);
    for (let i = first; i < last; i++) kept[i] = start + (own ? own[i - first] : i - first);
    start = end;
  }
  return kept;
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
