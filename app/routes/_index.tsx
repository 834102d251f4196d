import {
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { hasDemoClinic } from "~/auth/demo.server";
import { homeOf } from "~/auth/guards.server";
import { pageLanguage } from "~/auth/page-language.server";
import { isSignUpOpen } from "~/auth/sign-up.server";
import { Landing } from "~/screens/landing/landing";
import landingStyles from "~/screens/landing/landing.css?url";
import { wordsIn } from "~/words/catalogue";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: landingStyles }];

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: data.words.title }, { name: "description", content: data.words.lead }] : [];

export async function loader({ request }: LoaderFunctionArgs) {
  const home = await homeOf(request);
  if (home) throw redirect(home);
  const words = wordsIn(await pageLanguage(request)).landing;
  return { words, hasDemo: await hasDemoClinic(), isSignUpOpen: isSignUpOpen() };
}

export default function Index() {
  return <Landing {...useLoaderData<typeof loader>()} />;
}
