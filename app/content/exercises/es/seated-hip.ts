import type { ExerciseTexts } from "~/content/exercises/texts";

export const seatedHip: ExerciseTexts = {
  name: "Estiramiento de caderas en el suelo",
  shortName: "Caderas en el suelo",
  purpose:
    "Suelta la parte interior y la de atrás de las dos caderas con una inclinación tranquila hacia delante.",
  sideMeans: null,
  startPosition:
    "Siéntate en la colchoneta con las plantas de los pies juntas, unos dos palmos más lejos que en la mariposa. Deja caer las rodillas hacia los lados.",
  steps: [
    "Primero siéntate con la espalda larga y descansa las manos en las espinillas.",
    "Inclínate desde las caderas y desliza las manos hacia los pies.",
    "Deja colgar la cabeza. Aquí la espalda puede redondearse un poco.",
    "Quédate donde notes tensión alrededor de las caderas.",
    "Sube despacio, enrollando la espalda, con la cabeza al final.",
  ],
  cues: [
    "Inclínate primero desde las caderas",
    "Deja colgar la cabeza y los hombros",
    "Aquí la espalda se redondea un poco",
  ],
  feel: {
    what: "Una tensión ancha y suave que se extiende al soltar.",
    where: "Por dentro y por detrás de las dos caderas, quizá en la parte baja de la espalda.",
  },
  breathing: "Toma aire hacia la espalda. Suelta el aire y deja que la cabeza pese más.",
  breathingCue: { in: "Toma aire, espalda ancha", out: "Suelta el aire, afloja" },
  deepen: "Mete las manos bajo los pies y baja un poco más el pecho.",
  ease: "Siéntate sobre una manta doblada, o apoya la frente en un cojín sobre los pies.",
  mistakes: [
    "Solo se dobla el cuello. Inclina primero las caderas y deja que la espalda siga.",
    "Los brazos tiran del cuerpo hacia abajo. Deja que lo haga su peso.",
    "Se aguanta la respiración. Sube un poco hasta que fluya.",
  ],
  cautions: {
    "rounds-low-back":
      "Si al inclinarte hacia delante te duele la espalda, o el dolor baja por una pierna, no lo hagas y dínoslo.",
    "bends-hip-deeply": "Si tienes una prótesis de cadera, pregúntanos antes.",
    "strains-groin": "Si te lesionaste la ingle hace poco, espera a que la hayamos revisado.",
  },
  pose: {
    start:
      "En posición sentada y erguida, de lado, con las plantas de los pies juntas bien delante y las rodillas hacia los lados. El estiramiento está marcado en la cadera y la parte interior del muslo.",
    end: "Con el cuerpo doblado hacia delante sobre los pies, la espalda un poco redonda y la cabeza baja, las plantas de los pies aún juntas. El estiramiento está marcado en la cadera y la parte interior del muslo.",
  },
};
