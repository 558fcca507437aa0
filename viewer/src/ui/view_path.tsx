import { viewAt } from "../app/keys/between";
import { useViewer } from "./context";

const POINTS = 96;

/** The way along which the keys of the view lead, as far as one sees it from here. */
export function ViewPath() {
  const { avatar, engine, page, state, stats } = useViewer();
  void stats.value; // Drawn anew with each frame of the engine.
  const { views } = state.keys.value;
  if (page.tab.value !== "keys" || views.length < 2 || !avatar.value) return null;
  const { up } = avatar.value;
  const [first, last] = [views[0].frame, views[views.length - 1].frame];
  const spots = Array.from({ length: POINTS + 1 }, (_, index) => {
    const view = viewAt(views, first + ((last - first) * index) / POINTS, up);
    return view && engine.screenOf(view.position);
  });
  const steps = spots.map((spot, index) => (spot ? `${spots[index - 1] ? "L" : "M"}${spot.x.toFixed(1)} ${spot.y.toFixed(1)}` : ""));
  return (
    <svg class="view-path" aria-hidden="true">
      <path d={steps.join("")} />
      {views.map(({ frame, position }) => {
        const spot = engine.screenOf(position);
        return spot && <circle key={frame} cx={spot.x} cy={spot.y} r={4} />;
      })}
    </svg>
  );
}
