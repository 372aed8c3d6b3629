/** Who bears a tranche: the bank, the investor, or both, with the investor's share as a fraction. */
export type Holder = "bank" | "investor" | number;

/** One row of the grid. A number that cannot be read is null. Points are fractions of pool EAD, the spread a fraction a year. */
export type TrancheRow = {
  readonly id: number;
  readonly name: string;
  readonly attach: number | null;
  readonly detach: number | null;
  readonly holder: Holder;
  readonly spread: number | null;
};

export type StructureState = { readonly rows: readonly TrancheRow[]; readonly nextId: number };

/** A structure to start from; rows without their ids. */
export type TrancheDraft = Omit<TrancheRow, "id">;

export type StructureAction =
  | { readonly type: "structure/replaced"; readonly rows: readonly TrancheDraft[] }
  | { readonly type: "structure/edited"; readonly id: number; readonly change: Partial<TrancheDraft> }
  | { readonly type: "structure/added"; readonly name: string }
  | { readonly type: "structure/removed"; readonly id: number };

export function structureTransition(state: StructureState, action: StructureAction): StructureState {
  switch (action.type) {
    case "structure/replaced":
      return structureOf(action.rows, state.nextId);
    case "structure/edited":
      return { ...state, rows: state.rows.map((row) => (row.id === action.id ? { ...row, ...action.change } : row)) };
    case "structure/added":
      return added(state, action.name);
    case "structure/removed":
      return { ...state, rows: state.rows.filter((row) => row.id !== action.id) };
  }
}

export function structureOf(drafts: readonly TrancheDraft[], firstId = 1): StructureState {
  return { rows: drafts.map((draft, i) => ({ ...draft, id: firstId + i })), nextId: firstId + drafts.length };
}

/** A new tranche starts where the others end, as far as there is room. */
function added(state: StructureState, name: string): StructureState {
  const end = state.rows.reduce((most, row) => Math.max(most, row.detach ?? 0), 0);
  const room = end < 1;
  const row: TrancheRow = {
    id: state.nextId,
    name,
    attach: room ? end : null,
    detach: room ? 1 : null,
    holder: "bank",
    spread: null,
  };
  return { rows: [...state.rows, row], nextId: state.nextId + 1 };
}
