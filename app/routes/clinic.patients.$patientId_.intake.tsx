import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { found, requireClinician } from "~/auth/guards.server";
import scaleStyles from "~/components/ui/scale-row.css?url";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { decideIntake, keepDecisionWords } from "~/data/intake/decide-intake.server";
import { readIntake } from "~/data/intake/read-intake.server";
import { saveIntake } from "~/data/intake/save-intake.server";
import { askPatient, withdrawQuestions } from "~/data/measures/ask-patient.server";
import { getReach } from "~/data/patients/reach.server";
import { localTimeAt } from "~/domain/calendar/dates";
import { INTAKE } from "~/domain/measures/asked-intake";
import { namedActivities } from "~/domain/measures/intake";
import { PSFS_ACTIVITIES } from "~/domain/measures/score";
import { parseForm } from "~/lib/form.server";
import dischargeStyles from "~/screens/discharge/discharge.css?url";
import { Intake, type IntakeAnswer } from "~/screens/intake/intake";
import styles from "~/screens/intake/intake.css?url";
import { intakeSchema } from "~/screens/intake/intake-form.server";
import { intakePage, togetherWords } from "~/screens/intake/intake-page";
import { openErrors } from "~/screens/intake/intake-words";
import { refusals } from "~/screens/intake/refusals";
import { DRAFT_HEADER } from "~/screens/intake/use-autosave";
import editStyles from "~/screens/patient-edit/patient-edit.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: editStyles },
  { rel: "stylesheet", href: dischargeStyles },
  { rel: "stylesheet", href: scaleStyles },
  { rel: "stylesheet", href: styles },
];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Intake · ${data?.name ?? "Patient"} · Supple` },
];

/** What an answer to the page's own saving says stands in its header alone. */
export const headers: HeadersFunction = ({ actionHeaders }): Record<string, string> => {
  const said = actionHeaders.get(DRAFT_HEADER);
  return said === null ? {} : { [DRAFT_HEADER]: said };
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const patientId = params.patientId ?? "";
  const rows = found(await readIntake(clinician, patientId));
  const may = await getReach(clinician, patientId);
  return intakePage(rows, await listExercises(clinician), may);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  const patientId = params.patientId ?? "";
  const form = await parseForm(request, intakeSchema);
  if (!form.ok) {
    const { data: said, init } = form.invalid();
    return say(init?.status ?? 422, said.form);
  }
  const { intent, edition, answers, decision, requestId } = form.value;
  const isDone = intent === "save";
  const result = found(await saveIntake(clinician, patientId, { edition, answers, isDone }));
  if (intent === "auto") return autosaved(result, localTimeAt(clinician.now, clinician.timeZone));
  const refuse = (errors: Record<string, string>, status = 422) =>
    say(status, form.reject(errors).data.form, "edition" in result ? result.edition : edition);
  const intake = `/clinic/patients/${patientId}/intake`;
  if (result.kind === "no-episode") return refuse({ "": refusals["no-episode"] });
  if (result.kind === "changed") {
    return say(409, null, result.edition, togetherWords(answers, result.there));
  }
  if (result.kind === "ended" && intent !== "decide") return refuse({ "": refusals.ended }, 409);
  if (intent === "decide") {
    if (decision === null) return refuse({ decision: refusals.decision });
    // Of an intake that is ended the form holds the decision alone.
    const about = result.kind === "ended" ? edition : result.edition;
    const decided = found(await decideIntake(clinician, patientId, { edition: about, decision }));
    if (decided === "changed") return refuse({ "": refusals.changed }, 409);
    if (decided === "nothing") return refuse({ "": refusals.nothing });
  } else if (decision !== null) {
    // By any other button the words that stand in the field are kept, and decide nothing.
    const kept = found(await keepDecisionWords(clinician, patientId, decision));
    if (kept === "stands") return refuse({ decision: refusals.stands });
  }
  if (result.kind === "activities") return refuse({ "activity[0].name": refusals.activities });
  if (result.kind === "open") return refuse(openErrors(result.open, answers));
  if (intent === "draft") return redirect(`/clinic/patients/${patientId}`);
  if (intent === "add") {
    const rows = Math.max(PSFS_ACTIVITIES.least, namedActivities(answers).length);
    return redirect(`${intake}?rows=${rows + 1}`);
  }
  if (intent === "send") {
    const asked = found(await askPatient(clinician, patientId, { measures: [INTAKE] }));
    if (asked !== "asked") {
      return refuse({ "": refusals[asked === "nothing" ? "nothing-open" : asked] });
    }
  }
  if (intent === "take-back") {
    const taken = found(await withdrawQuestions(clinician, patientId, requestId, INTAKE));
    if (taken !== "withdrawn") return refuse({ "": refusals[taken] }, 409);
  }
  return redirect(intake);
}

/** For the page that saves by itself and stays as it is: its header says it all. */
function autosaved(result: { kind: string; edition?: number }, time: string) {
  const isSaved = result.kind === "saved" || result.kind === "done";
  const said = isSaved ? `saved ${result.edition} ${time}` : result.kind;
  return data(undefined, { status: isSaved ? 200 : 409, headers: { [DRAFT_HEADER]: said } });
}

function say(
  status: number,
  form: IntakeAnswer["form"],
  edition: number | null = null,
  together: IntakeAnswer["together"] = null,
) {
  const typed = Number(form?.initialValue?.edition) || 0;
  const answer: IntakeAnswer = {
    ...{ id: crypto.randomUUID(), form, together, edition: edition ?? typed },
  };
  return data(answer, { status });
}

export default function IntakeRoute() {
  const [search] = useSearchParams();
  return (
    <Intake
      page={useLoaderData<typeof loader>()}
      rows={Number(search.get("rows")) || 0}
      answer={useActionData<typeof action>()}
    />
  );
}
