import { TextField } from "~/components/ui/field";
import { type FormResult, typedValue } from "~/components/ui/form-result";
import type { RemindersPage } from "./reminders-page";
import { Switch } from "./switch";
import { typedList } from "./typed-list";

type Props = { page: RemindersPage; form: FormResult };

/** Days and time of the reminder of the session, and of the second one. */
export function SessionCard({ page: { session, states, fields }, form }: Props) {
  const picked = typedList(form, "weekdays") ?? fields.weekdays.map(String);
  const isOn = form ? typedValue(form, "isOn") === "on" : fields.isOn;
  return (
    <section className="card reminders-card" aria-labelledby="session-card">
      <h2 id="session-card">{session.title}</h2>
      <Switch name="isOn" label={session.on} isOn={isOn} states={states} />
      <fieldset>
        <legend className="field-label">{session.days}</legend>
        <div className="reminders-days">
          {session.weekdays.map(({ value, short, name }) => (
            <label key={value} className="reminders-day">
              <input
                type="checkbox"
                className="sr-only"
                name="weekdays"
                value={value}
                defaultChecked={picked.includes(String(value))}
              />
              <span aria-hidden>{short}</span>
              <span className="sr-only">{name}</span>
            </label>
          ))}
        </div>
        <p className="field-help">{session.daysHelp}</p>
      </fieldset>
      <TextField form={form} name="at" type="time" label={session.at} initial={fields.at} />
      <p className="text-ink-2">
        <span>{session.shows}</span> <span>{session.done}</span>
      </p>
      <TextField
        form={form}
        name="secondAt"
        type="time"
        label={session.second}
        help={session.secondHelp}
        initial={fields.secondAt}
      />
    </section>
  );
}
