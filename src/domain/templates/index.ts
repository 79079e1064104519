import { keyAccount } from "./key-account";
import { postal } from "./postal";
import { supervisor } from "./supervisor";
import type { Template } from "./template";
import { vip } from "./vip";

/** The built-in schemes, in the order in which they are offered. */
export const templates: readonly Template[] = [vip, keyAccount, postal, supervisor];
