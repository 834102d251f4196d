import { TriangleAlert } from "lucide-react";
import {
  createContext,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useContext,
} from "react";
import { errorOf, type FormResult, typedValue } from "./form-result";

type FieldProps = {
  form?: FormResult;
  name: string;
  label: ReactNode;
  help?: ReactNode;
  /** Shown on a first visit; after an error what was typed comes back instead. */
  initial?: string;
  className?: string;
};

type Wiring = {
  id: string;
  "aria-invalid": true | undefined;
  "aria-describedby": string | undefined;
};

const Scope = createContext("field");

/** Tells the fields of one form on a page from those of another; a name of its own for every further form. */
export const FieldScope = Scope.Provider;

/** The id of a field on the page: what labels, errors and the summary of errors refer to. */
export function useFieldId(): (name: string) => string {
  const scope = useContext(Scope);
  return (name) => `${scope}-${name.replaceAll(/[^\w-]/g, "-")}`;
}

/** Label above, help or error below, tied together for screen readers. */
function FieldFrame({
  form,
  name,
  label,
  help,
  className,
  children,
}: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const id = useFieldId()(name);
  const error = errorOf(form, name);
  const describedBy = [help ? `${id}-help` : null, error ? `${id}-error` : null]
    .filter(Boolean)
    .join(" ");
  return (
    <div className={className}>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {children({
        id,
        "aria-invalid": error ? true : undefined,
        "aria-describedby": describedBy || undefined,
      })}
      {help ? (
        <p id={`${id}-help`} className="field-help">
          {help}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="field-error">
          <TriangleAlert className="icon" aria-hidden />
          <span>{error}</span>
        </p>
      ) : null}
    </div>
  );
}

type Own = keyof FieldProps | "id" | "defaultValue";

/** One line of text, a number, a date or a password. */
export function TextField({
  form,
  name,
  label,
  help,
  initial,
  className,
  ...rest
}: FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, Own>) {
  return (
    <FieldFrame {...{ form, name, label, help, className }}>
      {(wiring) => (
        <input
          {...wiring}
          {...rest}
          name={name}
          className="field"
          defaultValue={typedValue(form, name, initial)}
        />
      )}
    </FieldFrame>
  );
}

export function TextArea({
  form,
  name,
  label,
  help,
  initial,
  className,
  ...rest
}: FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, Own>) {
  return (
    <FieldFrame {...{ form, name, label, help, className }}>
      {(wiring) => (
        <textarea
          {...wiring}
          {...rest}
          name={name}
          className="field"
          defaultValue={typedValue(form, name, initial)}
        />
      )}
    </FieldFrame>
  );
}

/** A native select; `children` are its options. */
export function SelectField({
  form,
  name,
  label,
  help,
  initial,
  className,
  children,
  ...rest
}: FieldProps & Omit<SelectHTMLAttributes<HTMLSelectElement>, Own>) {
  return (
    <FieldFrame {...{ form, name, label, help, className }}>
      {(wiring) => (
        <select
          {...wiring}
          {...rest}
          name={name}
          className="field"
          defaultValue={typedValue(form, name, initial)}
        >
          {children}
        </select>
      )}
    </FieldFrame>
  );
}
