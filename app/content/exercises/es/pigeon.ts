import type { ExerciseTexts } from "~/content/exercises/texts";

export const pigeon: ExerciseTexts = {
  name: "Paloma",
  shortName: "Paloma",
  purpose: "Suelta los músculos profundos detrás de una cadera y la parte delantera de la otra.",
  sideMeans: "la pierna de delante",
  startPosition:
    "Ponte a cuatro patas. Lleva una rodilla hacia delante entre las manos y apoya esa espinilla en la colchoneta. Desliza la otra pierna hacia atrás, estirada.",
  steps: [
    "Deja el pie de delante cerca de ti, para que la rodilla no note ningún giro.",
    "Gira los dos huesos de la cadera hacia el frente y deja que las caderas bajen hacia el suelo.",
    "Rellena con una manta doblada el hueco que quede bajo la cadera de delante.",
    "Alarga la espalda y dóblate hacia delante desde las caderas.",
    "Detente cuando notes una tensión profunda en la nalga, y quédate ahí.",
    "Empuja con las manos, trae la pierna y cambia de pierna.",
  ],
  cues: [
    "Los dos huesos de la cadera al frente",
    "Espalda larga, dóblate con las caderas",
    "Tensión en la nalga, rodilla tranquila",
  ],
  feel: {
    what: "Una tensión profunda que se suaviza despacio.",
    where: "En la nalga de la pierna de delante, y un poco delante de la otra cadera.",
  },
  breathing: "Toma aire y alarga la espalda. Suelta el aire y deja que las caderas pesen.",
  breathingCue: { in: "Toma aire, espalda larga", out: "Suelta el aire, cadera pesada" },
  deepen: "Lleva las manos hacia delante y baja hasta los antebrazos.",
  ease: "Pon una manta más gruesa bajo la cadera de delante y quédate arriba sobre las manos.",
  mistakes: [
    "El cuerpo cae sobre la cadera de delante. Súbela con una manta hasta que las dos estén niveladas.",
    "La espalda se redondea enseguida. Sube un poco y alárgala otra vez.",
    "El pie de delante está lejos del cuerpo y eso tuerce la rodilla. Acércalo.",
  ],
  cautions: {
    "twists-knee":
      "Detente enseguida si notas algo en la rodilla de delante. Tras una lesión de rodilla, pregúntanos antes.",
    "bends-hip-deeply":
      "Si tienes una prótesis de cadera, o notas un pinchazo en la ingle, pregúntanos antes.",
    "loads-wrists": "Si te duelen las muñecas, apóyate en los puños o en los antebrazos.",
  },
  pose: {
    start:
      "En posición sentada y erguida, con la pierna {near} doblada delante y la pierna {far} estirada detrás, las manos en la colchoneta. El estiramiento está marcado en lo profundo de la nalga {near}.",
    end: "La misma posición de las piernas, con el cuerpo doblado hacia delante desde las caderas sobre la pierna {near} y los brazos estirados por la colchoneta. El estiramiento está marcado en lo profundo de la nalga {near}.",
  },
};
