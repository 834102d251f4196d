import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { found, requireClinician } from "~/auth/guards.server";
import { limit } from "~/auth/limits.server";
import { isLookedAt } from "~/auth/page-view.server";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { getClinicThread } from "~/data/messages/clinic-thread.server";
import { markThreadRead } from "~/data/messages/mark-read.server";
import { needAnswerAfterAll, needNoAnswer } from "~/data/messages/need-no-answer.server";
import { listReplies } from "~/data/messages/replies.server";
import { sendMessage } from "~/data/messages/send-message.server";
import { parseForm } from "~/lib/form.server";
import { ClinicThread } from "~/screens/messages/clinic-thread";
import { clinicThreadPage } from "~/screens/messages/clinic-thread-page";
import { messageForm, readStep } from "~/screens/messages/message-form.server";
import styles from "~/screens/messages/messages.css?url";
import { refusal, replyAsked, tooManyMessages } from "~/screens/messages/refusal";
import { wordsIn } from "~/words/catalogue";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Messages · ${data?.page.name ?? "Patient"} · Supple` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const patientId = params.patientId ?? "";
  const { searchParams: asked } = new URL(request.url);
  const about = asked.get("about");
  const thread = found(
    await getClinicThread(clinician, patientId, { all: asked.has("all"), about }),
  );
  if (isLookedAt(request)) await markThreadRead(clinician, patientId);
  const [exercises, replies] = await Promise.all([
    listExercises(clinician),
    listReplies(clinician),
  ]);
  const page = clinicThreadPage(thread, clinician, exercises, replies);
  const form = replyAsked(page, asked.get("reply"));
  const key = ["sent", "reply"].map((name) => asked.get(name) ?? "").join(" ");
  return { page, id: randomUUID(), undo: asked.get("undo"), form, key };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  const patientId = params.patientId ?? "";
  const address = `/clinic/patients/${patientId}/messages`;
  const step = await readStep(request);
  if (step.kind === "no-answer") {
    const since = found(await needNoAnswer(clinician, patientId));
    return redirect(since === "nothing" ? address : `${address}?undo=${since.toISOString()}`);
  }
  if (step.kind === "needs-answer") {
    found(await needAnswerAfterAll(clinician, patientId, step.since));
    return redirect(address);
  }
  const words = wordsIn(clinician.language);
  const form = await parseForm(request, messageForm(words));
  if (!form.ok) return form.invalid();
  return form.unlessTooMany(tooManyMessages, async () => {
    await limit("messages-by-staff", clinician.userId);
    const result = found(await sendMessage(clinician, patientId, form.value));
    if (result.kind !== "sent") return form.reject(refusal(result));
    const builder = `/clinic/patients/${patientId}/program/edit?without=${step.without}`;
    return redirect(step.without ? builder : `${address}?sent=${result.id}#newest`);
  });
}

export default function ClinicThreadRoute() {
  const { form, key, ...loaded } = useLoaderData<typeof loader>();
  const typed = useActionData<typeof action>()?.form ?? form;
  return <ClinicThread key={key} {...loaded} form={typed} />;
}
