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
import { getHelp, newestReportOf } from "~/data/red-flags/get-help.server";
import { parseForm } from "~/lib/form.server";
import { flagAsked, guidancePage } from "~/screens/my-measures/guidance-page";
import { MyQuestions } from "~/screens/my-measures/my-measures";
import styles from "~/screens/my-measures/my-measures.css?url";
import { questionsSchema, replyOf } from "~/screens/my-measures/my-measures-form.server";
import { myQuestionsPage, nextPath, questionsPath } from "~/screens/my-measures/my-measures-page";
import { refusalOf } from "~/screens/my-measures/refusal-of";
import wrongStyles from "~/screens/wrong/wrong.css?url";
import { wrongPath } from "~/screens/wrong/wrong-path";
import { wordsIn } from "~/words/catalogue";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: scaleStyles },
  { rel: "stylesheet", href: wrongStyles },
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
  const words = wordsIn(patient.language);
  const page = myQuestionsPage(rows, asked, patient, words);
  const code = search.has("flag") ? flagAsked(page) : null;
  const report = code && (await newestReportOf(patient, code));
  if (!code || !report) return page;
  const help = found(await getHelp(patient));
  const place = { number: Number(asked.q), isChange: asked.isChange };
  return guidancePage(page, { code, at: report.at, help }, place, patient, words);
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
  const reply = value.intent === "answer" ? replyOf(value, words) : { answer: null };
  if ("errors" in reply) return reject(reply.errors);
  const result = found(await answerQuestion(patient, { ...value, ...reply }));
  // Nobody asks any more, and the sign is told all the same.
  if (typeof result === "object") return redirect(wrongPath(result.reportId));
  if (result !== "kept") return reject(refusalOf(result, words));
  const search = new URL(request.url).searchParams;
  // A yes to a warning sign: what to do is read first.
  const isFlagged = value.key.startsWith("intake.flag.") && reply.answer === 1;
  if (isFlagged) return redirect(`${questionsPath}?${search}&flag`);
  return redirect(nextPath(Number(search.get("q")), search.has("change")));
}

export default function QuestionsRoute() {
  return (
    <MyQuestions
      page={useLoaderData<typeof loader>()}
      form={useActionData<typeof action>()?.form}
    />
  );
}
