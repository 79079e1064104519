export const offices: { readonly global: string; readonly china: string };
export function contentPolicy(office: string): string;
