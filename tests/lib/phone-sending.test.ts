import { expect, test, vi } from "vitest";

/** The module as another page has it. */
const page = () => {
  vi.resetModules();
  return import("~/lib/phone/sending");
};

test("a page that is opened while another one sends learns of it, and of its end", async () => {
  const [sender, opened] = [await page(), await page()];
  sender.saySending(2);
  const leave = opened.sending.subscribe(() => undefined);
  expect(opened.sending.get()).toBeNull();
  await vi.waitFor(() => expect(opened.sending.get()).toBe(2));
  // What another page asks is no answer.
  const third = await page();
  third.sending.subscribe(() => undefined)();
  sender.saySending("sent");
  await vi.waitFor(() => expect(opened.sending.get()).toBe("sent"));
  leave();
});
