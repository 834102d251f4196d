import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireFresh } from "~/auth/fresh.server";
import { found, requireOwner } from "~/auth/guards.server";
import { deactivateMember } from "~/data/team/deactivate-member.server";
import { getMember } from "~/data/team/get-member.server";
import { parseForm } from "~/lib/form.server";
import answerStyles from "~/screens/queue/answer.css?url";
import { Deactivate } from "~/screens/team/deactivate";
import { memberPage } from "~/screens/team/member-page";
import styles from "~/screens/team/team.css?url";
import { deactivateSchema, memberErrors } from "~/screens/team/team-forms.server";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: answerStyles },
  { rel: "stylesheet", href: styles },
];

export const meta: MetaFunction = () => [{ title: "Deactivate a member · Supple" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const owner = await requireOwner(request);
  const member = found(await getMember(owner, params.membershipId ?? ""));
  return { page: memberPage(member, owner.userId) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const owner = await requireOwner(request, { showsAgain: true });
  await requireFresh(request, owner);
  const form = await parseForm(request, deactivateSchema);
  if (!form.ok) return form.invalid();
  const membershipId = params.membershipId ?? "";
  const result = found(await deactivateMember(owner, membershipId, form.value));
  if (result !== "deactivated") return form.reject(memberErrors[result]);
  // Whoever lets go of themselves is signed out here.
  return redirect(membershipId === owner.membershipId ? "/" : "/clinic/team");
}

export default function DeactivateRoute() {
  const { page } = useLoaderData<typeof loader>();
  return <Deactivate page={page} form={useActionData<typeof action>()?.form} />;
}
