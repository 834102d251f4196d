import type { ExerciseTexts } from "~/content/exercises/texts";

export const hamstringStrap: ExerciseTexts = {
  name: "Estiramiento de isquiotibiales con correa",
  shortName: "Isquiotibiales con correa",
  purpose: "Alarga la parte de atrás del muslo mientras la parte baja de la espalda descansa.",
  sideMeans: "la pierna levantada",
  startPosition:
    "Acuéstate boca arriba con las dos piernas estiradas. Pasa una correa o una toalla por la parte delantera de la planta de un pie y sujeta los dos extremos.",
  steps: [
    "Primero dobla esa rodilla hacia el pecho.",
    "Estira la pierna hacia el techo, hasta donde la rodilla se pueda estirar.",
    "Acércala con los brazos estirados y sueltos.",
    "Quédate donde notes tensión detrás del muslo, con la otra pierna pesada en la colchoneta.",
    "Dobla la rodilla, baja la pierna y cambia de lado.",
  ],
  cues: [
    "La otra pierna pesa en la colchoneta",
    "Rodilla estirada, pero no bloqueada",
    "Los hombros siguen en la colchoneta",
  ],
  feel: {
    what: "Una tensión clara en el músculo, nunca hormigueo.",
    where: "En el centro de la parte de atrás del muslo levantado.",
  },
  breathing: "Toma aire y no te muevas. Suelta el aire y deja que la pierna se acerque un poco.",
  breathingCue: { in: "Toma aire, sin moverte", out: "Suelta el aire, pierna cerca" },
  deepen: "Lleva los dedos del pie con suavidad hacia la cara.",
  ease: "Deja un poco doblada la rodilla levantada, o pon el otro pie plano en el suelo.",
  mistakes: [
    "Las nalgas se despegan de la colchoneta. Baja la pierna hasta que la parte baja de la espalda se apoye otra vez.",
    "Los hombros se levantan al tirar. Usa una correa más larga.",
    "La rodilla está bloqueada. Dóblala un poco y tira otra vez.",
  ],
  cautions: {
    "stretches-nerve":
      "Si notas hormigueo o tensión por debajo de la rodilla, dobla la rodilla. Si sigue, detente y dínoslo.",
    "lies-flat": "A partir de la mitad del embarazo, pregúntanos antes de acostarte boca arriba.",
    "strains-calf": "Si te duele esa pantorrilla o su tendón, pon la correa alrededor del talón.",
    "bends-hip-deeply": "Si tienes una prótesis de cadera, pregúntanos antes.",
  },
  pose: {
    start:
      "Boca arriba con una correa en el pie de la pierna {near} y sus extremos en las dos manos, la pierna {near} medio levantada, la pierna {far} estirada en la colchoneta. El estiramiento está marcado detrás del muslo de la pierna {near}.",
    end: "La pierna {near} levantada y estirada hasta que el pie apunta al techo, la pierna {far} aún plana. El estiramiento está marcado detrás del muslo de la pierna {near}.",
  },
};
