import type { MeasuresPage } from "./measures-page";

/** What was ticked at the first and at the last time. */
export function Signs({
  signs: { first, last, lines },
}: {
  signs: NonNullable<MeasuresPage["signs"]>;
}) {
  return (
    <section className="card measure-chart-card" aria-labelledby="signs-then-now">
      <h2 id="signs-then-now" className="text-16">
        The nine signs, then and now
      </h2>
      <table className="table measure-signs mt-2">
        <thead>
          <tr>
            <th scope="col">Sign</th>
            <th scope="col">Then, {first}</th>
            {last ? <th scope="col">Now, {last}</th> : null}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.code}>
              <th scope="row">{line.name}</th>
              <td>{line.first}</td>
              {last ? <td>{line.last}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
