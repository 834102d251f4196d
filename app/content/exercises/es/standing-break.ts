import type { ExerciseTexts } from "~/content/exercises/texts";

export const standingBreak: ExerciseTexts = {
  name: "Pausa para ponerse de pie",
  shortName: "Pausa de pie",
  purpose:
    "Corta los ratos largos en la silla, para que las caderas y la espalda no se pongan rígidas.",
  sideMeans: null,
  startPosition:
    "Siéntate a tu mesa con los dos pies planos. Pon un temporizador suave: cada media hora es tu señal para ponerte de pie.",
  steps: [
    "Deslízate hacia el borde del asiento y lleva los pies debajo de las rodillas.",
    "Inclínate hacia delante y levántate, sin las manos si puedes.",
    "Aprieta un poco los glúteos y estira los dos brazos hacia arriba.",
    "Baja los brazos y pasa el peso de un pie a otro, o camina unos pasos.",
    "Siéntate otra vez despacio después de un minuto más o menos.",
  ],
  cues: [
    "Nariz sobre los dedos, luego levántate",
    "Abre caderas, brazos arriba, crece",
    "Camina unos pasos antes de sentarte",
  ],
  feel: {
    what: "Menos rigidez y una tensión ligera al estirarte hacia arriba.",
    where: "Delante de las dos caderas y a lo largo de la espalda.",
  },
  breathing: "Toma aire al estirarte hacia arriba. Suelta el aire cuando bajan los brazos.",
  breathingCue: { in: "Toma aire, arriba", out: "Suelta el aire, brazos abajo" },
  deepen: "Camina hasta la habitación de al lado y vuelve, o habla por teléfono de pie.",
  ease: "Empuja en los reposabrazos o la mesa al levantarte. Si te duele un hombro, deja los brazos abajo.",
  mistakes: [
    "La pausa espera a que el trabajo esté hecho. Levántate con la señal, aunque sea un momento.",
    "La espalda se arquea con los brazos arriba. Aprieta los glúteos y lleva los brazos menos hacia atrás.",
    "El cuerpo cae en el asiento. Bájalo despacio.",
  ],
  cautions: {
    "needs-balance": "Si te mareas al levantarte, sujétate a la mesa y espera a que pase.",
    "bends-hip-deeply":
      "Si tienes una prótesis de cadera, usa un asiento alto y empuja con las manos al levantarte.",
  },
  pose: {
    start:
      "En posición sentada ante una mesa, con los dos pies planos y las manos en la mesa. La zona que se abre está marcada delante de la cadera {near}.",
    middle:
      "Con el cuerpo inclinado hacia delante, la nariz encima de los dedos de los pies y las nalgas justo dejando la silla. La zona que se abre está marcada delante de la cadera {near}.",
    end: "De pie y con la espalda recta entre la silla y la mesa, con los dos brazos estirados hacia arriba. La zona abierta está marcada delante de la cadera {near}.",
  },
};
