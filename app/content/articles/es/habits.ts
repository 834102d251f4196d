import type { Article } from "~/content/articles/types";

export const habits: Article = {
  id: "habits",
  title: "Hábitos que mantienen sueltas las caderas",
  minutes: 2,
  lead: "Lo que haces cada día cuenta tanto como tus estiramientos.",
  figure: {
    exerciseId: "easy-walk",
    caption: "Para empezar, basta un paseo corto.",
  },
  sections: [
    {
      heading: "En un día normal",
      list: [
        "Levántate a menudo si trabajas ante una mesa. Únelo a algo, como cada llamada de teléfono.",
        "Muévete un poco todos los días. Un paseo corto cuenta.",
        "Cambia la forma de sentarte. La mejor postura es la siguiente.",
      ],
    },
    {
      heading: "Cuando entrenas",
      list: [
        "Entra en calor antes y estira después.",
        "Entrena todo el cuerpo: delante y detrás, izquierda y derecha.",
        "Primero, la buena técnica. Añade peso o distancia más tarde, en pasos pequeños.",
        "Tómate un día libre cuando tengas cansancio o dolor.",
      ],
    },
    {
      heading: "Hazlo fácil",
      paragraphs: [
        "Empieza con un hábito, no con todos. Elige un momento y un lugar. Si un día no lo haces, sigue al día siguiente. No hace falta recuperarlo.",
      ],
    },
    {
      heading: "Pide ayuda con tu plan",
      paragraphs: [
        "Tu fisioterapeuta o un entrenador personal pueden preparar una rutina que te encaje. Di qué te gusta. Lo que te gusta es lo que seguirás haciendo.",
      ],
    },
  ],
};
