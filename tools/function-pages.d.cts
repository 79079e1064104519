export function functionPages(): Readonly<Record<string, string>>;
