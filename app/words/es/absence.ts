/** "I am away until", for the patient, whoever logs for them and the clinic; said on the server, in finished sentences. */
export const absence = {
  title: "Una temporada fuera",
  lead: "Hasta ese día nadie pregunta por qué no hay registros. Las sesiones siguen en el plan, y se pueden registrar igual.",
  until: (date: string) => `Fuera hasta el ${date}.`,
  label: "Último día fuera",
  send: "Fijar el día",
  back: "Ya de vuelta",
  enter: "Elige el último día fuera.",
  past: "Elige hoy o un día posterior.",
  far: (days: number) => `Elige un día de los próximos ${days} días.`,
};
