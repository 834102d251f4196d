import { readFileSync } from "node:fs";
import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";

const styles = ["tokens", "figures"]
  .map((name) => readFileSync(new URL(`../../app/styles/${name}.css`, import.meta.url), "utf8"))
  .join("");

const CSS = `
body { margin: 0; padding: 28px; background: var(--paper); color: var(--ink); font: 600 13px/1.4 Inter, system-ui, sans-serif; }
h1 { font-size: 20px; margin: 0 0 4px; } p { margin: 0 0 16px; font-weight: 400; }
.grid { display: grid; gap: 14px; margin-bottom: 14px; }
figure { margin: 0; background: var(--fig-ground); border-radius: 14px; padding: 6px 8px 10px; }
figure > svg { display: block; width: 100%; height: auto; }
small { font-weight: 400; }`;

const LABELS = ["start", "middle", "end"];

/** Draws figures into one page. All of them share one React tree, so that no two use the same id. */
export async function pageMaker(load) {
  const { Figure } = await load("/app/components/figures/Figure.tsx");
  const { FigureShapes } = await load("/app/components/figures/parts/FigureShapes.tsx");

  const cell = (pose, name, at, options) =>
    h(
      "figure",
      { key: `${name}${at}` },
      h(Figure, { pose, at, ...options }),
      h(
        "figcaption",
        null,
        name,
        " ",
        h("small", null, typeof at === "number" ? `${at * 100} %` : at),
      ),
    );
  const grid = (columns, cells, key) =>
    h(
      "div",
      { className: "grid", key, style: { gridTemplateColumns: `repeat(${columns},1fr)` } },
      cells,
    );

  return {
    phasesOf: (pose) => LABELS.filter((phase) => pose[phase] !== undefined),
    cell,
    grid,
    /** The whole page as HTML, in the light or the dark theme. */
    page: (title, words, children, theme = "light") =>
      `<!doctype html><html lang="en" data-theme="${theme}"><meta charset="utf-8"><title>${title}</title><style>${styles}${CSS}</style>${renderToStaticMarkup(
        h("body", null, h(FigureShapes), h("h1", null, title), h("p", null, words), children),
      )}</html>`,
  };
}
