import { type LinksFunction, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePatient } from "~/auth/guards.server";
import { pageTitle } from "~/components/shell/page-title";
import { PrintButton } from "~/components/ui/print-button";
import { getOwnLetter } from "~/data/letters/get-letter.server";
import styles from "~/screens/letter/letter.css?url";
import { LetterSheet } from "~/screens/letter/letter-sheet";
import { wordsIn } from "~/words/catalogue";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta = pageTitle<typeof loader>((_, data) => data?.title ?? "");

/** The patient's copy of the letter to their doctor, where they were given one. */
export async function loader({ request }: LoaderFunctionArgs) {
  const patient = await requirePatient(request);
  const content = await getOwnLetter(patient);
  if (content === null) throw redirect("/my");
  const { language, kept, reading } = wordsIn(patient.language);
  return {
    ...{ content, ...kept.letterPage },
    inEnglish: content.language === language ? null : reading.inEnglish,
  };
}

export default function OwnLetterRoute() {
  const { content, inEnglish, print } = useLoaderData<typeof loader>();
  return (
    <>
      {inEnglish ? <p className="text-14 text-ink-2 print:hidden">{inEnglish}</p> : null}
      <LetterSheet content={content} />
      <p className="print:hidden">
        <PrintButton>{print}</PrintButton>
      </p>
    </>
  );
}
