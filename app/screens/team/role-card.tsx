import { Check } from "lucide-react";
import { ownerTable, roleTable } from "./team-page";

/** What a role may do, as it is built. */
export function RoleCard() {
  return (
    <section className="card p-4" aria-labelledby="roles-title">
      <h2 id="roles-title" className="text-16">
        What a role may do
      </h2>
      <table className="role-table">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">What</span>
            </th>
            <th scope="col">Physio</th>
            <th scope="col">Desk</th>
          </tr>
        </thead>
        <tbody>
          {roleTable.map(({ what, may }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>
                <May is={may[0]} />
              </td>
              <td>
                <May is={may[1]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3 className="mt-3 text-13">An owner, in either role, also</h3>
      <ul className="role-owner">
        {ownerTable.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
    </section>
  );
}

function May({ is }: { is: boolean }) {
  return is ? (
    <>
      <Check className="icon" aria-hidden />
      <span className="sr-only">yes</span>
    </>
  ) : (
    <>
      <span aria-hidden>–</span>
      <span className="sr-only">no</span>
    </>
  );
}
