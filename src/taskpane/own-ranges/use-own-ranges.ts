import { useEffect } from "react";
import { usePane } from "../state/pane.tsx";
import { readOwn } from "./own-steps.ts";

const AFTER_A_CHANGE_MS = 400;

/** Reads the user's own scenarios and structures when a page opens, and again after cells have changed. */
export function useOwnRanges(): void {
  const pane = usePane();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    void readOwn(pane);
    const unsubscribe = pane.host.onChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void readOwn(pane), AFTER_A_CHANGE_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [pane]);
}
