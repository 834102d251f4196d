/** Raised with each change of a pack's shape: one of another version of the app is not drawn, but fetched anew. */
export const PACK_SCHEMA = 2;
