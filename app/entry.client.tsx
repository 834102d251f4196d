import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { FIGURE_SHEET_ID } from "./components/figures/Still";
import { NonceProvider } from "./lib/nonce";
import { loadPageWords } from "./words/load-page-words";

/**
 * Extensions put elements of their own at the beginning of `<head>`, where React takes them for a wrong page and draws
 * everything anew, without what the server alone draws. At the end React leaves them alone, and there they still work.
 */
function makeWayForReact(): void {
  const own = document.querySelector("meta[charset]");
  while (own?.previousSibling) document.head.append(own.previousSibling);
}

/**
 * Where a translator was faster than the scripts, React takes the page for a wrong one too and draws it anew: the
 * sheet of figures, which the server alone draws, is put back.
 */
function keepFigureSheet(): () => void {
  const sheet = document.getElementById(FIGURE_SHEET_ID);
  return () => {
    if (sheet?.isConnected === false) document.body.append(sheet);
  };
}

makeWayForReact();
const putFigureSheetBack = keepFigureSheet();
const begin = () =>
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <NonceProvider value="">
          <RemixBrowser />
        </NonceProvider>
      </StrictMode>,
      {
        onRecoverableError: (error) => {
          putFigureSheetBack();
          reportError(error);
        },
      },
    );
  });

// The server drew the page with the words of its language, which are on their way since the page began (root).
void loadPageWords(document.documentElement.lang).then(begin);
