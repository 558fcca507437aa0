/** Which of the placed Gaussians is painted when: the nearest first, by counting. */

const BUCKETS = 65536;

/**
 * Sorts those that are seen, and returns how many.
 *
 * Depths are positive, so that their bits ascend as they do, and in even steps of their logarithm about: a key is as many
 * of their highest bits as tell the range apart.
 *
 * @param kept So many names, of those that are to be painted; 0 for the first `count`.
 * @param starts Room for BUCKETS + 1 words.
 */
export function sort(depths: usize, kept: usize, count: i32, starts: usize, order: usize): i32 {
  let nearest = u32.MAX_VALUE;
  let farthest: u32 = 0;
  for (let i = 0; i < count; i++) {
    const depth = load<u32>(depths + (nameAt(kept, i) << 2));
    if (depth == 0) continue;
    nearest = min(nearest, depth);
    farthest = max(farthest, depth);
  }
  if (farthest == 0) return 0;
  const shift = max<i32>(0, 16 - clz(farthest - nearest));
  memory.fill(starts, 0, (BUCKETS + 1) << 2);
  for (let i = 0; i < count; i++) {
    const depth = load<u32>(depths + (nameAt(kept, i) << 2));
    if (depth == 0) continue;
    const bucket = starts + (((depth - nearest) >>> shift) << 2);
    store<u32>(bucket, load<u32>(bucket, 4) + 1, 4);
  }
  const last = starts + (((farthest - nearest) >>> shift) << 2);
  for (let bucket = starts; bucket < last; bucket += 4) store<u32>(bucket, load<u32>(bucket) + load<u32>(bucket, 4), 4);
  for (let i = 0; i < count; i++) {
    const name = nameAt(kept, i);
    const depth = load<u32>(depths + (name << 2));
    if (depth == 0) continue;
    const bucket = starts + (((depth - nearest) >>> shift) << 2);
    const turn = load<u32>(bucket);
    store<u32>(bucket, turn + 1);
    store<u32>(order + (<usize>turn << 2), name);
  }
  return load<u32>(last);
}

// @ts-ignore: decorator
@inline
function nameAt(kept: usize, i: i32): usize {
  return kept ? <usize>load<u32>(kept + (<usize>i << 2)) : <usize>i;
}
