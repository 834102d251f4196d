import type { Side } from "~/domain/rows";

/** What is done of one exercise. */
export const dose = {
  /** Empty for an exercise without sides. */
  sides: { LEFT: "links", RIGHT: "rechts", BOTH: "beide Seiten", NONE: "" } satisfies Record<
    Side,
    string
  >,
  holds: (sets: number, seconds: number) => `${sets} × ${seconds} s`,
  counted: (sets: number, repetitions: number) => `${sets} × ${repetitions}`,
  hold: (seconds: number) => `${seconds} s halten`,
};
