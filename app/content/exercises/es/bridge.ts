import type { ExerciseTexts } from "~/content/exercises/texts";

export const bridge: ExerciseTexts = {
  name: "Puente",
  shortName: "Puente",
  purpose: "Fortalece los glúteos, para que sostengan las caderas al caminar y al levantarte.",
  sideMeans: null,
  startPosition:
    "Acuéstate boca arriba con los brazos a los lados. Dobla las rodillas y pon los pies planos en la colchoneta, al ancho de las caderas y cerca de las nalgas.",
  steps: [
    "Aprieta los glúteos y presiona los dos pies por igual contra la colchoneta.",
    "Levanta las caderas hasta que hombros, caderas y rodillas formen una línea.",
    "Mantén el tiempo indicado. Rodillas paralelas, tan separadas como las caderas.",
    "Baja despacio, hasta que la espalda vuelva a estar en la colchoneta.",
  ],
  cues: [
    "Presiona por igual con los dos pies",
    "Rodillas paralelas, caderas niveladas",
    "Detente: hombro, cadera y rodilla en línea",
  ],
  feel: {
    what: "Un trabajo constante que pronto da calor.",
    where: "En los dos glúteos, y quizá un poco detrás de los muslos.",
  },
  breathing: "Suelta el aire al subir. Toma aire arriba. Suelta el aire al bajar.",
  breathingCue: { in: "Toma aire arriba", out: "Suelta el aire, sube o baja" },
  deepen: "Quédate arriba cinco segundos, o cruza los brazos sobre el pecho.",
  ease: "Sube solo hasta la mitad, o descansa después de cada cinco.",
  mistakes: [
    "La parte baja de la espalda se arquea arriba. Detente un poco más abajo y aprieta los glúteos.",
    "Las rodillas se abren o se juntan. Piensa en una pelota entre ellas.",
    "Una cadera queda más baja. Presiona un poco más con ese pie.",
  ],
  cautions: {
    "arches-low-back": "Si la parte baja de la espalda trabaja más que los glúteos, sube menos.",
    "lies-flat": "A partir de la mitad del embarazo, pregúntanos antes de acostarte boca arriba.",
    "long-hold-effort":
      "Respira todo el tiempo. Si aguantas la respiración, quédate menos tiempo arriba.",
  },
  pose: {
    start:
      "Boca arriba con las rodillas dobladas, los pies planos y los brazos a los lados del cuerpo. El trabajo está marcado en las nalgas.",
    end: "Boca arriba con las caderas levantadas, de modo que hombros, caderas y rodillas forman una línea. El trabajo está marcado en las nalgas.",
  },
};
