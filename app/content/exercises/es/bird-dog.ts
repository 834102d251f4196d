import type { ExerciseTexts } from "~/content/exercises/texts";

export const birdDog: ExerciseTexts = {
  name: "Perro-pájaro",
  shortName: "Perro-pájaro",
  purpose: "Da firmeza a la espalda y fuerza al glúteo sin doblar la columna.",
  sideMeans: "la pierna que se levanta",
  startPosition:
    "Ponte a cuatro patas. Las manos van debajo de los hombros, las rodillas debajo de las caderas, y la espalda está nivelada.",
  steps: [
    "Aprieta un poco el abdomen, como si fueran a darte un empujón suave.",
    "Desliza una pierna hacia atrás y levántala hasta la altura de la espalda.",
    "Estira el brazo contrario hacia delante, con el pulgar hacia arriba.",
    "Mantén la posición el tiempo indicado. Caderas y hombros miran a la colchoneta.",
    "Baja la mano y la rodilla con control.",
  ],
  cues: [
    "Espalda nivelada como una mesa",
    "Estírate a lo largo, no hacia arriba",
    "Las dos caderas miran a la colchoneta",
  ],
  feel: {
    what: "Un trabajo constante, con un pequeño temblor que puedes controlar.",
    where: "A lo largo de la parte baja de la espalda y en el glúteo de la pierna levantada.",
  },
  breathing:
    "Suelta el aire al estirarte. Sigue respirando tranquilamente mientras mantienes la posición.",
  breathingCue: { in: "Toma aire, alárgate", out: "Suelta el aire, sin hundirte" },
  deepen: "Dibuja cuadrados pequeños y lentos con la mano estirada.",
  ease: "Mueve solo la pierna y deja las dos manos en la colchoneta.",
  mistakes: [
    "La espalda se hunde. Levanta menos la pierna.",
    "La cadera se abre hacia un lado. Apunta los dedos del pie hacia la colchoneta.",
    "La cabeza cuelga o mira hacia arriba. Mira la colchoneta, un poco por delante de las manos.",
  ],
  cautions: {
    "loads-wrists": "Si te duele la muñeca, cierra el puño o apóyate en el antebrazo.",
    "loads-kneecap": "Si te duele apoyar las rodillas, pon una manta doblada debajo.",
    "needs-balance": "Si te tambaleas mucho, deja los dedos del pie o la mano en el suelo.",
    "arches-low-back":
      "Si notas un pinchazo en la parte baja de la espalda, solo desliza el pie por la colchoneta.",
  },
  pose: {
    start:
      "A cuatro patas con la espalda nivelada, las manos debajo de los hombros y las rodillas debajo de las caderas. El trabajo está marcado en la parte baja de la espalda y la nalga {near}.",
    end: "La pierna {near} estirada hacia atrás y la mano {far} hacia delante con el brazo estirado, a la altura de la espalda. El trabajo está marcado en la parte baja de la espalda y la nalga {near}.",
  },
};
