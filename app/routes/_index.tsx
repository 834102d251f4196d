import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getActor } from "~/auth/actor.server";
import { hasDemoClinic } from "~/auth/demo.server";
import { homeOf } from "~/auth/guards.server";
import { Landing } from "~/screens/landing/landing";

export const meta: MetaFunction = () => [
  { title: "Supple · home stretches your patients will keep doing" },
  {
    name: "description",
    content:
      "Assign a stretch program, let patients log pain and sessions on their phones, and see who needs you today.",
  },
];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await getActor(request);
  if (actor) throw redirect(homeOf(actor));
  return { hasDemo: await hasDemoClinic() };
}

export default function Index() {
  const { hasDemo } = useLoaderData<typeof loader>();
  return <Landing hasDemo={hasDemo} />;
}
