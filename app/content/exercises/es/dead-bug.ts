import type { ExerciseTexts } from "~/content/exercises/texts";

export const deadBug: ExerciseTexts = {
  name: "Bicho muerto",
  shortName: "Bicho muerto",
  purpose: "Enseña al abdomen a mantener quieta la espalda mientras se mueven brazos y piernas.",
  sideMeans: null,
  startPosition:
    "Acuéstate boca arriba con los brazos estirados hacia el techo. Levanta las dos piernas, con las rodillas encima de las caderas y las espinillas niveladas.",
  steps: [
    "Presiona con suavidad la parte baja de la espalda hacia la colchoneta y mantenla ahí.",
    "Estira una pierna hacia delante, cerca de la colchoneta.",
    "Lleva a la vez el brazo contrario hacia atrás, por encima de la cabeza.",
    "Haz una pausa y vuelve con el brazo y la pierna al centro.",
    "Haz lo mismo con el otro brazo y la otra pierna. Los dos lados cuentan como una.",
  ],
  cues: [
    "La zona lumbar sigue en la colchoneta",
    "Brazo y pierna contrarios a la vez",
    "Despacio al ir, despacio al volver",
  ],
  feel: {
    what: "Un trabajo firme en el centro del cuerpo, nunca tensión en la espalda.",
    where: "En el abdomen, profundo y abajo.",
  },
  breathing: "Suelta el aire cuando el brazo y la pierna se alejan. Toma aire cuando vuelven.",
  breathingCue: { in: "Toma aire, vuelve", out: "Suelta el aire, aléjate" },
  deepen: "Baja más la pierna, y alarga la pausa.",
  ease: "Mueve un brazo o una pierna cada vez, o toca la colchoneta con el talón y la rodilla doblada.",
  mistakes: [
    "La parte baja de la espalda se despega. Estírate menos.",
    "La pierna cae rápido. Cuenta hasta tres al alejarla.",
    "Las rodillas se van hacia el pecho. Ponlas otra vez encima de las caderas.",
  ],
  cautions: {
    "arches-low-back": "Detente en el punto en que la espalda quiera despegarse.",
    "lies-flat": "A partir de la mitad del embarazo, pregúntanos antes de acostarte boca arriba.",
    "long-hold-effort": "Respira todo el tiempo. Si aguantas la respiración, estírate menos.",
  },
  pose: {
    start:
      "Boca arriba con los dos brazos hacia el techo y las dos rodillas dobladas encima de las caderas. El trabajo está marcado en el abdomen.",
    end: "La pierna {near} estirada y baja, y la mano {far} llevada por encima de la cabeza, la espalda aún plana en la colchoneta. El trabajo está marcado en el abdomen.",
  },
};
