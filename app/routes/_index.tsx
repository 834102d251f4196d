import {
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { hasDemoClinic } from "~/auth/demo.server";
import { homeOf } from "~/auth/guards.server";
import { isSignUpOpen } from "~/auth/sign-up.server";
import { wordsOf } from "~/components/shell/page-title";
import { Landing } from "~/screens/landing/landing";
import landingStyles from "~/screens/landing/landing.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: landingStyles }];

export const meta: MetaFunction = ({ matches }) => {
  const { title, lead } = wordsOf(matches).landing;
  return [{ title }, { name: "description", content: lead }];
};

export async function loader({ request }: LoaderFunctionArgs) {
  const home = await homeOf(request);
  if (home) throw redirect(home);
  return { hasDemo: await hasDemoClinic(), isSignUpOpen: isSignUpOpen() };
}

export default function Index() {
  return <Landing {...useLoaderData<typeof loader>()} />;
}
