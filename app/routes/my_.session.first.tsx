import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requirePatient } from "~/auth/guards.server";
import { ownPath } from "~/auth/next.server";
import { StopLink } from "~/components/shell/stop-link";
import { Button } from "~/components/ui/button";
import { principles } from "~/content/principles";
import { markPrinciplesRead } from "~/data/patients/own-account.server";
import { PrinciplesList } from "~/screens/learn/principles-list";
import { AskShell } from "~/screens/log/ask-shell";

export const meta: MetaFunction = () => [{ title: "Before your first session · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePatient(request);
  return { principles };
}

export async function action({ request }: ActionFunctionArgs) {
  await markPrinciplesRead(await requirePatient(request));
  return redirect(ownPath(new URL(request.url).searchParams.get("next")) ?? "/my");
}

/** Shown once, before the guided session starts for the first time. */
export default function BeforeFirstSession() {
  const { principles: list } = useLoaderData<typeof loader>();
  return (
    <AskShell about="Before your first session">
      <h1>How to stretch safely</h1>
      <PrinciplesList principles={list} />
      <StopLink />
      <Form method="post">
        <Button size="lg" className="w-full">
          Go on to the session
        </Button>
      </Form>
    </AskShell>
  );
}
