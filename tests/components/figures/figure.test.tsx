import { gzipSync } from "node:zlib";
import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AnimatedFigure } from "~/components/figures/AnimatedFigure";
import { Figure, type FigureProps } from "~/components/figures/Figure";
import { motionOf } from "~/components/figures/motion";
import { FigureShapes } from "~/components/figures/parts/FigureShapes";
import { breathingShare, EACH_WAY_MS } from "~/components/figures/useBreathing";
import { poses } from "~/content/poses";
import type { Pose } from "~/content/poses/types";

const draw = (props: FigureProps) => renderToStaticMarkup(<Figure {...props} />);
const ids = (markup: string) => [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
const partsOf = (markup: string) =>
  [...markup.matchAll(/ (?:d|transform)="([^"]+)"/g)].map(([, placed]) => placed);
const { lunge, bridge, butterfly, pigeon } = poses;
const everyPose: [string, Pose][] = Object.entries(poses);

describe("Figure", () => {
  it.each(everyPose)(
    "draws %s on the server, whole and without numbers that are none",
    (_id, pose) => {
      for (const at of ["start", 0.5, "end"] as const) {
        const markup = draw({ pose, at });
        expect(markup).toMatch(
          /^<svg viewBox="[-\d. ]+" class="figure" role="img" aria-label="[A-Z][^"]+\.">/,
        );
        expect(partsOf(markup).length).toBeGreaterThanOrEqual(19);
        expect(markup).not.toMatch(/NaN|undefined|Infinity|\{near\}|\{far\}/);
      }
    },
  );

  it("draws the end pose unless told otherwise, and other poses differently", () => {
    expect(partsOf(draw({ pose: lunge }))).toEqual(partsOf(draw({ pose: lunge, at: 1 })));
    expect(partsOf(draw({ pose: lunge }))).not.toEqual(partsOf(draw({ pose: lunge, at: 0 })));
  });

  it("names the right side, and the left side when mirrored", () => {
    expect(draw({ pose: lunge })).toContain("Kneeling on the right knee");
    const mirrored = draw({ pose: lunge, mirrored: true });
    expect(mirrored).toContain("Kneeling on the left knee");
    expect(mirrored).toContain("toward the right foot");
    expect(mirrored).toContain("scale(-1 1)");
    expect(draw({ pose: lunge })).not.toContain("scale(-1 1)");
  });

  it("keeps a mirrored figure in its frame", () => {
    const markup = draw({ pose: lunge, mirrored: true, aspect: 2 });
    const [x = 0, , width = 0] =
      markup
        .match(/viewBox="([^"]+)"/)?.[1]
        ?.split(" ")
        .map(Number) ?? [];
    const shift = Number(markup.match(/translate\(([-\d.]+) 0\)/)?.[1]);
    // A point at the left edge must land on the right edge.
    expect(shift - x).toBeCloseTo(x + width, 1);
  });

  it("takes a label of its own, or none at all beside words that say the same", () => {
    expect(draw({ pose: bridge, label: "Bridge, end" })).toContain('aria-label="Bridge, end"');
    const silent = draw({ pose: bridge, decorative: true });
    expect(silent).toContain('aria-hidden="true"');
    expect(silent).not.toMatch(/role=|aria-label=/);
  });

  it("uses ids of its own, so that two figures on a page do not share a shadow or a glow", () => {
    const page = renderToStaticMarkup(
      h("div", null, h(Figure, { pose: lunge }), h(Figure, { pose: butterfly })),
    );
    expect(ids(page).length).toBeGreaterThan(3);
    expect(new Set(ids(page)).size).toBe(ids(page).length);
  });

  it("uses only outlines that the page's shapes hold", () => {
    const shapes = ids(renderToStaticMarkup(<FigureShapes />));
    for (const [, pose] of everyPose) {
      const markup = draw({ pose });
      for (const [, used] of markup.matchAll(/(?:href="#|url\(#)([^)"]+)/g)) {
        expect([...shapes, ...ids(markup)]).toContain(used);
      }
    }
  });

  it("takes little room: a page of forty is mostly this", () => {
    const markup = everyPose.map(([, pose]) => draw({ pose })).join("");
    expect(gzipSync(markup).length / everyPose.length).toBeLessThan(900);
  });

  it("takes its colours from the tokens alone, the glow excepted", () => {
    const figures = everyPose.map(([, pose]) => draw({ pose })).join("");
    const markup = figures + renderToStaticMarkup(<FigureShapes />);
    const glow = /var\(--fig-glow-[123], #[0-9a-f]{6}\)/g;
    expect(markup.replace(glow, "")).not.toMatch(/#[0-9a-f]{3,8}\b(?!-)(?=["\s)])|rgb/i);
  });
});

describe("AnimatedFigure", () => {
  it("is the end pose without a button on the server", () => {
    const markup = renderToStaticMarkup(<AnimatedFigure pose={pigeon} mirrored />);
    expect(partsOf(markup)).toEqual(partsOf(draw({ pose: pigeon, mirrored: true })));
    expect(markup).not.toContain("<button");
  });

  it("starts and turns at the end pose, and takes four seconds each way", () => {
    expect(EACH_WAY_MS).toBe(4000);
    expect(breathingShare(0)).toBe(1);
    expect(breathingShare(2000)).toBeCloseTo(0.5);
    expect(breathingShare(4000)).toBeCloseTo(0);
    expect(breathingShare(8000)).toBeCloseTo(1);
  });

  it.each([
    ["unknown", null, { moving: false, atRest: true, canChoose: false }],
    ["reduce", null, { moving: false, atRest: true, canChoose: true }],
    ["reduce", true, { moving: true, atRest: false, canChoose: true }],
    ["allow", null, { moving: true, atRest: false, canChoose: true }],
    ["allow", false, { moving: false, atRest: false, canChoose: true }],
  ] as const)("with motion %s and the button at %s", (preference, wanted, expected) => {
    expect(motionOf(preference, wanted)).toEqual(expected);
  });
});
