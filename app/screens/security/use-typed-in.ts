import { type RefObject, useEffect, useRef } from "react";

/** The form that was typed in last and not sent since, as far as that can be told. */
export function useTypedIn(): RefObject<HTMLFormElement> {
  const typedIn = useRef<HTMLFormElement | null>(null);
  useEffect(() => {
    typedIn.current = changedForm();
    const note = ({ target }: Event) => {
      typedIn.current = formOf(target);
    };
    const forget = () => {
      typedIn.current = null;
    };
    document.addEventListener("input", note);
    document.addEventListener("submit", forget);
    return () => {
      document.removeEventListener("input", note);
      document.removeEventListener("submit", forget);
    };
  }, []);
  return typedIn;
}

/** What was typed in before anybody listened: the form with the focus, or one that no longer says what it said. */
function changedForm(): HTMLFormElement | null {
  const focused = formOf(document.activeElement);
  if (focused) return focused;
  const forms = [...document.querySelectorAll<HTMLFormElement>("form[method=post]")];
  return forms.find((form) => [...form.elements].some(isChanged)) ?? null;
}

function isChanged(field: Element): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (!(field instanceof HTMLInputElement) || field.type === "hidden") return false;
  return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
}

function formOf(target: EventTarget | null): HTMLFormElement | null {
  return target instanceof Element ? target.closest("form[method=post]") : null;
}
