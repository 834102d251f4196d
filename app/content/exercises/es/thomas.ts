import type { ExerciseTexts } from "~/content/exercises/texts";

export const thomas: ExerciseTexts = {
  name: "Rodilla al pecho al borde de la cama",
  shortName: "Borde de la cama",
  purpose:
    "Deja que el peso de una pierna abra la parte delantera de su cadera mientras la espalda sigue plana.",
  sideMeans: "la pierna que cuelga",
  startPosition:
    "Siéntate justo en el borde de una cama firme y acuéstate hacia atrás con ayuda de las manos. El coxis queda en el borde. Mantén una pierna a la altura de la cama y lleva la otra rodilla al pecho.",
  steps: [
    "Sujeta esa rodilla con las dos manos, para que la parte baja de la espalda quede plana.",
    "Deja que la otra pierna baje despacio por el borde.",
    "Deja que su rodilla se doble y que toda la pierna pese.",
    "Quédate donde notes tensión delante de la cadera y la espalda siga plana.",
    "Sube la pierna que cuelga con ayuda de las manos y cambia de pierna.",
  ],
  cues: [
    "Zona lumbar plana en la cama",
    "Deja que pese la pierna que cuelga",
    "Sujeta cerca la otra rodilla",
  ],
  feel: {
    what: "Una tensión lenta y suave por el peso de la pierna.",
    where: "Delante de la cadera y del muslo de la pierna que cuelga.",
  },
  breathing: "Toma aire sin moverte. Suelta el aire y deja que la pierna baje por su propio peso.",
  breathingCue: { in: "Toma aire, espalda plana", out: "Suelta el aire, pierna pesada" },
  deepen: "Deja que la rodilla que cuelga se doble más, de modo que el talón vaya bajo la cama.",
  ease: "Apoya el pie que cuelga en un taburete, o acuéstate un poco más arriba en la cama.",
  mistakes: [
    "La parte baja de la espalda se despega de la cama. Acerca más la rodilla que sujetas.",
    "La pierna que cuelga se va hacia fuera. Ponla otra vez en línea con la cadera.",
    "El borde presiona el muslo. Deslízate hacia abajo, para que solo la espalda quede en la cama.",
  ],
  cautions: {
    "arches-low-back": "Si la espalda se arquea o duele, apoya el pie en un taburete.",
    "bends-hip-deeply":
      "Si tienes una prótesis de cadera, pregúntanos antes. También cuenta la pierna que sujetas.",
    "lies-flat": "A partir de la mitad del embarazo, pregúntanos antes de acostarte boca arriba.",
    "bends-knee-deeply": "Si te duele la rodilla que sujetas, sujeta ese muslo por detrás.",
  },
  pose: {
    start:
      "Boca arriba con las caderas en el borde de una cama, sujetando doblada la rodilla {far}, el muslo de la pierna {near} a la altura de la cama. El estiramiento está marcado delante de la cadera {near}.",
    end: "La rodilla {far} abrazada contra el pecho, la parte baja de la espalda plana, la pierna {near} colgando pesada por el borde de la cama. El estiramiento está marcado delante de la cadera {near}.",
  },
};
