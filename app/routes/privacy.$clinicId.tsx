import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found } from "~/auth/guards.server";
import { findNotice } from "~/auth/public-notice.server";
import { wordsOf } from "~/components/shell/page-title";
import { Notice } from "~/screens/privacy/notice";
import { noticePage } from "~/screens/privacy/notice-page";
import { wordsIn } from "~/words/catalogue";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { shell } = wordsOf(matches);
  return [{ title: data ? shell.pageTitle(data.title) : shell.product }];
};

export async function loader({ params }: LoaderFunctionArgs) {
  const { clinicName, notice } = found(await findNotice(params.clinicId ?? ""));
  return noticePage(clinicName, notice, wordsIn(null));
}

export default function PrivacyRoute() {
  return <Notice {...useLoaderData<typeof loader>()} />;
}
