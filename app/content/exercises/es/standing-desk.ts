import type { ExerciseTexts } from "~/content/exercises/texts";

export const standingDesk: ExerciseTexts = {
  name: "Estiramiento de los flexores de la cadera de pie",
  shortName: "Cadera de pie",
  purpose: "Abre la parte delantera de la cadera en el trabajo, sin bajar al suelo.",
  sideMeans: "la pierna de atrás",
  startPosition:
    "Ponte de pie frente a una mesa pesada que no ruede, con las dos manos en el borde. Da un paso largo hacia atrás con un pie y quédate sobre su parte delantera. Los dos pies apuntan hacia delante.",
  steps: [
    "Ponte con la espalda recta y mete el coxis hacia dentro.",
    "Aprieta el glúteo de la pierna de atrás.",
    "Dobla un poco la rodilla de delante y lleva las caderas hacia la mesa.",
    "Detente cuando notes tensión delante de la cadera de atrás, y quédate ahí.",
    "Da un paso hacia delante y cambia de pierna.",
  ],
  cues: [
    "Coxis metido, glúteo apretado",
    "Mueve las caderas, no los hombros",
    "Los dos pies apuntan al frente",
  ],
  feel: {
    what: "Una tensión suave que podrías mantener un minuto.",
    where: "Delante de la cadera de la pierna de atrás, quizá también en esa pantorrilla.",
  },
  breathing: "Toma aire y crece. Suelta el aire y deja que las caderas avancen un poco.",
  breathingCue: { in: "Toma aire, crece", out: "Suelta el aire, cadera delante" },
  deepen:
    "Levanta el brazo del lado de la pierna de atrás y estíralo hacia arriba y un poco hacia el otro lado.",
  ease: "Da un paso más corto, o apoya más peso en la mesa.",
  mistakes: [
    "La parte baja de la espalda se arquea. Mete otra vez el coxis antes de mover las caderas.",
    "El pie de atrás gira hacia fuera. Que los dedos apunten al frente.",
    "El pecho cae sobre la mesa. Vuelve a poner los hombros encima de las caderas.",
  ],
  cautions: {
    "arches-low-back":
      "Si notas un pinchazo en la parte baja de la espalda, mete más el coxis y da un paso más corto.",
    "strains-calf": "Si te duele esa pantorrilla o su tendón, da un paso más corto.",
  },
  pose: {
    start:
      "De pie ante una mesa en un paso largo, el pie de la pierna {near} detrás sobre su parte delantera, las manos en el borde de la mesa. El estiramiento está marcado delante de la cadera {near}.",
    end: "En el mismo paso, con el coxis metido y las caderas llevadas hacia la mesa, la rodilla {far} un poco doblada, la espalda erguida. El estiramiento está marcado delante de la cadera {near}.",
  },
};
