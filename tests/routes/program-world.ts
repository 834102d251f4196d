import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import {
  action as tabAction,
  loader as tabLoader,
} from "~/routes/clinic.patients.$patientId.program._index";
import { call, createClinic, createPatient, createProgram, request, testItem } from "../factories";

export const TODAY = "2026-03-04";

export type ProgramWorld = Awaited<ReturnType<typeof programWorld>>;

/** A clinic with one patient at noon of TODAY, and what the tests of the program pages ask of them. */
export async function programWorld(patient: Parameters<typeof createPatient>[1] = {}) {
  setClock(new Date(`${TODAY}T12:00:00Z`));
  const { owner, cookie } = await createClinic();
  const pat = await createPatient(owner, { name: "Ever Thistlewood", ...patient });
  const path = `/clinic/patients/${pat.patient.id}`;
  const params = { patientId: pat.patient.id };
  return {
    owner,
    cookie,
    pat,
    path,
    params,
    /** A program that began on 16 February: lunge and bridge every day, until 1 April. */
    running: (options: Parameters<typeof createProgram>[1] = {}) =>
      createProgram(pat, {
        name: "Hip opener",
        startsOn: "2026-02-16",
        endsOn: "2026-04-01",
        items: [testItem("lunge"), testItem("bridge")],
        ...options,
      }),
    tab: (query = "") => call(tabLoader, request(`${path}/program${query}`, { cookie }), params),
    tabForm: (form: Record<string, string>) =>
      call(tabAction, request(`${path}/program?index`, { cookie, form }), params),
    programs: () =>
      db.program.findMany({
        where: { patientId: pat.patient.id },
        orderBy: { startsOn: "asc" },
        include: {
          revisions: {
            orderBy: { number: "asc" },
            include: { items: { orderBy: { position: "asc" } } },
          },
        },
      }),
  };
}
