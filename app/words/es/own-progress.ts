/** What of their own progress a patient sees only when they ask for it. */
export const ownProgress = {
  more: "Más sobre tus sesiones",
  days: {
    key: "Disco: hecha. Medio disco: en parte. Cruz: no hecha. Raya: día de descanso. Punto: sin registrar. Más: sesión extra.",
    paused: " Dos barras: en pausa.",
  },
};
