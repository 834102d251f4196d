import type { Attempt } from "./isolation-table";
import type { World } from "./isolation-world";

const route = "clinic.patients.$patientId.notes._index";
const draftRoute = "clinic.patients.$patientId_.notes.draft";
const under = {
  "her record": ({ patientId }: World["ids"]) => patientId,
  "one's own patient": (_: unknown, own: { patientId: string }) => own.patientId,
};
const places = Object.entries(under);
const typed = { shape: "SOAP", typedIn: "SOAP", visitOn: "2026-03-04", "part.S": "Taken over" };

/** What is asked under one's own patient names a note of Ada's, which is none of that patient's. */
function noteForms(what: string, form: Attempt["form"]): Attempt[] {
  return places.map(([place, patientOf]) => ({
    ...{ route, part: "action", readers: "staff", what: `${what}, under ${place}`, form },
    path: (adas, own) => `/clinic/patients/${patientOf(adas, own)}/notes`,
  }));
}

export const noteAttempts: Attempt[] = [
  {
    ...{ route, part: "loader", what: "a patient's notes", readers: "staff" },
    path: ({ patientId, draftId }) => `/clinic/patients/${patientId}/notes?note=${draftId}`,
  },
  ...noteForms("a draft to save", ({ draftId }) => ({
    ...{ ...typed, intent: "save", noteId: draftId, edition: "1" },
  })),
  ...noteForms("a draft to sign", ({ draftId }) => ({
    ...{ ...typed, intent: "sign-anyway", noteId: draftId, edition: "1" },
  })),
  ...noteForms("a note to amend", ({ signedNoteId: noteId }) => ({
    ...{ intent: "amend", noteId, number: "1", "part.S": "Taken over", reason: "Mine" },
  })),
  {
    ...{ route, part: "action", what: "a draft to put back", readers: "staff" },
    path: ({ patientId }) => `/clinic/patients/${patientId}/notes`,
    form: ({ draftId }) => ({ intent: "put-back", noteId: draftId }),
  },
  {
    ...{ route, part: "action", what: "a draft to throw away", readers: "staff" },
    path: ({ patientId }) => `/clinic/patients/${patientId}/notes`,
    form: ({ draftId }) => ({ intent: "discard", noteId: draftId }),
  },
  ...["phrase", "remove-phrase"].map(
    (intent): Attempt => ({
      ...{ route, part: "action", what: `a phrase: ${intent}`, readers: "staff" },
      path: (_, own) => `/clinic/patients/${own.patientId}/notes`,
      form: ({ phraseId }) => ({ intent, phraseId, code: "mine", text: "Taken over" }),
    }),
  ),
  {
    ...{ route: draftRoute, part: "loader", what: "a draft to look at", readers: "staff" },
    path: ({ patientId, draftId }) =>
      `/clinic/patients/${patientId}/notes/draft?note=${draftId}&place=here`,
  },
  ...places.map(
    ([place, patientOf]): Attempt => ({
      ...{ route: draftRoute, part: "action", what: `a draft to save, under ${place}` },
      readers: "staff",
      path: (adas, own) => `/clinic/patients/${patientOf(adas, own)}/notes/draft`,
      form: ({ draftId }) => ({ ...typed, noteId: draftId, edition: "1" }),
    }),
  ),
  {
    ...{ route: "clinic.patients.$patientId_.notes.print", part: "loader", readers: "staff" },
    what: "a patient's notes to print",
    path: ({ patientId }) => `/clinic/patients/${patientId}/notes/print`,
  },
];
