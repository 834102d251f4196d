import type { ExerciseTexts } from "~/content/exercises/texts";

export const standingQuad: ExerciseTexts = {
  name: "Estiramiento del muslo de pie",
  shortName: "Muslo de pie",
  purpose: "Estira la parte delantera del muslo después de caminar, correr o ir en bicicleta.",
  sideMeans: "la pierna con la rodilla doblada",
  startPosition:
    "Ponte de pie y con la espalda recta, con una mano en una pared o una silla firme. Dobla la rodilla del otro lado y sujeta ese pie detrás de ti.",
  steps: [
    "Deja suelta la otra rodilla, sin bloquearla.",
    "Mete el coxis hacia dentro y aprieta un poco el abdomen.",
    "Baja la rodilla doblada hasta que esté al lado de la otra.",
    "Guía el talón con suavidad hacia la nalga, y quédate ahí.",
    "Suelta el pie despacio y cambia de lado.",
  ],
  cues: [
    "Rodillas juntas, hacia abajo",
    "Mete el coxis, espalda recta",
    "Guía el pie, no tires fuerte",
  ],
  feel: {
    what: "Una tensión constante, sin presión en la rodilla.",
    where: "Por delante del muslo, desde la cadera casi hasta la rodilla.",
  },
  breathing: "Toma aire y crece. Suelta el aire y mete un poco más el coxis.",
  breathingCue: { in: "Toma aire, crece", out: "Suelta el aire, mete el coxis" },
  deepen: "Mete más el coxis y deja que la rodilla apunte un poco hacia atrás.",
  ease: "Pasa una correa por el pie, o apoya el pie en una silla detrás de ti.",
  mistakes: [
    "La parte baja de la espalda se arquea. Mete el coxis antes de bajar la rodilla.",
    "La rodilla doblada se va hacia fuera. Ponla al lado de la otra.",
    "El cuerpo se inclina hacia delante. Sujétate a la pared y enderézate.",
  ],
  cautions: {
    "bends-knee-deeply": "Si la rodilla duele o la notas hinchada, usa una correa y dóblala menos.",
    "needs-balance":
      "Ten siempre una mano en algo firme. Si te tambaleas, haz la versión boca abajo.",
    "arches-low-back":
      "Si notas un pinchazo en la parte baja de la espalda, mete más el coxis y lleva menos la rodilla.",
    "stretches-front-nerve":
      "Si notas ardor u hormigueo delante del muslo, suelta el pie y dínoslo.",
  },
  pose: {
    start:
      "De pie sobre la pierna {far}, con la mano {far} en una pared y la mano {near} sujetando detrás el pie de la pierna {near}, esa rodilla aún delante. El estiramiento está marcado por delante del muslo de la pierna {near}.",
    end: "La rodilla {near} bajada al lado de la otra, el talón de la pierna {near} cerca de la nalga, el cuerpo erguido. El estiramiento está marcado por delante del muslo de la pierna {near}.",
  },
};
