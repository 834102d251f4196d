import type { ExerciseTexts } from "~/content/exercises/texts";

export const sitUp: ExerciseTexts = {
  name: "Abdominal completo",
  shortName: "Abdominal completo",
  purpose:
    "Trabaja mucho el abdomen y los flexores de la cadera. No es para caderas o espaldas doloridas.",
  sideMeans: null,
  startPosition:
    "Acuéstate boca arriba con las rodillas dobladas y los pies planos. Cruza los brazos sobre el pecho.",
  steps: [
    "Mete un poco la barbilla y aprieta el abdomen.",
    "Enrolla hacia arriba la cabeza, luego los hombros y luego la espalda.",
    "Sube del todo, hasta la posición sentada.",
    "Baja despacio, enrollando desde la parte baja de la espalda hasta la cabeza.",
  ],
  cues: ["Sube enrollando hueso a hueso", "Pies planos, sin impulso", "Baja despacio"],
  feel: {
    what: "Un trabajo duro delante, nunca tensión en la espalda.",
    where: "En el abdomen y, cerca del final, delante de las dos caderas.",
  },
  breathing: "Suelta el aire al subir. Toma aire al bajar.",
  breathingCue: { in: "Toma aire, baja", out: "Suelta el aire, sube" },
  deepen: "Baja contando despacio hasta cinco.",
  ease: "Levanta solo la cabeza y los hombros, y deja la parte baja de la espalda en la colchoneta.",
  mistakes: [
    "Los brazos o un impulso hacen el trabajo. Empieza cada vez desde la quietud.",
    "Los pies se levantan. Sube menos, o aléjalos un poco.",
    "La barbilla sale hacia delante. Mira las rodillas al subir.",
  ],
  cautions: {
    "loads-low-back":
      "Esto carga la parte baja de la espalda. No lo hagas mientras te duela la cadera o la espalda.",
    "rounds-low-back":
      "Si al inclinarte hacia delante te duele la espalda, no hagas este ejercicio.",
    "lies-flat": "A partir de la mitad del embarazo, pregúntanos antes de acostarte boca arriba.",
  },
  pose: {
    start:
      "Boca arriba con las rodillas dobladas, los pies planos y los brazos cruzados sobre el pecho. El trabajo está marcado en el abdomen.",
    middle:
      "La cabeza y los hombros enrollados hacia arriba, la parte baja de la espalda aún en la colchoneta. El trabajo está marcado en el abdomen.",
    end: "En posición sentada con la espalda redonda, el pecho cerca de los muslos, los pies aún planos. El trabajo está marcado en el abdomen.",
  },
};
