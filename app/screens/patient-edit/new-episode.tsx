import { Link } from "@remix-run/react";
import { useState } from "react";
import { Button, ButtonLink } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { TextArea, TextField } from "~/components/ui/field";
import { type FormResult, typedValue } from "~/components/ui/form-result";
import { LeaveGuard } from "~/components/ui/leave-guard";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { useIsSending } from "~/components/ui/sending";
import { EditHead } from "./edit";
import { ConditionFields } from "./episode-card";
import type { NewEpisodePage } from "./new-episode-page";

const labels = { condition: "Condition", side: "Side", startedOn: "Started on", goal: "Goal" };

/** A second trouble, or the old one back: the figures of the episode before stay apart. */
export function NewEpisode({ page, form }: { page: NewEpisodePage; form: FormResult }) {
  const { patientId, name, today, afterEpisodeId, earliest, happens, precautions } = page;
  const [typed, setTyped] = useState(false);
  const sending = useIsSending();
  return (
    <div className="mx-auto max-w-xl">
      <EditHead patientId={patientId} name={name} place="New episode">
        New episode for {name}
      </EditHead>
      <OwnedForm
        method="post"
        patientId={patientId}
        noValidate
        className="card grid gap-4 p-5"
        onChange={() => setTyped(true)}
      >
        {page.isLocked ? (
          <Notice tone="amber" title="The open episode cannot be discharged yet. ">
            <span>Its intake has a “yes” without a decision. </span>
            <Link to={`/clinic/patients/${patientId}/intake`}>Open the intake</Link>
          </Notice>
        ) : null}
        <ErrorSummary form={form} labels={labels} />
        <ul className="grid list-disc gap-1.5 pl-5">
          {happens.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <input type="hidden" name="afterEpisodeId" value={afterEpisodeId} />
        <div className="grid gap-4 sm:grid-cols-2">
          <ConditionFields form={form} initial={{}} />
          <TextField
            form={form}
            name="startedOn"
            label="Started on"
            type="date"
            min={earliest ?? undefined}
            max={today}
            initial={today}
          />
          <TextArea
            form={form}
            name="goal"
            label="Goal"
            rows={2}
            help="In the patient’s own words; it may stay empty."
            className="sm:col-span-2"
          />
        </div>
        {precautions === null ? null : (
          <label className="inline-flex min-h-11 items-center gap-2">
            <input
              type="checkbox"
              name="withPrecautions"
              className="size-4.5"
              defaultChecked={!form || typedValue(form, "withPrecautions") === "on"}
            />
            <span>Take {precautions} along</span>
          </label>
        )}
        <div className="flex flex-wrap gap-2">
          <Button>Open episode</Button>
          <ButtonLink to={`/clinic/patients/${patientId}/edit`} look="line">
            Cancel
          </ButtonLink>
        </div>
        <LeaveGuard
          dirty={typed && !sending}
          title="Leave without opening it?"
          text="The new episode is not saved."
          stay="Stay here"
          leave="Leave"
        />
      </OwnedForm>
    </div>
  );
}
