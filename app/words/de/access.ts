/** Who is let in to a record, told to whom it belongs. */
export const access = {
  title: "Wer für Sie eintragen und Ihre Einträge lesen kann",
  titleOf: (firstName: string) => `Wer für ${firstName} eintragen und die Einträge lesen kann`,
  self: (name: string) => `${name}, selbst`,
  carer: (name: string, since: string) => `${name}, betreut Sie, seit ${since}`,
  carerOf: (name: string, since: string) => `${name}, seit ${since}`,
  wrong: "Sollte jemand hier nicht stehen? Sagen Sie es Ihrer Praxis: Sie kann das sofort beenden.",
  /** Above the page of warning signs, for whoever looks after somebody. */
  about: (firstName: string) => `Es geht um ${firstName}`,
};
