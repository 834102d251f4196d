import type { ExerciseTexts } from "~/content/exercises/texts";

export const hipHinge: ExerciseTexts = {
  name: "Bisagra de cadera",
  shortName: "Bisagra de cadera",
  purpose: "Te enseña a inclinarte desde las caderas, para cuidar la espalda al levantar cosas.",
  sideMeans: null,
  startPosition:
    "De pie, separa los pies al ancho de las caderas, con las rodillas sueltas. Pon las manos en las caderas, con los pulgares detrás.",
  steps: [
    "Crece hacia arriba y aprieta un poco el abdomen.",
    "Empuja las caderas hacia atrás, como para cerrar un cajón detrás de ti.",
    "Deja que el pecho venga hacia delante, con la espalda tan larga como al principio.",
    "Detente cuando notes tensión detrás de los muslos, bastante antes de que la espalda esté nivelada.",
    "Presiona los pies hacia abajo y lleva las caderas hacia delante hasta quedar de pie y con la espalda recta.",
  ],
  cues: [
    "Caderas hacia atrás, no hacia abajo",
    "Espalda larga, el cuello en su línea",
    "Espinillas rectas, rodillas sueltas",
  ],
  feel: {
    what: "Tensión al bajar y trabajo al subir.",
    where: "En los glúteos y detrás de los dos muslos.",
  },
  breathing: "Toma aire al inclinarte. Suelta el aire al subir.",
  breathingCue: { in: "Toma aire, caderas atrás", out: "Suelta el aire, arriba" },
  deepen: "Sujeta un peso cerca del cuerpo, o cuenta hasta cuatro al bajar.",
  ease: "Ponte a un pie de distancia de una pared y solo tócala con las nalgas.",
  mistakes: [
    "La espalda se redondea. Sujeta un palo a lo largo: cabeza, parte alta de la espalda y coxis lo tocan siempre.",
    "Las rodillas se doblan como en una sentadilla. Mantén rectas las espinillas y lleva las caderas atrás.",
    "Duele la parte baja de la espalda. Inclínate menos y no uses peso. Si sigue doliendo, dínoslo.",
    "La barbilla sube para mirar al frente. Mira el suelo unos pasos por delante.",
  ],
  cautions: {
    "stretches-nerve": "Si notas hormigueo o una descarga por una pierna, sube y dínoslo.",
    "needs-balance":
      "Si te notas inestable, hazlo con las nalgas a un pie de distancia de una pared.",
  },
  pose: {
    start:
      "De pie y con la espalda recta, las rodillas sueltas y las manos en las caderas. El trabajo está marcado en la nalga {near} y detrás del muslo de la pierna {near}.",
    end: "Con el cuerpo inclinado desde las caderas y la espalda larga y plana, las caderas hacia atrás, las rodillas un poco dobladas y las espinillas rectas. El trabajo está marcado en la nalga {near} y detrás del muslo de la pierna {near}.",
  },
};
