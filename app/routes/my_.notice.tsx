import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePatient } from "~/auth/guards.server";
import { wordsOf } from "~/components/shell/page-title";
import { acceptNotice, noticeToAsk } from "~/data/team/privacy-notice.server";
import { parseForm, readForm } from "~/lib/form.server";
import { ownPath } from "~/lib/own-path";
import { askedNotice } from "~/screens/privacy/asked-notice";
import { AskNotice } from "~/screens/privacy/notice";
import { askedSchema } from "~/screens/privacy/notice-form.server";
import { wordsIn } from "~/words/catalogue";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { shell } = wordsOf(matches);
  return [{ title: data ? shell.pageTitle(data.title) : shell.product }];
};

/** `?next=` is the page that was asked for. */
export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const next = ownPath(new URL(request.url).searchParams.get("next")) ?? "/my";
  const asked = await noticeToAsk(patient);
  if (!asked) throw redirect(next);
  return askedNotice(asked, next, wordsIn(patient.language));
}

export async function action({ request }: ActionFunctionArgs) {
  const patient = await requirePatient(request, { showsAgain: true });
  const words = wordsIn(patient.language);
  const sent = await readForm(request);
  const form = await parseForm(request, askedSchema(words));
  if (!form.ok) return form.invalid();
  const isAccepted = await acceptNotice(patient, form.value.noticeId);
  if (!isAccepted) return form.reject({ noticeId: words.invitation.noticeChanged });
  return redirect(ownPath(sent.get("next")) ?? "/my");
}

export default function NoticeRoute() {
  return (
    <AskNotice page={useLoaderData<typeof loader>()} form={useActionData<typeof action>()?.form} />
  );
}
