import { Form, Link } from "@remix-run/react";
import { Search } from "lucide-react";
import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import type { DeskPage } from "./desk-page";

/** The front desk's page: who the patients are, how to reach them and when they come next. */
export function Desk({ page }: { page: DeskPage }) {
  const { clinicName, search, summary, rows, known, position, before, after } = page;
  return (
    <>
      <header className="mb-4">
        <p className="text-13 text-ink-2">{clinicName}</p>
        <h1>Patients</h1>
        <p className="text-13 text-ink-2">{summary}</p>
        <Link to="/clinic/patients/import" className="tap">
          Import patients
        </Link>
      </header>
      <Form method="get" action="/clinic/desk" role="search" className="mb-3 flex flex-wrap gap-2">
        <div className="search-field">
          <Search className="icon" aria-hidden />
          <input
            className="field"
            type="search"
            name="search"
            defaultValue={search}
            key={search}
            aria-label="Search by name"
            placeholder="Name"
          />
        </div>
        <Button look="line" size="sm">
          Search
        </Button>
      </Form>
      {rows.length === 0 ? (
        <p className="card p-4 text-14">
          {known === 0 ? "No patient has been added yet." : "Nobody has this name."}
        </p>
      ) : (
        <section className="card desk-rows" aria-label="Patients">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Born</th>
                <th scope="col">Contact</th>
                <th scope="col">Next visit</th>
                <th scope="col">Invitation</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, name, born, email, phone, visit, invitation }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link to={`/clinic/patients/${id}/contact`} className="tap">
                      {name}
                    </Link>
                  </th>
                  <td data-label="Born">{born}</td>
                  <td data-label="Contact">
                    <span className="block">{email}</span>
                    <span className="block">{phone}</span>
                  </td>
                  <td data-label="Next visit">{visit}</td>
                  <td data-label="Invitation">
                    <Badge tone={invitation.tone}>{invitation.word}</Badge>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {position === null ? null : (
        <nav className="mt-3 flex flex-wrap items-center gap-3 text-14" aria-label="Pages">
          {before ? (
            <Link to={before} className="tap">
              Before
            </Link>
          ) : null}
          <span>{position}</span>
          {after ? (
            <Link to={after} className="tap">
              Next
            </Link>
          ) : null}
        </nav>
      )}
    </>
  );
}
