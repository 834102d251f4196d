import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found, requirePatient } from "~/auth/guards.server";
import { ArticlePage } from "~/components/learn/article-page";
import { articleView } from "~/components/learn/article-view";
import { findArticle } from "~/content/articles";

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
