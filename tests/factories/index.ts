// Test data on the real database, and routes called with real requests.
//
//   const { owner, cookie } = await createClinic();
//   const ever = await createPatient(owner, { name: "Ever" });
//   const program = await createProgram(ever, { startsOn: "2026-03-02" });
//   const session = await createSession(program, { dueOn: "2026-03-02" });
//   await createPain(ever, { localDate: "2026-03-02", score: 0, moment: "BEFORE", sessionLogId: session.id });
//   const { status, data } = await call(loader, request("/clinic", { cookie }));
//
// Everything has a sensible default, so a test names only what it is about. Set the clock first
// (setClock of ~/lib/clock.server): an actor carries the `now` and `today` of the moment it was made,
// and `actorOf(cookie)` reads it anew.
export { call } from "./call";
export { createPain, createSession } from "./logs";
export {
  createCarer,
  createInvitedPatient,
  createPatient,
  letIn,
  notePrecaution,
  type TestPatient,
} from "./patients";
export { createProgram, type TestProgram, testItem } from "./programs";
export { createRedFlagReport } from "./red-flags";
export { actorOf, cookieOf, request, signIn } from "./requests";
export {
  createClinic,
  createClinician,
  createFrontDesk,
  createPerson,
  deactivate,
  joinStaff,
  PASSWORD,
} from "./staff";
