import { Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { useIsSending } from "~/components/ui/sending";
import { takeFocus } from "~/components/ui/take-focus";
import { type FilePreview, type ImportSetting, type ReportPage, recordPath } from "./import-page";
import { Preview } from "./preview";
import { Rows } from "./rows";

type Props = {
  page: ImportSetting;
  answer?: { error: string | null; preview: FilePreview | null; report: ReportPage | null };
};

/** Patients from a file: choose it, look at what would become of each row, and only then store them. */
export function Import({ page, answer }: Props) {
  const { error = null, preview = null, report = null } = answer ?? {};
  return (
    <div className="mx-auto grid max-w-3xl gap-4">
      <header>
        <h1>Import patients</h1>
        <p className="mt-1 text-ink-2">
          A CSV file with names and emails. Phone numbers, dates of birth and pronouns come along;
          everything else in it is left out, and nobody gets a mail.
        </p>
      </header>
      {error === null ? null : (
        <div key={error} tabIndex={-1} ref={takeFocus}>
          <Notice tone="red" role="alert" title={error} />
        </div>
      )}
      {report ? <Report report={report} page={page} /> : null}
      {preview ? <Preview key={preview.page.summary} preview={preview} page={page} /> : null}
      {preview ? null : <ChooseFile isFirst={report === null} />}
      <p className="flex flex-wrap gap-x-5">
        <Link to={page.home} className="tap">
          Back to all patients
        </Link>
        {page.isOwner ? (
          <a href="/export/patients.csv" className="tap">
            Save all patients as CSV
          </a>
        ) : null}
      </p>
    </div>
  );
}

function ChooseFile({ isFirst }: { isFirst: boolean }) {
  const sending = useIsSending();
  return (
    <OwnedForm method="post" encType="multipart/form-data" className="card grid gap-4 p-5">
      <div>
        <label htmlFor="file" className="field-label">
          CSV file
        </label>
        <input
          id="file"
          type="file"
          name="file"
          accept=".csv,.tsv,.txt,text/csv"
          className="field"
          aria-describedby="file-help"
        />
        <p id="file-help" className="field-help">
          Up to 2,000 rows and 2 MB, as Cliniko, Jane, Nookal, Physitrack or a spreadsheet saves it.
        </p>
      </div>
      <Button look={isFirst ? "filled" : "line"} className="justify-self-start">
        {sending ? "Reading the file …" : "Look at the file"}
      </Button>
    </OwnedForm>
  );
}

/** What was stored, and what was not. */
function Report({ report, page }: { report: ReportPage; page: ImportSetting }) {
  const { title, added, others, failed } = report;
  return (
    <section className="grid gap-4" tabIndex={-1} ref={takeFocus} aria-label="What was imported">
      <Notice tone="ok" role="status" title={title}>
        {added.length > 0
          ? "Their invitations wait: open a record to invite somebody and to begin their care."
          : null}
      </Notice>
      {failed ? (
        <a
          href={failed}
          download="supple-not-imported.csv"
          className="btn justify-self-start"
          data-look="line"
          data-size="md"
        >
          Save the rows that were left out
        </a>
      ) : null}
      <Rows lines={others} hasRecords={page.hasRecords} title="Left out" />
      {added.length > 0 ? (
        <details className="card p-4">
          <summary>Who was added</summary>
          <ul className="mt-2 grid gap-1">
            {added.map(({ id, name }) => (
              <li key={id}>
                <Link to={recordPath(id, page.hasRecords)}>{name}</Link>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
