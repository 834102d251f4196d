import { counter } from "~/words/plural";

/** How figures are written. */
export const numbers = {
  percent: (percent: number) => `${percent}\u00a0%`,
};

const inGerman = counter("de");

/** "1 Übung", "3 Übungen". */
export const count = (number: number, one: string, other: string): string =>
  inGerman(number, { one, other });
