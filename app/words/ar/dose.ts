import type { Side } from "~/domain/rows";

/** What is done of one exercise. */
export const dose = {
  /** Empty for an exercise without sides. */
  sides: { LEFT: "يسار", RIGHT: "يمين", BOTH: "الجهتان", NONE: "" } satisfies Record<Side, string>,
  holds: (sets: number, seconds: number) => `${sets} × ${seconds} ث`,
  counted: (sets: number, repetitions: number) => `${sets} × ${repetitions}`,
  hold: (seconds: number) => `ثبات ${seconds} ث`,
};
