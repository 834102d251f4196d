import type { Attempt } from "./isolation-table";

const HIGH = "pain-too-high";

/** What only the staff who treat Ada may ask for about her alerts. */
export const alertAttempts: Attempt[] = [
  {
    ...{ route: "clinic._index", part: "loader", what: "an alert to open", readers: "staff" },
    ...{ leadsDesk: true },
    path: ({ patientId }) => `/clinic?open=${patientId}:${HIGH}`,
    // The list is one's own; of hers nothing is opened.
    isRefusal: ({ data }) => (data as { queue: { panel: unknown } }).queue.panel === null,
  },
  {
    ...{ route: "clinic._index", part: "action", what: "an alert to answer", readers: "staff" },
    path: ({ patientId }) => `/clinic?index&open=${patientId}:${HIGH}`,
    form: ({ alertKey, snoozeId }) => ({
      ...{ intent: "answer", rule: HIGH, key: alertKey, seen: snoozeId, id: crypto.randomUUID() },
      ...{ kind: "ACKNOWLEDGED", reason: "Taken over" },
    }),
  },
  {
    ...{ route: "clinic.patients.$patientId._index", part: "action", readers: "staff" },
    what: "an alert to answer in the record",
    path: ({ patientId }) => `/clinic/patients/${patientId}?index&alert=${HIGH}`,
    form: ({ alertKey, snoozeId }) => ({
      ...{ intent: "answer", rule: HIGH, key: alertKey, seen: snoozeId, id: crypto.randomUUID() },
      ...{ kind: "ACKNOWLEDGED", reason: "Taken over" },
    }),
  },
  {
    ...{ route: "clinic._index", part: "action", what: "an alert to wake", readers: "staff" },
    path: ({ patientId }) => `/clinic?index&open=${patientId}:${HIGH}`,
    form: ({ snoozeId }) => ({ intent: "wake", answerId: snoozeId }),
  },
  {
    ...{ route: "clinic._index", part: "action", readers: "staff" },
    what: "an alert to wake, under one's own patient",
    path: (_, own) => `/clinic?index&open=${own.patientId}:${HIGH}`,
    form: ({ snoozeId }) => ({ intent: "wake", answerId: snoozeId }),
  },
  {
    ...{ route: "clinic.handover", part: "action", what: "a handover to end", readers: "staff" },
    path: () => "/clinic/handover",
    form: ({ coverId }) => ({ intent: "end", coverId }),
  },
];
