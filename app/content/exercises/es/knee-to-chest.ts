import type { ExerciseTexts } from "~/content/exercises/texts";

export const kneeToChest: ExerciseTexts = {
  name: "Una rodilla al pecho",
  shortName: "Rodilla al pecho",
  purpose:
    "Alivia la tensión en la nalga y la parte baja de la espalda, y calma una espalda que ha trabajado mucho.",
  sideMeans: "la pierna que sujetas",
  startPosition:
    "Acuéstate boca arriba con una pierna estirada. Dobla la otra rodilla, con el pie plano, y apoya las manos en esa rodilla.",
  steps: [
    "Levanta la rodilla doblada hacia el pecho.",
    "Sujeta la espinilla, justo por debajo de la rodilla, con las dos manos.",
    "Acerca la rodilla hasta que notes una tensión suave.",
    "Quédate ahí. Deja la otra pierna pesada y estirada.",
    "Suelta despacio y apoya el pie.",
  ],
  cues: ["Cabeza y hombros siguen abajo", "Acerca la rodilla, sin tirones", "La otra pierna pesa"],
  feel: {
    what: "Una tensión suave y agradable.",
    where:
      "En la nalga y la parte baja de la espalda, y quizá delante de la cadera de la pierna estirada.",
  },
  breathing: "Toma aire y afloja un poco las manos. Suelta el aire y acerca la rodilla.",
  breathingCue: { in: "Toma aire, afloja un poco", out: "Suelta el aire, acerca" },
  deepen: "Presiona la parte de atrás de la rodilla estirada contra la colchoneta.",
  ease: "Dobla también la otra pierna, o sujeta el muslo por detrás con una toalla.",
  mistakes: [
    "La cabeza y los hombros se levantan. Pon una almohada bajo la cabeza.",
    "Los brazos dan tirones. Usa solo el peso de los brazos.",
    "La pierna estirada se despega de la colchoneta. Acerca menos la rodilla.",
  ],
  cautions: {
    "bends-hip-deeply":
      "Si tienes una prótesis de cadera, pregúntanos antes. Si notas un pinchazo en la ingle, acerca menos la rodilla.",
    "rounds-low-back": "Si el dolor de espalda o de pierna crece, deja este ejercicio y dínoslo.",
    "lies-flat": "A partir de la mitad del embarazo, pregúntanos antes de acostarte boca arriba.",
    "bends-knee-deeply": "Si te duele la rodilla, sujeta el muslo por detrás.",
  },
  pose: {
    start:
      "Boca arriba con la rodilla {near} doblada, ese pie plano, y la pierna {far} estirada en la colchoneta. El estiramiento está marcado en la nalga {near} y la parte baja de la espalda.",
    end: "La rodilla {near} llevada al pecho con las dos manos en la espinilla, la pierna {far} plana en la colchoneta. El estiramiento está marcado en la nalga {near} y la parte baja de la espalda.",
  },
};
