import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { type ClientLoaderFunctionArgs, useActionData, useLoaderData } from "@remix-run/react";
import type { Clinician } from "~/auth/actor.server";
import { found, requireClinician } from "~/auth/guards.server";
import {
  type AssignResult,
  assignProgram,
  type NewProgram,
} from "~/data/programs/assign-program.server";
import { getPatientPrograms, getProgramForEdit } from "~/data/programs/get-programs.server";
import {
  type ProgramChange,
  type SaveResult,
  saveRevision,
} from "~/data/programs/revise-program.server";
import { parseForm, readForm } from "~/lib/form.server";
import { bringFigureSheet } from "~/screens/library/figure-sheet";
import { library } from "~/screens/library/library.server";
import { Builder } from "~/screens/program/builder";
import {
  type BuilderPage,
  type BuilderSubmission,
  builderAnswer,
  builderPage,
  initialDraft,
  ownNote,
  readSubmission,
} from "~/screens/program/builder-page";
import { editDraft } from "~/screens/program/draft-edits";
import { programSchema } from "~/screens/program/program-form.server";
import { type Refusal, refusalWords } from "~/screens/program/refusal-words";

export const handle = { figureSheet: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.draft.name || "New program"} · ${data?.page.patient.name} · Supple` },
];

/** `?program=` names one of several programs; `?new` begins another one. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const query = new URL(request.url).searchParams;
  const record = await getProgramForEdit(clinician, params.patientId ?? "", query.get("program"));
  const { patient, program } = found(record, "Program");
  const page = builderPage(patient, query.has("new") ? null : program, library);
  return {
    page,
    draft: initialDraft(page),
    programId: page.edited?.id ?? crypto.randomUUID(),
    baseNumber: page.edited?.latest.number ?? 0,
  };
}

export async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs) {
  const state = await serverLoader<typeof loader>();
  await bringFigureSheet();
  return state;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const clinician = await requireClinician(request);
  const patientId = params.patientId ?? "";
  const form = await readForm(request);
  const sent = readSubmission(form);
  const page = await storedPage(clinician, patientId, sent);
  if (sent.intent !== "save") {
    return builderAnswer({ ...sent, draft: editDraft(sent.draft, sent.intent, library) }, page);
  }
  const parsed = await parseForm(form, programSchema(page.earliest, page.edited === null));
  if (!parsed.ok) {
    const { error = null } = parsed.invalid().data.form;
    return data(builderAnswer(sent, page, { error }), { status: 422 });
  }
  const plan = { ...parsed.value, changeNote: ownNote(sent.draft, page) };
  const result = page.edited
    ? await saveRevision(clinician, sent.programId, plan, sent.baseNumber)
    : await assignProgram(clinician, patientId, newProgram(sent.programId, plan));
  const news = newsOf(found(result, "Program"), sent.programId);
  if (typeof news === "string") return redirect(`/clinic/patients/${patientId}/program?${news}`);
  return refuse(news, sent, await storedPage(clinician, patientId, sent));
}

/** The program as it is stored by now; a new one (base 0) is not stored yet. */
async function storedPage(clinician: Clinician, patientId: string, sent: BuilderSubmission) {
  const patient = found(await getPatientPrograms(clinician, patientId), "Patient");
  if (sent.baseNumber === 0) return builderPage(patient, null, library);
  const edited = patient.programs.find(({ id }) => id === sent.programId);
  return builderPage(patient, found(edited, "Program"), library);
}

function newProgram(
  programId: string,
  { effectiveOn, changeNote: _, ...plan }: ProgramChange,
): NewProgram {
  return { ...plan, programId, templateId: null, startsOn: effectiveOn };
}

/** What the Program tab tells after a save; a refusal is handed on. */
function newsOf(result: SaveResult | AssignResult, programId: string): string | Refusal {
  if (result.kind === "saved") return `saved=${result.number}&program=${programId}`;
  if (result.kind === "renamed") return "renamed=yes";
  return result.kind === "assigned" ? `assigned=${programId}` : result;
}

const refusalStatus = { unchanged: 200, conflict: 409, over: 422, closed: 422, logged: 422 };

function refuse(refusal: Refusal, sent: BuilderSubmission, page: BuilderPage) {
  const newest = page.edited?.latest.number ?? 0;
  // Whoever has read that there is another version may save on top of it.
  const baseNumber = refusal.kind === "conflict" ? newest : sent.baseNumber;
  const answer = builderAnswer({ ...sent, baseNumber }, page, {
    refused: refusalWords(refusal, newest),
  });
  return data(answer, { status: refusalStatus[refusal.kind] });
}

export default function ProgramBuilder() {
  const state = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <Builder state={state} answer={answer} />;
}
