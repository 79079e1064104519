/** A failure as Excel answers it: its code reaches the add-in. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export function notFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}
