/** What stands in the address for one moment: the form that is open, and what was just done. */
const PASSING = ["alert", "key", "act", "done", "index"];

type Change = Partial<Record<"alert" | "key" | "act" | "done", string>>;

/** The address of the same record with something else open; its range and the table in place of the chart stay. */
export function recordPath(patientId: string, search: string, change: Change = {}): string {
  return pathOf(patientId, search, change).replace(/\?$/, "");
}

/** The same as the address of a form: of the page itself, not of the frame around it. */
export function recordAction(patientId: string, search: string, change: Change = {}): string {
  return pathOf(patientId, search, change).replace("?", "?index&").replace(/&$/, "");
}

function pathOf(patientId: string, search: string, change: Change): string {
  const params = new URLSearchParams(search);
  for (const name of PASSING) params.delete(name);
  for (const [name, value] of Object.entries(change)) params.set(name, value);
  return `/clinic/patients/${patientId}?${params}`;
}
