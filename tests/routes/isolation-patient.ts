import type { Answer } from "../factories/call";
import type { Attempt } from "./isolation-table";

const rejectsAll = ({ data }: Answer<unknown>) =>
  Array.isArray(data) && data.length > 0 && data.every((event) => event.status === "rejected");

/** What only Ada herself may ask for, with an id of hers among a fellow patient's own. */
export const patientAttempts: Attempt[] = [
  ...(["rename-passkey", "remove-passkey"] as const).map(
    (intent): Attempt => ({
      ...{ route: "my.security", part: "action", what: `a passkey: ${intent}` },
      readers: "own-patient",
      path: () => "/my/security",
      form: ({ adasPasskeyId }) => ({ intent, id: adasPasskeyId, name: "Taken over" }),
    }),
  ),
  {
    ...{ route: "my.reminders", part: "action", what: "a phone to take off" },
    readers: "own-patient",
    path: () => "/my/reminders",
    form: ({ adasPhoneId }) => ({ intent: "remove", id: adasPhoneId }),
  },
  {
    ...{
      route: "my._index",
      part: "loader",
      what: "a log that was just saved",
      readers: "patient",
    },
    path: ({ todayId }) => `/my?saved=${todayId}`,
    // Nothing is told of it, as if it had not been asked for; the secrets are looked for in any case.
    isRefusal: ({ data }) => (data as { saved: unknown }).saved === null,
  },
  {
    ...{ route: "my.messages", part: "action", what: "a message's id" },
    readers: "own-patient",
    path: () => "/my/messages",
    form: ({ messageId }) => ({ id: messageId, text: "Ada's note, sent" }),
  },
  ...(["send", "skip"] as const).map(
    (intent): Attempt => ({
      ...{ route: "my_.measures", part: "action", what: `asked questions: ${intent}` },
      readers: "patient",
      path: () => "/my/measures?q=1",
      form: ({ requestId, questionKey: key }) => ({ intent, requestId, key, seen: "1" }),
    }),
  ),
  {
    ...{ route: "my_.log.$dueOn.$slot", part: "loader", what: "a session", readers: "patient" },
    path: ({ todayId }) => `/my/log/2026-03-04/1?id=${todayId}`,
  },
  {
    ...{
      route: "my_.log.$dueOn.$slot",
      part: "action",
      what: "a session's id",
      readers: "patient",
    },
    path: () => "/my/log/2026-03-04/1",
    form: ({ todayId }) => ({ id: todayId, status: "DONE", pain: "2" }),
  },
  {
    ...{ route: "my_.log.$dueOn.$slot", part: "action", readers: "patient" },
    what: "the exercises of a program",
    path: () => "/my/log/2026-03-04/1",
    form: ({ itemIds }) => ({
      ...{ id: crypto.randomUUID(), status: "PARTLY", pain: "2" },
      ...{ "items[0].itemId": itemIds[0] ?? "", "items[0].done": "on" },
    }),
  },
  {
    ...{ route: "my_.session.$dueOn.$slot", part: "loader", what: "a session", readers: "patient" },
    path: ({ todayId }) => `/my/session/2026-03-04/1?id=${todayId}`,
  },
  {
    ...{ route: "my_.session.$dueOn.$slot", part: "action", what: "a session", readers: "patient" },
    path: () => "/my/session/2026-03-04/1",
    form: ({ todayId }) => ({ id: todayId, status: "DONE", pain: "2" }),
  },
  {
    ...{
      route: "my_.log.undo",
      part: "action",
      what: "a session to take back",
      readers: "patient",
    },
    path: () => "/my/log/undo",
    form: ({ todayId }) => ({ id: todayId }),
  },
  {
    ...{ route: "my_.log.undo", part: "action", readers: "patient" },
    what: "a pain report to take back",
    path: () => "/my/log/undo",
    form: ({ painId }) => ({ id: painId }),
  },
  {
    ...{ route: "my_.log.undo", part: "loader", what: "a log to take back", readers: "patient" },
    path: ({ todayId }) => `/my/log/undo?id=${todayId}`,
  },
  {
    ...{ route: "my_.pain_.morning", part: "loader", what: "an answer", readers: "patient" },
    path: ({ morningId }) => `/my/pain/morning?id=${morningId}`,
  },
  {
    ...{ route: "my_.pain", part: "loader", what: "a pain report", readers: "patient" },
    path: ({ painId }) => `/my/pain?id=${painId}`,
  },
  {
    ...{ route: "my_.pain", part: "action", what: "a pain report's id", readers: "patient" },
    path: () => "/my/pain",
    form: ({ painId }) => ({ id: painId, pain: "1" }),
  },
  {
    ...{ route: "my_.wrong", part: "loader", what: "a report of signs", readers: "patient" },
    path: ({ redFlagId }) => `/my/wrong?report=${redFlagId}`,
  },
  {
    ...{ route: "my_.wrong", part: "action", what: "a report's id", readers: "patient" },
    path: () => "/my/wrong",
    form: ({ redFlagId }) => ({ id: redFlagId, signs: ["fever"] }),
  },
  {
    ...{ route: "my_.pain_.morning", part: "action", what: "a session", readers: "patient" },
    path: () => "/my/pain/morning",
    form: ({ yesterdayId }) => ({ sessionId: yesterdayId, pain: "1" }),
  },
  {
    ...{ route: "my.sync", part: "action", what: "ids in queued logs", readers: "patient" },
    path: () => "/my/sync",
    json: ({ todayId, painId, yesterdayId, itemIds }) => [
      { type: "session", id: todayId, dueOn: "2026-03-04", status: "DONE", pain: 2 },
      {
        ...{ type: "session", id: crypto.randomUUID(), dueOn: "2026-03-04", status: "PARTLY" },
        exercises: [{ itemId: itemIds[0], result: "DONE" }],
      },
      { type: "pain", id: painId, score: 1 },
      { type: "pain", id: crypto.randomUUID(), score: 1, sessionId: yesterdayId },
    ],
    isRefusal: rejectsAll,
  },
];
