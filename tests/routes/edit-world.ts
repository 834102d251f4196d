import { db } from "~/lib/db.server";
import { action, loader } from "~/routes/clinic.patients.$patientId_.edit";
import { call, createClinic, createPatient, request } from "../factories";

type Typed = Record<string, string>;

/** A clinic in London with one patient who has joined, and the ways to open and send the edit page. */
export async function editWorld() {
  const clinic = await createClinic({ name: "Fern Street" });
  const pat = await createPatient(clinic.owner, { name: "Ever Example" });
  return { ...clinic, pat, ...editing(clinic.cookie, pat.patient.id) };
}

/** The edit page of one patient, as whoever holds the cookie. */
export function editing(cookie: string, patientId: string) {
  const path = `/clinic/patients/${patientId}/edit`;
  const open = () => call(loader, request(path, { cookie }), { patientId });
  const send = (form: Typed) => call(action, request(path, { cookie, form }), { patientId });
  return {
    open,
    send,
    /** Opens the page, types into some fields of what it holds, and sends all of it. */
    async edit(typed: Typed) {
      return send({ ...(await wholeForm(open)), ...typed });
    },
    /** What a browser would send of the page as it is now. */
    form: () => wholeForm(open),
    patient: () => db.patient.findUniqueOrThrow({ where: { id: patientId } }),
    episode: () =>
      db.episode.findFirstOrThrow({
        where: { patientId },
        orderBy: [{ startedOn: "desc" }, { createdAt: "desc" }],
        include: { precautionList: { orderBy: [{ createdAt: "asc" }, { id: "asc" }] } },
      }),
  };
}

type Opened = Awaited<ReturnType<ReturnType<typeof editing>["open"]>>;

async function wholeForm(open: () => Promise<Opened>): Promise<Typed> {
  const { page } = (await open()).data;
  const noted = page.precautions.flatMap(({ id, inputs }) => [
    ...Object.entries(inputs).map(([part, text]) => [`noted-${id}.${part}`, text]),
    [`noted-${id}.was`, new URLSearchParams(inputs).toString()],
  ]);
  return {
    ...page.inputs,
    ...Object.fromEntries(noted),
    ...{ "added-0.code": "", "added-0.side": "NOT_STATED", "added-0.untilOn": "" },
    ...{ "added-0.week": "", "added-0.words": "" },
    opened: JSON.stringify(page.opened),
    episodeId: page.episodeId ?? "",
    intent: "save",
  };
}

/** The answer of an action that drew the page again. */
export function answerOf({ data }: { data: unknown }) {
  if (typeof data !== "object" || data === null || !("page" in data)) {
    throw new Error("The page was not drawn again.");
  }
  return data as Exclude<Awaited<ReturnType<ReturnType<typeof editing>["send"]>>["data"], never>;
}
