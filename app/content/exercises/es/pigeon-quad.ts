import type { ExerciseTexts } from "~/content/exercises/texts";

export const pigeonQuad: ExerciseTexts = {
  name: "Paloma con agarre del pie",
  shortName: "Paloma con agarre",
  purpose: "Alarga a la vez la parte delantera del muslo y la de la cadera.",
  sideMeans: "la pierna de detrás",
  startPosition:
    "Ponte en la paloma, con el cuerpo erguido. Una pierna queda doblada delante y la otra rodilla, en la colchoneta detrás de ti. Apóyate en una mano para no perder el equilibrio.",
  steps: [
    "Dobla la rodilla de atrás, de modo que el pie suba.",
    "Lleva la mano del mismo lado hacia atrás y sujeta ese pie.",
    "Levanta el pecho y mantén los dos huesos de la cadera hacia el frente.",
    "Acerca el talón a la nalga hasta que notes tensión delante del muslo, y quédate ahí.",
    "Baja el pie despacio y cambia de pierna.",
  ],
  cues: [
    "Sujeta el pie con la mano de su lado",
    "Pecho arriba, coxis metido",
    "Baja el pie despacio",
  ],
  feel: {
    what: "Una tensión fuerte y pareja con la que puedes respirar.",
    where:
      "Por delante del muslo de la pierna de atrás, desde la cadera hasta encima de la rodilla.",
  },
  breathing: "Toma aire y levanta el pecho. Suelta el aire y deja que el talón se acerque un poco.",
  breathingCue: { in: "Toma aire, pecho arriba", out: "Suelta el aire, talón cerca" },
  deepen: "Acerca más el talón y empuja con suavidad hacia abajo la parte delantera de esa cadera.",
  ease: "Pasa una correa o una toalla por el pie y sujeta sus extremos.",
  mistakes: [
    "El cuerpo gira hacia el pie. Que los dos huesos de la cadera miren otra vez al frente.",
    "Se tira del pie de golpe. Acércalo en dos o tres respiraciones.",
    "La parte baja de la espalda se arquea. Mete el coxis y levanta el pecho.",
  ],
  cautions: {
    "bends-knee-deeply": "Si te duele la rótula, o te operaron la rodilla, pregúntanos antes.",
    "twists-knee": "Detente enseguida si notas algo dentro de la rodilla de delante.",
    "arches-low-back":
      "Si notas un pinchazo en la parte baja de la espalda, aleja un poco el talón.",
    "needs-balance": "Si caes hacia un lado, baja el pie y pídenos uno más fácil.",
    "loads-kneecap": "Si te duele la rodilla de atrás, pon una manta doblada debajo.",
  },
  pose: {
    start:
      "En posición sentada, con la pierna {far} doblada delante y la rodilla {near} en el suelo detrás; la mano {near} sujeta el pie levantado de ese lado. El estiramiento está marcado por delante del muslo de la pierna {near}.",
    end: "La misma posición con el cuerpo erguido; la mano {near} acerca el talón de ese lado a la nalga. El estiramiento está marcado por delante del muslo de la pierna {near}.",
  },
};
