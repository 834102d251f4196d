import type { Article } from "./types";

export const seeADoctor: Article = {
  id: "see-a-doctor",
  title: "When to see a doctor",
  minutes: 2,
  lead: "Most tight hips get better with time and movement. Some need a doctor.",
  sections: [
    {
      heading: "When it cannot wait",
      paragraphs: [
        "Stop running and call us today if your groin hurts when you put weight on the leg, or since you began to run much more. Stay off the leg until then, and do not hop to try it.",
        "Some signs need help at once. They stand on the page “Something is wrong”, one tap below this text. Please read it once, so that you know them.",
      ],
    },
    {
      heading: "Have it looked at if",
      list: [
        "your pain does not get better",
        "your pain gets worse",
        "your pain began with a fall or another injury",
        "you felt a sudden, sharp pain, and now the leg is weak or bruised",
        "your hip snaps and it hurts",
      ],
    },
    {
      heading: "What a doctor may do",
      paragraphs: [
        "A doctor will ask you questions and test how your hip moves. You may need a scan or an X‑ray. It can show or rule out a tear, a crack in the bone or a worn joint. Some of these feel just like a tight muscle.",
      ],
    },
    {
      heading: "What you can bring",
      paragraphs: [
        "Say when the pain began and what makes it worse. Show your progress page. It holds the pain that you logged, day by day.",
      ],
    },
  ],
};
