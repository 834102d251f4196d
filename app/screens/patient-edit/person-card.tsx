import { SelectField, TextField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import type { EditPage } from "./edit-page";

type Props = { page: EditPage; form: FormResult };

/** Who they are, and how they are reached. */
export function PersonCard({ page: { inputs, signIn, firstName, ...page }, form }: Props) {
  const field = (name: string) => ({ form, name, initial: inputs[name] });
  return (
    <section className="card p-5" aria-labelledby="person">
      <h2 id="person" className="mb-3.5 text-16">
        Person
      </h2>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...field("name")} label="Name" autoComplete="off" required />
        <TextField
          {...field("pronouns")}
          label={<Optional>Pronouns</Optional>}
          autoComplete="off"
        />
        <TextField
          {...field("email")}
          label="Email"
          type="email"
          autoComplete="off"
          help={
            signIn.isJoined
              ? `${firstName} signs in with it. A new one counts from saving on; the password stays.`
              : "A new one gets a new invitation, and the links sent before stop working."
          }
          required
        />
        <TextField
          {...field("phone")}
          label={<Optional>Phone</Optional>}
          type="tel"
          autoComplete="off"
          help="Used by the clinic only, never by the app."
        />
        <TextField
          {...field("birth")}
          label={<Optional>Date or year of birth</Optional>}
          autoComplete="off"
          help="Like 1980, or 3 May 1980."
        />
        <SelectField {...field("language")} label="Language on the phone">
          {page.languages.map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          {...field("timeZone")}
          label="Time zone"
          help={`It decides when ${firstName}’s day begins and ends.`}
        >
          {page.timeZones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll("_", " ")}
            </option>
          ))}
        </SelectField>
      </div>
    </section>
  );
}

/** A label of what may stay empty. */
function Optional({ children }: { children: string }) {
  return (
    <>
      <span>{children} </span>
      <span className="font-normal text-ink-2">optional</span>
    </>
  );
}
