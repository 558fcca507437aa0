/** Levels of detail: which Gaussians are drawn when only some are, and how much larger. */

import type { Level } from "./format";

/** So many Gaussians: all of the levels that fit, and of the next one evenly many from everywhere. */
export function leading(levels: readonly Level[], count: number): Uint32Array {
  const kept = new Uint32Array(count);
  const below = levels.filter((level) => level.count <= count).at(-1)?.count ?? 0;
  const above = levels.find((level) => level.count > count)?.count ?? count;
  for (let i = 0; i < count; i++) kept[i] = i;
  const more = count - below;
  for (let i = 0; i < more; i++) kept[below + i] = below + Math.floor((i * (above - below)) / more);
  return kept;
}

/** How many times as large so many are drawn. */
export function growthAt(levels: readonly Level[], count: number): number {
  const index = levels.findIndex((level) => level.count >= count);
  if (index < 0) return 1;
  const above = levels[index];
  const below = levels[index - 1];
  if (!below) return above.growth;
  const share = Math.log(count / below.count) / Math.log(above.count / below.count);
  return below.growth * (above.growth / below.growth) ** share;
}
