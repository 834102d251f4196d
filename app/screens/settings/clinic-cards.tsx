import { Link } from "@remix-run/react";
import { SelectField, TextArea, TextField } from "~/components/ui/field";
import { type FormResult, typedValue } from "~/components/ui/form-result";
import { TimeZoneField } from "~/components/ui/time-zone-field";
import { clinicNames as labels } from "./clinic-labels";
import type { ClinicPage } from "./clinic-page";

type Props = { page: ClinicPage; form: FormResult };

/** Who the clinic is, and how it is reached. */
export function NameCard({ page: { canChange, fields, countries }, form }: Props) {
  return (
    <fieldset disabled={!canChange} className="card settings-card">
      <h2>The clinic</h2>
      <div className="settings-grid">
        <TextField
          {...{ form, name: "name", initial: fields.name, label: labels.name }}
          help="As patients see it, also in mails."
          autoComplete="off"
          required
        />
        <TextField
          {...{ form, name: "phone", initial: fields.phone, label: labels.phone }}
          type="tel"
        />
        <TextArea
          {...{ form, name: "address", initial: fields.address, label: labels.address }}
          rows={3}
          autoComplete="off"
        />
        <SelectField {...{ form, name: "country", initial: fields.country, label: labels.country }}>
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
  );
}

/** By which days the clinic counts its own time. */
export function DaysCard({ page: { canChange, fields, timeZones, weekStarts }, form }: Props) {
  return (
    <fieldset disabled={!canChange} className="card settings-card">
      <h2>Days and weeks</h2>
      <div className="settings-grid">
        <TimeZoneField
          {...{ form, timeZones, initial: fields.timeZone, useDeviceZone: false }}
          help="Changes when the clinic’s own day begins: opening hours, closed days, who covers for whom. Each patient’s days follow their own time zone and stay as they are."
        />
        <SelectField
          {...{ form, name: "weekStart", initial: fields.weekStart, label: labels.weekStart }}
          help="Lists of weekdays begin with it. Sessions a week are counted from Monday to Sunday all the same."
        >
          {weekStarts.map(({ value, word }) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </SelectField>
      </div>
    </fieldset>
  );
}

/** Who of the clinicians opens whose record, and what patients are told about their data. */
export function RecordsCard({ page: { canChange, fields, notice }, form }: Props) {
  const isTicked = form ? typedValue(form, "isRestricted") === "on" : fields.isRestricted;
  return (
    <section className="card settings-card" aria-labelledby="records-card">
      <h2 id="records-card">Records</h2>
      <fieldset disabled={!canChange}>
        <label className="settings-tick">
          <input
            type="checkbox"
            name="isRestricted"
            className="size-5 accent-primary"
            aria-describedby="restricted-help"
            defaultChecked={isTicked}
          />
          {labels.isRestricted}
        </label>
        <p id="restricted-help" className="text-13 text-ink-2">
          Ticked, a record is open to the patient’s own physiotherapist and to whoever covers for
          them, and to no other colleague, not even an owner. Not ticked, everybody who treats here
          opens every record, and it is noted who did. To change it you may have to show once more
          who you are.
        </p>
      </fieldset>
      <p>
        <b>Privacy notice</b>
        <span className="block text-13 text-ink-2">{notice.words}</span>
      </p>
      <Link to="/clinic/settings/clinic/notice" className="tap justify-self-start">
        {notice.link}
      </Link>
    </section>
  );
}
