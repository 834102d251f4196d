import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/auth/guards.server";
import { findAlike } from "~/data/patients/duplicates.server";
import { importPatients } from "~/data/patients/import-patients.server";
import { listStaff } from "~/data/team/list-staff.server";
import { csvText } from "~/lib/csv.server";
import { isShownAgain, readForm } from "~/lib/form.server";
import deskStyles from "~/screens/desk/desk.css?url";
import { Import } from "~/screens/import/import";
import { alsoIn, readFile, readImport } from "~/screens/import/import-form.server";
import {
  chosenLines,
  failedRows,
  fileAddress,
  previewPage,
  reportPage,
} from "~/screens/import/import-page";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: deskStyles }];

export const meta: MetaFunction = () => [{ title: "Import patients · Supple" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request);
  return {
    staff: await listStaff(staff),
    isOwner: staff.isOwner,
    ...{ own: staff.userId, home: staff.kind === "clinician" ? "/clinic" : "/clinic/desk" },
    hasRecords: staff.kind === "clinician",
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, { showsAgain: true });
  const form = await readForm(request);
  const file = await readFile(form);
  if (file.error !== undefined) {
    return data({ error: file.error, preview: null, report: null }, { status: 422 });
  }
  const read = readImport(file.text, form, staff.today);
  const people = read.rows.flatMap(({ line, person }) => (person ? [{ line, ...person }] : []));
  const page = previewPage(read, await findAlike(staff, people));
  const clinicianId = String(form.get("clinicianId") ?? "");
  const preview = { page, text: file.text, clinicianId, also: [...alsoIn(form)] };
  const isAsked = form.get("intent") === "add" && !isShownAgain(form);
  if (!isAsked) return data({ error: null, preview, report: null });
  if (page.stop !== null) return data({ error: page.stop, preview, report: null }, { status: 422 });
  const chosen = chosenLines(page, alsoIn(form));
  const toAdd = people.filter(({ line }) => chosen.has(line)).map(({ line, ...person }) => person);
  const added = await importPatients(staff, clinicianId, toAdd);
  if (added === null) {
    const error = "Choose who looks after them.";
    return data({ error, preview, report: null }, { status: 422 });
  }
  const report = reportPage(page, read.rows, added);
  const failed = failedRows(read, report.others);
  const address =
    failed.rows.length === 0 ? null : fileAddress(csvText(failed.rows, failed.columns));
  return data({ error: null, preview: null, report: { ...report, failed: address } });
}

export default function ImportRoute() {
  return <Import page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
