import type { ExerciseTexts } from "~/content/exercises/texts";

export const seatedMarch: ExerciseTexts = {
  name: "Marcha en silla con banda",
  shortName: "Marcha en silla",
  purpose:
    "Fortalece los músculos que levantan la rodilla, para las escaleras y los pasos más largos.",
  sideMeans: "la pierna que se levanta",
  startPosition:
    "Siéntate cerca del borde de una silla firme, con la espalda erguida y los pies planos. Pasa una banda elástica por el medio de los dos pies. Sujétate a los lados del asiento.",
  steps: [
    "Presiona un pie contra el suelo para que sujete la banda.",
    "Levanta la otra rodilla recta hacia arriba hasta que la banda se tense.",
    "Quédate un momento con la espalda erguida.",
    "Baja el pie despacio y apóyalo sin ruido.",
    "Haz todas las repeticiones de este lado y cambia de pierna.",
  ],
  cues: [
    "Espalda erguida, no te eches atrás",
    "La rodilla sube, la banda se tensa",
    "Baja el doble de despacio",
  ],
  feel: {
    what: "Un trabajo claro que da calor en las últimas repeticiones.",
    where:
      "En lo profundo de la parte delantera de la cadera y en lo alto del muslo de la pierna que se levanta.",
  },
  breathing: "Suelta el aire cuando la rodilla sube. Toma aire cuando baja.",
  breathingCue: { in: "Toma aire, baja despacio", out: "Suelta el aire, rodilla arriba" },
  deepen: "Usa una banda más fuerte, o suelta el asiento y cruza los brazos.",
  ease: "Quita la banda, o levanta el pie solo el ancho de una mano.",
  mistakes: [
    "El cuerpo se echa hacia atrás para ayudar. Siéntate con la espalda erguida y levanta menos.",
    "La rodilla se va hacia fuera o hacia dentro. Mantenla en línea con la cadera.",
    "El pie cae. Bájalo contra la fuerza de la banda.",
  ],
  cautions: {
    "strains-groin":
      "Si delante de la cadera notas un pinchazo, un chasquido con dolor o un dolor agudo, detente y dínoslo.",
    "arches-low-back":
      "Si la parte baja de la espalda trabaja más que la cadera, levanta menos o quita la banda.",
    "bends-hip-deeply": "Si tienes una prótesis de cadera, pregúntanos antes.",
  },
  pose: {
    start:
      "En posición sentada y erguida cerca del borde de una silla, con los dos pies planos, una banda alrededor de ellos y las manos en el asiento. El trabajo está marcado delante de la cadera {near}.",
    end: "La rodilla {near} levantada, de modo que la banda se tensa entre los pies, el pie de la pierna {far} plano y la espalda aún erguida. El trabajo está marcado delante de la cadera {near}.",
  },
};
