/** How figures are written. */
export const numbers = {
  /** BCP 47: the sign between the whole and the tenth. */
  tag: "en",
  percent: (percent: number) => `${percent}\u00a0%`,
};
