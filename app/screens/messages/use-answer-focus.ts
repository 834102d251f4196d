import { useLocation } from "@remix-run/react";
import { useEffect } from "react";

/**
 * The field has the focus for whoever came in order to write: by a link to `#answer`. Without scripts the page is moved to the
 * form, and the keyboard goes on from there.
 */
export function useAnswerFocus(): void {
  const { hash, key } = useLocation();
  // The same link once more leads there again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => {
    if (hash === "#answer") document.querySelector<HTMLElement>(".write-form textarea")?.focus();
  }, [hash, key]);
}
