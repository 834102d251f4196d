/** The front page. */
export const landing = {
  title: "Supple · ejercicios en casa que tus pacientes no dejarán",
  claim: "Ejercicios en casa que tus pacientes no dejarán",
  lead: "Asigna un programa, deja que tus pacientes registren dolor y sesiones en el teléfono, y mira quién te necesita hoy.",
  tryAsPhysiotherapist: "Probar como fisioterapeuta",
  tryAsPatient: "Probar como paciente",
  ownServer: "Funciona en tu propio servidor",
  openSource: "Libre y de código abierto",
  noTrackers: "Sin rastreadores",
  picture:
    "Una persona estira la cadera con una rodilla en el suelo; detrás se ven, tenues, momentos anteriores del movimiento",
  examplePain: "Dolor, media de 7 días",
  exampleFall: "6,0 → 2,5",
  exampleSpan: "seis semanas, 25 sesiones",
  exampleSeconds: "segundos",
};
