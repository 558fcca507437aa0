export { place, unpack } from "./placing";
export { begin, paint } from "./painting";
export { sort } from "./sorting";
