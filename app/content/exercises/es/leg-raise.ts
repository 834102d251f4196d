import type { ExerciseTexts } from "~/content/exercises/texts";

export const legRaise: ExerciseTexts = {
  name: "Elevación de las dos piernas",
  shortName: "Elevación de piernas",
  purpose:
    "Trabaja mucho los flexores de la cadera y el abdomen. No es para caderas o espaldas doloridas.",
  sideMeans: null,
  startPosition:
    "Acuéstate boca arriba con las dos piernas estiradas y los brazos a los lados. Presiona con suavidad la parte baja de la espalda hacia la colchoneta.",
  steps: [
    "Aprieta el abdomen para que la parte baja de la espalda siga abajo.",
    "Levanta juntas las dos piernas estiradas, más o menos hasta la mitad.",
    "Detente un momento.",
    "Bájalas despacio, y solo mientras la espalda siga abajo.",
  ],
  cues: [
    "La zona lumbar sigue en la colchoneta",
    "Sube y baja sin impulso",
    "Detente cuando la espalda se despegue",
  ],
  feel: {
    what: "Un trabajo duro en el abdomen, nunca tensión en la espalda.",
    where: "En el abdomen y delante de las dos caderas.",
  },
  breathing: "Suelta el aire al subir. Toma aire al bajar. No aguantes la respiración.",
  breathingCue: { in: "Toma aire, baja", out: "Suelta el aire, sube" },
  deepen: "Baja más despacio, contando hasta cinco.",
  ease: "Dobla las rodillas, o levanta una pierna cada vez con el otro pie plano.",
  mistakes: [
    "La parte baja de la espalda se arquea. Baja menos, o dobla las rodillas.",
    "Las piernas suben con impulso. Empieza cada vez desde la quietud.",
    "Se aguanta la respiración. Cuenta en voz alta al subir.",
  ],
  cautions: {
    "loads-low-back":
      "Esto carga la parte baja de la espalda. No lo hagas mientras te duela la cadera o la espalda.",
    "lies-flat": "A partir de la mitad del embarazo, pregúntanos antes de acostarte boca arriba.",
    "strains-groin": "Si notas un dolor agudo en la ingle, detente y dínoslo.",
  },
  pose: {
    start:
      "Boca arriba, con las dos piernas estiradas en la colchoneta y los brazos a los lados del cuerpo. El trabajo está marcado en el abdomen y delante de la cadera {near}.",
    end: "Boca arriba con las dos piernas estiradas y levantadas juntas hasta la mitad. El trabajo está marcado en el abdomen y delante de la cadera {near}.",
  },
};
