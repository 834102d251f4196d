import { CircleAlert } from "lucide-react";
import { errorOf, type FormResult, isShownAgain } from "./form-result";
import { Notice } from "./notice";
import { useWords } from "./words";

/** What is to be known of a form as a whole: what is wrong with it, or that it was filled in again; else nothing. */
export function FormError({ form }: { form: FormResult }) {
  const { shownAgain } = useWords().forms;
  if (isShownAgain(form)) {
    return (
      <Notice tone="info" role="status" title={shownAgain.title}>
        <p>{shownAgain.text}</p>
      </Notice>
    );
  }
  const error = errorOf(form, "");
  if (!error) return null;
  return (
    <div className="notice" data-tone="red" role="alert">
      <CircleAlert className="icon" aria-hidden />
      <p>{error}</p>
    </div>
  );
}
