import { counter } from "~/words/plural";

/** "1 sesión", "3 sesiones". */
export const count = counter("es");

/** How figures are written. */
export const numbers = {
  percent: (percent: number) => `${percent}\u00a0%`,
};
