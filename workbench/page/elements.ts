/** An element of the page, which is sure to have it. */
export function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page lacks #${id}`);
  return found as T;
}

/** Puts choices into a list of them. */
export function fill(
  id: string,
  choices: readonly (readonly [string, string])[],
  chosen: string,
): void {
  const options = choices.map(([value, text]) => new Option(text, value, false, value === chosen));
  element<HTMLSelectElement>(id).replaceChildren(...options);
}
