import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Viewer } from "../app/viewer";

export const ViewerContext = createContext<Viewer | null>(null);

export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error("A part of the page is shown outside of it.");
  return viewer;
}
