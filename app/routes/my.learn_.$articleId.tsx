import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import { pageTitle } from "~/components/shell/page-title";
import { articleIn } from "~/content/articles";
import { listExercises } from "~/data/exercises/list-exercises.server";
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
  return articlePage(article, await listExercises(patient), words);
}

export default function LearnArticle() {
  return <Article article={useLoaderData<typeof loader>()} />;
}
