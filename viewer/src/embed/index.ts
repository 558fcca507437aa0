/** The bundle of the web component: importing it defines the element. */

import { AvatarElement } from "./element";

export { AvatarFrame } from "./frame";
export { answerParent, PROTOCOL } from "./protocol";
export { AvatarElement };

const NAME = "actor3d-avatar";
const registry = globalThis.customElements;
if (registry && !registry.get(NAME)) registry.define(NAME, AvatarElement);
