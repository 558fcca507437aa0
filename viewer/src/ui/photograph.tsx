import { useEffect, useRef } from "preact/hooks";
import type { Comparison } from "../app/photographs";
import { useViewer } from "./context";
import { boxStyle } from "./screen_space";

/** The photograph over the avatar: blended, wiped, or their difference. */
export function Photograph() {
  const { photographs, state, engine, stats } = useViewer();
  const comparison = photographs.comparison.value;
  const mode = state.comparison.value;
  void stats.value; // Where the picture belongs is known once the frame is drawn.
  const place = engine.pictureRect();
  if (!comparison || !place || mode === "off") return null;
  const cut = mode === "wipe" ? `inset(0 ${100 * (1 - state.wipe.value)}% 0 0)` : undefined;
  return (
    <div class="photograph" data-mode={mode} style={boxStyle(place)}>
      <Layer
        comparison={comparison}
        showsDifference={mode === "difference"}
        style={{ opacity: mode === "opacity" ? state.opacity.value : 1, clipPath: cut }}
      />
      {mode === "wipe" && <WipeHandle />}
    </div>
  );
}

interface LayerProps {
  readonly comparison: Comparison;
  readonly showsDifference: boolean;
  readonly style: { readonly opacity: number; readonly clipPath: string | undefined };
}

function Layer({ comparison, showsDifference, style }: LayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { photograph, measured } = comparison;
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    const shown = showsDifference ? measured?.difference : new ImageData(new Uint8ClampedArray(photograph.data), photograph.width);
    if (context && shown) context.putImageData(shown, 0, 0);
  }, [photograph, measured, showsDifference]);
  return <canvas ref={canvas} width={photograph.width} height={photograph.height} style={style} />;
}

function WipeHandle() {
  const { state } = useViewer();
  const onMove = (event: PointerEvent) => {
    const handle = event.currentTarget as HTMLElement;
    if (!handle.hasPointerCapture(event.pointerId)) return;
    const { left, width } = handle.parentElement!.getBoundingClientRect();
    state.wipe.value = Math.min(Math.max((event.clientX - left) / width, 0), 1);
  };
  return (
    <div
      class="wipe-handle"
      style={{ left: `${100 * state.wipe.value}%` }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onMove}
    />
  );
}
