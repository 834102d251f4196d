import type { ExerciseTexts } from "~/content/exercises/texts";

export const clamshell: ExerciseTexts = {
  name: "Almeja",
  shortName: "Almeja",
  purpose: "Fortalece el lado de la cadera, para que la rodilla y la pelvis sigan alineadas.",
  sideMeans: "la pierna de arriba",
  startPosition:
    "Acuéstate de lado con la cabeza sobre el brazo de abajo. Dobla las rodillas, y las caderas más o menos a la mitad de un ángulo recto. Pon una pierna sobre la otra, con la mano de arriba delante de ti.",
  steps: [
    "Mantén los pies juntos y gira la cadera de arriba un poco hacia delante.",
    "Levanta la rodilla de arriba, como una almeja que se abre.",
    "Detente antes de que la pelvis gire hacia atrás, y haz una pausa.",
    "Baja la rodilla despacio sobre la otra.",
  ],
  cues: [
    "Pies juntos, abre la rodilla",
    "La pelvis sigue quieta",
    "Baja más despacio de lo que subes",
  ],
  feel: {
    what: "Músculos calientes y cansados, sin pinchazo en la ingle.",
    where: "Al lado y detrás de la cadera de arriba.",
  },
  breathing: "Suelta el aire al abrir. Toma aire al cerrar.",
  breathingCue: { in: "Toma aire, cierra", out: "Suelta el aire, abre" },
  deepen: "Pon una banda suave alrededor de los muslos, justo encima de las rodillas.",
  ease: "Abre solo hasta la mitad, o acuéstate con la espalda contra una pared.",
  mistakes: [
    "El cuerpo gira hacia atrás. Abre menos y mantén una cadera encima de la otra.",
    "Los pies se separan. Presiona los talones uno contra otro.",
    "La rodilla cae. Cuenta hasta tres al bajar.",
  ],
  cautions: {
    "loads-shoulder":
      "Si te duele el hombro de abajo, dobla ese brazo y pon una almohada bajo la cabeza.",
    "turns-hip-out": "Si notas un pinchazo en la ingle, dobla menos las caderas o abre menos.",
  },
  pose: {
    start:
      "De costado, sobre el lado de la pierna {far}, de frente, con las rodillas dobladas una sobre otra y la cabeza en el brazo de abajo. El trabajo está marcado al lado de la nalga {near}.",
    end: "La rodilla {near} levantada como una almeja que se abre, los pies aún juntos. El trabajo está marcado al lado de la nalga {near}.",
  },
};
