import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirectDocument,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { found, requirePerson } from "~/auth/guards.server";
import { pageLanguage } from "~/auth/page-language.server";
import { choosePlace, chosenPlace, placesOf } from "~/auth/places.server";
import { wordsOf } from "~/components/shell/page-title";
import { readForm } from "~/lib/form.server";
import { ownPath } from "~/lib/own-path";
import { Places } from "~/screens/places/places";
import { placesPage } from "~/screens/places/places-page";
import { wordsIn } from "~/words/catalogue";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { shell } = wordsOf(matches);
  return [{ title: data ? shell.pageTitle(data.page.title) : shell.product }];
};

/** `?next=` is where the choice leads, `?to=` the one place that is asked for. */
export async function loader({ request }: LoaderFunctionArgs) {
  const account = await requirePerson(request);
  const search = new URL(request.url).searchParams;
  const hereId = chosenPlace(account)?.id ?? null;
  const at = { hereId, askedId: search.get("to") };
  const page = placesPage(placesOf(account), at, wordsIn(await pageLanguage(request)));
  return { page, next: ownPath(search.get("next")) };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requirePerson(request);
  const form = await readForm(request);
  const isChosen = await choosePlace(request, account, String(form.get("place")));
  found(isChosen || null);
  return redirectDocument(ownPath(form.get("next")) ?? "/");
}

export default function PlacesRoute() {
  return <Places {...useLoaderData<typeof loader>()} />;
}
