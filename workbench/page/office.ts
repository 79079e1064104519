import { Association } from "../host/custom-functions";
import type { Host } from "../host/host";
import { type Surroundings, standInForOffice } from "../host/office";

/** What the page offers to the pane's frame. */
export interface MeritWindow {
  readonly host: Host;
  readonly surroundings: () => Surroundings;
}

// Runs in the pane's frame, before Microsoft's Excel file: connects it with the page's host.
const { host, surroundings } = (window.parent as unknown as { merit: MeritWindow }).merit;
const association = new Association();
association.onchange(() =>
  Object.keys(association.mappings).forEach((name) => host.calls.associated(name)),
);
standInForOffice(
  window as unknown as Record<string, unknown>,
  host.connect(),
  association,
  surroundings,
);
