import type { ExerciseTexts } from "~/content/exercises/texts";

export const bridgeMarch: ExerciseTexts = {
  name: "Marcha en puente",
  shortName: "Marcha en puente",
  purpose:
    "Hace que cada glúteo mantenga por sí solo la pelvis nivelada, como al caminar y correr.",
  sideMeans: null,
  startPosition:
    "Acuéstate boca arriba con las rodillas dobladas y los pies planos, al ancho de las caderas. Levanta las caderas hasta que hombros, caderas y rodillas formen una línea.",
  steps: [
    "Presiona un pie contra la colchoneta y aprieta el glúteo de ese lado.",
    "Levanta la otra rodilla hasta que esté encima de la cadera.",
    "Mantén un momento los dos lados de la pelvis nivelados.",
    "Apoya el pie con suavidad y levanta el otro de la misma forma.",
    "Izquierda y derecha juntas cuentan como una. Tras la serie, descansa las caderas en la colchoneta.",
  ],
  cues: [
    "Caderas siempre altas y niveladas",
    "Levanta un pie, despacio y suave",
    "Presiona con el talón de apoyo",
  ],
  feel: {
    what: "Un trabajo constante en el lado que se queda abajo.",
    where: "En el glúteo del pie que está en la colchoneta.",
  },
  breathing: "Suelta el aire al levantar un pie. Toma aire al apoyarlo.",
  breathingCue: { in: "Toma aire, pie abajo", out: "Suelta el aire, pie arriba" },
  deepen: "Estira la pierna levantada antes de apoyarla.",
  ease: "Levanta solo el talón, o baja las caderas a la colchoneta entre dos pasos.",
  mistakes: [
    "Un lado de la pelvis cae. Levanta menos el pie.",
    "La espalda se arquea. Baja un poco las caderas y aprieta los glúteos.",
    "Da un calambre detrás del muslo. Acerca los pies a las nalgas.",
  ],
  cautions: {
    "arches-low-back":
      "Si la parte baja de la espalda trabaja más que el glúteo, vuelve al puente sencillo.",
    "lies-flat": "A partir de la mitad del embarazo, pregúntanos antes de acostarte boca arriba.",
    "long-hold-effort":
      "Respira todo el tiempo. Si aguantas la respiración, descansa antes las caderas.",
  },
  pose: {
    start:
      "Boca arriba en puente, con las caderas levantadas y los dos pies planos en la colchoneta. El trabajo está marcado en la nalga {near}.",
    end: "La rodilla {far} levantada encima de la cadera con la espinilla nivelada, las caderas igual de altas, sostenidas por el pie de la pierna {near}. El trabajo está marcado en la nalga {near}.",
  },
};
