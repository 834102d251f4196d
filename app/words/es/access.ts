/** Who is let in to a record, told to whom it belongs. */
export const access = {
  title: "Quién puede registrar por ti y leer tu registro",
  titleOf: (firstName: string) => `Quién puede registrar por ${firstName} y leer su registro`,
  self: (name: string) => `${name}, en persona`,
  carer: (name: string, since: string) => `${name}, que te cuida, desde el ${since}`,
  carerOf: (name: string, since: string) => `${name}, desde el ${since}`,
  wrong: "¿Alguien no debería estar aquí? Díselo a tu clínica: puede quitarlo en el acto.",
  /** Above the page of warning signs, for whoever looks after somebody. */
  about: (firstName: string) => `Sobre ${firstName}`,
};
