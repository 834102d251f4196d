import type { ExerciseTexts } from "~/content/exercises/texts";

export const sitToStand: ExerciseTexts = {
  name: "Levantarse de la silla",
  shortName: "Levantarse de la silla",
  purpose: "Fortalece muslos y glúteos para levantarte, subir escaleras y levantar cosas.",
  sideMeans: null,
  startPosition:
    "Pon una silla firme contra una pared. Siéntate cerca del borde, con los pies planos debajo de las rodillas y al ancho de las caderas. Estira los brazos hacia delante.",
  steps: [
    "Inclínate desde las caderas con la espalda larga, hasta que la nariz esté encima de los dedos de los pies.",
    "Presiona con los dos pies y levántate.",
    "Estira las caderas y las rodillas y quédate un momento de pie con la espalda recta.",
    "Lleva las caderas hacia atrás y siéntate despacio, contando hasta tres.",
  ],
  cues: [
    "Nariz sobre los dedos, luego empuja",
    "Rodillas sobre los pies, no juntas",
    "Cuenta hasta tres al bajar",
  ],
  feel: {
    what: "Un trabajo fuerte en las piernas, con la respiración más rápida al final.",
    where: "Delante de los dos muslos y en los dos glúteos.",
  },
  breathing: "Toma aire al sentarte. Suelta el aire al levantarte.",
  breathingCue: { in: "Toma aire, siéntate despacio", out: "Suelta el aire, levántate" },
  deepen: "Solo toca el asiento antes de levantarte otra vez, o sujeta una bolsa con libros.",
  ease: "Pon un cojín en el asiento, o empuja con las manos en los reposabrazos.",
  mistakes: [
    "El cuerpo sube de golpe. Primero inclínate, luego presiona.",
    "Las rodillas se juntan. Sepáralas un poco.",
    "El cuerpo cae en la silla. Baja como si el asiento quemara.",
  ],
  cautions: {
    "loads-bent-knee":
      "Si te duele la parte delantera de una rodilla, sube el asiento con un cojín y ve más despacio.",
    "needs-balance": "Si te notas inestable, pon delante una mesa para sujetarte.",
    "bends-hip-deeply":
      "Si tienes una prótesis de cadera, pregúntanos antes qué altura debe tener el asiento.",
  },
  pose: {
    start:
      "En posición sentada cerca del borde de una silla, con los pies planos debajo de las rodillas y los brazos estirados hacia delante. El trabajo está marcado en la nalga {near} y delante del muslo de la pierna {near}.",
    middle:
      "Con el cuerpo inclinado, el pecho encima de las rodillas y las nalgas justo dejando la silla, los brazos aún hacia delante. El trabajo está marcado en la nalga {near} y delante del muslo de la pierna {near}.",
    end: "De pie y con la espalda recta delante de la silla, las rodillas y las caderas estiradas, los brazos hacia delante. El trabajo está marcado en la nalga {near} y delante del muslo de la pierna {near}.",
  },
};
