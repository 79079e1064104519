import type { TargetRole } from "../../locales/targets-shape";

export type Columns = Partial<Record<TargetRole, number>>;
