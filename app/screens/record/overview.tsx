import { CsvLink } from "~/components/ui/csv-link";
import { AdherenceCard } from "./adherence-card";
import { AlertsCard } from "./alerts-card";
import { CalendarCard } from "./calendar-card";
import { ExercisesCard } from "./exercises-card";
import { GlanceCard } from "./glance-card";
import { NotesCard } from "./notes-card";
import type { PatientOverview } from "./overview-view";
import { PainCard } from "./pain-card";
import { ProgramCard } from "./program-card";

/** The first page of a record. On a phone the alerts follow the chart, before the details. */
export function Overview({ overview }: { overview: PatientOverview }) {
  const { patientId, range, program } = overview;
  const items = program?.items ?? [];
  const doses = Object.fromEntries(items.map(({ exerciseId, dose }) => [exerciseId, dose]));
  return (
    <div className="overview">
      <PainCard overview={overview} />
      <aside className="overview-side" aria-label="Alerts, program and notes">
        <GlanceCard glance={overview.glance} />
        <AlertsCard alerts={overview.alerts} />
        <ProgramCard {...overview} />
        <NotesCard notes={overview.notes} />
      </aside>
      <div className="overview-details">
        <CalendarCard figures={overview} />
        <ExercisesCard figures={overview} doses={doses} />
        <AdherenceCard figures={overview} />
        <p className="overview-export">
          <CsvLink patientId={patientId} range={range.key} look="line" size="sm" />
          <span className="cap">Every row behind these figures, in the range shown.</span>
        </p>
      </div>
    </div>
  );
}
