import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { NonceProvider } from "./lib/nonce";

/**
 * Extensions put elements of their own at the beginning of `<head>`, where React takes them for a wrong page and draws
 * everything anew, without what the server alone draws. At the end React leaves them alone, and there they still work.
 */
function makeWayForReact(): void {
  const own = document.querySelector("meta[charset]");
  while (own?.previousSibling) document.head.append(own.previousSibling);
}

makeWayForReact();
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <NonceProvider value="">
        <RemixBrowser />
      </NonceProvider>
    </StrictMode>,
  );
});
