import { type ComponentType, useEffect, useState } from "react";
import type { WarningProps } from "./sign-in-warning";

/** Well before the first warning could be due: a clinic's sign-ins last 5 minutes without use at least. */
const FETCHED_AFTER_MS = 60_000;

/** What draws the warning comes as the handle of a route that no page opens: `import` of a file of ours would bring a helper along that is longer than all of this. */
const ROUTE = "routes/clinic.sign-in-end";
type Loaded = { handle: { SignInWarning: ComponentType<WarningProps> } };

/**
 * Warns before a sign-in of staff ends for want of use. No page needs it at once, so it is fetched a minute later, and
 * asked for again where the network is not there.
 */
export function LateWarning({ left }: WarningProps) {
  const [Warning, setWarning] = useState<ComponentType<WarningProps>>();
  useEffect(() => {
    const show = ({ handle }: Loaded) => {
      clearInterval(timer);
      setWarning(() => handle.SignInWarning);
    };
    const timer = setInterval(
      () =>
        import(/* @vite-ignore */ window.__remixManifest.routes[ROUTE]?.module ?? "").then(
          show,
          () => undefined,
        ),
      FETCHED_AFTER_MS,
    );
    return () => clearInterval(timer);
  }, []);
  return Warning ? <Warning left={left} /> : null;
}
