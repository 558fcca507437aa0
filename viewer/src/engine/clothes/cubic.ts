/** Cubic splines as weights of the values at their knots, as SciPy's `CubicSpline` has them. */

/**
 * Weights of the values at ascending knots, by rows: one for each place.
 *
 * The first cubic goes on beyond the second knot, the last one begins before the last but one ("not-a-knot").
 */
export function splineRows(knots: readonly number[], places: readonly number[]): Float64Array[] {
  const count = knots.length;
  if (count === 1) return places.map(() => Float64Array.of(1));
  const bends = count === 2 ? zeros(2)[0] : openBends(knots);
  return places.map((place) => {
    const piece = knots.slice(1, -1).filter((knot) => knot <= place).length;
    return blended([piece, piece + 1], knots[piece + 1] - knots[piece], place - knots[piece], bends);
  });
}

/** The same of a closed curve through values at 0, 1, … `count` - 1, which begins anew at `count`. */
export function closedSplineRows(count: number, places: readonly number[]): Float64Array[] {
  const bends = closedBends(count);
  return places.map((place) => {
    const piece = Math.floor(place) % count;
    return blended([piece, (piece + 1) % count], 1, place - Math.floor(place), bends);
  });
}

/** Weights at a place on the piece between two knots, `along` of its `length`. */
function blended([from, to]: [number, number], length: number, along: number, bends: readonly Float64Array[]): Float64Array {
  const [a, b] = [1 - along / length, along / length];
  const [bendA, bendB] = [((a ** 3 - a) * length ** 2) / 6, ((b ** 3 - b) * length ** 2) / 6];
  const row = bends[from].map((n, k) => bendA * n + bendB * bends[to][k]);
  row[from] += a;
  row[to] += b;
  return row;
}

/** Second derivatives at the knots, by rows: weights of the values. */
function openBends(knots: readonly number[]): Float64Array[] {
  const last = knots.length - 1;
  const [left, right] = zeros(last + 1);
  const gaps = knots.slice(1).map((knot, i) => knot - knots[i]);
  for (let i = 1; i < last; i++) setKnot(left[i], right[i], [i - 1, i, i + 1], [gaps[i - 1], gaps[i]]);
  if (last === 2) {
    left[0].set([1, -1, 0]); // one parabola
    left[2].set([0, 1, -1]);
  } else {
    left[0].set([gaps[1], -gaps[0] - gaps[1], gaps[0]]);
    left[last].set([gaps[last - 1], -gaps[last - 1] - gaps[last - 2], gaps[last - 2]], last - 2);
  }
  return solved(left, right);
}

function closedBends(count: number): Float64Array[] {
  const [left, right] = zeros(count);
  for (let i = 0; i < count; i++) setKnot(left[i], right[i], [(i + count - 1) % count, i, (i + 1) % count], [1, 1]);
  return solved(left, right);
}

/** Where two pieces meet the curve goes on in the same direction. */
function setKnot(
  left: Float64Array,
  right: Float64Array,
  [before, here, after]: [number, number, number],
  [gapBefore, gapAfter]: [number, number],
): void {
  left[before] += gapBefore / 6;
  left[here] += (gapBefore + gapAfter) / 3;
  left[after] += gapAfter / 6;
  right[before] += 1 / gapBefore;
  right[here] -= 1 / gapBefore + 1 / gapAfter;
  right[after] += 1 / gapAfter;
}

function zeros(count: number): [Float64Array[], Float64Array[]] {
  const square = () => Array.from({ length: count }, () => new Float64Array(count));
  return [square(), square()];
}

/** X of `left` X = `right`, by elimination; both are used up. */
function solved(left: Float64Array[], right: Float64Array[]): Float64Array[] {
  const count = left.length;
  for (let column = 0; column < count; column++) {
    let pivot = column;
    for (let row = column + 1; row < count; row++) if (Math.abs(left[row][column]) > Math.abs(left[pivot][column])) pivot = row;
    [left[column], left[pivot]] = [left[pivot], left[column]];
    [right[column], right[pivot]] = [right[pivot], right[column]];
    for (let row = 0; row < count; row++) {
      const share = row === column ? 0 : left[row][column] / left[column][column];
      if (share === 0) continue;
      for (let k = column; k < count; k++) left[row][k] -= share * left[column][k];
      for (let k = 0; k < count; k++) right[row][k] -= share * right[column][k];
    }
  }
  return right.map((row, i) => row.map((n) => n / left[i][i]));
}
