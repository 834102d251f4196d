import type { Article } from "~/content/articles/types";

export const seeADoctor: Article = {
  id: "see-a-doctor",
  title: "Cuándo ir al médico",
  minutes: 2,
  lead: "Casi todas las caderas tensas mejoran con tiempo y movimiento. Algunas necesitan un médico.",
  sections: [
    {
      heading: "Cuando no puede esperar",
      paragraphs: [
        "Deja de correr y llámanos hoy si te duele la ingle al apoyar la pierna, o desde que empezaste a correr mucho más. Hasta entonces no apoyes la pierna, y no saltes sobre ella para probar.",
        "Algunas señales necesitan ayuda enseguida. Están en la página «Algo va mal», a un toque de aquí, debajo de este texto. Léela una vez, por favor, para conocerlas.",
      ],
    },
    {
      heading: "Pide que lo miren si",
      list: [
        "el dolor no mejora",
        "el dolor empeora",
        "el dolor empezó con una caída u otra lesión",
        "notaste un dolor repentino y agudo, y ahora la pierna está débil o tiene un moretón",
        "la cadera chasquea y duele",
      ],
    },
    {
      heading: "Qué puede hacer un médico",
      paragraphs: [
        "Te hará preguntas y probará cómo se mueve tu cadera. Puede que necesites una radiografía u otra prueba de imagen. Puede mostrar o descartar un desgarro, una fisura en el hueso o una articulación gastada. Algunas de estas cosas se sienten igual que un músculo tenso.",
      ],
    },
    {
      heading: "Qué puedes llevar",
      paragraphs: [
        "Di cuándo empezó el dolor y qué lo empeora. Enseña tu página de progreso. Ahí está el dolor que registraste, día a día.",
      ],
    },
  ],
};
