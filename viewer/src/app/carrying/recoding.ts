/** Turns a pack as an exported page carries it into the pack, as it comes; `actor3d/viewer/recoding.py` describes it. */

const MOST_BYTES = 2 ** 30;
const PREFIX_BYTES = 4;

interface Block {
  readonly shape: readonly [layers: number, rows: number, columns: number];
  readonly fields: readonly number[];
  readonly size: 1 | 2 | 4;
  readonly signed: boolean;
  readonly from: "nothing" | "before" | "neighbours";
  readonly faces?: number;
}

const WORDS = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array } as const;
type Words = InstanceType<(typeof WORDS)[Block["size"]]>;

/** The numbers of one field in one column of a layer. */
type Column = Uint32Array<ArrayBuffer>;

/** For each vertex where its neighbours begin in the list, and at last where that ends. */
interface Neighbours {
  readonly firsts: Uint32Array;
  readonly earlier: Uint32Array;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Breaks off with an error where the stream is damaged. */
export function recoding(): TransformStream<Uint8Array, Bytes> {
  let sink: TransformStreamDefaultController<Bytes>;
  const steps = decoding((bytes) => sink.enqueue(bytes));
  let needed: Bytes = new Uint8Array(steps.next().value ?? 0);
  let there = 0;
  return new TransformStream({
    start: (controller) => void (sink = controller),
    transform: (chunk) => {
      for (let at = 0; at < chunk.length; ) {
        const part = chunk.subarray(at, at + needed.length - there);
        if (part.length === 0) throw new RangeError("it goes on after its end");
        needed.set(part, there);
        at += part.length;
        there += part.length;
        while (there === needed.length && needed.length > 0) {
          needed = new Uint8Array(bounded(steps.next(needed).value ?? 0));
          there = 0;
        }
      }
    },
  });
}

/** Asks for so many bytes at a time, and gives those of the pack. */
function* decoding(give: (bytes: Bytes) => void): Generator<number, void, Bytes> {
  const prefix = yield PREFIX_BYTES;
  const recipe = JSON.parse(new TextDecoder().decode(yield new DataView(prefix.buffer).getUint32(0, true))) as (number | Block)[];
  const arrays: (Words | null)[] = [];
  const meshes = new Map<number, Neighbours>();
  for (const block of recipe) {
    if (typeof block === "number") {
      if (block > 0) give(yield block);
      arrays.push(null);
      continue;
    }
    if (block.faces !== undefined && !meshes.has(block.faces)) meshes.set(block.faces, neighboursOf(arrays[block.faces]!, block.shape[1]));
    const words = decode(yield sizeOf(block), block, meshes.get(block.faces ?? -1) ?? null);
    give(new Uint8Array(words.buffer));
    arrays.push(words);
  }
}

function bounded(bytes: number): number {
  if (bytes > MOST_BYTES) throw new RangeError(`a block has ${bytes} bytes`);
  return bytes;
}

function sizeOf({ fields, shape: [layers, rows, columns] }: Block): number {
  return layers * rows * columns * fields.reduce((sum, bits) => sum + Math.ceil(bits / 8), 0);
}

function decode(bytes: Bytes, block: Block, neighbours: Neighbours | null): Words {
  const { fields, from, shape: [layers, rows, columns], signed, size } = block;
  const words = new WORDS[size](layers * rows * columns);
  let at = 0;
  for (let layer = 0; layer < layers; layer++) {
    for (let column = 0; column < columns; column++) {
      const first = layer * rows * columns + column;
      let shift = 0;
      for (const bits of fields) {
        const values: Column = new Uint32Array(rows);
        for (let low = 0; low < bits; low += 8) for (let row = 0; row < rows; row++) values[row] |= bytes[at++] << low;
        restore(values, bits, from, neighbours);
        const middle = signed ? 2 ** (bits - 1) : 0;
        for (let row = 0; row < rows; row++) words[first + row * columns] |= (values[row] ^ middle) << shift;
        shift += bits;
      }
    }
  }
  return words;
}

/** Makes values of what they differ by from those that they are foretold from. */
function restore(values: Column, bits: number, from: Block["from"], neighbours: Neighbours | null): void {
  if (from === "nothing") return;
  const mask = 2 ** bits - 1;
  for (let row = 0; row < values.length; row++) {
    const before = row > 0 ? values[row - 1] : 0;
    const foretold = from === "neighbours" ? (meanOf(values, row, neighbours!) ?? before) : before;
    values[row] = (((values[row] >>> 1) ^ -(values[row] & 1)) + foretold) & mask;
  }
}

function meanOf(values: Column, row: number, { earlier, firsts }: Neighbours): number | null {
  const [first, end] = [firsts[row], firsts[row + 1]];
  if (first === end) return null;
  let sum = 0;
  for (let i = first; i < end; i++) sum += values[earlier[i]];
  return Math.floor(sum / (end - first));
}

/** Of each vertex those with a lower number, once. */
function neighboursOf(faces: Words, vertices: number): Neighbours {
  const edges = Float64Array.from(faces, (a, i) => {
    const b = faces[i % 3 === 2 ? i - 2 : i + 1];
    return Math.max(a, b) * vertices + Math.min(a, b);
  }).sort();
  const distinct = edges.filter((edge, i) => edge !== edges[i - 1]);
  const firsts = new Uint32Array(vertices + 1);
  for (const edge of distinct) firsts[Math.floor(edge / vertices) + 1]++;
  for (let vertex = 0; vertex < vertices; vertex++) firsts[vertex + 1] += firsts[vertex];
  return { firsts, earlier: Uint32Array.from(distinct, (edge) => edge % vertices) };
}
