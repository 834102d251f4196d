import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found } from "~/auth/guards.server";
import { pageLanguage } from "~/auth/page-language.server";
import { findNotice } from "~/auth/public-notice.server";
import { wordsOf } from "~/components/shell/page-title";
import { Notice } from "~/screens/privacy/notice";
import { noticePage } from "~/screens/privacy/notice-page";
import { wordsIn } from "~/words/catalogue";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { shell } = wordsOf(matches);
  return [{ title: data ? shell.pageTitle(data.title) : shell.product }];
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { clinicName, address, notice } = found(await findNotice(params.clinicId ?? ""));
  const words = wordsIn(await pageLanguage(request));
  const where = address === null ? null : { title: words.privacy.where, lines: address };
  return { ...noticePage(clinicName, notice, words), where };
}

export default function PrivacyRoute() {
  return <Notice {...useLoaderData<typeof loader>()} />;
}
