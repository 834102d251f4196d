import { Button } from "~/components/ui/button";
import { SelectField } from "~/components/ui/field";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { useIsSending } from "~/components/ui/sending";
import { takeFocus } from "~/components/ui/take-focus";
import type { ImportField } from "~/domain/patient/import-columns";
import { countWords } from "~/words/numbers";
import type { FilePreview, ImportSetting, PreviewPage } from "./import-page";
import { Rows } from "./rows";

const fieldNames: Record<ImportField, string> = {
  name: "Whole name",
  firstName: "First name",
  lastName: "Last name",
  email: "Email",
  mobile: "Mobile phone",
  phone: "Another phone",
  birth: "Date of birth",
  pronouns: "Pronouns",
  language: "Language",
  timeZone: "Time zone",
};

type Props = { preview: FilePreview; page: ImportSetting };

/** What would become of the file. Nothing is stored before the button says so; the file travels with the form. */
export function Preview({ preview: { page, text, clinicianId, also }, page: setting }: Props) {
  const sending = useIsSending();
  const asks = page.lines.some(({ state }) => state === "alike");
  const ready = page.ready > 0 ? countWords(page.ready, "person", "people") : null;
  const people = [ready, asks ? "those ticked" : null]
    .filter((each) => each !== null)
    .join(" and ");
  const initial = setting.staff.some(({ id }) => id === clinicianId) ? clinicianId : setting.own;
  return (
    <OwnedForm method="post" encType="multipart/form-data" className="grid gap-4">
      <input type="hidden" name="text" value={text} />
      <div tabIndex={-1} ref={takeFocus}>
        <Notice
          tone={page.stop === null ? "info" : "amber"}
          role="status"
          title={page.stop ?? page.summary}
        >
          Nothing is stored yet.
        </Notice>
      </div>
      <Columns page={page} />
      <Rows
        lines={page.lines}
        hasRecords={setting.hasRecords}
        title="Rows of the file"
        also={also}
      />
      <div className="card grid gap-4 p-5">
        <SelectField name="clinicianId" label="Who looks after them" initial={initial}>
          {setting.staff.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <div className="flex flex-wrap gap-2">
          {page.stop === null && (asks || page.ready > 0) ? (
            <Button name="intent" value="add">
              {sending ? "Adding …" : `Yes, add ${people}`}
            </Button>
          ) : null}
          <Button name="intent" value="look" look="line">
            Look again
          </Button>
        </div>
      </div>
    </OwnedForm>
  );
}

/** What each column is taken for; open where something is to be said. */
function Columns({ page: { columns, stop, asksOrder, order } }: { page: PreviewPage }) {
  return (
    <details className="card p-5" open={stop !== null}>
      <summary>Columns of the file</summary>
      <div className="mt-3 grid gap-4 sm:grid-cols-2">
        {asksOrder ? (
          <SelectField name="order" label="Dates like 3/5/1980 are" initial={order ?? ""}>
            {order === null ? <option value="">Not said yet</option> : null}
            <option value="day-first">3 May: day first</option>
            <option value="month-first">5 March: month first</option>
          </SelectField>
        ) : null}
        {columns.map(({ name, title, example, field }) => (
          <SelectField key={name} name={name} label={title} help={example} initial={field ?? ""}>
            <option value="">Left out</option>
            {Object.entries(fieldNames).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </SelectField>
        ))}
      </div>
    </details>
  );
}
