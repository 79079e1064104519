import { enforceRequirements } from "../host/office";

// Runs in the pane's frame, after Microsoft's Excel file.
enforceRequirements(window as unknown as Record<string, unknown>);
