import type { ExerciseTexts } from "~/content/exercises/texts";

export const figureFour: ExerciseTexts = {
  name: "Figura de cuatro",
  shortName: "Figura de cuatro",
  purpose: "Suelta los músculos profundos de la nalga con la espalda en reposo.",
  sideMeans: "la pierna cruzada",
  startPosition:
    "Acuéstate boca arriba con las rodillas dobladas y los pies planos. Cruza un tobillo sobre el otro muslo, justo por debajo de la rodilla.",
  steps: [
    "Dobla el pie de la pierna cruzada hacia su espinilla.",
    "Pasa las manos y sujeta el otro muslo por detrás con las dos.",
    "Acerca ese muslo al pecho hasta que notes tensión en la nalga.",
    "Quédate ahí, con la cabeza y los hombros en la colchoneta.",
    "Primero apoya el pie, luego descruza y cambia de pierna.",
  ],
  cues: [
    "Cabeza y hombros siguen abajo",
    "El coxis pesa en la colchoneta",
    "Pie cruzado doblado a su espinilla",
  ],
  feel: {
    what: "Una tensión profunda que se extiende despacio.",
    where: "En la nalga de la pierna cruzada, hacia fuera.",
  },
  breathing: "Toma aire y deja que el coxis pese. Suelta el aire y acerca el muslo.",
  breathingCue: { in: "Toma aire, coxis pesado", out: "Suelta el aire, muslo cerca" },
  deepen: "Empuja con suavidad la rodilla cruzada lejos de ti con el codo.",
  ease: "Deja el pie en el suelo y solo empuja un poco la rodilla cruzada lejos de ti.",
  mistakes: [
    "Los hombros se levantan. Usa una toalla alrededor del muslo para que los brazos lleguen.",
    "El coxis se enrolla hacia arriba. Deja que el muslo se aleje un poco.",
    "El tobillo gira hacia dentro sobre el muslo. Dobla el pie hacia arriba y mantenlo así.",
  ],
  cautions: {
    "twists-knee": "Si notas algo dentro de la rodilla cruzada, deja que el muslo se aleje.",
    "bends-hip-deeply":
      "Si tienes una prótesis de cadera, o notas un pinchazo en la ingle, pregúntanos antes.",
    "lies-flat": "A partir de la mitad del embarazo, pregúntanos antes de acostarte boca arriba.",
  },
  pose: {
    start:
      "Boca arriba con el pie de la pierna {far} plano y el tobillo de la pierna {near} cruzado sobre el muslo de la {far}, la rodilla {near} hacia fuera. El estiramiento está marcado en lo profundo de la nalga {near}.",
    end: "El muslo de la pierna {far} llevado hacia el pecho con las dos manos por detrás, el tobillo de la pierna {near} aún cruzado encima. El estiramiento está marcado en lo profundo de la nalga {near}.",
  },
};
