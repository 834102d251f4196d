import type { Article } from "~/content/articles/types";

export const hipFlexors: Article = {
  id: "hip-flexors",
  title: "Conoce los flexores de la cadera",
  minutes: 2,
  lead: "Son los músculos que doblan la cadera y levantan la rodilla.",
  figure: {
    exerciseId: "standing-desk",
    caption: "El brillo muestra por dónde cruzan los flexores la parte delantera de la cadera.",
  },
  sections: [
    {
      heading: "El principal",
      paragraphs: [
        "El más fuerte se llama iliopsoas. Tiene dos partes que trabajan como una. El psoas empieza al lado de la parte baja de la columna. El ilíaco empieza por dentro de la pelvis, el anillo de hueso de las caderas.",
        "Los dos bajan por delante de la cadera. Los dos acaban en lo alto del hueso del muslo. Cuando tiran, el muslo sube.",
      ],
    },
    {
      heading: "El ayudante",
      paragraphs: [
        "El recto femoral es un músculo largo por delante del muslo. Cruza dos articulaciones, la cadera y la rodilla. Ayuda a levantar la pierna y estira la rodilla. Por eso, algunos de tus estiramientos también doblan la rodilla.",
      ],
    },
    {
      heading: "Por qué lo puede notar la espalda",
      paragraphs: [
        "Un extremo del psoas se agarra a la columna. Si está tenso, puede tirar de la parte baja de la espalda hacia delante. Así, una cadera tensa puede sentirse como dolor de espalda. Por eso miramos las dos.",
      ],
    },
  ],
};
