import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeOwnName } from "~/auth/change-name.server";
import { requireStaff } from "~/auth/guards.server";
import { getOwnAccount } from "~/auth/own-account.server";
import { parseForm } from "~/lib/form.server";
import { Profile } from "~/screens/settings/profile";
import { ownNameForm } from "~/screens/settings/profile-form.server";
import { profilePage } from "~/screens/settings/profile-page";

const ADDRESS = "/clinic/settings/profile";

export const meta: MetaFunction = () => [{ title: "Your profile · Settings · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  const { email } = await getOwnAccount(staff);
  const isSaved = new URL(request.url).searchParams.has("saved");
  return { page: profilePage(staff, email), isSaved };
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, { showsAgain: true });
  const form = await parseForm(request, ownNameForm);
  if (!form.ok) return form.invalid();
  await changeOwnName(staff, form.value.name);
  return redirect(`${ADDRESS}?saved`);
}

export default function ProfileRoute() {
  const { page, isSaved } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return <Profile key={page.name} {...{ page, isSaved, form }} />;
}
