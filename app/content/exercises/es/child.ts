import type { ExerciseTexts } from "~/content/exercises/texts";

export const child: ExerciseTexts = {
  name: "Postura del niño",
  shortName: "Postura del niño",
  purpose:
    "Da a la parte baja de la espalda un estiramiento largo y tranquilo, y un lugar para descansar.",
  sideMeans: null,
  startPosition:
    "Ponte a cuatro patas. Separa las rodillas al ancho de las caderas y junta los dedos gordos de los pies.",
  steps: [
    "Lleva las nalgas despacio hacia atrás hasta que descansen en los talones.",
    "Apoya el pecho en los muslos y la frente en la colchoneta.",
    "Desliza las manos hacia delante hasta donde sea fácil.",
    "Quédate y respira hacia la parte baja de la espalda.",
    "Trae las manos paso a paso y sube, con la cabeza al final.",
  ],
  cues: ["Nalgas hacia los talones", "Frente abajo, cuello suelto", "Respira hacia la zona lumbar"],
  feel: {
    what: "Una tensión ancha y suave, y la respiración moviéndose en la espalda.",
    where: "En la parte baja de la espalda, quizá también al lado de los omóplatos.",
  },
  breathing:
    "Toma aire y nota cómo la espalda se ensancha. Suelta el aire y deja que las nalgas pesen más.",
  breathingCue: { in: "Toma aire, espalda ancha", out: "Suelta el aire, nalgas pesadas" },
  deepen: "Lleva las dos manos a un lado, para que el otro lado de la espalda se alargue.",
  ease: "Pon un cojín entre las nalgas y los talones, y otro debajo de la frente.",
  mistakes: [
    "Las nalgas quedan en el aire. Pon un cojín en los talones para que puedan descansar.",
    "Los hombros suben hacia las orejas. Dobla los codos y déjalos caer.",
    "El cuello se dobla hacia atrás. Apoya la frente, o pon un cojín debajo.",
  ],
  cautions: {
    "rounds-low-back":
      "Si al inclinarte hacia delante el dolor baja por una pierna, no lo hagas y dínoslo.",
    "bends-knee-deeply":
      "Si te duelen las rodillas, pon un cojín grueso en los talones o siéntate menos atrás.",
    "bends-hip-deeply":
      "Si tienes una prótesis de cadera, o notas un pinchazo en la ingle, pregúntanos antes.",
  },
  pose: {
    start:
      "A cuatro patas con la espalda nivelada, las manos un poco por delante de los hombros. El estiramiento está marcado en la parte baja de la espalda.",
    end: "Con las nalgas en los talones, el pecho en los muslos, la frente abajo y los brazos estirados hacia delante en la colchoneta. El estiramiento está marcado en la parte baja de la espalda.",
  },
};
