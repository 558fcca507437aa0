import { useLayoutEffect, useRef } from "preact/hooks";
import { grouped } from "../app/numbers";
import { BakeOffer } from "./bake_offer";
import { useViewer } from "./context";
import { Button } from "./controls/button";
import { Handles } from "./handles";
import { Photograph } from "./photograph";
import { PlaceHandles } from "./place_handles";
import { RefinedPicture } from "./refined_picture";
import { RefinedSides } from "./refined_sides";
import { StreamPicture } from "./stream_picture";
import { ViewPath } from "./view_path";

/** The canvas, and what lies over it. */
export function Stage() {
  const viewer = useViewer();
  const { engine } = viewer;
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const canvas = engine.canvas;
    root.current?.prepend(canvas);
    return () => canvas.remove();
  }, [engine]);
  const ready = viewer.avatar.value !== null;
  return (
    <main class="stage" ref={root} aria-label="Avatar">
      {ready && (
        <>
          <StreamPicture />
          <RefinedPicture />
          <Photograph />
          <ViewPath />
          <Handles />
          <PlaceHandles />
          <BakeOffer />
          <RefinedSides />
          <CameraBadge />
          <SplitLabels />
          <Speed />
        </>
      )}
      {!ready && <Loading />}
    </main>
  );
}

function Loading() {
  const { source } = useViewer();
  const [trouble, training] = [source.trouble.value, source.training.value];
  return (
    <div class="loading" role="status">
      <span class="loading-bar" aria-hidden="true" />
      <p>{trouble ?? (training ? "The avatar appears with the first checkpoint" : "Loading the avatar")}</p>
    </div>
  );
}

/** Which camera one looks through, with the way to the next and the way out. */
function CameraBadge() {
  const viewer = useViewer();
  const name = viewer.snapped.value;
  const scores = viewer.photographs.comparison.value?.measured?.scores;
  if (name === null) return null;
  return (
    <div class="camera-badge" role="group" aria-label="Camera">
      <Button label="Camera before" icon="previous" shortcut="Shift+V" onPress={() => viewer.snapBy(-1)} />
      <span>
        Camera {name}
        {scores?.person != null && <b>{scores.person.toFixed(1)} dB</b>}
      </span>
      <Button label="Next camera" icon="next" shortcut="V" onPress={() => viewer.snapBy(1)} />
      <Button label="Leave the camera" icon="close" shortcut="Esc" onPress={() => viewer.snap(null)} />
    </div>
  );
}

function SplitLabels() {
  const { company, other, source, state } = useViewer();
  if (!other.value) return null;
  const shown = company.member(state.chosen.value)?.run;
  const name = (run: string | null | undefined) => source.runs.value.find(({ id }) => id === run)?.name;
  return (
    <div class="split-labels">
      <span>{name(shown)}</span>
      <span>{name(state.second.value)}</span>
    </div>
  );
}

function Speed() {
  const { arriving, stats, state } = useViewer();
  if (!stats.value) return null;
  const { fps, drawn } = stats.value;
  return (
    <div class="speed" aria-hidden="true">
      {grouped(drawn)} Gaussians
      {arriving.coming.value && " · more are coming"}
      {state.playing.value && ` · ${Math.round(fps)} fps`}
    </div>
  );
}
