import type { ExerciseTexts } from "~/content/exercises/texts";

export const ninetyNinety: ExerciseTexts = {
  name: "Estiramiento 90/90",
  shortName: "90/90",
  purpose: "Suelta una cadera al girar hacia fuera y la otra al girar hacia dentro.",
  sideMeans: "la pierna de delante",
  startPosition:
    "Siéntate en la colchoneta. Pon una espinilla cruzada delante de ti y dobla la otra pierna hacia el lado. Las dos rodillas quedan dobladas como una esquina.",
  steps: [
    "Siéntate con la espalda larga y reparte el peso entre las dos nalgas.",
    "Gira el pecho hacia la espinilla de delante.",
    "Inclínate hacia delante desde las caderas con la espalda larga y las manos en la espinilla.",
    "Detente cuando notes una tensión profunda en la nalga, y quédate ahí.",
    "Sube despacio y cambia de pierna.",
  ],
  cues: [
    "Espalda larga, inclínate con las caderas",
    "Pecho encima de la espinilla de delante",
    "Pie de delante doblado a su espinilla",
  ],
  feel: {
    what: "Una tensión profunda y constante, sin pinchazo.",
    where: "En la nalga de la pierna de delante.",
  },
  breathing: "Toma aire y alárgate. Suelta el aire e inclínate un poco más.",
  breathingCue: { in: "Toma aire, alárgate", out: "Suelta el aire, inclínate" },
  deepen: "Lleva las manos más allá de la espinilla y apóyate en los antebrazos.",
  ease: "Siéntate sobre una manta doblada y deja una mano en el suelo detrás de ti.",
  mistakes: [
    "El cuerpo cae hacia el lado de delante. Pon una manta doblada bajo esa nalga.",
    "La espalda se redondea. Sube un poco e inclínate desde las caderas.",
    "Duele la rodilla de delante. Acerca ese talón hacia ti.",
  ],
  cautions: {
    "twists-knee": "Detente enseguida si notas algo dentro de cualquiera de las rodillas.",
    "bends-hip-deeply":
      "Si tienes una prótesis de cadera, o notas un pinchazo en la ingle, pregúntanos antes.",
  },
  pose: {
    start:
      "En posición sentada y erguida, de frente, con la espinilla {near} cruzada delante y la pierna {far} doblada hacia el lado, las dos rodillas más o menos en ángulo recto. El estiramiento está marcado en la nalga {near}.",
    end: "La misma posición de las piernas, con la espalda larga inclinada hacia delante sobre la espinilla {near} y las dos manos en ella. El estiramiento está marcado en la nalga {near}.",
  },
};
