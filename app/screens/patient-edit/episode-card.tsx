import { useId } from "react";
import { SelectField, TextArea, TextField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { commonConditions } from "~/words/condition";
import { type EditPage, logsByNames, sideNames } from "./edit-page";
import { PrecautionsField } from "./precautions-field";

type Props = { page: EditPage; form: FormResult };

/** What they are treated for, how far pain may go, when they come again, and what to avoid. */
export function EpisodeCard({ page, form }: Props) {
  const { inputs, since, limitsHelp, today, firstName } = page;
  const field = (name: string) => ({ form, name, initial: inputs[name] });
  return (
    <section className="card p-5" aria-labelledby="episode">
      <div className="mb-3.5 flex flex-wrap items-baseline gap-x-2.5">
        <h2 id="episode" className="text-16">
          This episode
        </h2>
        <p className="text-13 text-ink-2">{since}</p>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <ConditionFields form={form} initial={inputs} />
        <TextArea
          {...field("goal")}
          label={`Goal, in ${firstName}’s words`}
          rows={2}
          className="sm:col-span-2"
        />
        <TextField
          {...field("minutesADay")}
          label="Minutes a day"
          inputMode="numeric"
          autoComplete="off"
          help="What was agreed; it may stay empty."
        />
        <SelectField {...field("logsBy")} label="Logs">
          {Object.entries(logsByNames).map(([by, name]) => (
            <option key={by} value={by}>
              {name}
            </option>
          ))}
        </SelectField>
        <fieldset className="grid gap-4 sm:col-span-2 sm:grid-cols-2">
          <legend className="sr-only">Pain limits</legend>
          <TextField
            {...field("painGreenMax")}
            label="Pain is green up to"
            inputMode="numeric"
            autoComplete="off"
          />
          <TextField
            {...field("painCeiling")}
            label="Pain ceiling, of 10"
            inputMode="numeric"
            autoComplete="off"
          />
          <p className="field-help -mt-2.5 sm:col-span-2">{limitsHelp}</p>
        </fieldset>
        <fieldset className="grid gap-4 sm:col-span-2 sm:grid-cols-2">
          <legend className="sr-only">Usual pain level</legend>
          <TextField
            {...field("usualPain")}
            label="Usual pain level, of 10"
            inputMode="numeric"
            autoComplete="off"
            help="For pain that is high for long and known. An alert says it, and opens all the same."
          />
          <TextField {...field("usualPainReason")} label="Why it is usual" autoComplete="off" />
        </fieldset>
        <TextField {...field("nextVisitOn")} label="Next visit" type="date" min={today} />
        <TextField
          {...field("nextVisitTime")}
          label="Time of the visit"
          type="time"
          help="Clinic time; it may stay empty."
        />
      </div>
      <PrecautionsField page={page} form={form} />
    </section>
  );
}

/** Condition and side, as an episode of care has them. */
export function ConditionFields({
  form,
  initial,
}: {
  form: FormResult;
  initial: Record<string, string>;
}) {
  const conditionsId = useId();
  return (
    <>
      <TextField
        form={form}
        name="condition"
        label="Condition"
        initial={initial.condition}
        list={conditionsId}
        autoComplete="off"
        required
      />
      <datalist id={conditionsId}>
        {commonConditions.map((condition) => (
          <option key={condition} value={condition} />
        ))}
      </datalist>
      <SelectField form={form} name="side" label="Side" initial={initial.side ?? "NOT_STATED"}>
        {Object.entries(sideNames).map(([side, name]) => (
          <option key={side} value={side}>
            {name}
          </option>
        ))}
      </SelectField>
    </>
  );
}
