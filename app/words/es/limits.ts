import { count } from "./numbers";

/** How long, as somebody would say it: "30 segundos", "2 minutos", "3 horas"; rounded up. */
function duration(seconds: number): string {
  if (seconds <= 90) return count(seconds, { one: "segundo", other: "segundos" });
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 90
    ? count(minutes, { one: "minuto", other: "minutos" })
    : count(Math.ceil(minutes / 60), { one: "hora", other: "horas" });
}

/** What is said when something was tried too often; by the seconds to wait. */
export const limits = {
  /** Above a form, with what was typed in it. */
  form: (seconds: number) =>
    `Demasiados intentos. Espera ${duration(seconds)} e inténtalo otra vez. Lo que escribiste sigue aquí.`,
  /** Where a password was typed, which is never sent back. */
  password: (seconds: number) =>
    `Demasiados intentos. Espera ${duration(seconds)} y escribe la contraseña otra vez. Lo demás sigue aquí.`,
  /** Where nothing was typed. */
  plain: (seconds: number) =>
    `Demasiados intentos. Espera ${duration(seconds)} e inténtalo otra vez.`,
  exports: (seconds: number) =>
    `Has descargado mucho hace un momento. Espera ${duration(seconds)} e inténtalo otra vez.`,
  /** One more pain report about a day that has very many. What was said before is stored. */
  pain: (max: number) =>
    `Has registrado dolor ${max} veces para este día, y todo está guardado. Lo que acabas de escribir sigue aquí. ¿Está empeorando? Abre «Algo va mal» o llama a tu clínica.`,
};
