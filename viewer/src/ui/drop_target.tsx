import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { useViewer } from "./context";
import { Icon } from "./icons";

/** Takes motion files and still scenes that are dropped anywhere on the page. */
export function DropTarget({ children }: { children: ComponentChildren }) {
  const viewer = useViewer();
  const [over, setOver] = useState(false);
  // Entering a child leaves its parent: only the balance tells whether the pointer is still over the page.
  const depth = useRef(0);
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  const move = (step: 1 | -1) => (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth.current += step;
    setOver(depth.current > 0);
  };
  return (
    <div
      class="drop-target"
      onDragEnter={move(1)}
      onDragLeave={move(-1)}
      onDragOver={(event) => hasFiles(event) && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        void viewer.openFiles(event.dataTransfer?.files ?? []);
      }}
    >
      {children}
      {over && (
        <div class="drop-veil">
          <div class="drop-card">
            <Icon name="upload" />
            <strong>Drop a motion to play it</strong>
            <span>{viewer.source.motionKinds}; or a still scene: a PLY of Gaussians</span>
          </div>
        </div>
      )}
    </div>
  );
}
