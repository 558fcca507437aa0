/** The bundle: the engine for whoever embeds it, and the app where the page has room for one. */

import { start } from "./app/main";

export * from "./engine";
export { start };

const root = document.getElementById("app");
if (root) void start(root);
