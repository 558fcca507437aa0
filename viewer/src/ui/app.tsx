import { useLayoutEffect } from "preact/hooks";
import { commandFor, releaseFocus } from "../app/commands";
import type { Viewer } from "../app/viewer";
import { ViewerContext } from "./context";
import { DropTarget } from "./drop_target";
import { KeyStrip } from "./key_strip";
import { MotionFlagsDialog } from "./motion_flags";
import { Panel } from "./panel";
import { RecordProgress } from "./record_menu";
import { Shortcuts } from "./shortcuts";
import { Stage } from "./stage";
import { Toasts } from "./toasts";
import { TopBar } from "./top_bar";
import { Transport } from "./transport";

export function App({ viewer }: { viewer: Viewer }) {
  const { page } = viewer;
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandFor(event);
      if (!command) return;
      event.preventDefault();
      viewer.attempt(() => command.run(viewer));
    };
    addEventListener("keydown", onKeyDown);
    addEventListener("click", releaseFocus);
    return () => {
      removeEventListener("keydown", onKeyDown);
      removeEventListener("click", releaseFocus);
    };
  }, [viewer]);
  return (
    <ViewerContext.Provider value={viewer}>
      <DropTarget>
        <div
          class="page"
          data-panel={page.tab.value === null ? "closed" : "open"}
          data-embedded={page.embedded || undefined}
        >
          {!page.embedded && <TopBar />}
          <Stage />
          {!page.embedded && <Panel />}
          {!page.embedded && <KeyStrip />}
          <Transport />
          <Toasts />
        </div>
        <Shortcuts />
        <MotionFlagsDialog />
        <RecordProgress />
      </DropTarget>
    </ViewerContext.Provider>
  );
}
