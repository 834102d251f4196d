import { TextField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import type { Doctor } from "./letter-rows";

type Props = { form: FormResult; nameField: "name" | "newName"; doctor: Doctor | null };

/** What a clinic knows of a doctor who sends patients. */
export function DoctorFields({ form, nameField, doctor }: Props) {
  return (
    <div className="grid gap-3 pt-2">
      <TextField {...{ form, name: nameField, label: "Name" }} initial={doctor?.name} />
      {(["practice", "address", "phone", "email"] as const).map((name) => (
        <TextField
          key={name}
          {...{ form, name }}
          label={LABELS[name]}
          initial={doctor?.[name] ?? undefined}
        />
      ))}
    </div>
  );
}

const optional = <span className="font-normal text-ink-2"> optional</span>;

const LABELS = {
  practice: <>Practice{optional}</>,
  address: <>Address, in one line{optional}</>,
  phone: <>Phone{optional}</>,
  email: <>Email{optional}</>,
};
