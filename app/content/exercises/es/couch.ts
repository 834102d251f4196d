import type { ExerciseTexts } from "~/content/exercises/texts";

export const couch: ExerciseTexts = {
  name: "Estiramiento en el sofá",
  shortName: "Estiramiento en sofá",
  purpose: "Un estiramiento fuerte para la parte delantera de la cadera y del muslo a la vez.",
  sideMeans: "la pierna de rodillas",
  startPosition:
    "Arrodíllate de espaldas a un sofá, con una manta doblada bajo una rodilla. Pon ese pie sobre el asiento, detrás de ti. Apoya el otro pie plano delante.",
  steps: [
    "Primero inclínate hacia delante, con las manos en el muslo de delante.",
    "Mete el coxis hacia dentro y aprieta el glúteo de la pierna de rodillas.",
    "Levanta el pecho despacio, solo mientras el coxis siga metido.",
    "Quédate donde notes una tensión firme delante del muslo.",
    "Inclínate otra vez hacia delante antes de bajar el pie, y cambia de pierna.",
  ],
  cues: [
    "Primero el coxis, luego el pecho",
    "Rodilla de delante sobre el tobillo",
    "Sube solo hasta donde sea fácil",
  ],
  feel: {
    what: "Una tensión firme con la que puedes respirar.",
    where: "Por delante del muslo y de la cadera de la pierna de rodillas.",
  },
  breathing: "Toma aire y levanta un poco el pecho. Suelta el aire y mantén el coxis metido.",
  breathingCue: { in: "Toma aire, pecho arriba", out: "Suelta el aire, coxis metido" },
  deepen: "Acerca la rodilla al sofá, el ancho de una mano cada vez.",
  ease: "Quédate con el cuerpo inclinado hacia delante, o aleja la rodilla del sofá.",
  mistakes: [
    "La parte baja de la espalda se arquea para subir. Quédate más abajo y mete el coxis.",
    "Las caderas giran hacia un lado. Que los dos huesos de la cadera miren al frente.",
    "La rodilla está en el suelo sin nada. Usa una almohadilla gruesa y blanda.",
  ],
  cautions: {
    "bends-knee-deeply": "Si te lesionaste o te operaron la rodilla, pregúntanos antes.",
    "loads-kneecap":
      "Si te duele apoyar la rodilla a pesar de la almohadilla, no lo hagas y dínoslo.",
    "arches-low-back":
      "Si notas un pinchazo en la parte baja de la espalda, inclínate más hacia delante.",
    "needs-balance": "Si te tambaleas, apoya una mano en una silla que no resbale.",
    "stretches-front-nerve":
      "Si notas ardor u hormigueo delante del muslo, inclínate hacia delante y dínoslo.",
  },
  pose: {
    start:
      "Con la rodilla {near} en el suelo delante de un sofá y ese pie arriba, sobre el asiento de detrás, el cuerpo inclinado hacia delante sobre el pie de la pierna {far}. El estiramiento está marcado por delante del muslo de la pierna {near}.",
    end: "La misma posición con el pecho erguido y las manos en el muslo de la pierna {far}. El estiramiento está marcado en toda la parte delantera del muslo de la pierna {near}.",
  },
};
