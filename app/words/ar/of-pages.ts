import { account } from "./account";
import { answers } from "./answers";
import { calendar } from "./calendar";
import { dose } from "./dose";
import { forms } from "./forms";
import { learn } from "./learn";
import { log } from "./log";
import { numbers } from "./numbers";
import { pain } from "./pain";
import { progress } from "./progress";
import { session } from "./session";
import { shell } from "./shell";
import { today } from "./today";

/** The part of Arabic that components draw with, and so all of it that reaches a browser. */
export const arOfPages = {
  /** BCP 47 tag: of the page, and of what content is read in. */
  language: "ar",
  forms,
  shell,
  account,
  today,
  log,
  pain,
  session,
  progress,
  learn,
  calendar,
  numbers,
  dose,
  answers,
};
