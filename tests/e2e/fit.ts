import type { Page } from "@playwright/test";
import { expect, expectSound } from "./support";

/** Of everything that is wrong one reads in one run. */
const softly = expect.configure({ soft: true });

/** What a page may be looked at with, beside the project's own screen. */
export const SIZES = [
  { name: "320 px", width: 320, height: 568, text: "100%" },
  { name: "landscape", width: 844, height: 390, text: "100%" },
  { name: "200 % text", width: 390, height: 844, text: "200%" },
];

/** What is left of A4 between margins of a centimetre, in CSS pixels. */
const PAPER = { width: 718, height: 1047 };

/** Nothing scrolls sideways and no text is cut, on the page's own screen and on those beside it. */
export async function expectFit(page: Page, what: string): Promise<void> {
  const own = page.viewportSize();
  await settles(() => cutTexts(page), `${what}, cut`);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await setText(page, size.text);
    // A chart follows its page a moment later.
    await settles(() => tooWide(page), `${what}, ${size.name}`);
    await settles(() => cutTexts(page), `${what}, ${size.name}, cut`);
  }
  if (own) await page.setViewportSize(own);
  await setText(page, "100%");
}

/** Printed on A4 with the usual margins: nothing is cut, or beyond the sheet. */
export async function expectFitOnPaper(page: Page, what: string): Promise<void> {
  const own = page.viewportSize();
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(PAPER);
  await settles(() => tooWide(page), `${what}, on paper`);
  await settles(() => cutTexts(page), `${what}, on paper, cut`);
  await page.emulateMedia({ media: "screen" });
  if (own) await page.setViewportSize(own);
}

/** No finding of axe by night either. */
export async function expectSoundInDark(page: Page): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    // Colours glide from one to the other; within what is folded away they stand still, and nobody may wait for them.
    await page.evaluate(() => {
      for (const each of document.getAnimations()) if (each instanceof CSSTransition) each.finish();
    });
    if (colorScheme === "dark") await expectSound(page);
  }
}

/** What is still there then stays: many such findings must not take a minute each. */
function settles(find: () => Promise<string[]>, message: string): Promise<void> {
  return softly.poll(find, { message, timeout: 5_000 }).toEqual([]);
}

function setText(page: Page, size: string): Promise<void> {
  return page.evaluate((text) => {
    document.documentElement.style.fontSize = text;
  }, size);
}

/** What sticks out to the right of the page where the page scrolls sideways. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const out = [...document.querySelectorAll<HTMLElement>("main, main *:not(svg *)")].filter(
      (each) => {
        const { left, right } = each.getBoundingClientRect();
        const isOpen = getComputedStyle(each).overflowX === "visible";
        return Math.max(right, isOpen ? left + each.scrollWidth : 0) > root.clientWidth + 1;
      },
    );
    return out.slice(-5).map((each) => `${each.tagName}.${each.getAttribute("class")}`);
  });
}

/**
 * Texts of which a part cannot be read: beyond the page's edge, cut off by what they stand in, run out of a button, or
 * over one another. A drawing's texts are its own; what a chart leaves out above its lines stands in full beneath it.
 */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEFT_ALONE = "script, style, noscript, option, title, svg, .chart-revisions, .sr-only";
    const BOXES = "button, label, .btn, .badge, .card, .notice, .tabbar a, td, th";
    const { clientWidth } = document.documentElement;
    // What lies over the page is read alone.
    const page = document.querySelector("dialog:modal") ?? document.body;
    const found = new Set<string>();
    const read: { words: string; rects: DOMRect[]; isFixed: boolean }[] = [];
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: own } = node;
      const words = (node.textContent ?? "").trim().slice(0, 40);
      if (!own || words === "" || own.closest(LEFT_ALONE)) continue;
      if (!own.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(
        ({ width, height }) => width > 1 && height > 1,
      );
      let isFixed = false;
      let isScrolled = false;
      for (let box: Element | null = own; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        const edge = box.getBoundingClientRect();
        // For a screen reader alone.
        if (edge.width <= 2 && edge.height <= 2 && style.position === "absolute") rects.length = 0;
        if (/fixed|sticky/.test(style.position)) isFixed = true;
        const isInline = style.display === "inline" || style.display === "contents";
        const scrolls = [style.overflowX, style.overflowY].map((flow) => /auto|scroll/.test(flow));
        const isBox = box.matches(BOXES);
        const over = rects.some(
          ({ left, right, top, bottom }) =>
            (!scrolls[0] &&
              (isBox || style.overflowX !== "visible") &&
              (left < edge.left - 2 || right > edge.right + 2)) ||
            (!scrolls[1] &&
              (isBox || style.overflowY !== "visible") &&
              (top < edge.top - 4 || bottom > edge.bottom + 4)),
        );
        if (over && !isInline && !isScrolled) {
          found.add(`${box.tagName}.${box.getAttribute("class")} cuts “${words}”`);
        }
        if (scrolls.includes(true)) isScrolled = true;
        if (isFixed) break;
      }
      const isOut = rects.some(({ left, right }) => left < -1 || right > clientWidth + 1);
      if (isOut && !isScrolled) found.add(`“${words}” is beyond the edge`);
      if (rects.length > 0 && !isScrolled) {
        // The letters themselves: the box around them is taller than the line that they stand on.
        const size = Number.parseFloat(getComputedStyle(own).fontSize);
        const inked = rects.map(
          ({ left, top, width, height }) =>
            new DOMRect(left, top + height / 2 - 0.4 * size, width, 0.8 * size),
        );
        read.push({ words, rects: inked, isFixed });
      }
    }
    const isOver = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) * 0.4;
    for (const [place, one] of read.entries()) {
      for (const other of read.slice(place + 1)) {
        if (one.isFixed !== other.isFixed) continue;
        if (one.rects.some((a) => other.rects.some((b) => isOver(a, b)))) {
          found.add(`“${one.words}” and “${other.words}” lie over one another`);
        }
      }
    }
    for (const each of document.querySelectorAll<HTMLElement>("body *:not(svg, svg *)")) {
      const { textOverflow } = getComputedStyle(each);
      if (textOverflow === "ellipsis" && each.scrollWidth > each.clientWidth + 1) {
        found.add(`“${(each.textContent ?? "").slice(0, 40)}” ends in dots`);
      }
    }
    return [...found].slice(0, 8);
  });
}
