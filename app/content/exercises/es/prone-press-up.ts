import type { ExerciseTexts } from "~/content/exercises/texts";

export const pronePressUp: ExerciseTexts = {
  name: "Extensión de espalda boca abajo",
  shortName: "Extensión boca abajo",
  purpose: "Dobla con suavidad la parte baja de la espalda hacia atrás, tras horas en la silla.",
  sideMeans: null,
  startPosition:
    "Acuéstate boca abajo con las piernas estiradas y la frente cerca de la colchoneta. Pon las manos planas junto al pecho, con los codos pegados al cuerpo.",
  steps: [
    "Deja sueltas la espalda, las nalgas y las piernas.",
    "Presiona con las manos y levanta la cabeza, y después el pecho.",
    "Deja las caderas pesadas en la colchoneta mientras la parte baja de la espalda se hunde.",
    "Haz una pausa corta, a la altura que sea cómoda.",
    "Baja el pecho despacio hasta quedar otra vez boca abajo.",
  ],
  cues: [
    "Los brazos empujan, la espalda suelta",
    "Las caderas pesan en la colchoneta",
    "Solo hasta donde sea cómodo",
  ],
  feel: {
    what: "Una presión o rigidez leve que afloja a medida que sigues.",
    where: "En la parte baja de la espalda, con una tensión ligera en el abdomen.",
  },
  breathing: "Toma aire abajo. Suelta el aire al subir y deja que la espalda se hunda.",
  breathingCue: { in: "Toma aire, abajo", out: "Suelta el aire, sube" },
  deepen: "Estira del todo los codos y suelta el aire arriba.",
  ease: "Quédate sobre los antebrazos, con los codos debajo de los hombros.",
  mistakes: [
    "Las caderas se despegan de la colchoneta. Sube menos.",
    "Las nalgas están apretadas. Suéltalas antes de cada subida.",
    "Los hombros suben hacia las orejas. Empuja la colchoneta y alarga el cuello.",
  ],
  cautions: {
    "arches-low-back": "Si el dolor baja hacia una pierna, deja este ejercicio y dínoslo.",
    "lies-on-front": "No lo hagas si te duele estar boca abajo, ni durante el embarazo.",
    "loads-wrists": "Si te duelen las muñecas, quédate sobre los antebrazos.",
  },
  pose: {
    start:
      "Boca abajo con las piernas estiradas, los codos doblados y las manos planas junto a la cabeza. El movimiento está marcado en la parte baja de la espalda.",
    end: "Los brazos empujan el pecho hacia arriba y hacia delante mientras las caderas y las piernas pesan en la colchoneta. El movimiento está marcado en la parte baja de la espalda.",
  },
};
