import type { ExerciseTexts } from "~/content/exercises/texts";

export const bandSideStep: ExerciseTexts = {
  name: "Paso lateral con banda",
  shortName: "Paso lateral",
  purpose: "Fortalece la parte de fuera de las caderas, para que sigan niveladas al caminar.",
  sideMeans: "la pierna de apoyo mientras la otra da el paso",
  startPosition:
    "Ponte una banda elástica cerrada alrededor de los dos tobillos. De pie, separa los pies al ancho de las caderas, con la banda apenas tensa. Dobla un poco las rodillas y pon las manos en las caderas.",
  steps: [
    "Pon el peso en una pierna. Mantén las caderas niveladas y el pecho erguido.",
    "Da un paso hacia el lado con el otro pie hasta que la banda tire con fuerza.",
    "Apoya ese pie con la rodilla encima de él.",
    "Deja que el primer pie lo siga despacio, con la banda un poco tensa.",
    "Haz todos los pasos hacia ese lado. Luego vuelve hacia el otro, desde la otra pierna.",
  ],
  cues: [
    "Rodillas sueltas, encima de los pies",
    "Caderas niveladas, sin balanceo",
    "La banda siempre un poco tensa",
  ],
  feel: {
    what: "Un trabajo que pronto da calor.",
    where: "Por fuera de las dos caderas, más en el lado de apoyo.",
  },
  breathing: "Suelta el aire al dar el paso. Toma aire cuando el otro pie lo sigue.",
  breathingCue: { in: "Toma aire, el pie sigue", out: "Suelta el aire, da el paso" },
  deepen: "Dobla un poco más las rodillas, o usa una banda más fuerte.",
  ease: "Pon la banda por encima de las rodillas, o da pasos más cortos.",
  mistakes: [
    "El cuerpo se inclina a un lado. Mantén la cabeza entre los pies y da un paso más corto.",
    "Las rodillas se van hacia dentro. Empújalas hacia fuera contra la banda.",
    "El segundo pie vuelve de golpe. Apóyalo despacio.",
  ],
  cautions: {
    "needs-balance":
      "Quédate cerca de una pared o de la encimera de la cocina, y quítate la banda antes de echar a andar.",
    "loads-bent-knee":
      "Si te duele una rodilla, pon la banda por encima de las rodillas y dóblalas menos.",
  },
  pose: {
    start:
      "De pie, con los pies al ancho de las caderas y una banda en los tobillos, las rodillas sueltas y las manos en las caderas, de frente. El trabajo está marcado por fuera de la cadera {near}.",
    middle:
      "El pie de la pierna {far} un poco levantado y moviéndose hacia fuera contra la banda, el peso en la pierna {near}, las caderas niveladas. El trabajo está marcado por fuera de la cadera {near}.",
    end: "El pie de la pierna {far} apoyado un paso ancho hacia el lado, con la banda tensa, las caderas niveladas y las rodillas encima de los pies. El trabajo está marcado por fuera de la cadera {near}.",
  },
};
