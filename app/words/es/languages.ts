import type { Catalogue } from "~/words/catalogue";

export const languages: Catalogue["languages"] = {
  title: "Idioma",
  link: (name) => `Idioma: ${name}`,
  use: (name) => `Usar ${name}`,
  useChosen: "Usar este idioma",
  saved: "Guardado.",
  unknown: "Elige un idioma de la lista.",
  stays: (clinician) =>
    `Los estiramientos y las palabras de emergencia están en todos. Lo que te escribe ${clinician} queda como está escrito.`,
  notChecked: "Sin revisar por un profesional sanitario nativo",
  beside: "Lo mismo en inglés, porque ningún profesional sanitario ha revisado aún estas palabras",
  asWritten: "Como lo escribió tu fisioterapeuta",
};
