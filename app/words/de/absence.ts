/** "I am away until", for the patient, whoever logs for them and the clinic; said on the server, in finished sentences. */
export const absence = {
  title: "Eine Zeit lang weg",
  lead: "Bis zu diesem Tag fragt niemand, warum nichts eingetragen ist. Einheiten bleiben geplant und können trotzdem eingetragen werden.",
  until: (date: string) => `Weg bis ${date}.`,
  label: "Letzter Tag, an dem Sie weg sind",
  send: "Tag festlegen",
  back: "Wieder da",
  enter: "Wählen Sie den letzten Tag, an dem Sie weg sind.",
  past: "Wählen Sie heute oder einen späteren Tag.",
  far: (days: number) => `Wählen Sie einen Tag in den nächsten ${days} Tagen.`,
};
