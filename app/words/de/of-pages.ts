import type { PageWords } from "~/words/page-words";
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

/** The part of German that reaches a browser, as enOfPages is of English. */
export const deOfPages: PageWords = {
  language: "de",
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
