import { useEffect, useRef } from "preact/hooks";
import { useViewer } from "./context";
import { boxStyle } from "./screen_space";

/** What the sampler painted of this very pose and view. */
export function RefinedPicture() {
  const { refining } = useViewer();
  const status = refining.status.value;
  const place = usePlace();
  if (status.kind !== "done" || !status.picture) return null;
  return <img class="server-picture" src={status.picture} alt="The refined avatar" style={place} />;
}

/** What the server draws while the page is asked to leave that to it. */
export function StreamedPicture() {
  const { source } = useViewer();
  const picture = source.stream?.picture.value ?? null;
  const canvas = useRef<HTMLCanvasElement>(null);
  const place = usePlace();
  useEffect(() => {
    if (picture) canvas.current?.getContext("2d")?.drawImage(picture, 0, 0);
  }, [picture]);
  if (!picture) return null;
  return <canvas class="server-picture" ref={canvas} width={picture.width} height={picture.height} style={place} />;
}

/** Where a picture of the present view belongs on the stage. */
function usePlace() {
  const { engine, stats, other } = useViewer();
  void stats.value; // The stage may have another size since.
  const { clientWidth, clientHeight } = engine.canvas;
  const whole = { x: 0, y: 0, width: clientWidth / (other.value ? 2 : 1), height: clientHeight };
  return boxStyle(engine.pictureRect() ?? whole);
}
