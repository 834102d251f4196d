/** Which side of the body one program item is done on: BOTH means each side in turn, NONE means the exercise has no sides. */
export type Side = "LEFT" | "RIGHT" | "BOTH" | "NONE";
