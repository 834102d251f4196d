import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/guards.server";
import { Settings } from "~/screens/settings/settings";
import styles from "~/screens/settings/settings.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { kind } = await requireStaff(request);
  return { isAtDesk: kind === "front-desk" };
}

export default function SettingsRoute() {
  return (
    <Settings {...useLoaderData<typeof loader>()}>
      <Outlet />
    </Settings>
  );
}
