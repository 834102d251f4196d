import { NavLink } from "@remix-run/react";

/** The pages of one record. */
export function RecordTabs({ patientId }: { patientId: string }) {
  const record = `/clinic/patients/${patientId}`;
  return (
    <nav className="tabs mt-3.5 mb-4" aria-label="Record">
      <NavLink to={record} end prefetch="intent">
        Overview
      </NavLink>
      <NavLink to={`${record}/program`} prefetch="intent">
        Program
      </NavLink>
    </nav>
  );
}
