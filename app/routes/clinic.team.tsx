import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireFresh } from "~/auth/fresh.server";
import { found, requireOwner, requireTeamReader } from "~/auth/guards.server";
import { limitMail } from "~/auth/limits.server";
import { reactivateMember } from "~/data/team/deactivate-member.server";
import { getInvitedAddress, getTeam } from "~/data/team/get-team.server";
import { renewStaffInvite } from "~/data/team/invite-staff.server";
import { remindSecondFactor } from "~/data/team/remind-second-factor.server";
import { withdrawStaffInvite } from "~/data/team/withdraw-staff-invite.server";
import { parseForm } from "~/lib/form.server";
import { isMailSent } from "~/lib/mail.server";
import settingsStyles from "~/screens/settings/settings.css?url";
import { Team } from "~/screens/team/team";
import styles from "~/screens/team/team.css?url";
import { teamSchema } from "~/screens/team/team-forms.server";
import { teamPage } from "~/screens/team/team-page";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: settingsStyles },
  { rel: "stylesheet", href: styles },
];

export const meta: MetaFunction = () => [{ title: "Team · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireTeamReader(request);
  const isReminded = new URL(request.url).searchParams.has("reminded");
  return { page: teamPage(await getTeam(staff), staff), isReminded };
}

export async function action({ request }: ActionFunctionArgs) {
  const owner = await requireOwner(request, { showsAgain: true });
  const form = await parseForm(request, teamSchema);
  if (!form.ok) return form.invalid();
  const { intent, id } = form.value;
  // What lets nobody in needs no more than the sign-in.
  if (intent === "renew" || intent === "back") await requireFresh(request, owner);
  if (intent === "renew") {
    await limitMail(owner, found(await getInvitedAddress(owner, id)));
    const made = found(await renewStaffInvite(owner, id));
    // The link is answered, not redirected to: a secret in an address ends up in histories and logs.
    return { made: { ...made, isMailSent: isMailSent() } };
  }
  if (intent === "remind") {
    found(await remindSecondFactor(owner, id));
    return redirect("/clinic/team?reminded");
  }
  const command = intent === "back" ? reactivateMember : withdrawStaffInvite;
  found(await command(owner, id));
  return redirect("/clinic/team");
}

export default function TeamRoute() {
  const answer = useActionData<typeof action>();
  const made = answer && "made" in answer ? answer.made : null;
  return <Team {...useLoaderData<typeof loader>()} made={made} />;
}
