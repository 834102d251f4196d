import type { ExerciseTexts } from "~/content/exercises/texts";

export const miniSquat: ExerciseTexts = {
  name: "Minisentadilla con silla",
  shortName: "Minisentadilla",
  purpose: "Una primera forma segura de fortalecer muslos y glúteos.",
  sideMeans: null,
  startPosition:
    "Ponte de pie detrás de una silla pesada o ante la encimera de la cocina, para que nada resbale ni vuelque. Sujétate con las dos manos. Separa los pies al ancho de las caderas.",
  steps: [
    "Empuja las caderas hacia atrás y dobla un poco las rodillas, como para sentarte en un taburete alto.",
    "Detente mucho antes de una sentadilla completa, más o menos a un tercio.",
    "Mantén los dos talones abajo y las rodillas encima de los pies.",
    "Presiona con los talones y ponte de pie y con la espalda recta.",
  ],
  cues: [
    "Primero las caderas, luego las rodillas",
    "Las rodillas miran como los dedos",
    "Las manos, solo para el equilibrio",
  ],
  feel: {
    what: "Un trabajo ligero que crece con cada repetición.",
    where: "Delante de los dos muslos y en los dos glúteos.",
  },
  breathing: "Toma aire al bajar. Suelta el aire al subir.",
  breathingCue: { in: "Toma aire, baja", out: "Suelta el aire, sube" },
  deepen: "Quédate abajo tres segundos, o sujétate con una sola mano.",
  ease: "Dobla la mitad, o descansa después de cada cinco.",
  mistakes: [
    "Las rodillas pasan mucho los dedos de los pies. Lleva primero las caderas hacia atrás.",
    "Las rodillas se juntan. Mantenlas tan separadas como los pies.",
    "Los brazos tiran del cuerpo hacia arriba. Presiona con los talones.",
  ],
  cautions: {
    "loads-bent-knee":
      "Si te duele la parte delantera de una rodilla, dobla menos. Un pequeño chasquido sin dolor es normal.",
  },
  pose: {
    start:
      "De pie y con la espalda recta detrás de una silla, con las dos manos en lo alto del respaldo. El trabajo está marcado en la nalga {near} y delante del muslo de la pierna {near}.",
    end: "Las rodillas un poco dobladas, las caderas hacia atrás como para sentarse, los talones en el suelo y las manos aún en el respaldo. El trabajo está marcado en la nalga {near} y delante del muslo de la pierna {near}.",
  },
};
