import { expect, test } from "vitest";
import { listening } from "~/components/ui/link-area";

/** As much of an element as listening needs. */
const area = () => new EventTarget() as HTMLElement;

test("an element is listened to once, and no longer than it is there", () => {
  const heard: string[] = [];
  const ref = listening("click", () => heard.push("click"));
  const [first, second] = [area(), area()];
  const click = (...areas: HTMLElement[]) => {
    heard.length = 0;
    for (const each of areas) each.dispatchEvent(new Event("click"));
    return heard.length;
  };
  ref(first);
  expect(click(first)).toBe(1);
  ref(null);
  expect(click(first)).toBe(0);
  ref(first);
  expect(click(first)).toBe(1);
  ref(second);
  expect(click(first, second)).toBe(1);
});
