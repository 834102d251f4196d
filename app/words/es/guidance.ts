/** What a patient reads after a pain answer. The colour's name is part of the words. */
export const guidance = {
  green: { title: "Verde: sigue según el plan.", body: "" },
  /** Amber during or after a stretch. */
  easeOff: (greenMax: number) => ({
    title: "Ámbar: afloja un poco.",
    body: `La próxima vez llega menos lejos o mantén menos tiempo. Mañana por la mañana debería haber bajado a ${greenMax} o menos.`,
  }),
  /** Amber where there is no stretch to ease. */
  goGently: (greenMax: number, ceiling: number) => ({
    title: "Ámbar: hoy, con suavidad.",
    body: `No llegues muy lejos, y deja cualquier ejercicio con el que el dolor pase de ${ceiling}. Con ${greenMax} o menos puedes seguir según el plan.`,
  }),
  /** Red during a stretch. @param seen who sees the number, and when */
  stop: (seen: string) => ({
    title: "Rojo: deja este ejercicio por hoy.",
    body: `${seen} ${NUMBNESS}`,
  }),
  /** Red after the session. */
  stopNextTime: (clinician: string, seen: string) => ({
    title: "Rojo: deja el ejercicio que te lo provocó.",
    body: `No lo hagas hasta preguntar a ${clinician}. ${seen} ${NUMBNESS}`,
  }),
  /** Red where there is no stretch to stop. */
  leaveIt: (ceiling: number, seen: string) => ({
    title: "Rojo: por ahora, deja los ejercicios.",
    body: `Empieza otra vez cuando el dolor esté en ${ceiling} o menos. ${seen} ${NUMBNESS}`,
  }),
  /** Who sees a red number, and when: a clinic looks at its list when it is open. */
  seen: {
    /** Before it is saved, and after. */
    whenSaved: (clinician: string) =>
      `Cuando lo guardes, pasará a la lista de ${clinician}. ${NOT_WATCHED}`,
    saved: (clinician: string) => `Ya está en la lista de ${clinician}. ${NOT_WATCHED}`,
    /** A number from before a session is in the log, and on no list. */
    before: (clinician: string) => `${clinician} puede verlo en tu registro. ${NOT_WATCHED}`,
    /** After the end of the treatment only a high number goes on the list. */
    dischargedWhenSaved: (clinician: string, limit: number) =>
      `Tu tratamiento ha terminado. Solo si es ${limit} o más pasará a la lista de ${clinician}. ${CALL}`,
    dischargedSaved: (clinician: string) =>
      `Tu tratamiento ha terminado, pero ya está en la lista de ${clinician}. ${CALL}`,
    dischargedUnseen: (clinician: string) =>
      `Tu tratamiento ha terminado, así que ${clinician} no recibe aviso. ${CALL}`,
  },
};

const NOT_WATCHED = "Nadie vigila los registros las 24 horas.";
const CALL = `${NOT_WATCHED} Llama a la clínica si algo te preocupa.`;
const NUMBNESS = "Si sientes la pierna dormida o débil, abre «Algo va mal».";
