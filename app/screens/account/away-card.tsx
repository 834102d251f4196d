import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import { type AwayPage, awayIntent } from "./away-page";

type Props = { page: AwayPage; form: FormResult; patientId?: string };

/** "I am away until": a form for the day, and one for being back before it. */
export function AwayCard({ page, form, patientId }: Props) {
  const { title, lead, state, label, days, initial, send, back } = page;
  return (
    <section className="card grid gap-3 px-4 py-3.5" aria-labelledby="away-card">
      <h2 id="away-card" className="text-17">
        {title}
      </h2>
      {state === null ? null : (
        <OwnedForm
          method="post"
          patientId={patientId}
          className="flex flex-wrap items-center gap-3"
        >
          <b>{state}</b>
          <Button look="line" name="intent" value={awayIntent.end}>
            {back}
          </Button>
        </OwnedForm>
      )}
      <p className="text-13 text-ink-2">{lead}</p>
      <OwnedForm method="post" patientId={patientId} className="grid gap-3" noValidate>
        <TextField
          form={form}
          name="untilOn"
          label={label}
          type="date"
          min={days.earliest}
          max={days.latest}
          initial={initial ?? ""}
          required
        />
        <Button look="line" className="justify-self-start" name="intent" value={awayIntent.set}>
          {send}
        </Button>
      </OwnedForm>
    </section>
  );
}
