import type { ExerciseTexts } from "~/content/exercises/texts";

export const catCamel: ExerciseTexts = {
  name: "Gato-camello",
  shortName: "Gato-camello",
  purpose: "Mueve toda la espalda con suavidad de un lado a otro, para que esté menos rígida.",
  sideMeans: null,
  startPosition:
    "Ponte a cuatro patas. Las manos van debajo de los hombros y las rodillas debajo de las caderas.",
  steps: [
    "Redondea la espalda hacia el techo y deja colgar la cabeza.",
    "Haz una pausa corta.",
    "Deja bajar la espalda despacio y levanta el pecho y la mirada.",
    "Haz otra pausa y sigue de una a otra sin prisa.",
  ],
  cues: [
    "Lento y suave, sin fuerza",
    "Que se mueva toda la espalda",
    "Los brazos siguen estirados",
  ],
  feel: {
    what: "Un movimiento fácil, más libre cada vez; no un estiramiento fuerte.",
    where: "En toda la espalda, desde el coxis hasta el cuello.",
  },
  breathing: "Suelta el aire al redondear. Toma aire al dejar bajar la espalda.",
  breathingCue: { in: "Toma aire, espalda abajo", out: "Suelta el aire, redondea" },
  deepen: "Empieza cada movimiento en el coxis y deja que suba hueso a hueso.",
  ease: "Muévete solo hasta donde sea fácil, o hazlo en una silla con las manos en los muslos.",
  mistakes: [
    "Se fuerza el movimiento hasta el final. Detente un poco antes.",
    "Los brazos se doblan y se estiran. Déjalos estirados y que trabaje la espalda.",
    "La cabeza va primero y de golpe. Deja que siga al final.",
  ],
  cautions: {
    "loads-wrists": "Si te duelen las muñecas, cierra los puños o apóyate en los antebrazos.",
    "loads-kneecap": "Si te duele apoyar las rodillas, pon una manta doblada debajo.",
    "rounds-low-back":
      "Si redondear la espalda te duele, quédate con los movimientos pequeños del centro.",
    "arches-low-back": "Si bajar la espalda te duele, detente cuando esté nivelada.",
  },
  pose: {
    start:
      "A cuatro patas con la espalda redondeada hacia arriba como un gato y la cabeza colgando. El movimiento está marcado en toda la espalda.",
    end: "A cuatro patas con el centro de la espalda hundido, el pecho abierto y la mirada al frente. El movimiento está marcado en toda la espalda.",
  },
};
