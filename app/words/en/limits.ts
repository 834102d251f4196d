import { counter } from "~/words/plural";

const count = counter("en");

/** How long, as somebody would say it: "30 seconds", "2 minutes", "3 hours"; rounded up. */
function duration(seconds: number): string {
  if (seconds <= 90) return count(seconds, { one: "second", other: "seconds" });
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 90
    ? count(minutes, { one: "minute", other: "minutes" })
    : count(Math.ceil(minutes / 60), { one: "hour", other: "hours" });
}

/** What is said when something was tried too often; by the seconds to wait. */
export const limits = {
  /** Above a form, with what was typed in it. */
  form: (seconds: number) =>
    `Too many tries. Wait ${duration(seconds)}, then try again. What you typed is still here.`,
  /** Where a password was typed, which is never sent back. */
  password: (seconds: number) =>
    `Too many tries. Wait ${duration(seconds)}, then type the password again. The rest is still here.`,
  /** Where nothing was typed. */
  plain: (seconds: number) => `Too many tries. Wait ${duration(seconds)}, then try again.`,
  exports: (seconds: number) =>
    `You have downloaded a lot just now. Wait ${duration(seconds)}, then try again.`,
  /** One more pain report about a day that has very many. What was said before is stored. */
  pain: (max: number) =>
    `You have logged pain ${max} times for this day, and all of it is saved. What you typed now is still here. Is it getting worse? Open Something is wrong, or call your clinic.`,
};
