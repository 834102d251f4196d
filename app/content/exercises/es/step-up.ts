import type { ExerciseTexts } from "~/content/exercises/texts";

export const stepUp: ExerciseTexts = {
  name: "Subir un escalón",
  shortName: "Subir un escalón",
  purpose: "Entrena una pierna cada vez para las escaleras, las cuestas y volver a correr.",
  sideMeans: "la pierna sobre el escalón",
  startPosition:
    "Ponte de pie delante de un escalón bajo y firme o del primero de una escalera, cerca de una barandilla o una pared. Pon un pie entero en el escalón.",
  steps: [
    "Inclínate un poco hacia delante, hasta que el peso esté sobre el pie de delante.",
    "Presiona con ese talón y sube, sin impulso del pie de atrás.",
    "Sube el otro pie y ponte con la espalda recta y las caderas niveladas.",
    "Baja con ese mismo pie, despacio y sin ruido.",
    "Deja el primer pie en el escalón hasta acabar la serie y cambia de pierna.",
  ],
  cues: [
    "Pie entero arriba, presiona el talón",
    "Rodilla sobre el pie, caderas niveladas",
    "Baja despacio, apoya suave",
  ],
  feel: {
    what: "Un trabajo fuerte, sobre todo al subir y en la bajada lenta.",
    where: "En el glúteo y delante del muslo de la pierna sobre el escalón.",
  },
  breathing: "Suelta el aire al subir. Toma aire al bajar.",
  breathingCue: { in: "Toma aire, baja despacio", out: "Suelta el aire, sube" },
  deepen: "Usa un escalón más alto, o toca arriba solo un momento con el segundo pie.",
  ease: "Usa un escalón más bajo, o sujétate a la barandilla con una mano.",
  mistakes: [
    "El pie de atrás salta del suelo. Deja que trabaje la pierna de delante.",
    "La rodilla sobre el escalón se va hacia dentro. Guíala por encima del segundo dedo del pie.",
    "La cadera del otro lado cae. Ponte con la espalda recta antes de bajar.",
  ],
  cautions: {
    "loads-bent-knee":
      "Si te duele la parte delantera de la rodilla, usa un escalón más bajo. Si aún duele, no lo hagas.",
    "needs-balance":
      "Ten una barandilla o una pared a mano, y asegúrate de que el escalón no resbale.",
  },
  pose: {
    start:
      "De pie, con el pie entero de la pierna {near} en un escalón y el pie de la pierna {far} en el suelo detrás, el cuerpo un poco inclinado hacia delante. El trabajo está marcado en la nalga {near} y delante del muslo de la pierna {near}.",
    middle:
      "A mitad de la subida sobre la pierna {near}, la rodilla encima del pie, el pie de la pierna {far} en el aire. El trabajo está marcado en la nalga {near} y delante del muslo de la pierna {near}.",
    end: "De pie y con la espalda recta en el escalón, con los dos pies juntos. El trabajo está marcado en la nalga {near} y delante del muslo de la pierna {near}.",
  },
};
