import { expect, test } from "vitest";
import { recordAction, recordPath } from "~/screens/record/alerts-card-path";

test.each([
  ["", {}, "/clinic/patients/p", "/clinic/patients/p?index"],
  [
    "?range=all&view=table&alert=silent&act=snooze&done=x&index",
    {},
    "/clinic/patients/p?range=all&view=table",
    "/clinic/patients/p?index&range=all&view=table",
  ],
  [
    "?range=2w&alert=silent",
    { alert: "red-flag", act: "resolve" },
    "/clinic/patients/p?range=2w&alert=red-flag&act=resolve",
    "/clinic/patients/p?index&range=2w&alert=red-flag&act=resolve",
  ],
  ["", { done: "a" }, "/clinic/patients/p?done=a", "/clinic/patients/p?index&done=a"],
])("at %j with %j the range and the table stay", (search, change, path, action) => {
  expect(recordPath("p", search, change)).toBe(path);
  expect(recordAction("p", search, change)).toBe(action);
});
