import type { ExerciseTexts } from "~/content/exercises/texts";

export const butterfly: ExerciseTexts = {
  name: "Mariposa",
  shortName: "Mariposa",
  purpose:
    "Suelta la parte interior de los muslos y ayuda a tener la espalda erguida en el asiento.",
  sideMeans: null,
  startPosition:
    "Siéntate en la colchoneta. Dobla las rodillas y junta las plantas de los pies, cerca del cuerpo. Sujétate los pies.",
  steps: [
    "Nota en la colchoneta los dos huesos con los que te sientas. Lleva los muslos con suavidad hacia dentro de las caderas.",
    "Crece desde las caderas hasta lo alto de la cabeza.",
    "Deja que las rodillas bajen hacia los lados por su propio peso.",
    "Quédate donde notes tensión por dentro de los muslos, con el pecho alto.",
    "Al final, junta las rodillas con ayuda de las manos.",
  ],
  cues: [
    "Las dos nalgas pesan en la colchoneta",
    "Crece desde las caderas",
    "Las rodillas bajan solas, no empujes",
  ],
  feel: {
    what: "Una tensión pareja, más o menos igual en los dos lados.",
    where: "Por dentro de los dos muslos, hacia la ingle.",
  },
  breathing: "Toma aire y crece. Suelta el aire y deja que las rodillas pesen.",
  breathingCue: { in: "Toma aire, crece", out: "Suelta el aire, deja caer" },
  deepen: "Apoya los codos en las piernas e inclínate hacia delante con la espalda larga.",
  ease: "Siéntate sobre una manta doblada, apoya la espalda en una pared o aleja los pies.",
  mistakes: [
    "Las rodillas rebotan. Déjalas quietas y que el tiempo haga el trabajo.",
    "Las manos empujan las rodillas hacia abajo. Déjalas en los pies.",
    "La espalda se hunde. Siéntate sobre una manta doblada, para que las caderas se inclinen hacia delante.",
  ],
  cautions: {
    "strains-groin": "Si te lesionaste la ingle hace poco, espera a que la hayamos revisado.",
    "bends-hip-deeply":
      "Si tienes una prótesis de cadera, o notas un pinchazo en la ingle, pregúntanos antes.",
  },
  pose: {
    start:
      "En posición sentada, de frente, con las plantas de los pies juntas cerca del cuerpo y las dos rodillas levantadas hacia los lados. El estiramiento está marcado por dentro de los dos muslos.",
    end: "En posición sentada y erguida, de frente, con las plantas de los pies juntas y las dos rodillas bajadas hacia la colchoneta. El estiramiento está marcado por dentro de los dos muslos.",
  },
};
