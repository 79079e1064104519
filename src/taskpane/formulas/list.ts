import type { FunctionId } from "../../locales/function-ids";
import type { Language } from "../../locales/language";

/** A worksheet function as the list of functions describes it. */
export interface FunctionEntry {
  readonly id: FunctionId;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

const files: { readonly [L in Language]: string } = {
  "en-US": "functions.json",
  "zh-CN": "functions.zh-CN.json",
  "es-ES": "functions.es-ES.json",
};

/**
 * The add-in's own list of functions in the reader's language, from the place where the pane comes
 * from.
 */
export async function functionList(language: Language): Promise<readonly FunctionEntry[]> {
  const response = await fetch(files[language]);
  const list = (await response.json()) as { readonly functions: readonly FunctionEntry[] };
  return list.functions;
}

/** Functions whose name or words hold what was typed. */
export function matching(list: readonly FunctionEntry[], typed: string): readonly FunctionEntry[] {
  const key = typed
    .trim()
    .toLowerCase()
    .replace(/^=?merit\./, "");
  return list.filter(({ id, description, parameters }) =>
    [id, description, ...parameters.map((parameter) => parameter.description)]
      .join(" ")
      .toLowerCase()
      .includes(key),
  );
}

/** How a call is written: optional parameters in brackets. */
export function signatureOf({ id, parameters }: FunctionEntry): string {
  return `MERIT.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;
}
