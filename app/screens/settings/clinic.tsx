import { useState } from "react";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import type { FormResult } from "~/components/ui/form-result";
import { LeaveGuard } from "~/components/ui/leave-guard";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { takeFocus } from "~/components/ui/take-focus";
import { DaysCard, NameCard, RecordsCard } from "./clinic-cards";
import { clinicLabels } from "./clinic-labels";
import type { ClinicPage } from "./clinic-page";
import { ClosedDays, HoursTable, rowsIn } from "./hours-fields";

type Props = {
  page: ClinicPage;
  /** Stamp of the settings that whoever types knows of. */
  seen: string;
  isSaved: boolean;
  form: FormResult;
};

/** What the clinic says of itself, its days and its records: owners change them, everybody else looks. */
export function ClinicSettings({ page, seen, isSaved, form }: Props) {
  const { canChange, fields } = page;
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
        <ErrorSummary form={form} labels={clinicLabels()} />
        <input type="hidden" name="seen" value={seen} />
        <NameCard {...{ page, form }} />
        <DaysCard {...{ page, form }} />
        <fieldset disabled={!canChange} className="card settings-card">
          <h2>Opening hours</h2>
          <p className="text-13 text-ink-2">
            Two spans a day at most. With no times at all the clinic counts as open; else a day
            without times is closed. 00:00 as an end is midnight.
          </p>
          <HoursTable days={days} weekdays={page.weekdays} form={form} />
        </fieldset>
        <fieldset disabled={!canChange} className="card settings-card">
          <h2>Closed days</h2>
          <ClosedDays dates={closed} form={form} />
        </fieldset>
        <RecordsCard {...{ page, form }} />
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
