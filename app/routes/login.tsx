import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { getActor } from "~/auth/actor.server";
import { homeOf } from "~/auth/guards.server";
import { ownPath } from "~/auth/next.server";
import { checkCredentials, startSignIn } from "~/auth/sign-in.server";
import { AccountPage } from "~/components/shell/account-page";
import { SignInForm } from "~/components/shell/sign-in-form";
import { parseForm, readForm } from "~/lib/form.server";

export const meta: MetaFunction = () => [{ title: "Sign in · Supple" }];

const signInSchema = z.object({
  email: z.string({ error: "Enter your email address." }).trim().toLowerCase(),
  password: z.string({ error: "Enter your password." }),
});

export async function loader({ request }: LoaderFunctionArgs) {
  const next = ownPath(new URL(request.url).searchParams.get("next"));
  const actor = await getActor(request);
  if (actor) throw redirect(next ?? homeOf(actor));
  return { next };
}

export async function action({ request }: ActionFunctionArgs) {
  const formData = await readForm(request);
  const form = await parseForm(formData, signInSchema);
  if (!form.ok) return form.invalid();
  const userId = await checkCredentials(form.value.email, form.value.password);
  if (!userId) {
    return form.reject({
      "": "Email and password do not match an account. Check both and try again.",
    });
  }
  const cookie = await startSignIn(request, userId);
  return redirect(ownPath(formData.get("next")) ?? "/", { headers: { "Set-Cookie": cookie } });
}

export default function Login() {
  const { next } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <AccountPage title="Sign in">
      <SignInForm form={form} next={next} />
    </AccountPage>
  );
}
