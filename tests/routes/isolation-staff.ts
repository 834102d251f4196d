import { alertAttempts } from "./isolation-alerts";
import { noteAttempts } from "./isolation-notes";
import type { Attempt } from "./isolation-table";
import type { World } from "./isolation-world";

const builderForm = (programId: string, baseNumber: number) => ({
  ...{ intent: "save", programId, baseNumber: String(baseNumber), name: "Taken over" },
  ...{
    scheduleKind: "weekdays",
    weekdays: ["1", "3"],
    timesPerDay: "1",
    effectiveOn: "2026-03-05",
  },
  ...{ "items[0].key": "a", "items[0].exerciseId": "bridge", "items[0].side": "NONE" },
  ...{ "items[0].sets": "2", "items[0].repetitions": "10" },
  ...{ "items[0].holdSeconds": "3", "items[0].restSeconds": "30" },
});

/** What only the staff who treat Ada may ask for. */
export const staffAttempts: Attempt[] = [
  ...alertAttempts,
  ...noteAttempts,
  {
    ...{ route: "clinic.patients.$patientId", part: "loader", what: "a patient", readers: "staff" },
    path: ({ patientId }) => `/clinic/patients/${patientId}`,
  },
  {
    ...{ route: "clinic.patients.$patientId", part: "action", what: "a patient to invite again" },
    readers: "staff",
    path: ({ invitedId }) => `/clinic/patients/${invitedId}`,
    form: () => ({}),
  },
  {
    ...{ route: "clinic.patients.$patientId._index", part: "loader", readers: "staff" },
    what: "a patient's overview",
    path: ({ patientId }) => `/clinic/patients/${patientId}?range=all`,
  },
  {
    ...{ route: "clinic.patients.$patientId.measures", part: "loader", readers: "staff" },
    what: "a patient's measures",
    path: ({ patientId }) => `/clinic/patients/${patientId}/measures?measure=psfs`,
  },
  {
    ...{ route: "clinic.patients.$patientId.measures", part: "action", readers: "staff" },
    what: "a patient to measure",
    path: ({ patientId }) => `/clinic/patients/${patientId}/measures`,
    form: () => ({
      ...{ intent: "take", id: crypto.randomUUID(), otherId: crypto.randomUUID() },
      ...{ measure: "groc", version: "1", takenOn: "2026-03-04", "answers.rating": "4" },
    }),
  },
  ...(["ask", "withdraw"] as const).map(
    (intent): Attempt => ({
      ...{ route: "clinic.patients.$patientId.measures", part: "action", readers: "staff" },
      what: `questions on a phone: ${intent}`,
      path: ({ patientId }) => `/clinic/patients/${patientId}/measures`,
      form: ({ requestId }) => ({ intent, requestId, "measures[0]": "groc" }),
    }),
  ),
  {
    ...{ route: "clinic.patients.$patientId_.pause", part: "loader", readers: "staff" },
    what: "a patient's pause",
    path: ({ patientId }) => `/clinic/patients/${patientId}/pause`,
  },
  ...[
    { what: "a pause to end", path: ({ patientId }: { patientId: string }) => patientId },
    {
      what: "a pause to end, under one's own patient",
      path: (_: unknown, own: { patientId: string }) => own.patientId,
    },
  ].map(
    ({ what, path }): Attempt => ({
      ...{ route: "clinic.patients.$patientId_.pause", part: "action", readers: "staff", what },
      path: (adas, own) => `/clinic/patients/${path(adas, own)}/pause`,
      form: ({ pauseId }) => ({
        pauseId,
        seen: "1",
        decision: "STAY",
        spokeTo: "her",
        reason: "Waits",
      }),
    }),
  ),
  {
    ...{ route: "clinic.patients.$patientId.program._index", part: "loader", readers: "staff" },
    what: "a patient's programs",
    path: ({ patientId, programId }) =>
      `/clinic/patients/${patientId}/program?stopped=${programId}`,
  },
  ...(["stop", "undo", "undo-stop"] as const).flatMap((intent): Attempt[] => [
    {
      ...{ route: "clinic.patients.$patientId.program._index", part: "action", readers: "staff" },
      what: `a program to ${intent}`,
      path: ({ patientId }) => `/clinic/patients/${patientId}/program`,
      form: ({ upcomingId }) => ({ intent, programId: upcomingId }),
    },
    {
      ...{ route: "clinic.patients.$patientId.program._index", part: "action", readers: "staff" },
      what: `a program to ${intent}, under one's own patient`,
      path: (_, own) => `/clinic/patients/${own.patientId}/program`,
      form: ({ upcomingId }) => ({ intent, programId: upcomingId }),
    },
  ]),
  {
    ...{ route: "clinic.patients.$patientId.program._index", part: "action", readers: "staff" },
    what: "a patient to choose pages for",
    path: ({ patientId }) => `/clinic/patients/${patientId}/program`,
    form: () => ({ intent: "reading", pages: ["signs"] }),
  },
  {
    ...{ route: "clinic.patients.$patientId_.assign", part: "loader", readers: "staff" },
    what: "a patient to give a program",
    path: ({ patientId }) => `/clinic/patients/${patientId}/assign`,
  },
  {
    ...{ route: "clinic.patients.$patientId_.assign", part: "action", readers: "staff" },
    what: "a patient to give a program",
    path: ({ patientId }) => `/clinic/patients/${patientId}/assign`,
    form: () => ({ programId: crypto.randomUUID(), template: "gentle-start" }),
  },
  {
    ...{ route: "clinic.patients.$patientId_.assign", part: "action", readers: "staff" },
    what: "a program's id, under one's own patient",
    path: (_, own) => `/clinic/patients/${own.patientId}/assign`,
    form: ({ upcomingId }) => ({ programId: upcomingId, template: "gentle-start" }),
  },
  {
    ...{ route: "clinic.patients.$patientId_.program.edit", part: "loader", readers: "staff" },
    what: "a patient's program",
    path: ({ patientId }) => `/clinic/patients/${patientId}/program/edit`,
  },
  {
    ...{ route: "clinic.patients.$patientId_.program.edit", part: "loader", readers: "staff" },
    what: "a program under one's own patient",
    path: ({ programId }, own) =>
      `/clinic/patients/${own.patientId}/program/edit?program=${programId}`,
  },
  {
    ...{ route: "clinic.patients.$patientId_.program.edit", part: "loader", readers: "staff" },
    what: "a program to use again",
    path: ({ patientId, programId }) =>
      `/clinic/patients/${patientId}/program/edit?again=${programId}`,
  },
  {
    ...{ route: "clinic.patients.$patientId_.program.edit", part: "loader", readers: "staff" },
    what: "a program to use again, for one's own patient",
    path: ({ programId }, own) =>
      `/clinic/patients/${own.patientId}/program/edit?again=${programId}`,
  },
  {
    ...{ route: "clinic.patients.$patientId_.program.edit", part: "action", readers: "staff" },
    what: "a patient to give a program",
    path: ({ patientId }) => `/clinic/patients/${patientId}/program/edit`,
    form: () => builderForm(crypto.randomUUID(), 0),
  },
  {
    ...{ route: "clinic.patients.$patientId_.program.edit", part: "action", readers: "staff" },
    what: "a program to change, under its own patient",
    path: ({ patientId }) => `/clinic/patients/${patientId}/program/edit`,
    form: ({ programId }) => builderForm(programId, 1),
  },
  {
    ...{ route: "clinic.patients.$patientId_.program.edit", part: "action", readers: "staff" },
    what: "a program to change, under one's own patient",
    path: (_, own) => `/clinic/patients/${own.patientId}/program/edit`,
    form: ({ programId }) => builderForm(programId, 1),
  },
  {
    ...{ route: "clinic.patients.$patientId_.edit", part: "loader", readers: "staff" },
    what: "a patient to edit",
    path: ({ patientId }) => `/clinic/patients/${patientId}/edit`,
  },
  {
    ...{ route: "clinic.patients.$patientId_.edit", part: "action", readers: "staff" },
    what: "a patient to edit",
    path: ({ patientId }) => `/clinic/patients/${patientId}/edit`,
    form: () => ({ name: "Taken Over", "added-0.words": "Nothing at all" }),
  },
  ...(
    [{ intent: "away", untilOn: "2026-03-09" }, { intent: "back" }] as Record<string, string>[]
  ).map(
    (form): Attempt => ({
      ...{ route: "clinic.patients.$patientId_.edit", part: "action", readers: "staff" },
      what: `a patient to say ${form.intent} of`,
      path: ({ patientId }) => `/clinic/patients/${patientId}/edit`,
      form: () => form,
    }),
  ),
  ...(["archive", "bring-back"] as const).map(
    (intent): Attempt => ({
      ...{ route: "clinic.patients.$patientId_.edit", part: "action", readers: "staff" },
      what: `a record to ${intent}`,
      path: ({ closedId }) => `/clinic/patients/${closedId}/edit`,
      form: () => ({ intent }),
    }),
  ),
  {
    ...{ route: "clinic.patients.$patientId_.edit", part: "action", readers: "staff" },
    what: "a patient to mark one's own as the same person as",
    path: (_, own) => `/clinic/patients/${own.patientId}/edit`,
    form: ({ invitedId }) => ({ intent: "same", otherId: invitedId }),
  },
  ...(["loader", "action"] as const).map(
    (part): Attempt => ({
      ...{ route: "clinic.patients.$patientId_.discharge", part, readers: "staff" },
      what: "an episode to close",
      path: ({ patientId }) => `/clinic/patients/${patientId}/discharge`,
      // Her sign is not resolved: it can be finished later.
      form: part === "action" ? ({ episodeId }) => ({ intent: "draft", episodeId }) : undefined,
    }),
  ),
  {
    ...{ route: "clinic.patients.$patientId_.discharge", part: "action", readers: "staff" },
    what: "an episode to close for good",
    path: ({ invitedId }) => `/clinic/patients/${invitedId}/discharge`,
    form: ({ invitedEpisodeId }) => ({
      ...{ intent: "discharge", episodeId: invitedEpisodeId, reason: "NO_CONTACT" },
    }),
  },
  {
    ...{ route: "clinic.patients.$patientId_.discharge", part: "action", readers: "staff" },
    what: "an episode to open again",
    path: ({ closedId }) => `/clinic/patients/${closedId}/discharge`,
    form: ({ closedEpisodeId }) => ({ intent: "reopen", episodeId: closedEpisodeId }),
  },
  ...(["loader", "action"] as const).map(
    (part): Attempt => ({
      ...{ route: "clinic.patients.$patientId_.intake", part, readers: "staff" },
      what: "an intake",
      path: ({ patientId }) => `/clinic/patients/${patientId}/intake`,
      form: part === "action" ? () => ({ intent: "draft", edition: "0", goal: "Run" }) : undefined,
    }),
  ),
  {
    ...{ route: "clinic.patients.$patientId_.letter", part: "loader", readers: "staff" },
    what: "a letter",
    path: ({ closedId }) => `/clinic/patients/${closedId}/letter`,
  },
  {
    ...{ route: "clinic.patients.$patientId_.letter", part: "action", readers: "staff" },
    what: "a letter to keep",
    path: ({ closedId }) => `/clinic/patients/${closedId}/letter`,
    form: ({ closedEpisodeId }) => ({
      ...{ intent: "keep", episodeId: closedEpisodeId, opening: "In care.", did: "A program." },
      ...{ fromHere: "Nothing is booked.", referrerId: "" },
    }),
  },
  ...(["change-doctor", "archive-doctor"] as const).map(
    (intent): Attempt => ({
      ...{ route: "clinic.patients.$patientId_.letter", part: "action", readers: "staff" },
      what: `a doctor to ${intent}, under one's own patient`,
      path: (_, own) => `/clinic/patients/${own.patientId}/letter`,
      form: ({ referrerId }) => ({ intent, referrerId, name: "Dr Taken Over" }),
    }),
  ),
  {
    ...{ route: "clinic.patients.$patientId_.access", part: "loader", readers: "staff" },
    what: "who is let in to a record",
    path: ({ patientId }) => `/clinic/patients/${patientId}/access`,
  },
  {
    ...{ route: "clinic.patients.$patientId_.access", part: "action", readers: "staff" },
    what: "a patient to invite a carer for",
    path: ({ patientId }) => `/clinic/patients/${patientId}/access`,
    form: () => ({ intent: "invite", name: "Ken Carer", email: "ken@carer.example" }),
  },
  ...[
    { intent: "end", id: (adas: World["ids"]) => adas.carerAccessId },
    { intent: "withdraw", id: (adas: World["ids"]) => adas.carerInviteId },
    { intent: "reset-factor", id: (adas: World["ids"]) => adas.carerAccessId },
  ].flatMap(({ intent, id }): Attempt[] => [
    {
      ...{ route: "clinic.patients.$patientId_.access", part: "action", readers: "staff" },
      what: `an access to ${intent}`,
      path: ({ patientId }) => `/clinic/patients/${patientId}/access`,
      form: (adas) => ({ intent, id: id(adas) }),
    },
    {
      ...{ route: "clinic.patients.$patientId_.access", part: "action", readers: "staff" },
      what: `an access to ${intent}, under one's own patient`,
      path: (_, own) => `/clinic/patients/${own.patientId}/access`,
      form: (adas) => ({ intent, id: id(adas) }),
    },
  ]),
  {
    ...{ route: "clinic.patients.$patientId_.episode", part: "loader", readers: "staff" },
    what: "a patient to begin an episode for",
    path: ({ patientId }) => `/clinic/patients/${patientId}/episode`,
  },
  {
    ...{ route: "clinic.patients.$patientId_.episode", part: "action", readers: "staff" },
    what: "a patient to begin an episode for",
    // Ada's sign is not resolved.
    path: ({ invitedId }) => `/clinic/patients/${invitedId}/episode`,
    form: ({ invitedEpisodeId }) => ({ condition: "Knee", afterEpisodeId: invitedEpisodeId }),
  },
  ...(["rename-passkey", "remove-passkey"] as const).map(
    (intent): Attempt => ({
      ...{ route: "clinic.settings.security", part: "action", what: `a passkey: ${intent}` },
      readers: "own-staff",
      path: () => "/clinic/settings/security",
      form: ({ colleaguesPasskeyId }) => ({ intent, id: colleaguesPasskeyId, name: "Taken over" }),
    }),
  ),
  ...(["retry", "drop"] as const).map(
    (intent): Attempt => ({
      ...{ route: "clinic.settings_.jobs", part: "action", what: `a job to ${intent}` },
      readers: "owner",
      path: () => "/clinic/settings/jobs",
      form: ({ failedJobId }) => ({ intent, id: failedJobId }),
    }),
  ),
  {
    ...{ route: "clinic.patients.$patientId.messages", part: "loader", readers: "staff" },
    what: "a patient's messages",
    path: ({ patientId }) => `/clinic/patients/${patientId}/messages?all`,
  },
  ...[
    { what: "a message", form: () => ({ id: crypto.randomUUID(), text: "Taken over" }) },
    { what: "that no answer is needed", form: () => ({ intent: "no-answer" }) },
    {
      what: "that one is needed after all",
      form: () => ({ intent: "needs-answer", since: "2026-03-04T09:00:00.000Z" }),
    },
  ].map(
    ({ what, form }): Attempt => ({
      ...{ route: "clinic.patients.$patientId.messages", part: "action", readers: "staff", what },
      path: ({ patientId }) => `/clinic/patients/${patientId}/messages`,
      form: form as () => Record<string, string>,
    }),
  ),
  {
    ...{ route: "clinic.settings.messages", part: "action", readers: "staff" },
    what: "a ready reply to remove",
    path: () => "/clinic/settings/messages",
    form: ({ replyId }) => ({ intent: "remove", id: replyId }),
  },
  {
    ...{ route: "export.patients.$patientId.log[.]csv", part: "loader", readers: "both" },
    what: "a patient's log",
    path: ({ patientId }) => `/export/patients/${patientId}/log.csv`,
  },
];
