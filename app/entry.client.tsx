import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { holdRequests } from "./lib/connection";
import { NonceProvider } from "./lib/nonce";

holdRequests();

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
