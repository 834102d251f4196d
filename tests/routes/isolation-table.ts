import type { Answer } from "../factories/call";
import { patientAttempts } from "./isolation-patient";
import { staffAttempts } from "./isolation-staff";
import { teamAttempts } from "./isolation-team";
import type { World } from "./isolation-world";

type Own = World["own"]["ben"];
type Part = "loader" | "action";

/** One way to ask for something of Ada's. */
export type Attempt = {
  route: string;
  part: Part;
  /** What the address or form names, in words. */
  what: string;
  /**
   * Who may, when it is theirs: everybody else of that kind gets 404, the other kind 403. "staff" treat, "desk" is the
   * front desk, "member" are both, "both" are those who treat and the patient. "own-…" is what belongs to a person: the
   * colleague's or Ada's, and nobody else's at the same place.
   */
  readers: "staff" | "member" | "owner" | "desk" | "patient" | "both" | "own-staff" | "own-patient";
  /** The front desk is led to a page of its own. */
  leadsDesk?: true;
  /** Where it is asked; `own` are the asker's own ids, for a foreign id among own ones. */
  path: (adas: World["ids"], own: Own) => string;
  form?: (adas: World["ids"], own: Own) => Record<string, string | string[]>;
  json?: (adas: World["ids"], own: Own) => unknown;
  /** Where the answer to a foreign id is not a 404: what it is instead. */
  isRefusal?: (answer: Answer<unknown>) => boolean;
};

/** Every route that takes an id from its address, query, form or body, in every way it can be asked. */
export const attempts: Attempt[] = [...staffAttempts, ...teamAttempts, ...patientAttempts];

/** Addresses that open by a secret in them, which is the whole permission. */
export const openedByToken = [
  ...[
    "invite.$token",
    "invite.staff.$token",
    "reset.$token",
    "signup_.$token",
    "first-owner.$token",
    "email.$token",
    "reminders.$token",
    "calendar.$feedToken.program[.]ics",
  ],
];

/** The same for everybody: what a clinic publishes, and that there is nothing at an address. */
export const published = ["privacy.$clinicId", "$"];

/** Streams, of which each event is asked for anew: tests/routes/events holds them to it. */
export const streams = ["events"];

type Free = {
  route: string;
  /** Both, when left out. */
  part?: Part;
  /** "person": whoever is signed in, wherever they are. Else as an attempt's readers. */
  who: "staff" | "member" | "patient" | "person" | "anybody";
  /** Where the address names something that belongs to no clinic, such as a built-in exercise. */
  path?: string;
};

/** Loaders and actions that take no id of a record: they show and change one's own, or what is everybody's. */
export const withoutIds: Free[] = [
  { route: "_index", who: "anybody" },
  { route: "clinic", who: "member" },
  { route: "clinic.handover", part: "loader", who: "staff" },
  { route: "clinic.library.$exerciseId", who: "staff", path: "/clinic/library/pigeon" },
  { route: "clinic.library._index", who: "staff" },
  { route: "clinic.library.figures[.]svg", who: "staff" },
  { route: "clinic.messages", who: "staff" },
  { route: "clinic.settings.messages", part: "loader", who: "staff" },
  { route: "clinic.patients.import", who: "member" },
  { route: "clinic.patients.new", who: "staff" },
  { route: "clinic.settings", who: "member" },
  { route: "clinic.settings._index", who: "member" },
  { route: "clinic.settings.clinic", who: "member" },
  { route: "clinic.settings.clinic_.notice", who: "member" },
  { route: "clinic.settings.measures", who: "staff" },
  { route: "clinic.settings.profile", who: "member" },
  { route: "clinic.settings.rules", who: "staff" },
  { route: "clinic.settings_.jobs", part: "loader", who: "member" },
  { route: "clinic.settings.security", who: "member" },
  { route: "clinic.sign-in-end", who: "person" },
  { route: "clinic.team", part: "loader", who: "staff" },
  { route: "clinic.team_.invite", who: "staff" },
  { route: "clinic.templates", who: "staff" },
  { route: "confirm", who: "anybody" },
  { route: "confirm_.passkey", who: "anybody" },
  { route: "demo", who: "anybody" },
  { route: "export.patients[.]csv", who: "staff" },
  { route: "login", who: "anybody" },
  { route: "login_.code", who: "anybody" },
  { route: "login_.passkey", who: "anybody" },
  { route: "logout", who: "anybody" },
  { route: "my", who: "patient" },
  { route: "my.account", who: "patient" },
  { route: "my.learn", who: "patient" },
  { route: "my.letter", who: "patient" },
  { route: "my.learn_.$articleId", who: "patient", path: "/my/learn/signs" },
  { route: "my.messages", part: "loader", who: "patient" },
  { route: "my.progress", who: "patient" },
  { route: "my.reminders", part: "loader", who: "patient" },
  { route: "my.security", who: "patient" },
  { route: "my.sessions", who: "patient" },
  { route: "my.stop", who: "patient" },
  { route: "my.sync", part: "loader", who: "patient" },
  { route: "my_.pain_.morning", part: "loader", who: "patient" },
  { route: "my_.measures", part: "loader", who: "patient", path: "/my/measures?q=1" },
  { route: "my_.wrong", part: "loader", who: "patient" },
  { route: "manifest[.]webmanifest", who: "anybody" },
  { route: "my_.language", who: "patient" },
  { route: "my_.notice", who: "patient" },
  { route: "my_.offline", who: "anybody" },
  { route: "my_.pack", who: "patient" },
  { route: "my_.session.first", who: "patient" },
  { route: "places", who: "person" },
  { route: "reset._index", who: "anybody" },
  { route: "signup", who: "anybody" },
  { route: "signup_.further", who: "person" },
  { route: "status", who: "anybody" },
];
