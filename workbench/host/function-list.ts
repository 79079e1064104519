/** What the host reads of functions.json. */
export interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterEntry[];
}

interface ParameterEntry {
  readonly name: string;
  readonly description: string;
  readonly dimensionality?: "matrix" | "scalar";
  readonly optional?: boolean;
}

export interface FunctionList {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionEntry[];
}
