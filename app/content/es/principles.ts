import type { Principles } from "~/content/principles";

/** The nine principles of stretching in Spanish. */
export const esPrinciples: Principles = [
  "Primero entra en calor: camina cinco minutos o date una ducha caliente.",
  "Usa una superficie blanda, como una colchoneta. Pon una manta doblada bajo una rodilla dolorida.",
  "Entra despacio. Mantén el tiempo que dice tu plan, casi siempre 30 segundos o más.",
  "Respira siempre a un ritmo parejo.",
  "Mantén el control. No rebotes y no salgas de golpe de un estiramiento.",
  "Sentir tensión está bien; sentir dolor, no. Si duele, afloja o detente.",
  "Haz los dos lados, salvo que tu plan diga solo uno.",
  "Estira después de entrenar, o como una sesión aparte.",
  "Pregunta a tu fisioterapeuta o en tu consulta médica antes de empezar algo nuevo.",
];
