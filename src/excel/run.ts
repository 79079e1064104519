/** Why the workbook could not be read or changed, in the terms of the people who use it. */
interface Trouble {
  readonly code:
    | "cell-editing"
    | "protected"
    | "gone"
    | "unsupported"
    | "changed-since"
    | "name-taken"
    | "other";
  readonly got: string;
}

/** What a step in the workbook gives: a value, or the trouble that stopped it. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function troubled(code: Trouble["code"], got = ""): Outcome<never> {
  return { ok: false, trouble: { code, got } };
}

const codes: Readonly<Record<string, Trouble["code"]>> = {
  InvalidOperationInCellEditMode: "cell-editing",
  AccessDenied: "protected",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  ApiNotFound: "unsupported",
  ItemAlreadyExists: "name-taken",
};

/**
 * The one way into the workbook: one call per action of the user; it waits until no cell is being
 * edited.
 */
export async function inWorkbook<T>(
  work: (context: Excel.RequestContext) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return troubled(codes[error.code] ?? "other", error.message);
  }
}
