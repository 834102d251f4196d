import { TextField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { type DoctorPart, doctorParts } from "./doctor-parts";
import type { Doctor } from "./letter-rows";

type Props = {
  form: FormResult;
  /** What the inputs are called. */
  nameOf: (part: DoctorPart) => string;
  doctor: Doctor | null;
  /** Beside fields of somebody else: "Doctor’s name". */
  isBeside?: boolean;
};

/** What a clinic knows of a doctor who sends patients. */
export function DoctorFields({ form, nameOf, doctor, isBeside = false }: Props) {
  return (
    <div className="grid gap-3 pt-2">
      {doctorParts.map((part) => (
        <TextField
          key={part}
          {...{ form, name: nameOf(part), label: isBeside ? BESIDE[part] : LABELS[part] }}
          initial={doctor?.[part] ?? undefined}
          autoComplete="off"
        />
      ))}
    </div>
  );
}

const optional = <span className="font-normal text-ink-2"> optional</span>;

const LABELS = {
  name: "Name",
  practice: <>Practice{optional}</>,
  address: <>Address, in one line{optional}</>,
  phone: <>Phone{optional}</>,
  email: <>Email{optional}</>,
};

const BESIDE = {
  name: "Doctor’s name",
  practice: <>Practice{optional}</>,
  address: <>Practice’s address{optional}</>,
  phone: <>Practice’s phone{optional}</>,
  email: <>Practice’s email{optional}</>,
};
