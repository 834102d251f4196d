import { Link } from "@remix-run/react";
import { Button, ButtonLink } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { type ArchivePage, archiveIntent } from "./archive-page";
import { EditHead } from "./edit";

/** Asks before a patient is taken off the lists, and says what happens, or what has to be done first. */
export function Archive({ page }: { page: ArchivePage }) {
  const { patientId, name, question, happens, hurdle } = page;
  return (
    <div className="mx-auto max-w-xl">
      <EditHead patientId={patientId} name={name} place="Archive">
        {question}
      </EditHead>
      {hurdle ? (
        <div className="mb-4">
          <Notice tone="amber" title={hurdle.bold}>
            <span>{`${hurdle.text} `}</span>
            <Link to={hurdle.to} className="link">
              {hurdle.link}
            </Link>
          </Notice>
        </div>
      ) : null}
      <OwnedForm method="post" patientId={patientId} className="card grid gap-4 p-5">
        <ul className="grid list-disc gap-1.5 pl-5">
          {happens.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <div className="flex flex-wrap justify-end gap-2">
          <ButtonLink to={`/clinic/patients/${patientId}/edit`} look="line">
            Keep in the list
          </ButtonLink>
          {hurdle ? null : (
            <Button name="intent" value={archiveIntent.archive}>
              Archive
            </Button>
          )}
        </div>
      </OwnedForm>
    </div>
  );
}
