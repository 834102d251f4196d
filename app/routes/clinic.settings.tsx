import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { requireStaff } from "~/auth/guards.server";
import { Settings } from "~/screens/settings/settings";
import styles from "~/screens/settings/settings.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request);
  return null;
}

export default function SettingsRoute() {
  return (
    <Settings>
      <Outlet />
    </Settings>
  );
}
