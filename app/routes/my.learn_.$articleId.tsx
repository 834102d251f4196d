import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import { pageTitle } from "~/components/shell/page-title";
import { articleIn } from "~/content/articles";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { getOwnReading } from "~/data/reading/get-reading.server";
import { markPageRead } from "~/data/reading/mark-read.server";
import { Article } from "~/screens/learn/article";
import { articlePage } from "~/screens/learn/article-page";
import { wordsIn } from "~/words/catalogue";

export const meta = pageTitle<typeof loader>(({ learn }, article) =>
  learn.articleTitle(article?.title ?? learn.page),
);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const words = wordsIn(patient.language);
  const article = found(articleIn(words.language, params.articleId ?? ""));
  const { readOn } = found(await getOwnReading(patient));
  const own = { readOn: readOn[article.id] ?? null, today: patient.today };
  return articlePage(article, await listExercises(patient), words, own);
}

/** "I have read it". */
export async function action({ request, params }: ActionFunctionArgs) {
  const patient = await requirePatient(request);
  const { id } = found(articleIn(wordsIn(patient.language).language, params.articleId ?? ""));
  await markPageRead(patient, id);
  return redirect(`/my/learn/${id}`);
}

export default function LearnArticle() {
  return <Article article={useLoaderData<typeof loader>()} />;
}
