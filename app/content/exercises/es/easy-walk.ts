import type { ExerciseTexts } from "~/content/exercises/texts";

export const easyWalk: ExerciseTexts = {
  name: "Paseo suave",
  shortName: "Paseo suave",
  purpose: "Calienta los músculos y mueve las dos caderas en todo su recorrido, paso a paso.",
  sideMeans: null,
  startPosition:
    "Ponte zapatos que sujeten bien los pies. Elige un camino llano que puedas dejar o acortar en cualquier momento.",
  steps: [
    "Empieza despacio los primeros dos minutos.",
    "Mira hacia delante y deja que los brazos se muevan desde los hombros.",
    "Apoya primero el talón y empuja con los dedos del pie.",
    "Camina tan rápido como puedas mientras aún hables con frases enteras.",
    "Baja otra vez el ritmo en el último minuto.",
  ],
  cues: [
    "Cabeza alta, hombros sueltos",
    "Primero el talón, luego empuja con los dedos",
    "Puedes hablar con frases enteras",
  ],
  feel: {
    what: "Piernas calientes y una respiración algo más rápida. La rigidez baja por el camino.",
    where: "En los glúteos y las pantorrillas, y como una apertura suave delante de las caderas.",
  },
  breathing: "Deja que la respiración encuentre su ritmo con tus pasos.",
  breathingCue: { in: "Toma aire en unos pasos", out: "Suelta el aire en unos pasos" },
  deepen: "Camina cinco minutos más, o elige un camino con una cuesta suave.",
  ease: "Divide el paseo en otros más cortos: cada minuto cuenta. Descansa en un banco a mitad de camino.",
  mistakes: [
    "Los pasos son demasiado largos y el talón golpea fuerte. Da pasos más cortos y rápidos.",
    "La mirada sigue en el suelo o en el teléfono. Mira hacia delante.",
    "El paseo sigue a pesar de cojear o de que el dolor crezca. Detente, descansa y dínoslo.",
    "El primer día es demasiado largo. Da la vuelta mientras aún sea fácil.",
  ],
  cautions: {
    "needs-balance": "Si te notas poca seguridad al andar, usa un bastón o camina con alguien.",
  },
  pose: {
    start:
      "Caminando, con el talón de la pierna {near} apoyándose delante, el pie de la pierna {far} empujando detrás y los brazos moviéndose al contrario que las piernas. El trabajo está marcado en la nalga y la pantorrilla de la pierna {near}.",
    middle:
      "De pie sobre la pierna {near} estirada mientras la pierna {far} pasa hacia delante. El trabajo está marcado en la nalga y la pantorrilla de la pierna {near}.",
    end: "El pie de la pierna {near} empujando detrás, el talón de la pierna {far} apoyándose delante, la cabeza alta. El trabajo está marcado en la nalga y la pantorrilla de la pierna {near}.",
  },
};
