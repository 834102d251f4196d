/** Where somebody can be: the choice between their places, and what says at which one they are. */
export const places = {
  title: "Elige un lugar",
  lead: "¿Adónde quieres ir? Puedes volver a esta página cuando quieras.",
  here: "Estás aquí.",
  roles: { clinician: "fisioterapeuta", frontDesk: "recepción", owner: "titular" },
  own: (clinicName: string) => `Tus propios ejercicios en ${clinicName}`,
  carer: (firstName: string) => `Por ${firstName}, de quien cuidas`,
  none: {
    title: "No tienes ningún lugar abierto",
    text: "Tu cuenta funciona, pero ahora ninguna clínica te da acceso. Si crees que es un error, llama a la clínica.",
  },
  asked: {
    toClinic: (name: string) => `¿Cambiar a ${name}?`,
    toOwn: (clinicName: string) => `¿Cambiar a tus propios ejercicios en ${clinicName}?`,
    toCarer: (firstName: string) => `¿Cambiar a los ejercicios de ${firstName}?`,
    lead: "La página que pediste está allí.",
    go: "Cambiar y seguir",
    others: "Todos tus lugares",
  },
  /** Above the pages of somebody's record, for whoever looks after them. */
  logsFor: (firstName: string) => `Registras por ${firstName}`,
  switch: "Cambiar de lugar",
  givenBy: (carer: string, patient: string) => `anotado por ${carer}, que cuida de ${patient}`,
};
