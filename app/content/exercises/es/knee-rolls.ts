import type { ExerciseTexts } from "~/content/exercises/texts";

export const kneeRolls: ExerciseTexts = {
  name: "Rodillas de lado a lado",
  shortName: "Rodillas a los lados",
  purpose:
    "Gira con suavidad la parte baja de la espalda de un lado a otro y quita rigidez tras el descanso.",
  sideMeans: null,
  startPosition:
    "Acuéstate boca arriba con las rodillas dobladas y los pies planos y juntos. Estira los brazos hacia los lados.",
  steps: [
    "Mantén juntas las rodillas y los pies.",
    "Deja caer las dos rodillas hacia un lado, hasta donde sea fácil.",
    "Mantén los dos hombros en la colchoneta y haz una pausa.",
    "Vuelve al centro con las rodillas usando el abdomen.",
    "Gira hacia el otro lado. Cada giro cuenta como uno.",
  ],
  cues: [
    "Las rodillas siguen juntas",
    "Los dos hombros siguen abajo",
    "Al principio, pequeño y despacio",
  ],
  feel: {
    what: "Una tensión suave que cambia de lado al girar.",
    where:
      "Por el lado de la cintura y de la parte baja de la espalda, al contrario que las rodillas.",
  },
  breathing: "Suelta el aire al bajar las rodillas. Toma aire al volver.",
  breathingCue: { in: "Toma aire, al centro", out: "Suelta el aire, rodillas abajo" },
  deepen: "Gira la cabeza hacia el lado contrario a las rodillas.",
  ease: "Gira solo un poco, o pon cojines a los dos lados para las rodillas.",
  mistakes: [
    "Un hombro se despega de la colchoneta. Gira menos.",
    "Las rodillas caen. Bájalas contando despacio hasta tres.",
    "Las rodillas se separan. Sujeta un cojín pequeño entre ellas.",
  ],
  cautions: {
    "twists-low-back": "Si al girar el dolor baja por una pierna, deja este ejercicio y dínoslo.",
    "lies-flat": "A partir de la mitad del embarazo, pregúntanos antes de acostarte boca arriba.",
    "turns-hip-in-or-crosses": "Si tienes una prótesis de cadera, pregúntanos antes.",
  },
  pose: {
    start:
      "Boca arriba, desde arriba, con los brazos hacia los lados, las rodillas dobladas y los pies planos. El movimiento está marcado en el lado de la parte baja de la espalda, a la {near}.",
    end: "Las dos rodillas bajadas juntas hacia la {far}, los hombros y los brazos aún planos. El movimiento está marcado en el lado de la parte baja de la espalda, a la {near}.",
  },
};
