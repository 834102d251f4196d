import { TextField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import type { RemindersPage } from "./reminders-page";
import { Switch } from "./switch";
import { typedList } from "./typed-list";

type Props = { page: RemindersPage; form: FormResult };

/** What somebody can be told besides, each kind by itself; the breaks with their hours. */
export function ExtrasCard({ page: { also, extras, desk, states, fields }, form }: Props) {
  const ticked: readonly string[] = typedList(form, "kinds") ?? fields.kinds;
  return (
    <section className="card reminders-card" aria-labelledby="extras-card">
      <h2 id="extras-card">{also}</h2>
      {extras.map(({ kind, label, help }) => (
        <div key={kind} className={kind === "desk" ? "desk-kind" : undefined}>
          <Switch
            name="kinds"
            value={kind}
            label={label}
            help={help}
            isOn={ticked.includes(kind)}
            states={states}
          />
          {kind === "desk" ? (
            <div className="reminders-times desk-times">
              <TextField
                form={form}
                name="deskFrom"
                type="time"
                label={desk.from}
                initial={fields.deskFrom}
              />
              <TextField
                form={form}
                name="deskUntil"
                type="time"
                label={desk.until}
                initial={fields.deskUntil}
              />
              <TextField
                form={form}
                name="deskMinutes"
                inputMode="numeric"
                autoComplete="off"
                label={desk.minutes}
                initial={fields.deskMinutes}
              />
            </div>
          ) : null}
        </div>
      ))}
    </section>
  );
}
