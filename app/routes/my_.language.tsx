import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirectDocument,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeOwnLanguage } from "~/auth/change-language.server";
import { found, requirePatient } from "~/auth/guards.server";
import { wordsOf } from "~/components/shell/page-title";
import { getLanguages } from "~/data/patients/own-languages.server";
import { parseForm } from "~/lib/form.server";
import { LanguageChoice } from "~/screens/language/language";
import languageStyles from "~/screens/language/language.css?url";
import { languageSchema } from "~/screens/language/language-form.server";
import { languagePage } from "~/screens/language/language-page";
import { wordsIn } from "~/words/catalogue";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: languageStyles }];

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const { shell } = wordsOf(matches);
  return [{ title: data ? shell.pageTitle(data.title) : shell.product }];
};

export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  return languagePage(found(await getLanguages(patient)), wordsIn(patient.language));
}

export async function action({ request }: ActionFunctionArgs) {
  const patient = await requirePatient(request, { showsAgain: true });
  const { on } = found(await getLanguages(patient));
  const form = await parseForm(request, languageSchema(on, wordsIn(patient.language)));
  if (!form.ok) return form.invalid();
  await changeOwnLanguage(patient, form.value.language);
  return redirectDocument("/my/account");
}

export default function LanguageRoute() {
  return (
    <LanguageChoice
      page={useLoaderData<typeof loader>()}
      form={useActionData<typeof action>()?.form}
    />
  );
}
