import type { ExerciseTexts } from "~/content/exercises/texts";

export const sidePlank: ExerciseTexts = {
  name: "Plancha lateral con rodillas apoyadas",
  shortName: "Plancha lateral",
  purpose: "Fortalece el lado de la cintura con poca carga para la columna.",
  sideMeans: "el lado de abajo",
  startPosition:
    "Acuéstate de lado con las rodillas dobladas y una pierna sobre la otra. Apóyate en el antebrazo, con el codo debajo del hombro.",
  steps: [
    "Pon la mano de arriba en la cadera y alarga el cuello.",
    "Presiona con el antebrazo y la rodilla y levanta las caderas.",
    "Detente cuando rodillas, caderas y hombros formen una línea.",
    "Mantén el tiempo indicado y sigue respirando.",
    "Baja las caderas despacio a la colchoneta.",
  ],
  cues: [
    "Codo debajo del hombro",
    "Una línea: rodillas, caderas, hombros",
    "Empuja la colchoneta hacia abajo",
  ],
  feel: {
    what: "Un trabajo firme que puedes mantener mientras hablas.",
    where: "En el lado de la cintura más cercano a la colchoneta y en esa cadera.",
  },
  breathing: "Suelta el aire al subir. Respira parejo mientras mantienes la posición.",
  breathingCue: { in: "Toma aire, alárgate", out: "Suelta el aire, sin bajar" },
  deepen: "Estira la pierna de arriba, o el brazo de arriba hacia el techo.",
  ease: "Sube solo hasta la mitad, o pon la mano de arriba en la colchoneta delante de ti.",
  mistakes: [
    "Las caderas se van hacia atrás. Empújalas hacia delante, como si hubiera una pared detrás de ti.",
    "El hombro se hunde hacia la oreja. Empuja el antebrazo hacia abajo.",
    "Se aguanta la respiración. Cuenta en voz alta.",
  ],
  cautions: {
    "loads-shoulder": "Si te duele el hombro de abajo, detente. Dínoslo y elegimos otro ejercicio.",
    "loads-kneecap": "Si te duele la rodilla de abajo, pon una manta doblada debajo.",
    "long-hold-effort":
      "Si tienes la tensión arterial alta, mantén poco tiempo cada vez y suelta el aire con ruido.",
  },
  pose: {
    start:
      "De costado, sobre el lado de la pierna {near}, de frente, con el codo de apoyo, las rodillas dobladas y las caderas en la colchoneta. El trabajo está marcado en el lado de la cintura, a la {near}.",
    end: "Las caderas levantadas, de modo que rodillas, caderas y hombros forman una línea inclinada sobre el codo. El trabajo está marcado en el lado de la cintura, a la {near}.",
  },
};
