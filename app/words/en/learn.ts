/** The pages to read: articles, how to stretch safely, when to stop. Their texts themselves are in content. */
export const learn = {
  title: "Learn",
  toStretches: "Your stretches",
  toPrinciples: "How to stretch safely",
  articles: "About your hips",
  noStretches: "They appear here as soon as your program runs.",
  page: "Page",
  minutes: (count: number) => `${count} min`,
  minutesToRead: (count: number) => `${count} min to read`,
  next: (title: string) => `Next: ${title}`,
  stopTitle: "When to stop",
  call: (phone: string) => `Call ${phone}`,
  phoneOf: (clinic: string) => `Use the phone number that ${clinic} gave you.`,
  noteForYou: (note: string) => `Note for you: ${note}`,
  feel: "What you feel.",
  ease: "To make it easier.",
};
