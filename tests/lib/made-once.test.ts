import { expect, test } from "vitest";
import { madeOnce } from "~/lib/made-once.server";

test("what was made is kept, what failed is made again", async () => {
  let made = 0;
  const get = madeOnce(async () => {
    made += 1;
    if (made === 1) throw new Error("out of memory");
    return made;
  });
  await expect(Promise.all([get(), get()])).rejects.toThrow("out of memory");
  expect(await Promise.all([get(), get(), get()])).toEqual([2, 2, 2]);
  expect(await get()).toBe(2);
});
