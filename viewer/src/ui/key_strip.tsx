import { useRef } from "preact/hooks";
import { type Keys, type Lane, LANES } from "../app/keys/keys";
import { useViewer } from "./context";
import { KeyCurves } from "./key_curves";

const NAMES: Readonly<Record<Lane, string>> = { poses: "Poses", views: "View" };
const SINGULAR: Readonly<Record<Lane, string>> = { poses: "Pose", views: "View" };

/** The keys along the time, above the bar to scrub along; shown while keys are set. */
export function KeyStrip() {
  const { keying, motion, page, state } = useViewer();
  if (page.tab.value !== "keys") return null;
  const count = Math.max(motion.value?.count ?? state.keys.value.count, 2);
  return (
    <section class="key-strip" aria-label="Keys along the time" style={{ "--now": keying.frame.value / (count - 1) }}>
      {LANES.map((lane) => (
        <KeyLane key={lane} lane={lane} count={count} />
      ))}
      <KeyCurves />
    </section>
  );
}

function KeyLane({ lane, count }: { lane: Lane; count: number }) {
  const { keying, player, state } = useViewer();
  const track = useRef<HTMLDivElement>(null);
  const frameUnder = (event: PointerEvent) => {
    const { left, width } = track.current!.getBoundingClientRect();
    return Math.round(((event.clientX - left) / width) * (count - 1));
  };
  const scrub = (event: PointerEvent) => {
    if (event.buttons === 1) player.seek(frameUnder(event));
  };
  return (
    <div class="key-lane">
      <span class="key-lane-name">{NAMES[lane]}</span>
      <div class="key-track" ref={track} onPointerDown={scrub} onPointerMove={scrub}>
        {state.keys.value[lane].map(({ frame, smooth }) => (
          <KeyMark
            key={frame}
            label={`${SINGULAR[lane]} at frame ${frame + 1}`}
            at={frame / (count - 1)}
            smooth={smooth}
            chosen={keying.lane.value === lane && keying.frame.value === frame}
            onPress={() => keying.choose(lane, frame)}
            frameUnder={frameUnder}
            onDrag={(keys, to) => keying.moveTo(keys, lane, frame, to)}
          />
        ))}
      </div>
    </div>
  );
}

interface MarkProps {
  readonly label: string;
  /** Share of the time. */
  readonly at: number;
  readonly smooth: boolean;
  readonly chosen: boolean;
  readonly onPress: () => void;
  readonly frameUnder: (event: PointerEvent) => number;
  readonly onDrag: (keys: Keys, to: number) => void;
}

/** Pixels that a hand may tremble without dragging. */
const STILL = 3;

function KeyMark({ label, at, smooth, chosen, onPress, frameUnder, onDrag }: MarkProps) {
  const { keying, state } = useViewer();
  const begin = (event: PointerEvent) => {
    event.stopPropagation();
    const [keys, start] = [state.keys.peek(), event.clientX];
    let moved = false;
    onPress();
    // The button is another one at another frame: the page follows the hand.
    const follow = (later: PointerEvent) => {
      if (!moved && Math.abs(later.clientX - start) < STILL) return;
      if (!moved) keying.begin();
      moved = true;
      onDrag(keys, frameUnder(later));
    };
    const end = () => {
      removeEventListener("pointermove", follow);
      removeEventListener("pointerup", end);
      removeEventListener("pointercancel", end);
    };
    addEventListener("pointermove", follow);
    addEventListener("pointerup", end);
    addEventListener("pointercancel", end);
  };
  return (
    <button
      type="button"
      class="key-mark"
      aria-label={label}
      aria-pressed={chosen}
      title={label}
      data-smooth={smooth || undefined}
      style={{ "--at": at }}
      onPointerDown={begin}
      onClick={(event) => event.detail === 0 && onPress()}
    />
  );
}
