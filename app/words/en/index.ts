import { absence } from "./absence";
import { access } from "./access";
import { addresses } from "./addresses";
import { alerts } from "./alerts";
import { guidance } from "./guidance";
import { invitation } from "./invitation";
import { kept } from "./kept";
import { landing } from "./landing";
import { languages } from "./languages";
import { limits } from "./limits";
import { mails } from "./mails";
import { messages } from "./messages";
import { enOfPages } from "./of-pages";
import { offline } from "./offline";
import { ownProgress } from "./own-progress";

import { places } from "./places";
import { player } from "./player";
import { privacy } from "./privacy";
import { programChange } from "./program-change";
import { questionWords } from "./questions";
import { reading } from "./reading";
import { refusals } from "./refusals";
import { reminders } from "./reminders";
import { schedule } from "./schedule";
import { security } from "./security";
import { sessionEnd } from "./session-end";
import { trend } from "./trend";
import { waiting } from "./waiting";
import { wayIn } from "./way-in";
import { wrong } from "./wrong";

/**
 * English: every string of the interface that a patient can read or hear, a file a subject. A text that takes
 * figures or names is a function of them. The other languages have the same shape (Catalogue).
 */
export const en = {
  ...enOfPages,
  languages,
  landing,
  limits,
  mails,
  messages,
  schedule,
  security,
  trend,
  guidance,
  alerts,
  programChange,
  questions: questionWords,
  refusals,
  offline,
  places,
  player,
  wayIn,
  wrong,
  invitation,
  privacy,
  absence,
  access,
  addresses,
  kept,
  ownProgress,
  reading,
  sessionEnd,
  waiting,
  reminders,
};
