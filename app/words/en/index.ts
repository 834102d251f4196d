import { account } from "./account";
import { alerts } from "./alerts";
import { answers } from "./answers";
import { calendar } from "./calendar";
import { dose } from "./dose";
import { forms } from "./forms";
import { guidance } from "./guidance";
import { landing } from "./landing";
import { learn } from "./learn";
import { log } from "./log";
import { mails } from "./mails";
import { numbers } from "./numbers";
import { pain } from "./pain";
import { programChange } from "./program-change";
import { progress } from "./progress";
import { schedule } from "./schedule";
import { session } from "./session";
import { shell } from "./shell";
import { today } from "./today";
import { trend } from "./trend";

/**
 * English: every string of the interface that a patient can read or hear, a file a subject. A text that takes
 * figures or names is a function of them. The other languages have the same shape (Catalogue).
 */
export const en = {
  /** BCP 47 tag: of the page, and of what content is read in. */
  language: "en",
  forms,
  shell,
  account,
  landing,
  today,
  log,
  pain,
  session,
  progress,
  learn,
  mails,
  calendar,
  numbers,
  dose,
  schedule,
  answers,
  trend,
  guidance,
  alerts,
  programChange,
};
