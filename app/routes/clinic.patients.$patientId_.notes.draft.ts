import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { found, requireClinician } from "~/auth/guards.server";
import { lookAtDraft } from "~/data/notes/look-at-draft.server";
import { saveDraft } from "~/data/notes/save-draft.server";
import { parseForm } from "~/lib/form.server";
import { type DraftAnswer, savedAnswer, seenAnswer } from "~/screens/notes/draft-answer";
import { draftForm } from "~/screens/notes/notes-form.server";

/** How a draft stands by now, for a tab that has it open and says so. Whether it is use says its X-Caused-By. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const { searchParams } = new URL(request.url);
  const [noteId, placeId] = [searchParams.get("note") ?? "", searchParams.get("place") ?? ""];
  const draft = found(
    await lookAtDraft(clinician, params.patientId ?? "", {
      noteId,
      placeId: placeId.slice(0, 64) || null,
    }),
  );
  return draft === "new"
    ? say({ kind: "nothing" })
    : say(seenAnswer(draft.note, draft.others, clinician));
}

/** Saves what is being typed. Its answer is for the editor; without scripts the page itself saves. */
export async function action({ request, params }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  const form = await parseForm(request, draftForm);
  if (!form.ok) return say({ kind: "invalid", errors: errorsIn(form.invalid().data.form) }, 422);
  const { placeId, ...draft } = form.value;
  const result = found(await saveDraft(clinician, params.patientId ?? "", draft, placeId));
  const answer = savedAnswer(result, clinician);
  if (answer.kind === "invalid") return say(answer, 422);
  return say(answer, answer.kind === "changed" || answer.kind === "gone" ? 409 : 200);
}

function errorsIn({ error }: { error?: Record<string, string[] | null> | null }): string[] {
  return Object.values(error ?? {}).flatMap((errors) => errors ?? []);
}

function say(answer: DraftAnswer, status = 200): Response {
  return Response.json(answer, { status });
}
