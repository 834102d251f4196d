import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getAccount } from "~/auth/actor.server";
import { found, requirePerson } from "~/auth/guards.server";
import { limitNetwork } from "~/auth/limits.server";
import { choosePlace } from "~/auth/places.server";
import { cookieHeaders, openSignIn } from "~/auth/sign-in.server";
import { acceptStaffInvitation, findStaffInvitation } from "~/auth/staff-invite.server";
import { parseForm } from "~/lib/form.server";
import { forgetKept } from "~/lib/request-scope.server";
import { JoinTeam } from "~/screens/team/joining";
import { joiningErrors, joiningPage, joiningStage } from "~/screens/team/joining-page";
import { joiningSchema, yesSchema } from "~/screens/team/team-forms.server";
import { wordsIn } from "~/words/catalogue";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.page.windowTitle }];

/** Opening a link changes nothing: programs that look through mails open it too. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const invitation = await openLink(token);
  const stage = joiningStage(invitation, (await getAccount(request))?.id ?? null);
  const next = stage === "sign-in" ? `?${new URLSearchParams({ next: joinPath(token) })}` : "";
  return { page: joiningPage(invitation, stage), signInPath: `/login${next}` };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const invitation = await openLink(token);
  const isKnown = (await getAccount(request)) !== null || invitation.isTaken;
  if (isKnown) {
    const account = await requirePerson(request);
    const form = await parseForm(request, yesSchema);
    if (!form.ok) return form.invalid();
    const result = await acceptStaffInvitation(token, { account });
    if (result.kind !== "joined") return form.reject(joiningErrors[result.kind]);
    forgetKept();
    const joined = await getAccount(request);
    if (joined) await choosePlace(request, joined, result.membershipId);
    return redirect("/clinic");
  }
  const { email, clinicName } = invitation;
  const form = await parseForm(request, joiningSchema({ email, clinicNames: [clinicName] }));
  if (!form.ok) return form.invalid();
  return form.unlessTooMany(wordsIn(null).limits.password, async () => {
    const result = await acceptStaffInvitation(token, { password: form.value.password });
    if (result.kind !== "joined") return form.reject(joiningErrors[result.kind]);
    const headers = cookieHeaders(await openSignIn(request, result.userId));
    return redirect("/clinic", { headers });
  });
}

/** @throws 404 for a link that there is not; 429 for a network that has tried many of those */
async function openLink(token: string) {
  const invitation = await findStaffInvitation(token);
  if (!invitation) await limitNetwork("wrong-links-by-network");
  return found(invitation);
}

const joinPath = (token: string) => `/invite/staff/${encodeURIComponent(token)}`;

export default function JoinTeamRoute() {
  return (
    <JoinTeam {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()?.form} />
  );
}
