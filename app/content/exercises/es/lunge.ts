import type { ExerciseTexts } from "~/content/exercises/texts";

export const lunge: ExerciseTexts = {
  name: "Zancada con rodilla en el suelo",
  shortName: "Zancada",
  purpose:
    "Abre la parte delantera de la cadera tras horas en la silla y ayuda a estar de pie sin encorvarte.",
  sideMeans: "la pierna de rodillas",
  startPosition:
    "Pon una rodilla en el suelo con una manta doblada debajo. Apoya el otro pie plano delante, con esa rodilla en ángulo recto. Descansa las manos en el muslo de delante.",
  steps: [
    "Crece hacia arriba, como si un hilo te levantara de lo alto de la cabeza.",
    "Mete el coxis hacia dentro y aprieta el glúteo de la pierna de rodillas.",
    "Mantén el coxis metido y desliza las caderas hacia delante, con el pecho erguido.",
    "Detente cuando notes tensión delante de la cadera, y quédate ahí.",
    "Vuelve despacio hacia atrás y cambia de pierna.",
  ],
  cues: [
    "Mete el coxis, aprieta el glúteo de atrás",
    "Espalda plana, rodilla sobre el tobillo",
    "Tensión delante, nunca un pinchazo",
  ],
  feel: {
    what: "Una tensión firme y constante que afloja al soltar el aire.",
    where: "Delante de la cadera y en lo alto del muslo de la pierna de rodillas.",
  },
  breathing: "Toma aire por la nariz y crece. Suelta el aire despacio y baja un poco.",
  breathingCue: { in: "Toma aire, crece", out: "Suelta el aire, baja un poco" },
  deepen:
    "Levanta el brazo del lado de la rodilla en el suelo e inclínate un poco hacia el otro lado.",
  ease: "Sujétate a una silla, usa una manta más gruesa bajo la rodilla o deslízate menos.",
  mistakes: [
    "La parte baja de la espalda se arquea y la cadera sigue cerrada. Primero mete el coxis, luego deslízate.",
    "La rodilla de delante pasa los dedos del pie. Pon ese pie más adelante.",
    "El pecho cae sobre el muslo de delante. Levántalo y mira al frente.",
  ],
  cautions: {
    "loads-kneecap":
      "Si te duele apoyar la rodilla, usa algo más grueso debajo. Si aún duele, no lo hagas y dínoslo.",
    "arches-low-back":
      "Si notas un pinchazo en la parte baja de la espalda, mete más el coxis y deslízate menos.",
    "needs-balance": "Si te tambaleas, apoya una mano en una silla que no resbale.",
    "loads-bent-knee":
      "Si te duele la rodilla de delante, pon ese pie más adelante y deslízate menos.",
  },
  pose: {
    start:
      "Con la rodilla {near} en el suelo y el cuerpo erguido, el pie de la pierna {far} plano delante y las manos en el muslo de la pierna {far}. El estiramiento está marcado delante de la cadera {near}.",
    end: "Con la rodilla {near} en el suelo, la espalda erguida y las caderas adelantadas hacia el pie de la pierna {far}. El estiramiento está marcado delante de la cadera {near}.",
  },
};
