/**
 * Who may ask for what: every route of the app, by the name of its file. A route that is not in here is refused at run
 * time (auth/listed-routes), and tests compare the table with the routes, and with what the guards really answer.
 *
 * - "anybody": also without a sign-in · "token": whoever has the secret in its address
 * - "person": whoever is signed in, wherever they are
 * - "patient": who is let in to a record · "clinician": who treats · "front-desk": who does not · "staff": both of them
 * - "owner": of either role · "clinician-owner": who treats and owns ·
 *   "team-reader": who treats, and an owner at the front desk
 * - "record-reader": who treats, and who is let in to the record
 */
export type Who =
  | "anybody"
  | "token"
  | "person"
  | "patient"
  | "clinician"
  | "front-desk"
  | "staff"
  | "owner"
  | "clinician-owner"
  | "team-reader"
  | "record-reader";

/** What is read and what is changed, where that differs. */
type Entry = Who | { loader: Who; action: Who };

export const roleTable: Readonly<Record<string, Entry>> = {
  _index: "anybody",
  $: "anybody",
  demo: "anybody",
  login: "anybody",
  logout: "anybody",
  signup: "anybody",
  status: "anybody",
  "login_.code": "anybody",
  "login_.passkey": "anybody",
  "reset._index": "anybody",
  // For whoever is at a place: it leads everybody else to the sign-in, or to the choice of one.
  confirm: "anybody",
  "confirm_.passkey": "anybody",
  "signup_.further": "person",
  places: "person",
  "privacy.$clinicId": "anybody",
  "invite.$token": "token",
  "invite.staff.$token": "token",
  "reset.$token": "token",
  "signup_.$token": "token",
  "first-owner.$token": "token",
  "email.$token": "token",
  "reminders.$token": "token",
  "calendar.$feedToken.program[.]ics": "token",
  clinic: "staff",
  // The front desk is led to its own page.
  "clinic._index": { loader: "staff", action: "clinician" },
  "clinic.desk": "front-desk",
  "clinic.handover": "clinician",
  "clinic.library.$exerciseId": "clinician",
  "clinic.library._index": "clinician",
  "clinic.library.figures[.]svg": "clinician",
  "clinic.patients.$patientId": "clinician",
  "clinic.patients.$patientId._index": "clinician",
  "clinic.patients.$patientId.measures": "clinician",
  "clinic.patients.$patientId.notes._index": "clinician",
  "clinic.patients.$patientId.program._index": "clinician",
  "clinic.patients.$patientId_.access": "clinician",
  "clinic.patients.$patientId_.assign": "clinician",
  "clinic.patients.$patientId_.contact": "front-desk",
  "clinic.patients.$patientId_.discharge": "clinician",
  "clinic.patients.$patientId_.edit": "clinician",
  "clinic.patients.$patientId_.episode": "clinician",
  "clinic.patients.$patientId_.intake": "clinician",
  "clinic.patients.$patientId_.notes.draft": "clinician",
  "clinic.patients.$patientId_.notes.print": "clinician",
  "clinic.patients.$patientId_.letter": "clinician",
  "clinic.patients.$patientId_.pause": "clinician",
  "clinic.patients.$patientId_.program.edit": "clinician",
  // Contacts alone: nothing in it says why somebody comes.
  "clinic.patients.import": "staff",
  "clinic.patients.new": "clinician",
  "clinic.settings": "staff",
  "clinic.settings._index": "staff",
  "clinic.settings.clinic": { loader: "staff", action: "owner" },
  "clinic.settings.clinic_.notice": { loader: "staff", action: "owner" },
  // Figures of rules are clinical: an owner at the front desk does not change them.
  "clinic.settings.rules": { loader: "clinician", action: "clinician-owner" },
  "clinic.settings.measures": { loader: "clinician", action: "clinician-owner" },
  "clinic.settings.profile": "staff",
  "clinic.settings.security": "staff",
  "clinic.sign-in-end": "person",
  "clinic.settings_.jobs": { loader: "staff", action: "owner" },
  "clinic.team": { loader: "team-reader", action: "owner" },
  "clinic.team_.$membershipId": "owner",
  "clinic.team_.$membershipId_.deactivate": "owner",
  "clinic.team_.invite": "owner",
  "clinic.team_.withdraw": "owner",
  "clinic.templates": "clinician",
  // Each event of the stream is asked for anew (data/events).
  events: "record-reader",
  "export.patients.$patientId.log[.]csv": "record-reader",
  "clinic.messages": "clinician",
  "clinic.patients.$patientId.messages": "clinician",
  // Within how many days it answers is for the clinic's owner to say.
  "clinic.settings.messages": "clinician",
  "export.patients[.]csv": "owner",
  my: "patient",
  "my._index": "patient",
  "my.account": "patient",
  "my.learn": "patient",
  "my.letter": "patient",
  "my.learn_.$articleId": "patient",
  "my.messages": "patient",
  "my.progress": "patient",
  "my.reminders": "patient",
  "my.security": "patient",
  "my.sessions": "patient",
  "my.stop": "patient",
  "my.sync": "patient",
  "my_.language": "patient",
  "my_.log.$dueOn.$slot": "patient",
  "my_.log.undo": "patient",
  // For nobody: what a phone draws on it, it keeps itself.
  "manifest[.]webmanifest": "anybody",
  "my_.offline": "anybody",
  "my_.pack": "patient",
  "my_.measures": "patient",
  "my_.notice": "patient",
  "my_.pain": "patient",
  "my_.pain_.morning": "patient",
  "my_.session.$dueOn.$slot": "patient",
  "my_.session.first": "patient",
  "my_.wrong": "patient",
};

/** Who may ask a route for this; null where the table does not know it. */
export function whoMay(route: string, part: "loader" | "action"): Who | null {
  const entry = Object.hasOwn(roleTable, route) ? roleTable[route] : undefined;
  if (entry === undefined) return null;
  return typeof entry === "string" ? entry : entry[part];
}
