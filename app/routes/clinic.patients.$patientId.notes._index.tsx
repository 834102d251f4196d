import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Clinician } from "~/auth/actor.server";
import { found, requireClinician } from "~/auth/guards.server";
import { getAlertHistory } from "~/data/alerts/get-alert.server";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { amendNote } from "~/data/notes/amend-note.server";
import { discardDraft, putBackDraft } from "~/data/notes/discard-draft.server";
import { getKeptKey } from "~/data/notes/get-kept-key.server";
import { getNotes } from "~/data/notes/get-notes.server";
import { newestMeasures } from "~/data/notes/newest-measures.server";
import { addPhrase, changePhrase, listPhrases, removePhrase } from "~/data/notes/phrases.server";
import { readDraft, saveDraft } from "~/data/notes/save-draft.server";
import { signNote } from "~/data/notes/sign-note.server";
import { getPatientRecord } from "~/data/record/progress.server";
import { emptyParts, isBlank } from "~/domain/notes/shapes";
import { type InvalidForm, isShownAgain, parseForm, readForm } from "~/lib/form.server";
import {
  AMEND_REFUSALS,
  FUTURE,
  mergedText,
  NOTHING_WRITTEN,
  PHRASE_TAKEN,
  refusedAnswer,
} from "~/screens/notes/draft-answer";
import { Notes } from "~/screens/notes/notes";
import notesStyles from "~/screens/notes/notes.css?url";
import { type About, aboutOf, type NotesAnswer, notesAnswer } from "~/screens/notes/notes-answer";
import {
  amendForm,
  draftForm,
  noteIdForm,
  phraseForm,
  phraseIdForm,
} from "~/screens/notes/notes-form.server";
import { notesPage } from "~/screens/notes/notes-page";
import { notesPath, readNotesQuery } from "~/screens/notes/notes-query";
import { putIns } from "~/screens/notes/put-in";
import answerStyles from "~/screens/queue/answer.css?url";
import { openAlerts } from "~/screens/record/alerts-of";
import { briefPage } from "~/screens/record/brief-page";
import { remarks } from "~/screens/record/remarks";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: answerStyles },
  { rel: "stylesheet", href: notesStyles },
];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Notes · ${data?.page.name ?? "Patient"} · Supple` },
];

const REMARKS = 4;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const patientId = params.patientId ?? "";
  const rows = found(await getNotes(clinician, patientId));
  const progress = found(await getPatientRecord(clinician, patientId));
  const query = readNotesQuery(new URL(request.url).searchParams);
  const figures = putIns(progress, await newestMeasures(clinician, patientId));
  const id = () => crypto.randomUUID();
  const made = { newId: id(), placeId: id(), spareId: id() };
  const { name, givenBy } = progress;
  const { answers } = found(await getAlertHistory(clinician, patientId));
  const standing = answers.filter(({ undone }) => undone === null);
  const exercises = await listExercises(clinician);
  return {
    brief: briefPage(progress, exercises, openAlerts(progress, standing, exercises)),
    page: notesPage(rows, query, clinician, figures, made),
    remarks: remarks(progress.log, progress.today, REMARKS, { name, givenBy }),
    phrases: await listPhrases(clinician),
    keptKey: await getKeptKey(clinician),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  const patientId = params.patientId ?? "";
  const sent = await readForm(request);
  const intent = isShownAgain(sent) ? aboutOf(sent) : String(sent.get("intent"));
  if (intent === "discard" || intent === "put-back") return throwAway(clinician, patientId, sent);
  if (intent === "amend") return amend(clinician, patientId, sent);
  if (intent === "remove-phrase") return dropPhrase(clinician, sent);
  if (intent === "phrase") return keepPhrase(clinician, sent);
  return write(clinician, patientId, sent);
}

/** Stores a draft, or signs it. */
async function write(clinician: Clinician, patientId: string, sent: FormData) {
  const form = await parseForm(sent, draftForm);
  if (!form.ok) return sayWrong("draft", form.invalid());
  const { placeId, choice, ...typed } = form.value;
  const there = choice ? await readDraft(clinician, patientId, typed.id) : null;
  const draft = { ...typed, text: mergedText({ ...typed, choice }, there) };
  const intent = sent.get("intent");
  const isSigned = intent === "sign" || intent === "sign-anyway";
  const reject = (error: string, said: Partial<NotesAnswer> = {}) => {
    const { form: typedForm } = form.reject({ "": error }).data;
    return notesAnswer("draft", { form: typedForm, ...said });
  };
  const empty = emptyParts(draft.shape, draft.text);
  // With a part left empty it is stored, and whether to sign it all the same is asked on its page.
  const asks = intent === "sign" && empty.length > 0;
  const result =
    isSigned && !asks
      ? found(await signNote(clinician, patientId, draft))
      : found(await saveDraft(clinician, patientId, draft, placeId));
  if (result.kind === "future") return say(422, reject(FUTURE));
  if (result.kind === "nothing" || (asks && isBlank(draft.shape, draft.text)))
    return say(422, reject(NOTHING_WRITTEN));
  if (result.kind === "done") return redirect(notesPath(patientId, { signed: draft.id }));
  if (result.kind === "saved") {
    const next = asks ? { sign: "" } : { saved: String(result.edition) };
    return redirect(notesPath(patientId, { note: draft.id, ...next }));
  }
  const others = result.kind === "changed" ? result.others : [];
  const refused = refusedAnswer(result.there, clinician, others);
  return refused.kind === "gone"
    ? say(409, reject(refused.words))
    : say(409, reject("", { there: refused.there }));
}

/** Throws a draft away, or puts it back. */
async function throwAway(clinician: Clinician, patientId: string, sent: FormData) {
  const form = await parseForm(sent, noteIdForm);
  if (!form.ok) throw new Response(null, { status: 404, statusText: "Not Found" });
  const { noteId } = form.value;
  if (sent.get("intent") === "discard") {
    const gone = found(await discardDraft(clinician, patientId, noteId));
    return redirect(notesPath(patientId, gone === "discarded" ? { discarded: noteId } : {}));
  }
  const back = found(await putBackDraft(clinician, patientId, noteId));
  const done = back === "back" ? { back: noteId, note: noteId } : {};
  return redirect(notesPath(patientId, done));
}

async function amend(clinician: Clinician, patientId: string, sent: FormData) {
  const form = await parseForm(sent, amendForm);
  if (!form.ok) return sayWrong("amend", form.invalid());
  const { part: text, ...amendment } = form.value;
  const { noteId } = amendment;
  const result = found(await amendNote(clinician, patientId, { ...amendment, text }));
  if (result.kind === "done") return redirect(notesPath(patientId, { amended: noteId }));
  const { form: typed } = form.reject({ "": AMEND_REFUSALS[result.kind] }).data;
  return say(result.kind === "changed" ? 409 : 422, notesAnswer("amend", { form: typed }));
}

async function keepPhrase(clinician: Clinician, sent: FormData) {
  const form = await parseForm(sent, phraseForm);
  const phraseId = String(sent.get("phraseId") ?? "") || null;
  if (!form.ok) return sayWrong("phrase", form.invalid(), phraseId);
  const { code, text } = form.value;
  const result =
    phraseId === null
      ? await addPhrase(clinician, { code, text })
      : found(await changePhrase(clinician, phraseId, { code, text }));
  if (result === "done") return say(200, notesAnswer("phrase", {}));
  const { form: typed } = form.reject({ code: PHRASE_TAKEN }).data;
  return say(422, notesAnswer("phrase", { form: typed, phraseId }));
}

async function dropPhrase(clinician: Clinician, sent: FormData) {
  const form = await parseForm(sent, phraseIdForm);
  if (!form.ok) return say(422, notesAnswer("phrase", {}));
  const removed = found(await removePhrase(clinician, form.value.phraseId));
  return say(200, notesAnswer("phrase", { removed }));
}

/** A form that could not be read, or one that is shown again and was not judged. */
function sayWrong(about: About, invalid: InvalidForm, phraseId: string | null = null) {
  const status = invalid.init?.status ?? 422;
  return say(status, notesAnswer(about, { form: invalid.data.form, phraseId }));
}

function say(status: number, answer: NotesAnswer) {
  return data(answer, { status });
}

export default function NotesRoute() {
  return <Notes {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
