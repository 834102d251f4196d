type Account = {
  name: string;
  email: string;
  clinician: { name: string };
  clinic: { name: string; phone: string | null };
};

/** Who is signed in, and who looks after them. */
export function AccountFacts({
  account: { name, email, clinician, clinic },
}: {
  account: Account;
}) {
  const facts = [
    ["Name", name],
    ["Email", email],
    ["Your physiotherapist", clinician.name],
    ["Clinic", clinic.phone ? `${clinic.name}, ${clinic.phone}` : clinic.name],
  ];
  return (
    <section className="card px-4 py-3.5">
      <dl className="grid gap-2.5">
        {facts.map(([word, value]) => (
          <div key={word}>
            <dt className="text-13 text-ink-2">{word}</dt>
            <dd className="m-0 font-semi">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-13 text-ink-2">Is one of these wrong? Tell your clinic.</p>
    </section>
  );
}
