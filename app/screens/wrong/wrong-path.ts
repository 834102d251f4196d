/** Where a patient reads what to do about a report again; without one, where they report a sign. */
export function wrongPath(reportId: string | null): string {
  return reportId === null ? "/my/wrong" : `/my/wrong?report=${reportId}`;
}
