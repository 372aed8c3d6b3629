import { useEffect, useState } from "react";
import type { Engine } from "../../engine/engine.ts";
import type { JobStatus } from "../../engine/status.ts";

/** The bar follows the engine at most this often. */
const EVERY_MS = 200;

/** The engine's jobs, refreshed while they change. A job that ends before the first look is never shown. */
export function useJobs(engine: Engine): readonly JobStatus[] {
  const [jobs, setJobs] = useState<readonly JobStatus[]>([]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const look = () => {
      timer = null;
      setJobs(engine.status());
    };
    const unsubscribe = engine.subscribe(() => {
      timer ??= setTimeout(look, EVERY_MS);
    });
    return () => {
      unsubscribe();
      if (timer !== null) clearTimeout(timer);
    };
  }, [engine]);
  return jobs;
}
