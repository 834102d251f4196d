import { useState } from "react";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { SelectField, TextField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { LeaveGuard } from "~/components/ui/leave-guard";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { takeFocus } from "~/components/ui/take-focus";
import { weekdayName } from "~/words/calendar";
import { weekdays } from "./clinic-fields";
import type { ClinicPage } from "./clinic-page";
import { ClosedDays, HoursTable, rowsIn } from "./hours-fields";

type Props = {
  page: ClinicPage;
  /** Stamp of the settings that whoever types knows of. */
  seen: string;
  isSaved: boolean;
  form: FormResult;
};

/** The clinic's numbers and hours: owners change them, everybody else looks. */
export function ClinicSettings({ page, seen, isSaved, form }: Props) {
  const { name, canChange, fields, countries } = page;
  const [isDirty, setIsDirty] = useState(false);
  const days = rowsIn(form, "days", fields.days);
  const closed = rowsIn(form, "closed", fields.closed);
  return (
    <>
      {isSaved && !form ? (
        <div tabIndex={-1} ref={takeFocus}>
          <Notice tone="ok" role="status" title="Saved" />
        </div>
      ) : null}
      {canChange ? null : <Notice tone="info">Only an owner of the clinic changes these.</Notice>}
      <OwnedForm
        method="post"
        className="settings-form"
        onInput={() => setIsDirty(true)}
        onSubmit={() => setIsDirty(false)}
        noValidate
      >
        <ErrorSummary form={form} labels={labels} />
        <input type="hidden" name="seen" value={seen} />
        <fieldset disabled={!canChange} className="card settings-card">
          <h2>{name}</h2>
          <div className="settings-grid">
            <TextField
              {...{ form, name: "phone", initial: fields.phone }}
              label={labels.phone}
              type="tel"
            />
            <SelectField
              {...{ form, name: "country", initial: fields.country }}
              label={labels.country}
            >
              <option value="">Not said</option>
              {countries.map(({ code, name: country }) => (
                <option key={code} value={code}>
                  {country}
                </option>
              ))}
            </SelectField>
            <TextField
              {...{ form, name: "emergencyNumber", initial: fields.emergencyNumber }}
              label={labels.emergencyNumber}
              help="Whom patients call in an emergency. No number is guessed from the country."
              type="tel"
            />
            <TextField
              {...{ form, name: "outOfHoursNumber", initial: fields.outOfHoursNumber }}
              label={labels.outOfHoursNumber}
              help="Whom patients call when the clinic is closed, such as a doctor on duty."
              type="tel"
            />
          </div>
        </fieldset>
        <fieldset disabled={!canChange} className="card settings-card">
          <h2>Opening hours</h2>
          <p className="text-13 text-ink-2">
            Two spans a day at most. With no times at all the clinic counts as open; else a day
            without times is closed. 00:00 as an end is midnight.
          </p>
          <HoursTable days={days} form={form} />
        </fieldset>
        <fieldset disabled={!canChange} className="card settings-card">
          <h2>Closed days</h2>
          <ClosedDays dates={closed} form={form} />
        </fieldset>
        {canChange ? <Button className="justify-self-start">Save</Button> : null}
      </OwnedForm>
      <LeaveGuard
        dirty={isDirty || Boolean(form)}
        title="Leave without saving?"
        text="What you changed here is not saved yet."
        stay="Stay here"
        leave="Leave"
      />
    </>
  );
}

/** What the fields are called, in their order on the page. */
const labels: Record<string, string> = {
  phone: "Phone of the clinic",
  country: "Country",
  emergencyNumber: "Emergency number",
  outOfHoursNumber: "Number out of hours",
  ...Object.fromEntries(
    weekdays.flatMap((weekday, i) =>
      ["from", "until", "from2", "until2"].map((part) => [
        `days[${i}].${part}`,
        weekdayName(weekday),
      ]),
    ),
  ),
};
