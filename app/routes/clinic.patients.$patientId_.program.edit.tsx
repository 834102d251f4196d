import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { type ClientLoaderFunctionArgs, useActionData, useLoaderData } from "@remix-run/react";
import type { Clinician } from "~/auth/actor.server";
import { found, requireClinician } from "~/auth/guards.server";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { assignProgram } from "~/data/programs/assign-program.server";
import { getPatientPrograms, getProgramForEdit } from "~/data/programs/get-programs.server";
import { saveRevision } from "~/data/programs/revise-program.server";
import { isShownAgain, parseForm, readForm } from "~/lib/form.server";
import { bringFigureSheet } from "~/screens/library/figure-sheet";
import { beginningOf } from "~/screens/program/beginning";
import { Builder } from "~/screens/program/builder";
import builderStyles from "~/screens/program/builder.css?url";
import { builderSchema, toNewProgram } from "~/screens/program/builder-form.server";
import itemStyles from "~/screens/program/builder-items.css?url";
import {
  builderPage,
  builderState,
  ownNote,
  withoutExercise,
} from "~/screens/program/builder-page";
import {
  type BuilderSubmission,
  builderAnswer,
  editedAnswer,
  readSubmission,
  refusedAnswer,
} from "~/screens/program/builder-submission";
import { capRows } from "~/screens/program/cap-rows";
import conflictStyles from "~/screens/program/conflicts.css?url";
import { newsPath } from "~/screens/program/program-news";
import { wordsIn } from "~/words/catalogue";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: builderStyles },
  { rel: "stylesheet", href: itemStyles },
  { rel: "stylesheet", href: conflictStyles },
];

export const handle = { figureSheet: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.draft.name || "New program"} · ${data?.page.patient.name} · Supple` },
];

/**
 * `?program=` names one of several programs; `?new` begins another one, `?template=` one as that template,
 * `?again=` one as an earlier program was. `?without=` leaves an exercise out, which is saved by nobody yet.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const asked = new URL(request.url).searchParams;
  const record = await getProgramForEdit(clinician, params.patientId ?? "", asked.get("program"));
  const { patient, program } = found(record);
  const exercises = await listExercises(clinician);
  const begins = asked.has("template") || asked.has("again");
  const beginning = begins ? found(beginningOf(asked, patient.programs, patient.today)) : null;
  const edited = asked.has("new") || beginning !== null ? null : program;
  const state = builderState(
    builderPage(patient, edited, exercises, clinician.weekStart),
    crypto.randomUUID(),
    beginning,
  );
  return withoutExercise(state, asked.get("without"));
}

export async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs) {
  const state = await serverLoader<typeof loader>();
  await bringFigureSheet();
  return state;
}

const refusalStatus = {
  ...{ unchanged: 200, conflict: 409, over: 422, closed: 422, locked: 422, logged: 422 },
  "against-precautions": 422,
};

export async function action({ request, params }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  const patientId = params.patientId ?? "";
  const posted = await readForm(request);
  const form = capRows(posted);
  const sent = readSubmission(form);
  const { page } = await storedPage(clinician, patientId, sent);
  if (isShownAgain(posted)) return builderAnswer(sent, page, { refused: shownAgainWords() });
  if (sent.intent !== "save") return editedAnswer(sent, page);
  const isNew = page.edited === null;
  const exercises = await listExercises(clinician);
  const parsed = await parseForm(form, builderSchema(page.earliest, isNew, exercises));
  if (!parsed.ok) {
    const { error = null } = parsed.invalid().data.form;
    return data(builderAnswer(sent, page, { error }), { status: 422 });
  }
  const plan = { ...parsed.value, changeNote: ownNote(sent.draft, page) };
  const saved = isNew
    ? await assignProgram(clinician, patientId, toNewProgram(sent, plan))
    : await saveRevision(clinician, sent.programId, plan, sent.baseNumber, sent.baseName);
  const result = found(saved);
  if (result.kind === "saved" || result.kind === "renamed" || result.kind === "assigned") {
    return redirect(newsPath(patientId, result, sent.programId));
  }
  const stored = await storedPage(clinician, patientId, sent);
  return data(refusedAnswer(result, sent, stored.page, stored.base), {
    status: refusalStatus[result.kind],
  });
}

/** Above what somebody typed before they had to sign in again. */
function shownAgainWords() {
  const { title, text: advice } = wordsIn(null).forms.shownAgain;
  return { title, advice, lines: [] };
}

/** The program as it is stored by now, and the version that was edited; a new one (base 0) is not stored yet. */
async function storedPage(clinician: Clinician, patientId: string, sent: BuilderSubmission) {
  const patient = found(await getPatientPrograms(clinician, patientId));
  const exercises = await listExercises(clinician);
  if (sent.baseNumber === 0)
    return { page: builderPage(patient, null, exercises, clinician.weekStart), base: null };
  const edited = found(patient.programs.find(({ id }) => id === sent.programId));
  const base = edited.revisions.find(({ number }) => number === sent.baseNumber) ?? null;
  return { page: builderPage(patient, edited, exercises, clinician.weekStart), base };
}

export default function BuilderRoute() {
  const state = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { programId, baseNumber } = answer ?? state;
  // A draft that was put on top of another version is drawn anew, with the values that it took over.
  return <Builder key={`${programId} ${baseNumber}`} state={state} answer={answer} />;
}
