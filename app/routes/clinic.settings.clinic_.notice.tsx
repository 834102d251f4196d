import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOwner, requireStaff } from "~/auth/guards.server";
import { getNotice, publishNotice } from "~/data/team/privacy-notice.server";
import { parseForm } from "~/lib/form.server";
import { PrivacyNotice } from "~/screens/settings/notice";
import { noticeForm } from "~/screens/settings/notice-form.server";
import { NOTICE_CHANGED, noticePage } from "~/screens/settings/notice-page";

export const meta: MetaFunction = () => [{ title: "Privacy notice · Settings · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  const isSaved = new URL(request.url).searchParams.has("saved");
  return noticePage(await getNotice(staff), staff.isOwner, isSaved);
}

export async function action({ request }: ActionFunctionArgs) {
  const owner = await requireOwner(request, { showsAgain: true });
  const form = await parseForm(request, noticeForm);
  if (!form.ok) return form.invalid();
  const { text, seen } = form.value;
  const current = await getNotice(owner);
  // Both versions are kept: who was slower is told all the same.
  if (current && current.version !== seen && current.text !== text) {
    const { data: typed } = form.reject({ "": NOTICE_CHANGED });
    return data({ ...typed, seen: current.version }, { status: 409 });
  }
  if ((await publishNotice(owner, text)) === null) {
    throw new Response(null, { status: 403, statusText: "Forbidden" });
  }
  return redirect("/clinic/settings/clinic/notice?saved");
}

export default function NoticeRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const seen = answer && "seen" in answer ? Number(answer.seen) : page.seen;
  return <PrivacyNotice key={page.seen} {...{ page, seen }} form={answer?.form} />;
}
