import type { Catalogue } from "~/words/catalogue";

export const languages: Catalogue["languages"] = {
  title: "Idioma",
  link: (name) => `Idioma: ${name}`,
  use: (name) => `Usar ${name}`,
  useChosen: "Usar este idioma",
  saved: "Guardado.",
  unknown: "Elige un idioma de la lista.",
  stays: (clinician) =>
    `Los ejercicios y las palabras de emergencia están en todos los idiomas. Lo que te escribe ${clinician} se queda como está escrito.`,
  notChecked: "Sin revisar por personal sanitario nativo",
  beside: "Lo mismo en inglés, porque nadie del personal sanitario ha revisado aún estas palabras",
  asWritten: "Como lo escribió tu fisioterapeuta",
};
