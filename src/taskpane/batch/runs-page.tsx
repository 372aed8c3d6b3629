import { ChooseSection } from "./choose-section.tsx";
import { ComparedSection } from "./compared-section.tsx";
import { JobsSection } from "./jobs-section.tsx";
import { LogSection } from "./log-section.tsx";
import { RerunSection } from "./rerun-section.tsx";

/** Batches of scenario runs, their log in the workbook, and what made two of them differ. */
export function RunsPage() {
  return (
    <>
      <ChooseSection />
      <JobsSection />
      <LogSection />
      <RerunSection />
      <ComparedSection />
    </>
  );
}
