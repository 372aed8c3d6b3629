import { useEffect } from "react";
import { usePane } from "../state/pane.tsx";
import { readSources } from "./rollover-sources.ts";

const AFTER_A_CHANGE_MS = 400;

/** Reads deals and bank when the page opens, and again after cells have changed. */
export function useSources(): void {
  const pane = usePane();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    void readSources(pane);
    const unsubscribe = pane.host.onChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void readSources(pane), AFTER_A_CHANGE_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [pane]);
}
