import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Clinician } from "~/auth/actor.server";
import { forbidden, found, requireClinician } from "~/auth/guards.server";
import { changeAnswerDays, getAnswering } from "~/data/messages/answer-days.server";
import { listReplies, removeReply, saveReply } from "~/data/messages/replies.server";
import { isShownAgain, parseForm, readForm } from "~/lib/form.server";
import styles from "~/screens/messages/messages.css?url";
import { Replies } from "~/screens/messages/replies";
import { answerDaysForm, replyForm } from "~/screens/messages/replies-form.server";
import { repliesPage } from "~/screens/messages/replies-page";

const ADDRESS = "/clinic/settings/messages";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction = () => [{ title: "Messages · Settings · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const clinician = await requireClinician(request);
  const { searchParams } = new URL(request.url);
  const [replies, answering] = await Promise.all([listReplies(clinician), getAnswering(clinician)]);
  const rows = { ...answering, replies, isOwner: clinician.isOwner };
  return {
    page: repliesPage(rows, searchParams.get("edit")),
    isSaved: searchParams.has("saved"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const clinician = await requireClinician(request, { showsAgain: true });
  const sent = await readForm(request);
  // By its field, as a form that is shown again comes without its button.
  if (sent.has("answerDays")) return saveDays(clinician, sent);
  if (sent.get("intent") === "remove" && !isShownAgain(sent)) {
    if (!(await removeReply(clinician, String(sent.get("id"))))) found(null);
    return redirect(`${ADDRESS}?saved`);
  }
  const form = await parseForm(sent, replyForm);
  if (!form.ok) return form.invalid();
  const { id, ...words } = form.value;
  if (found(await saveReply(clinician, id, words)) === "full")
    return form.reject({ "": "The list is full: change a reply, or remove one first." });
  return redirect(`${ADDRESS}?saved`);
}

async function saveDays(clinician: Clinician, sent: FormData) {
  const form = await parseForm(sent, answerDaysForm);
  if (!form.ok) return form.invalid();
  if (!(await changeAnswerDays(clinician, form.value.answerDays))) throw forbidden();
  return redirect(`${ADDRESS}?saved`);
}

export default function RepliesRoute() {
  return (
    <Replies {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()?.form} />
  );
}
