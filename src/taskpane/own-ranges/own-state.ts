import type { Overrides } from "../../core/index.ts";
import type { InEach } from "../../language/language.ts";
import type { RangeAddress } from "../../workbook/plan.ts";
import type { TrancheDraft } from "../structure/structure-state.ts";

/** What of the user's own the pane takes from ranges of the workbook. */
export type OwnKind = "scenario" | "structure";

/** A range of the workbook that the pane can ask from. */
export type OwnRange = {
  /** What stands for it in choices: an equals sign and its name, or its place where it has none. */
  readonly key: string;
  /** How people and logs name it; no scenario of the product is called so. */
  readonly name: string;
  /** How formulas name it. */
  readonly reference: string;
  readonly address: RangeAddress;
};

/** Why a range cannot be used, in a sentence. */
export type Problem = { readonly problem: InEach<string> };

export type OwnScenario = OwnRange & { readonly read: { readonly overrides: Overrides } | Problem };

/** A structure as its range gives it; timed where the range has terms of a deal beside the tranches. */
export type ReadStructure = { readonly tranches: readonly TrancheDraft[]; readonly timed: boolean };
export type OwnStructure = OwnRange & { readonly read: ReadStructure | Problem };

/** A range that the user added by hand; what has headings and a name is found without. */
export type AddedRange = { readonly kind: OwnKind; readonly address: RangeAddress };

export type OwnState = {
  readonly added: readonly AddedRange[];
  readonly scenarios: readonly OwnScenario[];
  readonly structures: readonly OwnStructure[];
  /** False before the workbook has been read. */
  readonly isRead: boolean;
};

export type OwnAction =
  | { readonly type: "own/added"; readonly added: readonly AddedRange[] }
  | {
      readonly type: "own/read";
      readonly scenarios: readonly OwnScenario[];
      readonly structures: readonly OwnStructure[];
    };

export const noOwn: OwnState = { added: [], scenarios: [], structures: [], isRead: false };

export function ownTransition(state: OwnState, action: OwnAction): OwnState {
  switch (action.type) {
    case "own/added":
      return { ...state, added: action.added };
    case "own/read": {
      const { scenarios, structures } = action;
      const same = state.isRead && JSON.stringify([state.scenarios, state.structures]) === JSON.stringify([scenarios, structures]); // prettier-ignore
      return same ? state : { ...state, scenarios, structures, isRead: true };
    }
  }
}
