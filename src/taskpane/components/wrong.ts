/** What a field is told where its contents are wrong; nothing where they are right. */
export function wrong(
  isWrong: boolean,
  message: string,
): { readonly validationState?: "error"; readonly validationMessage?: string } {
  return isWrong ? { validationState: "error", validationMessage: message } : {};
}
