/** Where the page begins. */

import { h, render } from "preact";
import { Engine } from "../engine";
import { App } from "../ui/app";
import { Fatal } from "../ui/fatal";
import "../ui/styles/index.css";
import { pageSource } from "./page_source";
import { followParent } from "./remote";
import { Viewer } from "./viewer";

declare global {
  interface Window {
    /** For the browser's console, for pages that embed this one, and for tests. */
    actor3d?: Viewer;
  }
}

export async function start(root: HTMLElement): Promise<void> {
  dropToken();
  try {
    const canvas = document.createElement("canvas");
    canvas.tabIndex = 0;
    canvas.setAttribute("aria-label", "The avatar: drag to turn the view");
    const viewer = new Viewer(new Engine(canvas), pageSource());
    window.actor3d = viewer;
    render(h(App, { viewer }), root);
    await viewer.start();
    followParent(viewer, location.hash);
    document.title = `${viewer.avatar.peek()?.name} · actor3d`;
  } catch (problem) {
    console.error(problem);
    document.documentElement.dataset.theme ??= matchMedia("(prefers-color-scheme: light)").matches ? "light" : "dark";
    render(null, root);
    render(h(Fatal, { problem: problem as Error }), root);
  }
}

/** The server has made the link's token a cookie by now: a link that is passed on must not carry it. */
function dropToken(): void {
  const address = new URL(location.href);
  if (!address.searchParams.has("token")) return;
  address.searchParams.delete("token");
  history.replaceState(null, "", address);
}
