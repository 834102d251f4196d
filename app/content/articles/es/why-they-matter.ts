import type { Article } from "~/content/articles/types";

export const whyTheyMatter: Article = {
  id: "why-they-matter",
  title: "Por qué importan",
  minutes: 1,
  lead: "Usas los flexores de la cadera cada vez que das un paso.",
  figure: {
    exerciseId: "step-up",
    at: "start",
    caption: "Para subir un escalón, primero tienes que levantar la rodilla.",
  },
  sections: [
    {
      heading: "Qué te ayudan a hacer",
      list: [
        "Estar de pie y en la silla con la espalda recta",
        "Caminar y subir escaleras",
        "Levantar cosas y agacharte",
        "Correr, esprintar y dar patadas a un balón",
        "Ir en bicicleta",
        "Incorporarte cuando estás boca arriba",
      ],
    },
    {
      heading: "Cuando están tensos",
      paragraphs: [
        "Un músculo tenso no suelta cuando debería. La cadera no se abre del todo hacia atrás. Entonces la parte baja de la espalda se dobla más para compensarlo, y puede acabar doliendo.",
      ],
    },
    {
      heading: "Cuando están débiles",
      paragraphs: [
        "Un músculo débil se cansa pronto. Entonces la espalda y las rodillas hacen más de lo que les toca. Así, el sitio que duele puede no ser el sitio donde empezó.",
      ],
    },
    {
      heading: "Qué hace tu programa",
      paragraphs: [
        "Tus estiramientos ayudan a que la parte delantera de la cadera se abra otra vez. Tus otros ejercicios fortalecen los músculos de alrededor. Necesitas las dos cosas: espacio para moverte y fuerza para usarlo.",
      ],
    },
  ],
};
