/** Where it hurts, in everyday words; stored as they stand here. */
export const bodySites = [
  "Front of the hip",
  "Groin",
  "Side of the hip",
  "Buttock",
  "Low back",
  "Thigh",
  "Knee",
  "Somewhere else",
] as const;
