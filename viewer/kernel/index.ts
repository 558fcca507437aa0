export { place, unpack } from "./placing";
export { clear, paint } from "./painting";
export { sort } from "./sorting";
