import { FIGURE_SHEET_ID } from "~/components/figures/Still";

/**
 * Puts the sheet of figures into a document that came without it, because it was another page's. It stays there.
 * @throws Response when the server does not hand it out
 */
export async function bringFigureSheet(): Promise<void> {
  if (document.getElementById(FIGURE_SHEET_ID)) return;
  const answer = await fetch("/clinic/library/figures.svg");
  if (!answer.ok || answer.redirected) throw answer;
  // Two pages at once may have asked.
  const svg = await answer.text();
  if (!document.getElementById(FIGURE_SHEET_ID)) document.body.insertAdjacentHTML("beforeend", svg);
}
