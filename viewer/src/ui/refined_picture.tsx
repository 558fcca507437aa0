import { useViewer } from "./context";
import { usePicturePlace } from "./picture_place";

/** What the sampler painted of this very pose and view. */
export function RefinedPicture() {
  const { company, refining, state, stillScenes } = useViewer();
  const status = refining.status.value;
  const place = usePicturePlace();
  // The picture shows one person, and would hide all else.
  if (company.several.value || stillScenes.shown.value) return null;
  if (status.kind !== "done" || !status.picture || refining.side.value === "before") return null;
  const filter = `brightness(${2 ** state.exposure.value})`;
  return <img class="stage-picture" src={status.picture} alt="The refined avatar" style={{ ...place, filter }} />;
}
