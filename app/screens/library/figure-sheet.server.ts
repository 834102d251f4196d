import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { LibrarySheet } from "./library-sheet";

let drawn: string | null = null;

/** The sheet of figures as markup to put into a page; drawn once, as it never changes while the server runs. */
export function figureSheet(): string {
  drawn ??= renderToStaticMarkup(createElement(LibrarySheet));
  return drawn;
}
