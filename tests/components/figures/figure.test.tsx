import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AnimatedFigure } from "~/components/figures/AnimatedFigure";
import { Figure, type FigureProps } from "~/components/figures/Figure";
import { motionOf } from "~/components/figures/motion";
import { type PoseId, poses } from "~/components/figures/poses";
import { breathingShare, EACH_WAY_MS } from "~/components/figures/useBreathing";

const draw = (props: FigureProps) => renderToStaticMarkup(<Figure {...props} />);
const ids = (markup: string) => [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
const pathsOf = (markup: string) => [...markup.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d);
const everyPose = Object.keys(poses) as PoseId[];

describe("Figure", () => {
  it.each(everyPose)("draws %s on the server, whole and without numbers that are none", (pose) => {
    for (const at of ["start", 0.5, "end"] as const) {
      const markup = draw({ pose, at });
      expect(markup).toMatch(/^<svg viewBox="[-\d. ]+" role="img" aria-label="[A-Z][^"]+\.">/);
      expect(pathsOf(markup).length).toBeGreaterThanOrEqual(19);
      expect(markup).not.toMatch(/NaN|undefined|Infinity|\{near\}|\{far\}/);
    }
  });

  it("draws the end pose unless told otherwise, and other poses differently", () => {
    expect(pathsOf(draw({ pose: "lunge" }))).toEqual(pathsOf(draw({ pose: "lunge", at: 1 })));
    expect(pathsOf(draw({ pose: "lunge" }))).not.toEqual(pathsOf(draw({ pose: "lunge", at: 0 })));
  });

  it("names the right side, and the left side when mirrored", () => {
    expect(draw({ pose: "lunge" })).toContain("Kneeling on the right knee");
    const mirrored = draw({ pose: "lunge", mirrored: true });
    expect(mirrored).toContain("Kneeling on the left knee");
    expect(mirrored).toContain("toward the right foot");
    expect(mirrored).toContain("scale(-1 1)");
    expect(draw({ pose: "lunge" })).not.toContain("scale(");
  });

  it("keeps a mirrored figure in its frame", () => {
    const markup = draw({ pose: "lunge", mirrored: true, aspect: 2 });
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
    expect(draw({ pose: "bridge", label: "Bridge, end" })).toContain('aria-label="Bridge, end"');
    const silent = draw({ pose: "bridge", decorative: true });
    expect(silent).toContain('aria-hidden="true"');
    expect(silent).not.toMatch(/role=|aria-label=/);
  });

  it("uses ids of its own, so that two figures on a page do not share a shadow or a glow", () => {
    const page = renderToStaticMarkup(
      h("div", null, h(Figure, { pose: "lunge" }), h(Figure, { pose: "butterfly" })),
    );
    expect(ids(page).length).toBeGreaterThan(6);
    expect(new Set(ids(page)).size).toBe(ids(page).length);
    for (const [, used] of page.matchAll(/url\(#([^)]+)\)/g)) expect(ids(page)).toContain(used);
  });

  it("takes its colours from the tokens alone, the glow excepted", () => {
    const markup = everyPose.map((pose) => draw({ pose })).join("");
    const glow = /var\(--fig-glow-[123], #[0-9a-f]{6}\)/g;
    expect(markup.replace(glow, "")).not.toMatch(/#[0-9a-f]{3,8}\b(?!-)(?=["\s)])|rgb/i);
  });
});

describe("AnimatedFigure", () => {
  it("is the end pose without a button on the server", () => {
    const markup = renderToStaticMarkup(<AnimatedFigure pose="pigeon" mirrored />);
    expect(pathsOf(markup)).toEqual(pathsOf(draw({ pose: "pigeon", mirrored: true })));
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
