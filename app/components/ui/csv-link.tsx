import { Download } from "lucide-react";
import { useWords } from "~/components/ui/words";
import type { Range } from "~/domain/calendar/range";

type Props = { patientId: string; range: Range; look: "line" | "quiet"; size?: "sm" };

/** Saves the rows behind the figures of a range. A plain link: a file is nothing for the router. */
export function CsvLink({ patientId, range, look, size }: Props) {
  return (
    <a
      href={`/export/patients/${patientId}/log.csv?range=${range}`}
      className="btn"
      data-look={look}
      data-size={size}
      download
    >
      <Download className="icon" aria-hidden />
      {useWords().forms.downloadCsv}
    </a>
  );
}
