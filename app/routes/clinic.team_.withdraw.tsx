import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found, requireOwner } from "~/auth/guards.server";
import { getTeam } from "~/data/team/get-team.server";
import styles from "~/screens/team/team.css?url";
import { Withdraw } from "~/screens/team/withdraw";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction = () => [{ title: "Withdraw an invitation · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const owner = await requireOwner(request);
  const id = new URL(request.url).searchParams.get("invitation");
  const { invitations } = await getTeam(owner);
  const { email } = found(invitations.find((invitation) => invitation.id === id));
  return { id: id ?? "", email };
}

export default function WithdrawRoute() {
  return <Withdraw {...useLoaderData<typeof loader>()} />;
}
