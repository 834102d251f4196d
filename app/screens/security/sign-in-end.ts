/** When a sign-in ends, by the clock of this browser, and whether using it puts that off. */
export type SignInEnd = { at: number; isLast: boolean };

/** As the server says it, by no clock: milliseconds from when it answers. */
export type TimeLeft = { endsInMs: number; isLast: boolean };

export function endOf({ endsInMs, isLast }: TimeLeft): SignInEnd {
  return { at: Date.now() + endsInMs, isLast };
}

/**
 * Asks the server when the sign-in ends.
 * @param cause "button" when a person did something, which prolongs it; "page" when nobody did
 * @returns "ended" when it has; null when no answer came
 */
export async function askEnd(cause: "button" | "page"): Promise<SignInEnd | "ended" | null> {
  try {
    const headers = { "X-Caused-By": cause };
    const answer = await fetch("/clinic/sign-in-end", { headers, redirect: "manual" });
    if (answer.type === "opaqueredirect") return "ended";
    return answer.ok ? endOf(await answer.json()) : null;
  } catch (error) {
    // No network: whether it has ended is not known, and is asked again.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/**
 * Goes to the sign-in page, which leads back here. What was typed goes along as a form does that is sent after its
 * sign-in has ended: the page seals it, and it stands here again afterwards.
 * @param typedIn the form that was typed in last and not sent; null without one
 */
export function leaveForSignIn(typedIn: HTMLFormElement | null): void {
  // Nobody is there to answer whether the page may be left, and nothing is lost by it.
  window.addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), true);
  if (!typedIn?.isConnected || !typedIn.elements.namedItem("openedBy")) {
    window.location.assign(`${signInAddress(window.location.href)}&ended`);
    return;
  }
  const carrier = document.createElement("form");
  Object.assign(carrier, { method: "post", action: signInAddress(typedIn.action), hidden: true });
  for (const [name, value] of new FormData(typedIn)) {
    if (typeof value !== "string") continue;
    const field = document.createElement("textarea");
    Object.assign(field, { name, value });
    carrier.append(field);
  }
  document.body.append(carrier);
  carrier.submit();
}

function signInAddress(page: string): string {
  const { pathname, searchParams } = new URL(page);
  searchParams.delete("index");
  const search = searchParams.toString();
  return `/login?next=${encodeURIComponent(search ? `${pathname}?${search}` : pathname)}`;
}
