import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import { limit } from "~/auth/limits.server";
import { isLookedAt } from "~/auth/page-view.server";
import { pageTitle } from "~/components/shell/page-title";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { markThreadRead } from "~/data/messages/mark-read.server";
import { sendMessage } from "~/data/messages/send-message.server";
import { getThread } from "~/data/messages/thread.server";
import { parseForm } from "~/lib/form.server";
import { nameOfIn } from "~/screens/library/exercises";
import { messageForm } from "~/screens/messages/message-form.server";
import styles from "~/screens/messages/messages.css?url";
import { MyMessages } from "~/screens/my-messages/my-messages";
import { myMessagesPage } from "~/screens/my-messages/my-messages-page";
import { wordsIn } from "~/words/catalogue";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta = pageTitle(({ shell }) => shell.places.messages);

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const { searchParams } = new URL(request.url);
  const asked = { all: searchParams.has("all"), about: searchParams.get("about") };
  const thread = found(await getThread(patient, patient.patientId, asked));
  if (isLookedAt(request)) await markThreadRead(patient, patient.patientId);
  const nameOf = nameOfIn(await listExercises(patient));
  const page = myMessagesPage(thread, patient, nameOf, wordsIn(patient.language));
  return { page, id: randomUUID(), sent: searchParams.get("sent") };
}

export async function action({ request }: ActionFunctionArgs) {
  const patient = await requirePatient(request, { showsAgain: true });
  const words = wordsIn(patient.language);
  const form = await parseForm(request, messageForm(words));
  if (!form.ok) return form.invalid();
  const { tooMany, gone, sentBefore } = words.messages;
  return form.unlessTooMany(tooMany, async () => {
    await limit("messages-by-patient", patient.patientId);
    const result = found(await sendMessage(patient, patient.patientId, form.value));
    if (result.kind === "sent") return redirect(`/my/messages?sent=${result.id}#newest`);
    return form.reject(result.kind === "closed" ? { "": gone } : { text: sentBefore });
  });
}

export default function MyMessagesRoute() {
  const { sent, ...loaded } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return <MyMessages key={sent ?? ""} {...loaded} form={form} />;
}
