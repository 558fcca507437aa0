/** The nearest of points that move a little at a time. */

/** Metres of a cell's side. */
const CELL = 0.05;
/** As many as cells may be along an axis, so that a body that is torn apart takes no more. */
const MOST_CELLS = 64;

export class NearestPoints {
  private points: Float64Array = new Float64Array(0);
  private readonly low = [0, 0, 0];
  private readonly size = [CELL, CELL, CELL];
  private readonly cells = [1, 1, 1];
  /** Where in `order` each cell begins. */
  private starts = new Int32Array(2);
  private order = new Int32Array(0);
  private cellOf = new Int32Array(0);

  /** Takes 3 K coordinates, which stay as they are until the next call. */
  set(points: Float64Array): void {
    this.points = points;
    this.measure();
    this.sort();
  }

  /** The point nearest to a place, nearer than `within`; -1 if none is. A point that is near anyway saves time. */
  find(x: number, y: number, z: number, within: number, guess = -1): number {
    const { cells: [, ny, nz], order, points, starts } = this;
    let found = -1;
    let best = within * within;
    if (guess >= 0) {
      const squared = this.squared(guess, x, y, z);
      if (squared < best) [found, best] = [guess, squared];
    }
    const reach = Math.sqrt(best);
    const [x0, x1] = [this.cell(0, x - reach), this.cell(0, x + reach)];
    const [y0, y1] = [this.cell(1, y - reach), this.cell(1, y + reach)];
    const [z0, z1] = [this.cell(2, z - reach), this.cell(2, z + reach)];
    for (let i = x0; i <= x1; i++) {
      for (let j = y0; j <= y1; j++) {
        const column = (i * ny + j) * nz;
        const end = starts[column + z1 + 1];
        for (let k = starts[column + z0]; k < end; k++) {
          const point = order[k];
          const dx = points[3 * point] - x;
          const dy = points[3 * point + 1] - y;
          const dz = points[3 * point + 2] - z;
          const squared = dx * dx + dy * dy + dz * dz;
          if (squared < best) {
            best = squared;
            found = point;
          }
        }
      }
    }
    return found;
  }

  private squared(point: number, x: number, y: number, z: number): number {
    const { points } = this;
    return (points[3 * point] - x) ** 2 + (points[3 * point + 1] - y) ** 2 + (points[3 * point + 2] - z) ** 2;
  }

  private cell(axis: number, value: number): number {
    const index = Math.floor((value - this.low[axis]) / this.size[axis]);
    return index < 0 ? 0 : index >= this.cells[axis] ? this.cells[axis] - 1 : index;
  }

  private measure(): void {
    for (let axis = 0; axis < 3; axis++) {
      let low = Infinity;
      let high = -Infinity;
      for (let i = axis; i < this.points.length; i += 3) {
        low = Math.min(low, this.points[i]);
        high = Math.max(high, this.points[i]);
      }
      const span = high - low;
      this.low[axis] = low;
      this.size[axis] = Math.max(CELL, span / MOST_CELLS);
      this.cells[axis] = Math.max(1, Math.ceil(span / this.size[axis]));
    }
  }

  private sort(): void {
    const { cells: [nx, ny, nz], points } = this;
    const count = points.length / 3;
    if (this.starts.length < nx * ny * nz + 2) this.starts = new Int32Array(2 * nx * ny * nz + 2);
    if (this.order.length !== count) [this.order, this.cellOf] = [new Int32Array(count), new Int32Array(count)];
    const { cellOf, order, starts } = this;
    starts.fill(0);
    for (let i = 0; i < count; i++) {
      const cell = (this.cell(0, points[3 * i]) * ny + this.cell(1, points[3 * i + 1])) * nz + this.cell(2, points[3 * i + 2]);
      cellOf[i] = cell;
      starts[cell + 2]++;
    }
    for (let cell = 2; cell < starts.length; cell++) starts[cell] += starts[cell - 1];
    for (let i = 0; i < count; i++) order[starts[cellOf[i] + 1]++] = i;
  }
}
