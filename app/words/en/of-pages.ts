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

/**
 * The part of English that components draw with, and so all of it that reaches a browser: a subject that only
 * finished sentences on the server need belongs in ./index.
 */
export const enOfPages = {
  /** BCP 47 tag: of the page, and of what content is read in. */
  language: "en",
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
