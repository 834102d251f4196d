import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import { isLookedAt } from "~/auth/page-view.server";
import { pageTitle } from "~/components/shell/page-title";
import scaleStyles from "~/components/ui/scale-row.css?url";
import { answerQuestion, sendAnswers } from "~/data/measures/answer-questions.server";
import { markOpened } from "~/data/measures/open-request.server";
import { getOwnQuestions } from "~/data/measures/own-questions.server";
import { parseForm } from "~/lib/form.server";
import { MyQuestions } from "~/screens/my-measures/my-measures";
import styles from "~/screens/my-measures/my-measures.css?url";
import { questionsSchema } from "~/screens/my-measures/my-measures-form.server";
import { myQuestionsPage, questionsPath } from "~/screens/my-measures/my-measures-page";
import { refusalOf } from "~/screens/my-measures/refusal-of";
import { wordsIn } from "~/words/catalogue";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: scaleStyles },
  { rel: "stylesheet", href: styles },
];

export const meta = pageTitle<typeof loader>((_, page) => page?.name ?? "");

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const rows = found(await getOwnQuestions(patient));
  const { request: waiting, isOpen } = rows;
  if (waiting && isOpen && !waiting.openedAt && isLookedAt(request)) {
    await markOpened(patient, waiting.id);
  }
  const search = new URL(request.url).searchParams;
  const asked = { q: search.get("q"), isChange: search.has("change"), wasSent: search.has("sent") };
  return myQuestionsPage(rows, asked, patient, wordsIn(patient.language));
}

export async function action({ request }: ActionFunctionArgs) {
  const patient = await requirePatient(request, { showsAgain: true });
  const words = wordsIn(patient.language);
  const form = await parseForm(request, questionsSchema(words));
  if (!form.ok) return form.invalid();
  const { value, reject } = form;
  if (value.intent === "send") {
    const result = found(await sendAnswers(patient, value));
    if (result === "sent") return redirect(`${questionsPath}?sent`);
    return reject(refusalOf(result, words));
  }
  const answer = value.intent === "answer" ? value.answer : null;
  const result = found(await answerQuestion(patient, { ...value, answer }));
  if (result === "kept") return redirect(nextPath(new URL(request.url).searchParams));
  return reject(refusalOf(result, words));
}

/** The question behind the one that the address names; the review behind the last one, and behind a change. */
function nextPath(search: URLSearchParams): string {
  const next = search.has("change") ? "review" : String(Number(search.get("q")) + 1);
  return `${questionsPath}?q=${next}`;
}

export default function QuestionsRoute() {
  return (
    <MyQuestions
      page={useLoaderData<typeof loader>()}
      form={useActionData<typeof action>()?.form}
    />
  );
}
