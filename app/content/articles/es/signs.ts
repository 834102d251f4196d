import type { Article } from "~/content/articles/types";

export const signs: Article = {
  id: "signs",
  title: "Señales en las que fijarte",
  minutes: 2,
  lead: "Marca lo que notes. Te ayuda a encontrar las palabras para tu próxima visita.",
  checklist: {
    heading: "Lo que noto",
    items: [
      "Me duele la parte baja de la espalda.",
      "Me cuesta ponerme de pie con la espalda recta.",
      "Tengo la cadera rígida, o me duele al apretarla.",
      "Tengo dolor en la parte alta de la ingle.",
      "Tenía un dolor sordo y se está volviendo más agudo.",
      "Noto la cadera tensa, y no se pasa.",
      "Los músculos del abdomen están débiles.",
      "La pelvis se me inclina hacia delante, y la parte baja de la espalda queda hundida.",
      "Me duele la rodilla.",
    ],
    note: "Lo que marcas no se envía ni se guarda. Se queda en esta página. Para conservarlo, imprime la página o cópialo en papel, y tráelo.",
  },
  sections: [
    {
      heading: "Qué significa lo que marcas",
      paragraphs: [
        "Muchas personas con los flexores de la cadera tensos marcan algunas de estas señales. Pero cada una puede tener también otras causas. Una lista no puede decirte qué te pasa. Tu fisioterapeuta pregunta más y mira cómo te mueves.",
      ],
    },
    {
      heading: "Qué hacer ahora",
      paragraphs: [
        "Trae tu lista a la próxima visita. Si algo de ella es nuevo, dínoslo antes de seguir con los ejercicios. Un dolor que se vuelve más agudo es motivo para llamarnos ahora.",
      ],
    },
  ],
};
