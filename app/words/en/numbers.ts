/** How figures are written. */
export const numbers = {
  percent: (percent: number) => `${percent}\u00a0%`,
};
