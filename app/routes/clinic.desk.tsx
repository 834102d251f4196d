import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireFrontDesk } from "~/auth/guards.server";
import { listContacts } from "~/data/patients/list-contacts.server";
import { Desk } from "~/screens/desk/desk";
import styles from "~/screens/desk/desk.css?url";
import { deskPage } from "~/screens/desk/desk-page";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta: MetaFunction = () => [{ title: "Patients · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const desk = await requireFrontDesk(request);
  const { searchParams } = new URL(request.url);
  const search = (searchParams.get("search") ?? "").trim().slice(0, 120);
  const page = Number.parseInt(searchParams.get("page") ?? "1", 10) || 1;
  return deskPage(await listContacts(desk, search, page), search, desk);
}

export default function DeskRoute() {
  return <Desk page={useLoaderData<typeof loader>()} />;
}
