/** What a patient reads after their discharge; finished on the server. */
export const kept = {
  title: "Lo que te quedas",
  /** Nobody waits for a log. */
  text: "Para hacerlo cuando quieras. No hace falta registrar nada.",
  from: (clinician: string) => `De ${clinician}`,
  howTo: (exercise: string) => `Cómo se hace: ${exercise}`,
  letter: "Leer el informe para tu médico",
  letterPage: { title: "Informe para tu médico", print: "Imprimir" },
};
