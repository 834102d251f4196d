import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import { findArticle } from "~/content/articles";
import { ArticlePage } from "~/screens/learn/article-page";
import { articleView } from "~/screens/learn/article-view";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "Page"} · Learn · Supple` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requirePatient(request);
  return articleView(found(findArticle(params.articleId ?? ""), "Page"));
}

export default function LearnArticle() {
  return <ArticlePage article={useLoaderData<typeof loader>()} />;
}
