import { useViewer } from "./context";
import { boxStyle } from "./screen_space";

/** The style of a picture of the present view, which belongs over the stage. */
export function usePicturePlace() {
  const { engine, stats, other } = useViewer();
  void stats.value; // The stage may have another size since.
  const { clientWidth, clientHeight } = engine.canvas;
  const whole = { x: 0, y: 0, width: clientWidth / (other.value ? 2 : 1), height: clientHeight };
  return boxStyle(engine.pictureRect() ?? whole);
}
