import type { Catalogue } from "~/words/catalogue";
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
import { arOfPages } from "./of-pages";
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

/** Arabic: Modern Standard, with Latin digits. It speaks to the reader in the masculine singular, as health texts do. */
export const ar: Catalogue = {
  ...arOfPages,
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
  places,
  wayIn,
  wrong,
  invitation,
  privacy,
  absence,
  access,
  addresses,
  kept,
  offline,
  player,
  ownProgress,
  reading,
  sessionEnd,
  waiting,
  reminders,
};
