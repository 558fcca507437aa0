import type { Side } from "../app/refining";
import { useViewer } from "./context";
import { Segmented } from "./controls/segmented";

const SIDES: readonly { readonly value: Side; readonly label: string }[] = [
  { value: "before", label: "Before" },
  { value: "after", label: "After" },
];

/** Before or after refining, where this very pose has been refined. */
export function RefinedSides() {
  const { refining } = useViewer();
  if (!refining.comparable.value) return null;
  return (
    <div class="refined-sides">
      <Segmented label="Refined" value={refining.side.value} options={SIDES} onChange={(side) => refining.compare(side)} />
    </div>
  );
}
