import { CircleAlert } from "lucide-react";
import { errorOf, type FormResult } from "./form-result";

/** What is wrong with a form as a whole; nothing when all is well. */
export function FormError({ form }: { form: FormResult }) {
  const error = errorOf(form, "");
  if (!error) return null;
  return (
    <div className="notice" data-tone="red" role="alert">
      <CircleAlert className="icon" aria-hidden />
      <p>{error}</p>
    </div>
  );
}
