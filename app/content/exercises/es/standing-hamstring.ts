import type { ExerciseTexts } from "~/content/exercises/texts";

export const standingHamstring: ExerciseTexts = {
  name: "Estiramiento de isquiotibiales de pie",
  shortName: "Isquiotibiales de pie",
  purpose: "Estira la parte de atrás del muslo dondequiera que haya un escalón.",
  sideMeans: "la pierna sobre el escalón",
  startPosition:
    "Ponte de pie delante de un escalón o de una silla baja y firme. Pon un talón encima con los dedos hacia arriba. Descansa las manos en ese muslo.",
  steps: [
    "Estira con suavidad la rodilla levantada. Deja suelta la otra rodilla.",
    "Pon las dos caderas mirando al frente y crece.",
    "Inclínate hacia delante desde las caderas con la espalda larga.",
    "Detente cuando notes tensión detrás del muslo, y quédate ahí.",
    "Sube despacio, baja el pie y cambia de pierna.",
  ],
  cues: [
    "Inclina las caderas, espalda larga",
    "Las dos caderas miran al frente",
    "Tensión en el muslo, no tras la rodilla",
  ],
  feel: {
    what: "Una tensión constante que afloja al respirar.",
    where: "En el centro de la parte de atrás del muslo de la pierna levantada.",
  },
  breathing: "Toma aire y alarga la espalda. Suelta el aire e inclínate un poco.",
  breathingCue: { in: "Toma aire, espalda larga", out: "Suelta el aire, inclínate" },
  deepen: "Usa un escalón más alto, o lleva los dedos del pie hacia ti.",
  ease: "Usa un escalón más bajo, dobla un poco la rodilla levantada o sujétate a una pared.",
  mistakes: [
    "La espalda se redondea para llegar a los dedos. Levanta el pecho e inclínate desde las caderas.",
    "La cadera de la pierna levantada gira hacia fuera. Que la rótula y los dedos apunten hacia arriba.",
    "Se fuerza la rodilla hasta bloquearla. Déjala un poco suelta.",
  ],
  cautions: {
    "stretches-nerve":
      "Si notas hormigueo, ardor o una descarga por la pierna, sube enseguida y dínoslo.",
    "needs-balance":
      "Si te tambaleas, apoya una mano en una pared o una barandilla, o haz la versión boca arriba.",
    "rounds-low-back":
      "Si te duele la parte baja de la espalda, sube un poco e inclínate desde las caderas.",
    "bends-hip-deeply": "Si tienes una prótesis de cadera, pregúntanos antes.",
  },
  pose: {
    start:
      "De pie y con el cuerpo erguido sobre la pierna {far}, con el talón de la pierna {near} en un escalón delante, esa rodilla estirada y los dedos hacia arriba, las manos en el muslo de la pierna {near}. El estiramiento está marcado detrás del muslo de la pierna {near}.",
    end: "Con el cuerpo inclinado hacia delante desde las caderas y la espalda larga y plana, la pierna {near} aún estirada con el talón en el escalón. El estiramiento está marcado detrás del muslo de la pierna {near}.",
  },
};
