import type { ExerciseTexts } from "~/content/exercises/texts";

export const pelvicTilt: ExerciseTexts = {
  name: "Báscula de pelvis boca arriba",
  shortName: "Báscula de pelvis",
  purpose:
    "Te enseña a meter el coxis, el primer movimiento de casi todos los estiramientos de cadera.",
  sideMeans: null,
  startPosition:
    "Acuéstate boca arriba con las rodillas dobladas y los pies planos. Pon las manos en las costillas. Fíjate en el pequeño hueco bajo la parte baja de la espalda.",
  steps: [
    "Aprieta la parte baja del abdomen.",
    "Enrolla un poco el coxis hacia arriba, hasta que el hueco desaparezca.",
    "Mantén la parte baja de la espalda plana contra la colchoneta el tiempo indicado.",
    "Suelta despacio, hasta que vuelva el hueco.",
  ],
  cues: ["Aplana el hueco", "Pequeño y despacio, sin levantar", "Piernas y hombros sueltos"],
  feel: {
    what: "Un trabajo ligero delante y un estiramiento suave detrás.",
    where: "En la parte baja del abdomen, con el estiramiento en la parte baja de la espalda.",
  },
  breathing:
    "Suelta el aire al aplanar la espalda. Respira con calma mientras mantienes la posición.",
  breathingCue: { in: "Toma aire, suelta", out: "Suelta el aire, aplana" },
  deepen: "Hazlo con las rodillas más estiradas, o de pie con la espalda en una pared.",
  ease: "Aplana solo la mitad, o pon una almohada bajo las rodillas.",
  mistakes: [
    "Los pies empujan y las nalgas se levantan. Deja las nalgas en la colchoneta.",
    "El pecho y el cuello se tensan. Suelta la mandíbula y los hombros.",
    "El vientre se abomba. Mete el ombligo al soltar el aire.",
  ],
  cautions: {
    "rounds-low-back": "Si aplanar la espalda te duele, haz menos, o no lo hagas y dínoslo.",
    "lies-flat": "A partir de la mitad del embarazo, pregúntanos antes de acostarte boca arriba.",
  },
  pose: {
    start:
      "Boca arriba con las rodillas dobladas y un pequeño hueco bajo la parte baja de la espalda. El trabajo está marcado en la parte baja del abdomen.",
    end: "La parte baja de la espalda plana contra la colchoneta, el coxis un poco enrollado hacia arriba. El trabajo está marcado en la parte baja del abdomen.",
  },
};
