import { TriangleAlert } from "lucide-react";
import { TextField } from "~/components/ui/field";
import { errorOf, type FormResult } from "~/components/ui/form-result";
import { PROGRAM_LIMITS } from "~/domain/program/program-limits";
import type { Weekday } from "~/domain/rows";
import { weekdayName } from "~/words/calendar";
import type { BuilderPage } from "./builder-page";
import type { BuilderAnswer } from "./builder-submission";
import type { ProgramDraft } from "./draft";

/** Name, days, and from when to when. */
export function ScheduleFields({
  page,
  draft,
  error,
}: {
  page: BuilderPage;
  draft: ProgramDraft;
  error: BuilderAnswer["error"];
}) {
  const form: FormResult = { initialValue: draft, error };
  const { edited, today } = page;
  const hasBegun = edited !== null && edited.startsOn <= today;
  return (
    <div className="card">
      <div className="panel-head">
        <h2 className="text-15">Plan</h2>
      </div>
      <div className="grid gap-4 p-4">
        <TextField form={form} name="name" label="Program name" autoComplete="off" required />
        <DayFields weekdays={page.weekdays} draft={draft} form={form} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            form={form}
            name="effectiveOn"
            label={hasBegun ? "Counts from" : "Starts on"}
            type="date"
            min={page.earliest}
            help={startHelp(page, hasBegun)}
          />
          <TextField
            form={form}
            name="endsOn"
            label="Ends on"
            type="date"
            min={page.earliest}
            help="Last day with sessions. Left empty: no end."
          />
        </div>
      </div>
    </div>
  );
}

function startHelp({ earliest, today, edited }: BuilderPage, hasBegun: boolean): string {
  if (hasBegun) return `Until then version ${edited?.latest.number} holds. It stays in the record.`;
  return earliest > today ? "Today’s session is already logged, so tomorrow at the earliest." : "";
}

/** Fixed days, or so many times a week; only the half that was chosen is shown. */
function DayFields({
  weekdays,
  draft,
  form,
}: {
  weekdays: readonly Weekday[];
  draft: ProgramDraft;
  form: FormResult;
}) {
  const { timesPerDay, timesPerWeek } = PROGRAM_LIMITS;
  const error = errorOf(form, "weekdays") ?? errorOf(form, "scheduleKind");
  return (
    <fieldset className="day-fields">
      <legend className="field-label">Days</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1.5">
        <Kind value="weekdays" word="Fixed days" draft={draft} />
        <Kind value="perWeek" word="So many times a week, any days" draft={draft} />
      </div>
      <div className="on-weekdays" id="field-weekdays">
        <div className="weekdays">
          {weekdays.map((day) => (
            <label key={day} className="weekday">
              <input
                type="checkbox"
                className="sr-only"
                name="weekdays"
                value={day}
                defaultChecked={draft.weekdays.includes(String(day))}
              />
              <span aria-hidden>{weekdayName(day).charAt(0)}</span>
              <span className="sr-only">{weekdayName(day)}</span>
            </label>
          ))}
        </div>
        <TextField
          form={form}
          name="timesPerDay"
          label="Times a day"
          inputMode="numeric"
          autoComplete="off"
          help={`${timesPerDay.min} to ${timesPerDay.max}`}
        />
      </div>
      <div className="per-week">
        <TextField
          form={form}
          name="timesPerWeek"
          label="Times a week"
          inputMode="numeric"
          autoComplete="off"
          help={`${timesPerWeek.min} to ${timesPerWeek.max}, on days the patient picks`}
        />
      </div>
      {error ? (
        <p className="field-error">
          <TriangleAlert className="icon" aria-hidden />
          <span>{error}</span>
        </p>
      ) : null}
    </fieldset>
  );
}

function Kind({ value, word, draft }: { value: string; word: string; draft: ProgramDraft }) {
  return (
    <label className="flex min-h-8 items-center gap-2 max-sm:min-h-11">
      <input
        type="radio"
        name="scheduleKind"
        value={value}
        defaultChecked={draft.scheduleKind === value}
      />
      {word}
    </label>
  );
}
