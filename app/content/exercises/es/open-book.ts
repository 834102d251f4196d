import type { ExerciseTexts } from "~/content/exercises/texts";

export const openBook: ExerciseTexts = {
  name: "Libro abierto",
  shortName: "Libro abierto",
  purpose: "Gira la parte alta de la espalda y abre el pecho tras horas con la espalda encorvada.",
  sideMeans: "el brazo que se abre",
  startPosition:
    "Acuéstate de lado con una almohada bajo la cabeza. Dobla las caderas y las rodillas en ángulo recto y estira los dos brazos hacia delante, palma con palma.",
  steps: [
    "Presiona un poco las rodillas una contra otra y mantenlas en el suelo.",
    "Levanta el brazo de arriba hacia el techo y sigue la mano con la mirada.",
    "Abre el brazo hacia el otro lado y deja que el pecho gire con él.",
    "Quédate una respiración lenta, con el brazo pesado.",
    "Vuelve con el brazo y cierra el libro.",
  ],
  cues: [
    "Rodillas juntas, caderas quietas",
    "La mirada sigue a la mano",
    "Gira el pecho, no solo el brazo",
  ],
  feel: {
    what: "Una tensión ancha y fácil que se suaviza al soltar el aire.",
    where: "A lo ancho del pecho y entre los omóplatos.",
  },
  breathing:
    "Toma aire cuando el brazo sube. Suelta el aire cuando se abre, y una vez más al final.",
  breathingCue: { in: "Toma aire, brazo arriba", out: "Suelta el aire, ábrete" },
  deepen: "Pon la mano de abajo en la rodilla de arriba y sujétala abajo.",
  ease: "Pon un cojín entre las rodillas, o abre solo hasta que el brazo apunte hacia arriba.",
  mistakes: [
    "Las rodillas se separan. Gira menos y júntalas.",
    "Solo se mueve el brazo. Deja que el pecho y la cabeza giren con él.",
    "Se fuerza el brazo hacia abajo. Deja que lo haga su propio peso.",
  ],
  cautions: {
    "twists-low-back": "Si te duele la parte baja de la espalda, gira menos.",
    "loads-shoulder":
      "Si notas un pinchazo en el hombro, dobla ese brazo y pon la mano en las costillas.",
    "turns-hip-in-or-crosses": "Si tienes una prótesis de cadera, pregúntanos antes.",
  },
  pose: {
    start:
      "De costado, sobre el lado de la pierna {far}, desde arriba, con las rodillas dobladas y los dos brazos estirados hacia delante, palma con palma. El movimiento está marcado en la parte alta de la espalda.",
    end: "El brazo de la mano {near} abierto hacia el otro lado como la tapa de un libro, el pecho y la cara hacia arriba, las rodillas aún juntas. El movimiento está marcado en la parte alta de la espalda.",
  },
};
